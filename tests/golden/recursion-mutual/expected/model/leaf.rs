/// The schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// `x`.
    pub x: Option<String>,
}

crate::core::model! {
    Leaf {
        optional {
            "x" => x, set_x(impl Into<String>);
        }
    }
}
