//! Operations of the tag `Ações Automáticas`.

/// The operations of tag `Ações Automáticas`; made by [`Client::acoes_automaticas`](crate::Client::acoes_automaticas).
#[derive(Debug, Clone)]
pub struct AcoesAutomaticas {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `Ações Automáticas`.
    #[must_use]
    pub fn acoes_automaticas(&self) -> AcoesAutomaticas {
        AcoesAutomaticas {
            client: self.clone(),
        }
    }
}

const A: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "a", crate::core::Method::Get, "/1");

impl AcoesAutomaticas {
    /// Calls `GET /1`.
    pub fn a(&self) -> A {
        A { request: self.client.call(&A) }
    }
}

/// Request of [`AcoesAutomaticas::a`](AcoesAutomaticas::a).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct A {
    request: crate::core::Request,
}

crate::core::request! {
    A(A) => empty(()) {}
}
