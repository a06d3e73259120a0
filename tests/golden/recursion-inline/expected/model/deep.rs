use super::DeepInline;

/// The schema `Deep`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Deep {
    /// `inline`.
    pub inline: Option<Box<DeepInline>>,
}

crate::core::model! {
    Deep {
        optional {
            "inline" => inline, set_inline(DeepInline);
        }
    }
}
