use crate::core::{DateTime, Value};

/// The schema `Moment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Moment {
    /// A date with a time.
    DateTime(DateTime),
    /// An integer.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Moment {
        DateTime(DateTime),
        Integer(i64),
    }
}
