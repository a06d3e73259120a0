//! Requests: what a response decodes to, the setters of what may be left out, how pages follow each other.

use super::builder::Builder;
use super::{Output, Paging, Request, RequestPart, RequestSetter, docs};
use crate::ir::{self, Body, Node, Operation, Parameter, ParameterLocation, Style, Success, Type, TypeKind};
use crate::name::OperationNames;

impl Builder<'_> {
    pub(super) fn request(&self, index: usize, operation: &Operation, names: &OperationNames) -> Request {
        let parameters = operation.parameters.iter().zip(&names.parameters).enumerate();
        let mut setters: Vec<RequestSetter> = parameters
            .filter(|(_, (parameter, _))| !parameter.required)
            .map(|(position, (parameter, name))| RequestSetter {
                name: name.clone(),
                docs: docs::described(&parameter.docs, || {
                    format!("Sets {}.", docs::code(&parameter.wire))
                }),
                ty: self.setter_argument(&parameter.ty),
                part: parameter_part(parameter),
                node: Node::Parameter(index, position),
            })
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            setters.push(RequestSetter {
                name: names.body.clone(),
                docs: docs::text(&body.description).unwrap_or_else(|| vec!["Sets the body.".to_owned()]),
                ty: self.body_argument(body),
                part: body_part(body),
                node: Node::Body(index),
            });
        }
        Request {
            name: names.request.clone(),
            output: self.output(&operation.success),
            setters,
            paging: operation.paging.as_ref().map(|paging| self.paging(paging)),
        }
    }

    fn output(&self, success: &Success) -> Output {
        match success {
            Success::Empty => Output::Empty,
            Success::Json(ty) => Output::Json(self.ty(ty)),
            Success::Optional(ty) => Output::Optional(self.ty(ty)),
            Success::Text => Output::Text,
            Success::Bytes => Output::Bytes,
            Success::Any(id) => Output::ByStatus(self.generated(*id)),
        }
    }

    fn paging(&self, paging: &ir::Paging) -> Paging {
        let last_item = paging.last_item.as_ref();
        Paging {
            item: self.ty(&paging.item),
            rules: paging.clone(),
            last_item_field: last_item.and_then(|last| self.field_name(&paging.item, &last.member)),
        }
    }

    /// The field that a property of a struct became.
    fn field_name(&self, ty: &Type, wire: &str) -> Option<String> {
        let Type::Named(id) = self.service.resolve(ty) else {
            return None;
        };
        let TypeKind::Struct(structure) = &self.def(*id).kind else {
            return None;
        };
        let position = structure.fields.iter().position(|field| field.wire == wire)?;
        Some(self.member_names(*id)[position].clone())
    }
}

pub(super) fn parameter_part(parameter: &Parameter) -> RequestPart {
    RequestPart::Parameter {
        location: parameter.location,
        wire: parameter.wire.clone(),
        style: match parameter.location {
            // Cookies have one style only.
            ParameterLocation::Cookie => Style::Default,
            _ => parameter.style,
        },
    }
}

pub(super) fn body_part(body: &Body) -> RequestPart {
    RequestPart::Body {
        encoding: body.encoding,
        media_type: body.media.clone(),
    }
}
