use super::Deep;

/// The schema `Deep_inline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepInline {
    /// `back`.
    pub back: Option<Box<Deep>>,
    /// `self`.
    pub self_: Option<Box<DeepInline>>,
}

crate::core::model! {
    DeepInline {
        optional {
            "back" => back, set_back(Deep);
            "self" => self_, set_self(DeepInline);
        }
    }
}
