/// The schema `Codes`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Codes {
    /// The first.
    First,
    /// The second.
    First2,
    /// `C3`
    C3,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Codes {
        "A1" => First,
        "B2" => First2,
        "C3" => C3,
    }
}
