/// A state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plain {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `in progress`
    InProgress,
    /// `in-progress`
    InProgress2,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Plain {
        "open" => Open,
        "closed" => Closed,
        "in progress" => InProgress,
        "in-progress" => InProgress2,
    }
}
