//! Operations of Golden without a tag.

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const BRACE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "brace", crate::core::Method::Get, "/open/{brace");
const COMPARE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "compare", crate::core::Method::Get, "/compare/{a}...{b}");
const JSON: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "json", crate::core::Method::Get, "/files/{name}.json");
const NO_SLASH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "no_slash", crate::core::Method::Get, "/no-slash");
const QUERY: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "query", crate::core::Method::Get, "/query?x={name}");
const RANGE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "range", crate::core::Method::Get, "/range/{from}-{to}/");
const RUN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "run", crate::core::Method::Post, "/odd/{name}:run");
const SPACE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "space", crate::core::Method::Get, "/space/{a b}");

impl Operations {
    /// Calls `GET /open/{brace`.
    pub fn brace(&self) -> Brace {
        Brace {
            request: self.client.call(&BRACE),
        }
    }

    /// Calls `GET /compare/{a}...{b}`.
    pub fn compare(&self, a: &str, b: &str) -> Compare {
        Compare {
            request: self.client.call(&COMPARE).path("a", a).path("b", b),
        }
    }

    /// Calls `GET /files/{name}.json`.
    pub fn json(&self, name: &str) -> Json {
        Json {
            request: self.client.call(&JSON).path("name", name),
        }
    }

    /// Calls `GET /no-slash`.
    pub fn no_slash(&self) -> NoSlash {
        NoSlash {
            request: self.client.call(&NO_SLASH),
        }
    }

    /// Calls `GET /query?x={name}`.
    pub fn query(&self, name: &str) -> Query {
        Query {
            request: self.client.call(&QUERY).path("name", name),
        }
    }

    /// Calls `GET /range/{from}-{to}/`.
    pub fn range(&self, from: i64, to: i64) -> Range {
        Range {
            request: self.client.call(&RANGE).path("from", &from).path("to", &to),
        }
    }

    /// Calls `POST /odd/{name}:run`.
    pub fn run(&self, name: &str) -> Run {
        Run {
            request: self.client.call(&RUN).path("name", name),
        }
    }

    /// Calls `GET /space/{a b}`.
    pub fn space(&self, a_b: &str) -> Space {
        Space {
            request: self.client.call(&SPACE).path("a b", a_b),
        }
    }
}

/// Request of [`Operations::brace`](Operations::brace).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Brace {
    request: crate::core::Request,
}

crate::core::request! {
    Brace(BRACE) => empty(()) {}
}

/// Request of [`Operations::compare`](Operations::compare).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Compare {
    request: crate::core::Request,
}

crate::core::request! {
    Compare(COMPARE) => empty(()) {}
}

/// Request of [`Operations::json`](Operations::json).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Json {
    request: crate::core::Request,
}

crate::core::request! {
    Json(JSON) => empty(()) {}
}

/// Request of [`Operations::no_slash`](Operations::no_slash).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct NoSlash {
    request: crate::core::Request,
}

crate::core::request! {
    NoSlash(NO_SLASH) => empty(()) {}
}

/// Request of [`Operations::query`](Operations::query).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Query {
    request: crate::core::Request,
}

crate::core::request! {
    Query(QUERY) => empty(()) {}
}

/// Request of [`Operations::range`](Operations::range).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Range {
    request: crate::core::Request,
}

crate::core::request! {
    Range(RANGE) => empty(()) {}
}

/// Request of [`Operations::run`](Operations::run).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Run {
    request: crate::core::Request,
}

crate::core::request! {
    Run(RUN) => empty(()) {}
}

/// Request of [`Operations::space`](Operations::space).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Space {
    request: crate::core::Request,
}

crate::core::request! {
    Space(SPACE) => empty(()) {}
}
