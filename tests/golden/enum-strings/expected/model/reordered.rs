/// The schema `Reordered`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reordered {
    /// `z`
    Z,
    /// `a`
    A,
    /// `m`
    M,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Reordered {
        "z" => Z,
        "a" => A,
        "m" => M,
    }
}
