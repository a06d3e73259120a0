/// The schema `Tuple`.
pub type Tuple = ::std::vec::Vec<super::TupleItem>;

/// TupleItem, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TupleItem {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    TupleItem {
        Text(::std::string::String),
        Integer(i64),
    }
}
