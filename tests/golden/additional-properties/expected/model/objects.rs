/// The schema `Objects`.
pub type Objects = ::std::collections::BTreeMap<::std::string::String, super::ObjectsValue>;

/// ObjectsValue, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectsValue {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    ObjectsValue {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
