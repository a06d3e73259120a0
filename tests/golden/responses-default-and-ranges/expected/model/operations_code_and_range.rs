/// OperationsCodeAndRangeResponse, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OperationsCodeAndRangeResponse {
    /// Status 200: ok
    Ok(super::A),
    /// Status 2XX: other
    Success(super::B),
}

crate::core::response_enum! {
    OperationsCodeAndRangeResponse {
        200 => Ok: json(super::A),
        default => Success: json(super::B),
    }
}
