//! A part of a service, by its indices in the IR.

use super::{Service, TypeKind};
use crate::source::Source;

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

impl Service {
    /// Where a part of it comes from. A service or tag as a whole comes from no node of its own.
    #[must_use]
    pub fn source(&self, node: Node) -> Option<Source> {
        let source = match node {
            Node::Type(index) => &self.types[index].source,
            Node::Member(index, member) => {
                let def = &self.types[index];
                match &def.kind {
                    TypeKind::Struct(structure) => &structure.fields[member].source,
                    TypeKind::Untagged(variants) => &variants[member].source,
                    TypeKind::Tagged { variants, .. } => &variants[member].1.source,
                    _ => &def.source,
                }
            }
            Node::Operation(index) => &self.operations[index].source,
            Node::Parameter(index, parameter) => &self.operations[index].parameters[parameter].source,
            Node::Body(index) => return Some(self.operations[index].source.join("requestBody")),
            Node::Service | Node::Tag(_) => return None,
        };
        Some(source.clone())
    }
}
