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

const FN: Operation = Operation::new(&SERVICE, "fn_", Method::GET, "/h/{y}");
const GET_A: Operation = Operation::new(&SERVICE, "get_a", Method::GET, "/a");
const GET_B: Operation = Operation::new(&SERVICE, "get_b", Method::GET, "/b");
const GET_C: Operation = Operation::new(&SERVICE, "get_c", Method::GET, "/c");
const GET_E: Operation = Operation::new(&SERVICE, "get_e", Method::GET, "/e");
const GET_F: Operation = Operation::new(&SERVICE, "get_f", Method::GET, "/f");
const GET_G: Operation = Operation::new(&SERVICE, "get_g", Method::GET, "/g");
const GET_H: Operation = Operation::new(&SERVICE, "get_h", Method::GET, "/h/{x}");
const S_A_M_E: Operation = Operation::new(&SERVICE, "s_a_m_e", Method::GET, "/d");

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

/// Request of [`Operations::fn_`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Fn {
    request: Request,
}

crate::core::request! {
    Fn(FN) => empty(()) {}
}

/// Request of [`Operations::get_a`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetA {
    request: Request,
}

crate::core::request! {
    GetA(GET_A) => empty(()) {}
}

/// Request of [`Operations::get_b`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetB {
    request: Request,
}

crate::core::request! {
    GetB(GET_B) => empty(()) {}
}

/// Request of [`Operations::get_c`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetC {
    request: Request,
}

crate::core::request! {
    GetC(GET_C) => empty(()) {}
}

/// Request of [`Operations::get_e`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetE {
    request: Request,
}

crate::core::request! {
    GetE(GET_E) => empty(()) {}
}

/// Request of [`Operations::get_f`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetF {
    request: Request,
}

crate::core::request! {
    GetF(GET_F) => empty(()) {}
}

/// Request of [`Operations::get_g`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetG {
    request: Request,
}

crate::core::request! {
    GetG(GET_G) => empty(()) {}
}

/// Request of [`Operations::get_h`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetH {
    request: Request,
}

crate::core::request! {
    GetH(GET_H) => empty(()) {}
}

/// Request of [`Operations::s_a_m_e`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SAME {
    request: Request,
}

crate::core::request! {
    SAME(S_A_M_E) => empty(()) {}
}
