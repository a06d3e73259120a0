/// The schema `NoType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoType {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    NoType {
        "x" => X,
        "y" => Y,
    }
}
