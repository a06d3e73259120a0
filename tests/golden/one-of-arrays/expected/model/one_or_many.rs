/// The schema `OneOrMany`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OneOrMany {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    TextList(::std::vec::Vec<::std::string::String>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    OneOrMany {
        Text(::std::string::String),
        TextList(::std::vec::Vec<::std::string::String>),
    }
}
