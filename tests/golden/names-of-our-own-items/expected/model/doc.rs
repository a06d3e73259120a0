/// The schema `Doc`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Doc {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Doc {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
