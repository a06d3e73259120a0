//! `api.txt`: what callers of the generated code can name, read from the [code model](crate::code).
//!
//! One item is one line. What the runtime's macros make of an item is told by its line:
//!
//! | Line | Stands for |
//! |---|---|
//! | `Client.tickets() -> tickets::Tickets` | the client's method and the handle that it gives |
//! | `tickets::Tickets.get(number: i64) -> tickets::Get` | an operation |
//! | `tickets::Get request -> T` | its request: `timeout`, `header`, `retry`, `send`, `response`, `IntoFuture` with `T` |
//! | `tickets::Search pages -> T` | `pages` and `stream` of a request whose responses are pages of `T` |
//! | `tickets::Get.page(i64)` | a setter of the request |
//! | `tickets::Ticket struct(a: i64)` | a `#[non_exhaustive]` struct and the arguments of `new`; without any it also has `Default` |
//! | `tickets::Ticket.id: Option<String>, set_id(…)` | a public field and its setter |
//! | `tickets::Status text enum` | an open `#[non_exhaustive]` enum: `UnknownValue`, `ALL`, `as_str`, `From`, `FromStr`, `Display` |
//! | `tickets::Status::Open` | a variant |
//! | `tickets::Id = String` | an alias |
//!
//! Every type also has `Clone`, `Debug`, `PartialEq`, `Serialize` and `Deserialize` (responses by status: no serde).
//! Types without a path are the standard library's or the runtime's.

use std::fmt;

use crate::code::{
    ArgumentType, Crate, EnumValues, Handle, ModelFile, Operation, RustType, Service, Struct, TypeItem,
    TypeItemKind, Types,
};
use crate::ir::Node;

/// An item of the public API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its path below the crate, `tickets::Ticket.summary`.
    pub path: String,
    /// What it is.
    pub shape: Shape,
    /// Index of the service that it comes from; of the first one when it is shared.
    pub service: usize,
    /// The part of the service that it comes from.
    pub node: Node,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// The client's method that gives a handle; the handle's path.
    Accessor(String),
    /// A method of a handle.
    Method {
        /// Names and types.
        arguments: Vec<(String, ArgumentType)>,
        /// Path of the request.
        request: String,
        /// Whether it is `#[deprecated]`.
        deprecated: bool,
    },
    /// A request and the type that it gives.
    Request(RustType),
    /// A request has `pages` and `stream`; the type of an item.
    Pages(RustType),
    /// A setter of a request; its argument.
    Setter(ArgumentType),
    /// A struct and the arguments of `new`; without any it has a default.
    Struct(Vec<(String, ArgumentType)>),
    /// A field.
    Field {
        /// Its type.
        ty: RustType,
        /// Name and argument of its setter.
        setter: Option<(String, ArgumentType)>,
    },
    /// An open enum of plain values.
    Values(EnumValues),
    /// An enum whose variants are told apart by a tag or by their content.
    Union,
    /// An enum with a variant for each status of a response.
    ByStatus,
    /// A variant and the type that it holds.
    Variant(Option<RustType>),
    /// Another name.
    Alias(RustType),
    /// A type around another one.
    Newtype(RustType),
}

/// All items, in the order of the crate.
#[must_use]
pub fn items(krate: &Crate) -> Vec<Item> {
    let mut items = Items::default();
    for (index, service) in krate.services.iter().enumerate() {
        items.service = index;
        items.add_service(service);
        items.add_types(&service.module, &service.files);
    }
    if let Some(shared) = &krate.shared {
        items.add_types(&shared.module, &shared.files);
    }
    items.all
}

/// The same items in the same order, with aliases replaced by the types that they stand for: an alias and its type are
/// one to callers.
#[must_use]
pub fn items_without_aliases(krate: &Crate) -> Vec<Item> {
    let types = Types::of(krate);
    let mut items = items(krate);
    for item in &mut items {
        item.shape.replace(&|ty| types.without_aliases(ty));
    }
    items
}

const HEADER: &str = "\
# The public API of the generated code, one line an item. Written by `cargo xtask generate`; not to be edited.
# `generator/src/api.rs` tells how to read it.
";

/// The text of `api.txt`.
#[must_use]
pub fn text(items: &[Item]) -> String {
    let mut lines: Vec<String> = items.iter().map(|item| format!("{item}\n")).collect();
    lines.sort_unstable();
    lines.insert(0, HEADER.to_owned());
    lines.concat()
}

/// The items so far.
#[derive(Default)]
struct Items {
    all: Vec<Item>,
    /// The service that the next ones come from.
    service: usize,
}

impl Items {
    fn add(&mut self, path: String, shape: Shape, node: Node) {
        self.all.push(Item {
            path,
            shape,
            service: self.service,
            node,
        });
    }

    fn add_service(&mut self, service: &Service) {
        let module = &service.module;
        if let Some(handle) = &service.handle {
            self.add_accessor(module, handle);
        }
        for tag in &service.tags {
            if let Some(handle) = &tag.handle {
                let scope = format!("{module}::{}", tag.module);
                self.add_accessor(&scope, handle);
                self.add_operations(&scope, handle, &tag.operations);
            } else if let Some(handle) = &service.handle {
                self.add_operations(module, handle, &tag.operations);
            }
        }
    }

    fn add_accessor(&mut self, scope: &str, handle: &Handle) {
        let shape = Shape::Accessor(format!("{scope}::{}", handle.name));
        self.add(format!("Client.{}", handle.accessor), shape, handle.node);
    }

    fn add_operations(&mut self, scope: &str, handle: &Handle, operations: &[Operation]) {
        for operation in operations {
            let node = Node::Operation(operation.id.0 as usize);
            let (method, request) = (&operation.method, &operation.request);
            let path = format!("{scope}::{}", request.name);
            let arguments = method.arguments.iter();
            let shape = Shape::Method {
                arguments: arguments
                    .map(|argument| (argument.name.clone(), argument.ty.clone()))
                    .collect(),
                request: path.clone(),
                deprecated: method.deprecated,
            };
            self.add(format!("{scope}::{}.{}", handle.name, method.name), shape, node);
            self.add(path.clone(), Shape::Request(request.output.ty()), node);
            if let Some(paging) = &request.paging {
                self.add(path.clone(), Shape::Pages(paging.item.clone()), node);
            }
            for setter in &request.setters {
                let shape = Shape::Setter(setter.ty.clone());
                self.add(format!("{path}.{}", setter.name), shape, setter.node);
            }
        }
    }

    fn add_types(&mut self, module: &str, files: &[ModelFile]) {
        for item in files.iter().flat_map(|file| &file.items) {
            self.service = item.service;
            self.add_type(format!("{module}::{}", item.name), item);
        }
    }

    fn add_type(&mut self, path: String, item: &TypeItem) {
        let node = Node::Type(item.id.0 as usize);
        match &item.kind {
            TypeItemKind::Struct(structure) => self.add_struct(path, structure, node),
            TypeItemKind::Enum(of) => {
                for variant in &of.variants {
                    self.add_variant(&path, &variant.name, None, variant.node);
                }
                self.add(path, Shape::Values(of.values), node);
            }
            TypeItemKind::Union(union) => {
                for variant in &union.variants {
                    self.add_variant(&path, &variant.name, Some(variant.value_type()), variant.node);
                }
                self.add(path, Shape::Union, node);
            }
            TypeItemKind::ByStatus(variants) => {
                for variant in variants {
                    let ty = Some(variant.output.ty()).filter(|ty| *ty != RustType::Unit);
                    self.add_variant(&path, &variant.name, ty, variant.node);
                }
                self.add(path, Shape::ByStatus, node);
            }
            TypeItemKind::Alias(ty) => self.add(path, Shape::Alias(ty.clone()), node),
            TypeItemKind::Newtype(ty) => self.add(path, Shape::Newtype(ty.clone()), node),
        }
    }

    fn add_variant(&mut self, path: &str, name: &str, ty: Option<RustType>, node: Node) {
        self.add(format!("{path}::{name}"), Shape::Variant(ty), node);
    }

    fn add_struct(&mut self, path: String, structure: &Struct, node: Node) {
        for field in &structure.fields {
            let shape = Shape::Field {
                ty: field.ty.clone(),
                setter: Some((field.setter.clone(), field.argument.clone())),
            };
            self.add(format!("{path}.{}", field.name), shape, field.node);
        }
        if let Some(rest) = &structure.rest {
            let shape = Shape::Field {
                ty: rest.ty(),
                setter: None,
            };
            self.add(format!("{path}.{}", rest.name()), shape, node);
        }
        let arguments = structure.arguments();
        let arguments = arguments.map(|field| (field.name.clone(), field.argument.clone()));
        self.add(path, Shape::Struct(arguments.collect()), node);
    }
}

impl Shape {
    /// Replaces every type in it.
    fn replace(&mut self, change: &impl Fn(&RustType) -> RustType) {
        let arguments = |arguments: &mut Vec<(String, ArgumentType)>| {
            for (_, ty) in arguments {
                *ty = ty.map(change);
            }
        };
        match self {
            Self::Method { arguments: all, .. } | Self::Struct(all) => arguments(all),
            Self::Setter(argument) => *argument = argument.map(change),
            Self::Field { ty, setter } => {
                *ty = change(ty);
                if let Some((_, argument)) = setter {
                    *argument = argument.map(change);
                }
            }
            Self::Request(ty)
            | Self::Pages(ty)
            | Self::Alias(ty)
            | Self::Newtype(ty)
            | Self::Variant(Some(ty)) => {
                *ty = change(ty);
            }
            Self::Accessor(_) | Self::Values(_) | Self::Union | Self::ByStatus | Self::Variant(None) => {}
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.path, self.shape)
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accessor(handle) => write!(f, "() -> {handle}"),
            Self::Method {
                arguments,
                request,
                deprecated,
            } => {
                list(f, arguments)?;
                let mark = if *deprecated { ", deprecated" } else { "" };
                write!(f, " -> {request}{mark}")
            }
            Self::Request(output) => write!(f, " request -> {output}"),
            Self::Pages(item) => write!(f, " pages -> {item}"),
            Self::Setter(argument) => write!(f, "({argument})"),
            Self::Struct(arguments) => {
                f.write_str(" struct")?;
                list(f, arguments)?;
                f.write_str(if arguments.is_empty() { ", Default" } else { "" })
            }
            Self::Field { ty, setter } => {
                write!(f, ": {ty}")?;
                match setter {
                    Some((name, argument)) => write!(f, ", {name}({argument})"),
                    None => Ok(()),
                }
            }
            Self::Values(EnumValues::Text) => f.write_str(" text enum"),
            Self::Values(EnumValues::Integer) => f.write_str(" integer enum"),
            Self::Values(EnumValues::Json) => f.write_str(" value enum"),
            Self::Union => f.write_str(" union"),
            Self::ByStatus => f.write_str(" responses by status"),
            Self::Variant(Some(inner)) => write!(f, "({inner})"),
            Self::Variant(None) => Ok(()),
            Self::Alias(ty) => write!(f, " = {ty}"),
            Self::Newtype(ty) => write!(f, " newtype({ty})"),
        }
    }
}

/// Arguments in parentheses.
fn list(f: &mut fmt::Formatter<'_>, arguments: &[(String, ArgumentType)]) -> fmt::Result {
    f.write_str("(")?;
    for (index, (name, ty)) in arguments.iter().enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        write!(f, "{separator}{name}: {ty}")?;
    }
    f.write_str(")")
}
