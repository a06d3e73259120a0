/// The schema `NewRequest`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewRequest {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    NewRequest {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
