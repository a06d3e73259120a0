use super::{Job, Result};
use crate::core::Bytes;

/// The response to `POST /job`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OperationsStartResponse {
    /// Status 200: Done.
    Ok(Result),
    /// Status 202: Later.
    Accepted(Job),
    /// Status 203: Text.
    NonAuthoritative(String),
    /// Status 204: Nothing.
    NoContent,
    /// Status 206: Part.
    PartialContent(Bytes),
}

crate::core::response_enum! {
    OperationsStartResponse {
        200 => Ok: json(Result),
        202 => Accepted: json(Job),
        203 => NonAuthoritative: text(String),
        204 => NoContent: empty(()),
        206 => PartialContent: bytes(Bytes),
    }
}
