//! Operations of the tag `pets`.

/// The operations of tag `pets`; made by [`Client::pets`](crate::Client::pets).
#[derive(Debug, Clone)]
pub struct Pets {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `pets`.
    #[must_use]
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/pets/{id}");
const PUT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "put", crate::core::Method::Put, "/pets/{id}");

impl Pets {
    /// Calls `GET /pets/{id}`.
    pub fn get(&self, id: i64) -> Get {
        Get {
            request: self.client.call(&GET).path("id", &id),
        }
    }

    /// Calls `PUT /pets/{id}`.
    pub fn put(&self, id: i64, body: super::Pet) -> Put {
        Put {
            request: self.client.call(&PUT).path("id", &id).json(&body),
        }
    }
}

/// Request of [`Pets::get`](Pets::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Pet) {
        /// Sets `verbose`.
        query "verbose" => verbose(bool);
    }
}

/// Request of [`Pets::put`](Pets::put).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Put {
    request: crate::core::Request,
}

crate::core::request! {
    Put(PUT) => empty(()) {}
}
