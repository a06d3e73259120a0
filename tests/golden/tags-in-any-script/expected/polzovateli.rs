//! Operations of the tag `Пользователи`.

/// The operations of tag `Пользователи`; made by [`Client::polzovateli`](crate::Client::polzovateli).
#[derive(Debug, Clone)]
pub struct Polzovateli {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `Пользователи`.
    #[must_use]
    pub fn polzovateli(&self) -> Polzovateli {
        Polzovateli {
            client: self.clone(),
        }
    }
}

const C: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "c", crate::core::Method::Get, "/3");

impl Polzovateli {
    /// Calls `GET /3`.
    pub fn c(&self) -> C {
        C { request: self.client.call(&C) }
    }
}

/// Request of [`Polzovateli::c`](Polzovateli::c).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct C {
    request: crate::core::Request,
}

crate::core::request! {
    C(C) => empty(()) {}
}
