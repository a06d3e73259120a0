use super::Part;
use crate::core::Value;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `enumNull`.
    pub enum_null: Option<Part>,
    /// `ref`.
    pub ref_: Option<Part>,
    /// `two`.
    pub two: Option<HolderTwo>,
}

crate::core::model! {
    Holder {
        optional {
            "enumNull" => enum_null, set_enum_null(Part);
            "ref" => ref_, set_ref(Part);
            "two" => two, set_two(HolderTwo);
        }
    }
}

/// The property `two` of [`Holder`](super::Holder).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderTwo {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    HolderTwo {
        Text(String),
        Integer(i64),
    }
}
