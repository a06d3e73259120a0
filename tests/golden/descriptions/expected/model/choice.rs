/// Either.
/// Or.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Choice {
    /// The `a`.
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Choice {
        "a" => A,
        "b" => B,
    }
}
