/// The schema `+++`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PlusPlusPlus {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    PlusPlusPlus {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
