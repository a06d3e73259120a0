/// The schema `Change`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// `choice`.
    pub choice: crate::core::Maybe<super::ChangeChoice>,
    /// `either`.
    pub either: crate::core::Maybe<::std::string::String>,
    /// `list`.
    pub list: crate::core::Maybe<::std::vec::Vec<::std::option::Option<::std::string::String>>>,
    /// `map`.
    pub map: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::option::Option<i64>>>,
    /// `maybe`.
    pub maybe: ::std::option::Option<::std::string::String>,
    /// `maybeOrNull`.
    pub maybe_or_null: crate::core::Maybe<::std::string::String>,
    /// `needed`.
    pub needed: ::std::string::String,
    /// `neededOrNull`.
    pub needed_or_null: ::std::option::Option<::std::string::String>,
    /// `reference`.
    pub reference: crate::core::Maybe<super::Part>,
    /// `vendor`.
    pub vendor: crate::core::Maybe<i64>,
    /// `viaTarget`.
    pub via_target: crate::core::Maybe<super::NullablePart>,
}

crate::core::model! {
    Change {
        required {
            "needed" => needed, set_needed(impl ::std::convert::Into<::std::string::String>);
            "neededOrNull" => needed_or_null, set_needed_or_null(impl ::std::convert::Into<::std::option::Option<::std::string::String>>);
        }
        optional {
            "map" => map, set_map(::std::collections::BTreeMap<::std::string::String, ::std::option::Option<i64>>);
            "maybe" => maybe, set_maybe(impl ::std::convert::Into<::std::string::String>);
        }
        nullable {
            "choice" => choice, set_choice(impl ::std::convert::Into<super::ChangeChoice>);
            "either" => either, set_either(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<::std::option::Option<::std::string::String>>>);
            "maybeOrNull" => maybe_or_null, set_maybe_or_null(impl ::std::convert::Into<::std::string::String>);
            "reference" => reference, set_reference(super::Part);
            "vendor" => vendor, set_vendor(i64);
            "viaTarget" => via_target, set_via_target(super::NullablePart);
        }
    }
}

/// ChangeChoice, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    ChangeChoice {
        "a" => A,
        "b" => B,
    }
}
