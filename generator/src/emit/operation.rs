//! One file a tag: its handle, the constants and methods of its operations, the types of their requests.

use std::fmt::Write as _;

use super::Context;
use super::code::{self, doc_lines, literal, outer_docs};
use crate::docs;
use crate::error::Error;
use crate::ir::{Encoding, Operation, ParameterLocation, Style, Success, Tag, Type};
use crate::name::OperationNames;
use crate::name::words::screaming;

impl Context<'_> {
    /// The file of a tag.
    pub(crate) fn tag_file(self, index: usize, operations: &[usize]) -> Result<String, Error> {
        let tag = &self.service.tags[index];
        let names = &self.names.tags[index];
        let mut members: Vec<(&Operation, &OperationNames)> = operations
            .iter()
            .map(|&index| (&self.service.operations[index], &self.names.operations[index]))
            .collect();
        members.sort_by(|a, b| a.1.method.cmp(&b.1.method));
        let mut parts = vec![code::inner_docs(&tag_docs(tag, self))];
        if !self.per_document {
            parts.push(code::print(self.tag_handle(tag, names))?);
        }
        for (operation, names) in &members {
            parts.push(self.constant(operation, names));
        }
        let path = if self.per_document { "super::" } else { "" };
        let mut block = format!("impl {path}{} {{\n", names.handle);
        for (index, (operation, names)) in members.iter().enumerate() {
            if index > 0 {
                block.push('\n');
            }
            block.push_str(&self.method(operation, names)?);
        }
        block.push_str("}\n");
        parts.push(block);
        for (operation, names) in &members {
            parts.push(self.request(operation, names, &self.names.tags[index].handle));
            if let Some(paging) = &operation.paging {
                parts.push(self.paging(paging, names));
            }
        }
        Ok(join_constants(parts))
    }

    fn constant(self, operation: &Operation, names: &OperationNames) -> String {
        let constant = screaming(&names.method);
        let mut text = String::new();
        let service = match &operation.server {
            Some((origin, base)) => {
                let (slug, origin, base) = (literal(&self.service.slug), literal(origin), literal(base));
                let _ = writeln!(
                    text,
                    "static {constant}_SERVER: crate::core::Service =\n    crate::core::Service::new({slug}, {origin}, {base});"
                );
                format!("&{constant}_SERVER")
            }
            None => "&super::SERVICE".to_owned(),
        };
        let (name, method, path) = (
            literal(&names.method),
            method_name(operation.method),
            literal(&operation.path),
        );
        let auth = if operation.authenticated {
            ""
        } else {
            ".without_auth()"
        };
        let repeat = match operation.idempotent {
            Some(true) => ".idempotent(true)",
            Some(false) => ".idempotent(false)",
            None => "",
        };
        let _ = writeln!(
            text,
            "const {constant}: crate::core::Operation =\n    crate::core::Operation::new({service}, {name}, crate::core::Method::{method}, {path}){auth}{repeat};"
        );
        text
    }

    /// The request's type and the table of its optional parts.
    fn request(self, operation: &Operation, names: &OperationNames, handle: &str) -> String {
        let path = if self.per_document { "super::" } else { "" };
        let (request, method) = (&names.request, &names.method);
        let item = format!(
            "/// Request of [`{handle}::{method}`]({path}{handle}::{method}).\n#[derive(Debug, Clone)]\n#[must_use = \"a request is sent when it is awaited\"]\npub struct {request} {{\n    request: crate::core::Request,\n}}\n"
        );
        let mut text = format!(
            "crate::core::request! {{\n    {}({}) => {} {{",
            names.request,
            screaming(&names.method),
            self.decoder(&operation.success)
        );
        let mut rows = String::new();
        for (parameter, name) in operation
            .parameters
            .iter()
            .zip(&names.parameters)
            .filter(|(p, _)| !p.required)
        {
            let fallback = format!("Sets {}.", code::code(&parameter.wire));
            rows.push_str(&outer_docs(&doc_lines(&parameter.docs, &fallback), "        "));
            let argument = self.argument_text(&parameter.ty, false);
            let _ = writeln!(rows, "        {} => {name}({argument});", row(parameter));
        }
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            let said = docs::line(&body.description);
            let line = if said.is_empty() {
                "Sets the body.".to_owned()
            } else {
                said
            };
            rows.push_str(&outer_docs(&[line], "        "));
            let (kind, argument) = match body.encoding {
                Encoding::Json => ("json", self.argument_text(&body.ty, false)),
                Encoding::Form => ("form", self.argument_text(&body.ty, false)),
                Encoding::Multipart => ("multipart", self.argument_text(&body.ty, false)),
                Encoding::Text => (
                    "text",
                    "impl ::std::convert::Into<::std::string::String>".to_owned(),
                ),
                Encoding::Bytes => (
                    "bytes",
                    "impl ::std::convert::Into<crate::core::Bytes>".to_owned(),
                ),
            };
            let _ = writeln!(
                rows,
                "        {kind} {} => {}({argument});",
                literal(&body.media),
                names.body
            );
        }
        if rows.is_empty() {
            text.push_str("}\n}\n");
        } else {
            let _ = write!(text, "\n{rows}    }}\n}}\n");
        }
        code::join([item, text])
    }

    fn decoder(self, success: &Success) -> String {
        match success {
            Success::Empty => "empty(())".to_owned(),
            Success::Json(ty) => format!("json({})", self.ty_text(ty)),
            Success::Optional(ty) => format!("optional({})", self.ty_text(ty)),
            Success::Text => "text(::std::string::String)".to_owned(),
            Success::Bytes => "bytes(crate::core::Bytes)".to_owned(),
            Success::Any(id) => format!("any({})", self.ty_text(&Type::Named(*id))),
        }
    }
}

/// What stands for an optional parameter in the table of its request.
pub(crate) fn row(parameter: &crate::ir::Parameter) -> String {
    let place = match parameter.location {
        ParameterLocation::Path | ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    let style = match style_name(parameter.style) {
        Some(style) if parameter.location != ParameterLocation::Cookie => format!("[{style}]"),
        _ => String::new(),
    };
    format!("{place}{style} {}", literal(&parameter.wire))
}

/// The runtime's name of a style that is not its place's default.
pub(super) fn style_name(style: Style) -> Option<&'static str> {
    Some(match style {
        Style::Default => return None,
        Style::FormJoined => "FORM_JOINED",
        Style::Spaces => "SPACES",
        Style::Pipes => "PIPES",
        Style::Deep => "DEEP",
        Style::SimpleExploded => "SIMPLE_EXPLODED",
        Style::Label => "LABEL",
        Style::LabelExploded => "LABEL_EXPLODED",
        Style::Matrix => "MATRIX",
        Style::MatrixExploded => "MATRIX_EXPLODED",
        Style::Json => "JSON",
    })
}

fn method_name(method: &str) -> String {
    let mut name = method.to_ascii_lowercase();
    name[..1].make_ascii_uppercase();
    name
}

fn tag_docs(tag: &Tag, context: Context<'_>) -> Vec<String> {
    let said = docs::lines(&tag.description);
    if tag.name.is_empty() {
        return vec![format!(
            "Operations of {} without a tag.",
            docs::line(&context.service.title)
        )];
    }
    let mut lines = vec![format!("Operations of the tag {}.", code::code(&tag.name))];
    if !said.is_empty() {
        lines.push(String::new());
        lines.extend(said);
    }
    lines
}

/// Constants stand together, everything else is parted by a blank line.
fn join_constants(parts: Vec<String>) -> String {
    let mut text = String::new();
    let mut after_constant = false;
    for part in parts {
        let constant = part.starts_with("const ") || part.starts_with("static ");
        if !(text.is_empty() || constant && after_constant) {
            text.push('\n');
        }
        text.push_str(&part);
        after_constant = constant;
    }
    text
}
