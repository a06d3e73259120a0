/// The schema `Named`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Named {
    /// Nobody.
    None,
    /// `1`
    Employee,
    /// Less.
    MinusOne,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    Named {
        0 => None,
        1 => Employee,
        -1 => MinusOne,
    }
}
