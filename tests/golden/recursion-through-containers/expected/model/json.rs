/// The schema `Json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Json {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Number(f64),
    /// One of the alternatives.
    JsonList(::std::vec::Vec<super::Json>),
    /// One of the alternatives.
    JsonMap(::std::collections::BTreeMap<::std::string::String, super::Json>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Json {
        Text(::std::string::String),
        Number(f64),
        JsonList(::std::vec::Vec<super::Json>),
        JsonMap(::std::collections::BTreeMap<::std::string::String, super::Json>),
    }
}
