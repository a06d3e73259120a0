use std::collections::BTreeMap;

use super::{NullablePart, Part};

/// The schema `Create`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// `choice`.
    pub choice: Option<CreateChoice>,
    /// `either`.
    pub either: Option<String>,
    /// `list`.
    pub list: Option<Vec<Option<String>>>,
    /// `map`.
    pub map: Option<BTreeMap<String, Option<i64>>>,
    /// `maybe`.
    pub maybe: Option<String>,
    /// `maybeOrNull`.
    pub maybe_or_null: Option<String>,
    /// `needed`.
    pub needed: String,
    /// `neededOrNull`.
    pub needed_or_null: Option<String>,
    /// `reference`.
    pub reference: Option<Part>,
    /// `vendor`.
    pub vendor: Option<i64>,
    /// `viaTarget`.
    pub via_target: Option<NullablePart>,
}

crate::core::model! {
    Create {
        required {
            "needed" => needed, set_needed(impl Into<String>);
            "neededOrNull" => needed_or_null, set_needed_or_null(impl Into<Option<String>>);
        }
        optional {
            "choice" => choice, set_choice(impl Into<CreateChoice>);
            "either" => either, set_either(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Option<String>>>);
            "map" => map, set_map(BTreeMap<String, Option<i64>>);
            "maybe" => maybe, set_maybe(impl Into<String>);
            "maybeOrNull" => maybe_or_null, set_maybe_or_null(impl Into<String>);
            "reference" => reference, set_reference(Part);
            "vendor" => vendor, set_vendor(i64);
            "viaTarget" => via_target, set_via_target(NullablePart);
        }
    }
}

/// The property `choice` of [`Create`](super::Create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    CreateChoice {
        "a" => A,
        "b" => B,
    }
}
