/// The schema `Twice`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Twice {
    /// `1`
    Value1,
    /// `true`
    True,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Twice {
        "1" => Value1,
        "true" => True,
    }
}
