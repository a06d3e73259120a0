/// The schema `Known`.
pub type Known = KnownVariant1;

/// A part of the schema [`Known`](super::Known).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownVariant1 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    KnownVariant1 {
        "a" => A,
        "b" => B,
    }
}
