/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `anchor`.
    pub anchor: ::std::option::Option<crate::core::Value>,
    /// `file`.
    pub file: ::std::option::Option<crate::core::Value>,
    /// `fine`.
    pub fine: ::std::option::Option<::std::string::String>,
    /// `gone`.
    pub gone: ::std::option::Option<crate::core::Value>,
}

crate::core::model! {
    Holder {
        optional {
            "anchor" => anchor, set_anchor(impl ::std::convert::Into<crate::core::Value>);
            "file" => file, set_file(impl ::std::convert::Into<crate::core::Value>);
            "fine" => fine, set_fine(impl ::std::convert::Into<::std::string::String>);
            "gone" => gone, set_gone(impl ::std::convert::Into<crate::core::Value>);
        }
    }
}
