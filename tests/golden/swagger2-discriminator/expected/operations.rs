//! Operations of Zoo without a tag.

/// The operations of Zoo; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Zoo.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_PET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_pet", crate::core::Method::Get, "/pet");

impl Operations {
    /// Calls `GET /pet`.
    pub fn get_pet(&self) -> GetPet {
        GetPet {
            request: self.client.call(&GET_PET),
        }
    }
}

/// Request of [`Operations::get_pet`](Operations::get_pet).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetPet {
    request: crate::core::Request,
}

crate::core::request! {
    GetPet(GET_PET) => json(super::Pet) {}
}
