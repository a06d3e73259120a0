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

const FN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "fn_", crate::core::Method::Get, "/h/{y}");
const GET_A: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_a", crate::core::Method::Get, "/a");
const GET_B: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_b", crate::core::Method::Get, "/b");
const GET_C: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_c", crate::core::Method::Get, "/c");
const GET_E: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_e", crate::core::Method::Get, "/e");
const GET_F: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_f", crate::core::Method::Get, "/f");
const GET_G: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_g", crate::core::Method::Get, "/g");
const GET_H: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_h", crate::core::Method::Get, "/h/{x}");
const S_A_M_E: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "s_a_m_e", crate::core::Method::Get, "/d");

impl Operations {
    /// Calls `GET /h/{y}`.
    pub fn fn_(&self, y: &str) -> Fn {
        Fn {
            request: self.client.call(&FN).path("y", y),
        }
    }

    /// Calls `GET /a`.
    pub fn get_a(&self) -> GetA {
        GetA {
            request: self.client.call(&GET_A),
        }
    }

    /// Calls `GET /b`.
    pub fn get_b(&self) -> GetB {
        GetB {
            request: self.client.call(&GET_B),
        }
    }

    /// Calls `GET /c`.
    pub fn get_c(&self) -> GetC {
        GetC {
            request: self.client.call(&GET_C),
        }
    }

    /// Calls `GET /e`.
    pub fn get_e(&self) -> GetE {
        GetE {
            request: self.client.call(&GET_E),
        }
    }

    /// Calls `GET /f`.
    pub fn get_f(&self) -> GetF {
        GetF {
            request: self.client.call(&GET_F),
        }
    }

    /// Calls `GET /g`.
    pub fn get_g(&self) -> GetG {
        GetG {
            request: self.client.call(&GET_G),
        }
    }

    /// Calls `GET /h/{x}`.
    pub fn get_h(&self, x: &str) -> GetH {
        GetH {
            request: self.client.call(&GET_H).path("x", x),
        }
    }

    /// Calls `GET /d`.
    pub fn s_a_m_e(&self) -> SAME {
        SAME {
            request: self.client.call(&S_A_M_E),
        }
    }
}

/// Request of [`Operations::fn_`](Operations::fn_).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Fn {
    request: crate::core::Request,
}

crate::core::request! {
    Fn(FN) => empty(()) {}
}

/// Request of [`Operations::get_a`](Operations::get_a).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetA {
    request: crate::core::Request,
}

crate::core::request! {
    GetA(GET_A) => empty(()) {}
}

/// Request of [`Operations::get_b`](Operations::get_b).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetB {
    request: crate::core::Request,
}

crate::core::request! {
    GetB(GET_B) => empty(()) {}
}

/// Request of [`Operations::get_c`](Operations::get_c).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetC {
    request: crate::core::Request,
}

crate::core::request! {
    GetC(GET_C) => empty(()) {}
}

/// Request of [`Operations::get_e`](Operations::get_e).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetE {
    request: crate::core::Request,
}

crate::core::request! {
    GetE(GET_E) => empty(()) {}
}

/// Request of [`Operations::get_f`](Operations::get_f).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetF {
    request: crate::core::Request,
}

crate::core::request! {
    GetF(GET_F) => empty(()) {}
}

/// Request of [`Operations::get_g`](Operations::get_g).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetG {
    request: crate::core::Request,
}

crate::core::request! {
    GetG(GET_G) => empty(()) {}
}

/// Request of [`Operations::get_h`](Operations::get_h).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetH {
    request: crate::core::Request,
}

crate::core::request! {
    GetH(GET_H) => empty(()) {}
}

/// Request of [`Operations::s_a_m_e`](Operations::s_a_m_e).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SAME {
    request: crate::core::Request,
}

crate::core::request! {
    SAME(S_A_M_E) => empty(()) {}
}
