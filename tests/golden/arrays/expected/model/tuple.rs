use crate::core::Value;

/// The schema `Tuple`.
pub type Tuple = Vec<TupleItem>;

/// An item of the schema [`Tuple`](super::Tuple).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TupleItem {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    TupleItem {
        Text(String),
        Integer(i64),
    }
}
