use super::{ByAge, ByName};
use crate::core::Value;

/// The schema `Search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Search {
    /// ByName
    ByName(Box<ByName>),
    /// ByAge
    ByAge(Box<ByAge>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Search {
        ByName(ByName),
        ByAge(ByAge),
    }
}
