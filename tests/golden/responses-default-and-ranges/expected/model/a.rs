/// The schema `A`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    A {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
