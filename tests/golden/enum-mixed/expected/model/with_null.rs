/// The schema `WithNull`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WithNull {
    /// `a`
    A,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    WithNull {
        "a" => A,
    }
}
