use crate::core::Value;

/// The schema `OneOrMany`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OneOrMany {
    /// Text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    OneOrMany {
        Text(String),
        TextList(Vec<String>),
    }
}
