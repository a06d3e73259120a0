/// The schema `BesideTyped`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BesideTyped {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `additional`.
    pub additional2: ::std::option::Option<::std::string::String>,
    /// `extra`.
    pub extra2: ::std::option::Option<::std::string::String>,
    /// Members beside the known ones.
    pub additional: ::std::collections::BTreeMap<::std::string::String, super::Typed>,
}

crate::core::model! {
    BesideTyped {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "additional" => additional2, set_additional2(impl ::std::convert::Into<::std::string::String>);
            "extra" => extra2, set_extra2(impl ::std::convert::Into<::std::string::String>);
        }
        additional additional: super::Typed;
    }
}
