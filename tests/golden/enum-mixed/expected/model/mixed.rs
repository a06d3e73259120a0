use crate::core::Value;

/// The schema `Mixed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `a`
    A,
    /// `1`
    Value1,
    /// `true`
    True,
    /// `1.5`
    Value1_5,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(Value),
}

crate::core::value_enum! {
    Mixed {
        "a" => A,
        1 => Value1,
        true => True,
        1.5 => Value1_5,
    }
}
