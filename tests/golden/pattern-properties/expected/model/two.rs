/// The schema `Two`.
pub type Two = ::std::collections::BTreeMap<::std::string::String, super::TwoValue>;

/// TwoValue, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TwoValue {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    TwoValue {
        Text(::std::string::String),
        Integer(i64),
    }
}
