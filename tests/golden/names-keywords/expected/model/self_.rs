/// The schema `self`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Self_ {
    /// `type`
    Type,
    /// `self`
    Self_,
    /// `Self`
    Self2,
    /// `gen`
    Gen,
    /// `async`
    Async,
    /// `crate`
    Crate,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Self_ {
        "type" => Type,
        "self" => Self_,
        "Self" => Self2,
        "gen" => Gen,
        "async" => Async,
        "crate" => Crate,
    }
}
