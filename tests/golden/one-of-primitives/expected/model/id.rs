/// The schema `Id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Integer(i64),
    /// One of the alternatives.
    Boolean(bool),
    /// One of the alternatives.
    Number(f64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Id {
        Text(::std::string::String),
        Integer(i64),
        Boolean(bool),
        Number(f64),
    }
}
