//! One item of the surface, and how it is written.

use std::fmt;

use crate::ir::Node;

/// An item of the public surface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its path below the crate, `tickets::Ticket.summary`.
    pub path: String,
    /// What it is.
    pub shape: Shape,
    /// Index of the service that it comes from.
    pub service: usize,
    /// The part of the service that it comes from.
    pub node: Node,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// The client's method that gives a handle.
    Accessor(String),
    /// A handle's method: arguments (name, type), type of the request, whether it is marked as deprecated.
    Method {
        /// Names and types.
        arguments: Vec<(String, String)>,
        /// The request.
        request: String,
        /// Whether it is marked as deprecated.
        deprecated: bool,
    },
    /// A request; what it comes to.
    Request(String),
    /// A request has `pages` and `stream`; the type of an item.
    Pages(String),
    /// A setter of a request; its argument.
    Setter(String),
    /// A struct: the arguments of `new`, and whether it has a default.
    Struct(Vec<(String, String)>),
    /// A field: its type, and name and argument of its setter.
    Field {
        /// Its type.
        ty: String,
        /// Name and argument.
        setter: Option<(String, String)>,
    },
    /// An open enum of texts, integers or values.
    Values(&'static str),
    /// Alternatives, or answers by status.
    Union(&'static str),
    /// A variant and what it holds.
    Variant(Option<String>),
    /// Another name.
    Alias(String),
    /// A type around another one.
    Newtype(String),
}

impl Item {
    /// The item's line.
    #[must_use]
    pub fn line(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.path, self.shape)
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |arguments: &[(String, String)]| {
            let all: Vec<String> = arguments
                .iter()
                .map(|(name, ty)| format!("{name}: {ty}"))
                .collect();
            all.join(", ")
        };
        match self {
            Self::Accessor(handle) => write!(f, "() -> {handle}"),
            Self::Method {
                arguments,
                request,
                deprecated,
            } => {
                let mark = if *deprecated { ", deprecated" } else { "" };
                write!(f, "({}) -> {request}{mark}", list(arguments))
            }
            Self::Request(output) => write!(f, " request -> {output}"),
            Self::Pages(item) => write!(f, " pages -> {item}"),
            Self::Setter(argument) => write!(f, "({argument})"),
            Self::Struct(arguments) if arguments.is_empty() => f.write_str(" struct(), Default"),
            Self::Struct(arguments) => write!(f, " struct({})", list(arguments)),
            Self::Field {
                ty,
                setter: Some((name, argument)),
            } => write!(f, ": {ty}, {name}({argument})"),
            Self::Field { ty, setter: None } => write!(f, ": {ty}"),
            Self::Values(kind) => write!(f, " {kind} enum"),
            Self::Union(kind) => write!(f, " {kind}"),
            Self::Variant(Some(inner)) => write!(f, "({inner})"),
            Self::Variant(None) => Ok(()),
            Self::Alias(ty) => write!(f, " = {ty}"),
            Self::Newtype(ty) => write!(f, " newtype({ty})"),
        }
    }
}
