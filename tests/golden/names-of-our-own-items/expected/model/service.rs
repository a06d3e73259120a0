/// The schema `SERVICE`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Service {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Service {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
