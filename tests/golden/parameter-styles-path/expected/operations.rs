//! Operations of Golden without a tag.

use super::{OperationsGetObject, SERVICE};
use crate::core::{Client, Method, Operation, Request, Style};

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

const GET: Operation = Operation::new(
    &SERVICE,
    "get",
    Method::GET,
    "/x/{simple}/{exploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}/{object}",
);

impl Operations {
    /// Calls `GET /x/{simple}/{exploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}/{object}`.
    #[allow(clippy::too_many_arguments)]
    pub fn get(
        &self,
        simple: &[String],
        exploded: &[String],
        label: &[String],
        label_exploded: &[String],
        matrix: &[String],
        matrix_exploded: &[String],
        object: &OperationsGetObject,
    ) -> Get {
        Get {
            request: self
                .client
                .call(&GET)
                .path("simple", simple)
                .path_styled("exploded", exploded, Style::SIMPLE_EXPLODED)
                .path_styled("label", label, Style::LABEL)
                .path_styled("labelExploded", label_exploded, Style::LABEL_EXPLODED)
                .path_styled("matrix", matrix, Style::MATRIX)
                .path_styled("matrixExploded", matrix_exploded, Style::MATRIX_EXPLODED)
                .path("object", object),
        }
    }
}

/// Request of [`Operations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}
