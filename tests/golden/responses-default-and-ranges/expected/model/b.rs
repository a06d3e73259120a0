/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `b`.
    pub b: Option<String>,
}

crate::core::model! {
    B {
        optional {
            "b" => b, set_b(impl Into<String>);
        }
    }
}
