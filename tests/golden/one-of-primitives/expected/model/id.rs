use crate::core::Value;

/// The schema `Id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Id {
        Text(String),
        Integer(i64),
        Boolean(bool),
        Number(f64),
    }
}
