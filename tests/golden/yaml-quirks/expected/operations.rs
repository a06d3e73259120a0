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

const GET_X: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_x", crate::core::Method::Get, "/x");
const GET_Y: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_y", crate::core::Method::Get, "/y");

impl Operations {
    /// Calls `GET /x`.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 404: 404
    pub fn get_x(&self) -> GetX {
        GetX {
            request: self.client.call(&GET_X),
        }
    }

    /// Calls `GET /y`.
    pub fn get_y(&self) -> GetY {
        GetY {
            request: self.client.call(&GET_Y),
        }
    }
}

/// Request of [`Operations::get_x`](Operations::get_x).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: crate::core::Request,
}

crate::core::request! {
    GetX(GET_X) => empty(()) {
        /// Sets `off`.
        query "off" => off(impl ::std::convert::Into<super::OperationsGetXOff>);
        /// Sets `on`.
        query "on" => on(bool);
    }
}

/// Request of [`Operations::get_y`](Operations::get_y).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetY {
    request: crate::core::Request,
}

crate::core::request! {
    GetY(GET_Y) => empty(()) {
        /// Sets `on`.
        query "on" => on(bool);
    }
}
