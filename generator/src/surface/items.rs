//! The items of a service.

use super::render::Render;
use super::shape::{Item, Shape};
use crate::emit::{Context, Section, keeps_unknown, section};
use crate::ir::{
    Additional, Body, Encoding, Node, Operation, Parameter, ResponseBody, Service, Struct, Success, Type,
    TypeDef, TypeKind, Variant,
};
use crate::name::{OperationNames, ServiceNames, tag_index};

/// Appends the items of a service; with `resolve` aliases are written as what they stand for.
pub(crate) fn surface_of(
    index: usize,
    service: &Service,
    names: &ServiceNames,
    per_document: bool,
    resolve: bool,
    items: &mut Vec<Item>,
) {
    let context = Context {
        service,
        names,
        per_document,
    };
    let mut walk = Walk {
        render: Render { context, resolve },
        service: index,
        items,
    };
    walk.handles();
    for (index, operation) in service.operations.iter().enumerate() {
        walk.operation(index, operation, &names.operations[index]);
    }
    for (index, def) in service.types.iter().enumerate() {
        walk.definition(index, def);
    }
}

struct Walk<'a> {
    render: Render<'a>,
    service: usize,
    items: &'a mut Vec<Item>,
}

impl Walk<'_> {
    fn push(&mut self, path: String, shape: Shape, place: Node) {
        let service = self.service;
        self.items.push(Item {
            path,
            shape,
            service,
            node: place,
        });
    }

    fn handles(&mut self) {
        let Context {
            service,
            names,
            per_document,
        } = self.render.context;
        let module = &names.module;
        let accessor = |accessor: &str| format!("Client.{accessor}");
        if per_document {
            if let Some(tag) = names.tags.first().filter(|_| !service.operations.is_empty()) {
                let shape = Shape::Accessor(format!("{module}::{}", tag.handle));
                self.push(accessor(&tag.accessor), shape, Node::Service);
            }
            return;
        }
        for (index, tag) in names.tags.iter().enumerate() {
            let shape = Shape::Accessor(format!("{module}::{}::{}", tag.module, tag.handle));
            self.push(accessor(&tag.accessor), shape, Node::Tag(index));
        }
    }

    fn operation(&mut self, index: usize, operation: &Operation, own: &OperationNames) {
        let Context {
            service,
            names,
            per_document,
        } = self.render.context;
        let tag = &names.tags[tag_index(service, operation)];
        let scope = if per_document {
            names.module.clone()
        } else {
            format!("{}::{}", names.module, tag.module)
        };
        let request = format!("{scope}::{}", own.request);
        let mut arguments: Vec<(String, String)> = operation
            .parameters
            .iter()
            .zip(&own.parameters)
            .filter(|(parameter, _)| parameter.required)
            .map(|(parameter, name)| (name.clone(), self.required(parameter)))
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push((own.body.clone(), self.required_body(body)));
        }
        let method = Shape::Method {
            arguments,
            request: request.clone(),
            deprecated: operation.docs.deprecated,
        };
        let place = Node::Operation(index);
        self.push(format!("{scope}::{}.{}", tag.handle, own.method), method, place);
        let output = match &operation.success {
            Success::Empty => "()".to_owned(),
            // The type of an answer that may be empty is one that may be null.
            Success::Json(ty) | Success::Optional(ty) => self.render.ty(ty),
            Success::Text => "String".to_owned(),
            Success::Bytes => "Bytes".to_owned(),
            Success::Any(id) => self.render.ty(&Type::Named(*id)),
        };
        self.push(request.clone(), Shape::Request(output), place);
        if let Some(paging) = &operation.paging {
            let item = self.render.ty(&paging.item);
            self.push(request.clone(), Shape::Pages(item), place);
        }
        let setters = operation.parameters.iter().zip(&own.parameters).enumerate();
        for (position, (parameter, name)) in setters.filter(|(_, (parameter, _))| !parameter.required) {
            let argument = self.render.argument(&parameter.ty, false);
            let place = Node::Parameter(index, position);
            self.push(format!("{request}.{name}"), Shape::Setter(argument), place);
        }
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            let argument = match body.encoding {
                Encoding::Json | Encoding::Form | Encoding::Multipart => {
                    self.render.argument(&body.ty, false)
                }
                Encoding::Text => "impl Into<String>".to_owned(),
                Encoding::Bytes => "impl Into<Bytes>".to_owned(),
            };
            self.push(
                format!("{request}.{}", own.body),
                Shape::Setter(argument),
                Node::Body(index),
            );
        }
    }

    fn required(&self, parameter: &Parameter) -> String {
        let plain = self.render.ty(&parameter.ty);
        let service = self.render.context.service;
        match service.resolve(&parameter.ty) {
            Type::String => "&str".to_owned(),
            Type::Boolean | Type::I32 | Type::I64 | Type::U64 | Type::F64 => plain,
            Type::List(item) => format!("&[{}]", self.render.ty(item)),
            Type::Named(id) if !matches!(service.type_def(*id).kind, TypeKind::Struct(_)) => plain,
            _ => format!("&{plain}"),
        }
    }

    fn required_body(&self, body: &Body) -> String {
        match body.encoding {
            Encoding::Json | Encoding::Form | Encoding::Multipart => self.render.ty(&body.ty),
            Encoding::Text => "impl Into<String>".to_owned(),
            Encoding::Bytes => "impl Into<Bytes>".to_owned(),
        }
    }

    fn definition(&mut self, index: usize, def: &TypeDef) {
        let names = self.render.context.names;
        let path = format!("{}::{}", names.module, names.types[index]);
        let members = &names.members[index];
        let place = Node::Type(index);
        match &def.kind {
            TypeKind::Struct(structure) => self.structure(index, def, structure, &path),
            TypeKind::StringEnum(_) => self.values(index, &path, "text", members),
            TypeKind::IntegerEnum(_) => self.values(index, &path, "integer", members),
            TypeKind::ValueEnum(_) => self.values(index, &path, "value", members),
            TypeKind::Tagged { variants, .. } => {
                self.push(path.clone(), Shape::Union("union"), place);
                for (position, ((_, variant), member)) in variants.iter().zip(members).enumerate() {
                    self.alternative(index, position, &path, member, variant);
                }
            }
            TypeKind::Untagged(variants) => {
                self.push(path.clone(), Shape::Union("union"), place);
                for (position, (variant, member)) in variants.iter().zip(members).enumerate() {
                    self.alternative(index, position, &path, member, variant);
                }
            }
            TypeKind::Responses(variants) => {
                self.push(path.clone(), Shape::Union("answers"), place);
                for (position, (variant, member)) in variants.iter().zip(members).enumerate() {
                    let inner = match &variant.body {
                        ResponseBody::Empty => None,
                        ResponseBody::Json(ty) => Some(self.render.ty(ty)),
                        ResponseBody::Text => Some("String".to_owned()),
                        ResponseBody::Bytes => Some("Bytes".to_owned()),
                    };
                    let place = Node::Member(index, position);
                    self.push(format!("{path}::{member}"), Shape::Variant(inner), place);
                }
            }
            TypeKind::Alias(ty) => {
                let ty = self.render.ty(ty);
                self.push(path, Shape::Alias(ty), place);
            }
            TypeKind::Newtype(ty) => {
                let ty = self.render.ty(ty);
                self.push(path, Shape::Newtype(ty), place);
            }
        }
    }

    fn values(&mut self, index: usize, path: &str, kind: &'static str, members: &[String]) {
        self.push(path.to_owned(), Shape::Values(kind), Node::Type(index));
        for (position, member) in members.iter().enumerate() {
            let place = Node::Member(index, position);
            self.push(format!("{path}::{member}"), Shape::Variant(None), place);
        }
    }

    fn alternative(&mut self, index: usize, position: usize, path: &str, member: &str, variant: &Variant) {
        let ty = self.render.ty(&variant.ty);
        let inner = if self.render.context.is_boxed(variant) {
            format!("Box<{ty}>")
        } else {
            ty
        };
        let place = Node::Member(index, position);
        self.push(format!("{path}::{member}"), Shape::Variant(Some(inner)), place);
    }

    fn structure(&mut self, index: usize, def: &TypeDef, structure: &Struct, path: &str) {
        let members = &self.render.context.names.members[index];
        let mut asked: Vec<(Section, (String, String))> = Vec::new();
        for (position, (field, member)) in structure.fields.iter().zip(members).enumerate() {
            let section = section(def, field);
            let (inner, nullable) = field.ty.without_null();
            let argument = if section == Section::Required && nullable {
                format!("impl Into<Option<{}>>", self.render.ty(inner))
            } else {
                self.render.argument(inner, field.boxed)
            };
            if matches!(section, Section::Required | Section::Expected) {
                asked.push((section, (member.clone(), argument.clone())));
            }
            let plain = self.render.ty(inner);
            let plain = if field.boxed {
                format!("Box<{plain}>")
            } else {
                plain
            };
            let ty = match section {
                Section::Required if !nullable => plain,
                Section::Nullable => format!("Maybe<{plain}>"),
                _ => format!("Option<{plain}>"),
            };
            let setter = Some((format!("set_{}", member.trim_end_matches('_')), argument));
            let place = Node::Member(index, position);
            self.push(format!("{path}.{member}"), Shape::Field { ty, setter }, place);
        }
        // `new` asks for the members of one section after those of the other.
        asked.sort_by_key(|(section, _)| *section);
        let asked = asked.into_iter().map(|(_, argument)| argument).collect();
        let place = Node::Type(index);
        self.push(path.to_owned(), Shape::Struct(asked), place);
        let beside = match &structure.additional {
            Additional::Typed(ty) => {
                let ty = Type::Map(Box::new(ty.clone()));
                Some(("additional", self.render.ty(&ty)))
            }
            _ if keeps_unknown(def, structure) => Some(("extra", "Extra".to_owned())),
            _ => None,
        };
        if let Some((name, ty)) = beside {
            self.push(format!("{path}.{name}"), Shape::Field { ty, setter: None }, place);
        }
    }
}
