/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
}

crate::core::model! {
    B {
        optional {
            "a" => a, set_a(impl Into<String>);
            "b" => b, set_b(impl Into<String>);
        }
    }
}
