/// The schema `DotNet`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DotNet {
    /// `0`
    Off,
    /// `1`
    On,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    DotNet {
        0 => Off,
        1 => On,
    }
}
