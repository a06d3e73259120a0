/// The schema `Unused`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Unused {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Unused {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
