//! Operations of the tag `Ações Automáticas`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `Ações Automáticas`; made by [`Client::acoes_automaticas`](crate::Client::acoes_automaticas).
#[derive(Debug, Clone)]
pub struct AcoesAutomaticas {
    client: Client,
}

impl Client {
    /// The operations of the tag `Ações Automáticas`.
    #[must_use]
    pub fn acoes_automaticas(&self) -> AcoesAutomaticas {
        AcoesAutomaticas {
            client: self.clone(),
        }
    }
}

const A: Operation = Operation::new(&SERVICE, "a", Method::GET, "/1");

impl AcoesAutomaticas {
    /// Calls `GET /1`.
    pub fn a(&self) -> A {
        A { request: self.client.call(&A) }
    }
}

/// Request of [`AcoesAutomaticas::a`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct A {
    request: Request,
}

crate::core::request! {
    A(A) => empty(()) {}
}
