/// The schema `Result`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Result {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Result {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
