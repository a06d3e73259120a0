/// An item of the query parameter `multi` of `GET /x`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationsGetXMultiItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    OperationsGetXMultiItem {
        "a" => A,
        "b" => B,
    }
}
