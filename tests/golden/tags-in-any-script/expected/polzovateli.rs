//! Operations of the tag `Пользователи`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `Пользователи`; made by [`Client::polzovateli`](crate::Client::polzovateli).
#[derive(Debug, Clone)]
pub struct Polzovateli {
    client: Client,
}

impl Client {
    /// The operations of the tag `Пользователи`.
    #[must_use]
    pub fn polzovateli(&self) -> Polzovateli {
        Polzovateli {
            client: self.clone(),
        }
    }
}

const C: Operation = Operation::new(&SERVICE, "c", Method::GET, "/3");

impl Polzovateli {
    /// Calls `GET /3`.
    pub fn c(&self) -> C {
        C { request: self.client.call(&C) }
    }
}

/// Request of [`Polzovateli::c`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct C {
    request: Request,
}

crate::core::request! {
    C(C) => empty(()) {}
}
