/// OperationsGetXMultiItem, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationsGetXMultiItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    OperationsGetXMultiItem {
        "a" => A,
        "b" => B,
    }
}
