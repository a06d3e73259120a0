/// The schema `Unquoted`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unquoted {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `true`
    True,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Unquoted {
        "1" => Value1,
        "2" => Value2,
        "true" => True,
    }
}
