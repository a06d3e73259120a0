use std::collections::BTreeMap;

use super::{NullablePart, Part};
use crate::core::Maybe;

/// The schema `Change`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// `choice`.
    pub choice: Maybe<ChangeChoice>,
    /// `either`.
    pub either: Maybe<String>,
    /// `list`.
    pub list: Maybe<Vec<Option<String>>>,
    /// `map`.
    pub map: Option<BTreeMap<String, Option<i64>>>,
    /// `maybe`.
    pub maybe: Option<String>,
    /// `maybeOrNull`.
    pub maybe_or_null: Maybe<String>,
    /// `needed`.
    pub needed: String,
    /// `neededOrNull`.
    pub needed_or_null: Option<String>,
    /// `reference`.
    pub reference: Maybe<Part>,
    /// `vendor`.
    pub vendor: Maybe<i64>,
    /// `viaTarget`.
    pub via_target: Maybe<NullablePart>,
}

crate::core::model! {
    Change {
        required {
            "needed" => needed, set_needed(impl Into<String>);
            "neededOrNull" => needed_or_null, set_needed_or_null(impl Into<Option<String>>);
        }
        optional {
            "map" => map, set_map(BTreeMap<String, Option<i64>>);
            "maybe" => maybe, set_maybe(impl Into<String>);
        }
        nullable {
            "choice" => choice, set_choice(impl Into<ChangeChoice>);
            "either" => either, set_either(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Option<String>>>);
            "maybeOrNull" => maybe_or_null, set_maybe_or_null(impl Into<String>);
            "reference" => reference, set_reference(Part);
            "vendor" => vendor, set_vendor(i64);
            "viaTarget" => via_target, set_via_target(NullablePart);
        }
    }
}

/// The property `choice` of [`Change`](super::Change).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    ChangeChoice {
        "a" => A,
        "b" => B,
    }
}
