/// The response to `GET /wildcard`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsWildcardResponse {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsWildcardResponse {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
