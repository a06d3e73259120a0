/// The schema `Deep_inline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepInline {
    /// `back`.
    pub back: ::std::option::Option<::std::boxed::Box<super::Deep>>,
    /// `self`.
    pub self_: ::std::option::Option<::std::boxed::Box<super::DeepInline>>,
}

crate::core::model! {
    DeepInline {
        optional {
            "back" => back, set_back(super::Deep);
            "self" => self_, set_self(super::DeepInline);
        }
    }
}
