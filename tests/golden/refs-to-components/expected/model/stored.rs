/// A schema without a name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StoredResponse {
    /// `b`.
    pub b: Option<String>,
}

crate::core::model! {
    StoredResponse {
        optional {
            "b" => b, set_b(impl Into<String>);
        }
    }
}
