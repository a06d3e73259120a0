/// The schema `Moment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Moment {
    /// One of the alternatives.
    DateTime(crate::core::DateTime),
    /// One of the alternatives.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Moment {
        DateTime(crate::core::DateTime),
        Integer(i64),
    }
}
