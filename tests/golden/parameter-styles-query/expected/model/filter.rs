/// The schema `Filter`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filter {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Filter {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
