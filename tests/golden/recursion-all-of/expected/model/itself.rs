/// The schema `Itself`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Itself {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Itself {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
