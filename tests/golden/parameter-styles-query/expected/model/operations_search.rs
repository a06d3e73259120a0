/// The query parameter `deep` of `GET /x`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsSearchDeep {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsSearchDeep {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
