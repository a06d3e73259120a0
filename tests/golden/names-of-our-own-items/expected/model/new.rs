/// The schema `New`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct New {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    New {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
