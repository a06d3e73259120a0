//! Operations of Zoo without a tag.

use super::{Pet, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Zoo; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Zoo.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_PET: Operation = Operation::new(&SERVICE, "get_pet", Method::GET, "/pet");

impl Operations {
    /// Calls `GET /pet`.
    pub fn get_pet(&self) -> GetPet {
        GetPet {
            request: self.client.call(&GET_PET),
        }
    }
}

/// Request of [`Operations::get_pet`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetPet {
    request: Request,
}

crate::core::request! {
    GetPet(GET_PET) => json(Pet) {}
}
