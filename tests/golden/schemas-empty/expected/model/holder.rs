/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `any`.
    pub any: ::std::option::Option<crate::core::Value>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// `object`.
    pub object: ::std::option::Option<crate::core::Object>,
}

crate::core::model! {
    Holder {
        optional {
            "any" => any, set_any(impl ::std::convert::Into<crate::core::Value>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "object" => object, set_object(crate::core::Object);
        }
    }
}
