//! A part of a service, by its indices in the IR.

/// A part of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Node {
    /// The service as a whole.
    Service,
    /// A tag.
    Tag(usize),
    /// A type as a whole.
    Type(usize),
    /// A property, enum value or variant of a type.
    Member(usize, usize),
    /// An operation as a whole.
    Operation(usize),
    /// A parameter of an operation.
    Parameter(usize, usize),
    /// The body of an operation.
    Body(usize),
}

impl Node {
    /// The type or operation that this is a part of.
    #[must_use]
    pub fn whole(self) -> Self {
        match self {
            Self::Member(index, _) => Self::Type(index),
            Self::Parameter(index, _) | Self::Body(index) => Self::Operation(index),
            other => other,
        }
    }
}
