/// The schema `Create`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// `choice`.
    pub choice: ::std::option::Option<super::CreateChoice>,
    /// `either`.
    pub either: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<::std::option::Option<::std::string::String>>>,
    /// `map`.
    pub map: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::option::Option<i64>>>,
    /// `maybe`.
    pub maybe: ::std::option::Option<::std::string::String>,
    /// `maybeOrNull`.
    pub maybe_or_null: ::std::option::Option<::std::string::String>,
    /// `needed`.
    pub needed: ::std::string::String,
    /// `neededOrNull`.
    pub needed_or_null: ::std::option::Option<::std::string::String>,
    /// `reference`.
    pub reference: ::std::option::Option<super::Part>,
    /// `vendor`.
    pub vendor: ::std::option::Option<i64>,
    /// `viaTarget`.
    pub via_target: ::std::option::Option<super::NullablePart>,
}

crate::core::model! {
    Create {
        required {
            "needed" => needed, set_needed(impl ::std::convert::Into<::std::string::String>);
            "neededOrNull" => needed_or_null, set_needed_or_null(impl ::std::convert::Into<::std::option::Option<::std::string::String>>);
        }
        optional {
            "choice" => choice, set_choice(impl ::std::convert::Into<super::CreateChoice>);
            "either" => either, set_either(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<::std::option::Option<::std::string::String>>>);
            "map" => map, set_map(::std::collections::BTreeMap<::std::string::String, ::std::option::Option<i64>>);
            "maybe" => maybe, set_maybe(impl ::std::convert::Into<::std::string::String>);
            "maybeOrNull" => maybe_or_null, set_maybe_or_null(impl ::std::convert::Into<::std::string::String>);
            "reference" => reference, set_reference(super::Part);
            "vendor" => vendor, set_vendor(i64);
            "viaTarget" => via_target, set_via_target(super::NullablePart);
        }
    }
}

/// CreateChoice, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    CreateChoice {
        "a" => A,
        "b" => B,
    }
}
