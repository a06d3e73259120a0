//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const BRACE: Operation = Operation::new(&SERVICE, "brace", Method::GET, "/open/{brace");
const COMPARE: Operation = Operation::new(
    &SERVICE,
    "compare",
    Method::GET,
    "/compare/{a}...{b}",
);
const JSON: Operation = Operation::new(
    &SERVICE,
    "json",
    Method::GET,
    "/files/{name}.json",
);
const NO_SLASH: Operation = Operation::new(
    &SERVICE,
    "no_slash",
    Method::GET,
    "/no-slash",
);
const QUERY: Operation = Operation::new(
    &SERVICE,
    "query",
    Method::GET,
    "/query?x={name}",
);
const RANGE: Operation = Operation::new(
    &SERVICE,
    "range",
    Method::GET,
    "/range/{from}-{to}/",
);
const RUN: Operation = Operation::new(&SERVICE, "run", Method::POST, "/odd/{name}:run");
const SPACE: Operation = Operation::new(&SERVICE, "space", Method::GET, "/space/{a b}");

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

/// Request of [`Operations::brace`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Brace {
    request: Request,
}

crate::core::request! {
    Brace(BRACE) => empty(()) {}
}

/// Request of [`Operations::compare`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Compare {
    request: Request,
}

crate::core::request! {
    Compare(COMPARE) => empty(()) {}
}

/// Request of [`Operations::json`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Json {
    request: Request,
}

crate::core::request! {
    Json(JSON) => empty(()) {}
}

/// Request of [`Operations::no_slash`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct NoSlash {
    request: Request,
}

crate::core::request! {
    NoSlash(NO_SLASH) => empty(()) {}
}

/// Request of [`Operations::query`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Query {
    request: Request,
}

crate::core::request! {
    Query(QUERY) => empty(()) {}
}

/// Request of [`Operations::range`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Range {
    request: Request,
}

crate::core::request! {
    Range(RANGE) => empty(()) {}
}

/// Request of [`Operations::run`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Run {
    request: Request,
}

crate::core::request! {
    Run(RUN) => empty(()) {}
}

/// Request of [`Operations::space`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Space {
    request: Request,
}

crate::core::request! {
    Space(SPACE) => empty(()) {}
}
