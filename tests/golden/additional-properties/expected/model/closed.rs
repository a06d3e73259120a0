/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Closed {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
