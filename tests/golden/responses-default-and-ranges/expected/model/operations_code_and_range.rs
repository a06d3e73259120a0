use super::{A, B};

/// The response to `GET /both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum OperationsCodeAndRangeResponse {
    /// Status 200: ok
    Ok(A),
    /// Any other successful status: other
    Success(B),
}

crate::core::response_enum! {
    OperationsCodeAndRangeResponse {
        200 => Ok: json(A),
        default => Success: json(B),
    }
}
