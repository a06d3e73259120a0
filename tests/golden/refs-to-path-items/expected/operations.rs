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

const GET_A: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_a", crate::core::Method::Get, "/a");
const GET_B: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_b", crate::core::Method::Get, "/b");
const OWN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "own", crate::core::Method::Post, "/b");

impl Operations {
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

    /// Calls `POST /b`.
    pub fn own(&self) -> Own {
        Own {
            request: self.client.call(&OWN),
        }
    }
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

/// Request of [`Operations::own`](Operations::own).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Own {
    request: crate::core::Request,
}

crate::core::request! {
    Own(OWN) => empty(()) {}
}
