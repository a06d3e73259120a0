//! Operations of Golden without a tag.

use super::{OperationsGetXOff, SERVICE};
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

const GET_X: Operation = Operation::new(&SERVICE, "get_x", Method::GET, "/x");
const GET_Y: Operation = Operation::new(&SERVICE, "get_y", Method::GET, "/y");

impl Operations {
    /// Calls `GET /x`.
    ///
    /// # Errors
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

/// Request of [`Operations::get_x`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: Request,
}

crate::core::request! {
    GetX(GET_X) => empty(()) {
        /// Sets `off`.
        query "off" => off(impl Into<OperationsGetXOff>);
        /// Sets `on`.
        query "on" => on(bool);
    }
}

/// Request of [`Operations::get_y`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetY {
    request: Request,
}

crate::core::request! {
    GetY(GET_Y) => empty(()) {
        /// Sets `on`.
        query "on" => on(bool);
    }
}
