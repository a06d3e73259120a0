/// The schema `Known`.
pub type Known = super::KnownVariant1;

/// KnownVariant1, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownVariant1 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    KnownVariant1 {
        "a" => A,
        "b" => B,
    }
}
