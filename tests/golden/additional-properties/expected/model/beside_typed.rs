use std::collections::BTreeMap;

use super::Typed;

/// The schema `BesideTyped`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BesideTyped {
    /// `a`.
    pub a: Option<String>,
    /// `additional`.
    pub additional2: Option<String>,
    /// `extra`.
    pub extra2: Option<String>,
    /// Properties beside the known ones.
    pub additional: BTreeMap<String, Typed>,
}

crate::core::model! {
    BesideTyped {
        optional {
            "a" => a, set_a(impl Into<String>);
            "additional" => additional2, set_additional2(impl Into<String>);
            "extra" => extra2, set_extra2(impl Into<String>);
        }
        additional additional: Typed;
    }
}
