/// The schema `Deep`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Deep {
    /// `inline`.
    pub inline: ::std::option::Option<::std::boxed::Box<super::DeepInline>>,
}

crate::core::model! {
    Deep {
        optional {
            "inline" => inline, set_inline(super::DeepInline);
        }
    }
}
