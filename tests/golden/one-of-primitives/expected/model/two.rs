/// The schema `Two`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Two {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Two {
        "a" => A,
        "b" => B,
        "c" => C,
    }
}

/// A part of the schema [`Two`](super::Two).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoVariant2 {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    TwoVariant2 {
        "b" => B,
        "c" => C,
    }
}
