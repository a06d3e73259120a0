/// OperationsStartResponse, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OperationsStartResponse {
    /// Status 200: Done.
    Ok(super::Result),
    /// Status 202: Later.
    Accepted(super::Job),
    /// Status 203: Text.
    NonAuthoritative(::std::string::String),
    /// Status 204: Nothing.
    NoContent,
    /// Status 206: Part.
    PartialContent(crate::core::Bytes),
}

crate::core::response_enum! {
    OperationsStartResponse {
        200 => Ok: json(super::Result),
        202 => Accepted: json(super::Job),
        203 => NonAuthoritative: text(::std::string::String),
        204 => NoContent: empty(()),
        206 => PartialContent: bytes(crate::core::Bytes),
    }
}
