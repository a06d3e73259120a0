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

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/x/{simple}/{exploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}/{object}");

impl Operations {
    /// Calls `GET /x/{simple}/{exploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}/{object}`.
    #[allow(clippy::too_many_arguments)]
    pub fn get(
        &self,
        simple: &[::std::string::String],
        exploded: &[::std::string::String],
        label: &[::std::string::String],
        label_exploded: &[::std::string::String],
        matrix: &[::std::string::String],
        matrix_exploded: &[::std::string::String],
        object: &super::OperationsGetObject,
    ) -> Get {
        Get {
            request: self
                .client
                .call(&GET)
                .path("simple", simple)
                .path_styled("exploded", exploded, crate::core::Style::SIMPLE_EXPLODED)
                .path_styled("label", label, crate::core::Style::LABEL)
                .path_styled(
                    "labelExploded",
                    label_exploded,
                    crate::core::Style::LABEL_EXPLODED,
                )
                .path_styled("matrix", matrix, crate::core::Style::MATRIX)
                .path_styled(
                    "matrixExploded",
                    matrix_exploded,
                    crate::core::Style::MATRIX_EXPLODED,
                )
                .path("object", object),
        }
    }
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}
