/// The schema `Two`.
pub type Two = super::TwoVariant1Value;

/// TwoVariant1Value, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoVariant1Value {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    TwoVariant1Value {
        "a" => A,
        "b" => B,
        "c" => C,
    }
}

/// TwoVariant2, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoVariant2 {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    TwoVariant2 {
        "b" => B,
        "c" => C,
    }
}
