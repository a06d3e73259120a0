/// The schema `Builder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Builder {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Builder {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
