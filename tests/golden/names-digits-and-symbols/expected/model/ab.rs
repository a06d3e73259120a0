/// The schema `a b`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AB {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    AB {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
