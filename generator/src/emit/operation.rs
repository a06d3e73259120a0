//! Methods of handles and the types of their requests: one file a tag.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::code::{self, doc_attributes, doc_lines, ident, literal, literal_token, outer_docs};
use super::docs;
use crate::error::Error;
use crate::ir::{Body, Encoding, Operation, Parameter, Place, Style, Success, Tag, Type, TypeKind};
use crate::name::words::screaming;
use crate::name::{OperationNames, tag_index};

/// How an argument is passed on.
struct Argument {
    name: String,
    ty: TokenStream,
    call: TokenStream,
    docs: String,
}

impl Context<'_> {
    /// The file of a tag.
    pub(crate) fn tag_file(self, index: usize) -> Result<String, Error> {
        let tag = &self.service.tags[index];
        let names = &self.names.tags[index];
        let mut members: Vec<(&Operation, &OperationNames)> = self
            .service
            .operations
            .iter()
            .zip(&self.names.operations)
            .filter(|(operation, _)| tag_index(self.service, operation) == index)
            .collect();
        members.sort_by(|a, b| a.1.method.cmp(&b.1.method));
        let mut parts = vec![code::inner_docs(&tag_docs(tag, self))];
        if !self.per_document {
            parts.push(code::print(self.tag_handle(tag, names))?);
        }
        for (operation, names) in &members {
            parts.push(self.constant(operation, names));
        }
        let handle = ident(&names.handle);
        let path = if self.per_document {
            quote!(super::#handle)
        } else {
            quote!(#handle)
        };
        let methods = members
            .iter()
            .map(|(operation, names)| self.method(operation, names));
        let block = code::print([quote!(impl #path { #(#methods)* })])?;
        parts.push(spaced(&block));
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
        let _ = writeln!(
            text,
            "const {constant}: crate::core::Operation =\n    crate::core::Operation::new({service}, {name}, crate::core::Method::{method}, {path}){auth};"
        );
        text
    }

    fn method(self, operation: &Operation, names: &OperationNames) -> TokenStream {
        let arguments = self.arguments(operation, names);
        let mut lines = doc_lines(
            &crate::ir::Docs {
                confidence: None,
                deprecated: false,
                ..operation.docs.clone()
            },
            "",
        );
        if lines == [""] {
            lines = vec![format!(
                "Calls {}.",
                code::code(&format!("{} {}", operation.method, operation.path))
            )];
        } else {
            let base = operation
                .server
                .as_ref()
                .map_or(self.service.base.as_str(), |(_, base)| base);
            lines.extend([
                String::new(),
                code::code(&format!("{} {base}{}", operation.method, operation.path)),
            ]);
        }
        let described: Vec<String> = arguments
            .iter()
            .filter(|a| !a.docs.is_empty())
            .map(|a| format!("* `{}`: {}", a.name, a.docs))
            .collect();
        if !described.is_empty() {
            lines.push(String::new());
            lines.extend(described);
        }
        let failures: Vec<String> = operation
            .errors
            .iter()
            .map(|error| {
                let said = docs::line(&error.description);
                let status = if error.status == "default" {
                    "any other status".to_owned()
                } else {
                    error.status.clone()
                };
                let body = match &error.body {
                    Some(Type::Named(id)) => {
                        format!(" (body: [`{0}`](super::{0}))", self.names.types[id.0 as usize])
                    }
                    _ => String::new(),
                };
                if said.is_empty() {
                    format!("* {status}{body}")
                } else {
                    format!("* {status}{body}: {said}")
                }
            })
            .collect();
        if !failures.is_empty() {
            lines.extend([
                String::new(),
                "# Errors".to_owned(),
                String::new(),
                "Documented failures:".to_owned(),
                String::new(),
            ]);
            lines.extend(failures);
        }
        if let Some(confidence) = &operation.docs.confidence {
            lines.extend([String::new(), format!("Confidence: {}.", docs::line(confidence))]);
        }
        let deprecated = if operation.docs.deprecated {
            quote!(#[deprecated])
        } else {
            quote!()
        };
        let many = if arguments.len() > 6 {
            quote!(#[allow(clippy::too_many_arguments)])
        } else {
            quote!()
        };
        let docs = doc_attributes(&lines);
        let method = ident(&names.method);
        let request = ident(&names.request);
        let constant = ident(&screaming(&names.method));
        let parameters = arguments.iter().map(|argument| {
            let (name, ty) = (ident(&argument.name), &argument.ty);
            quote!(#name: #ty)
        });
        let calls = arguments.iter().map(|argument| &argument.call);
        quote! {
            #docs
            #deprecated
            #many
            pub fn #method(&self #(, #parameters)*) -> #request {
                #request { request: self.client.call(&#constant) #(#calls)* }
            }
        }
    }

    /// What the operation cannot do without: path parameters, required parameters, required body.
    fn arguments(self, operation: &Operation, names: &OperationNames) -> Vec<Argument> {
        let mut arguments: Vec<Argument> = operation
            .parameters
            .iter()
            .zip(&names.parameters)
            .filter(|(parameter, _)| parameter.required)
            .map(|(parameter, name)| self.parameter_argument(parameter, name))
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(self.body_argument(body, &names.body));
        }
        arguments
    }

    fn parameter_argument(self, parameter: &Parameter, name: &str) -> Argument {
        let wire = literal_token(&parameter.wire);
        let value = ident(name);
        let plain = self.ty(&parameter.ty);
        let (ty, value) = match self.service.resolve(&parameter.ty) {
            _ if self.is_text(&parameter.ty) => (quote!(&str), quote!(#value)),
            Type::Boolean | Type::I32 | Type::I64 | Type::U64 | Type::F64 => (plain, quote!(&#value)),
            Type::List(item) => {
                let item = self.ty(item);
                (quote!(&[#item]), quote!(#value))
            }
            Type::Named(id) if !matches!(self.service.type_def(*id).kind, TypeKind::Struct(_)) => {
                (plain, quote!(&#value))
            }
            _ => (quote!(&#plain), quote!(#value)),
        };
        let style = style_name(parameter.style);
        let call = match (parameter.place, style) {
            (Place::Path, None) => quote!(.path(#wire, #value)),
            (Place::Query, None) => quote!(.query(#wire, #value)),
            (Place::Header, None) => quote!(.header(#wire, #value)),
            (Place::Cookie, _) => quote!(.cookie(#wire, #value)),
            (Place::Path, Some(style)) => {
                let style = ident(style);
                quote!(.path_styled(#wire, #value, crate::core::Style::#style))
            }
            (Place::Query, Some(style)) => {
                let style = ident(style);
                quote!(.query_styled(#wire, #value, crate::core::Style::#style))
            }
            (Place::Header, Some(style)) => {
                let style = ident(style);
                quote!(.header_styled(#wire, #value, crate::core::Style::#style))
            }
        };
        Argument {
            name: name.to_owned(),
            ty,
            call,
            docs: docs::line(&parameter.docs.description),
        }
    }

    fn body_argument(self, body: &Body, name: &str) -> Argument {
        let value = ident(name);
        let media = literal_token(&body.media);
        let (ty, call) = match body.encoding {
            Encoding::Json if body.media == "application/json" => (self.ty(&body.ty), quote!(.json(&#value))),
            Encoding::Json => (self.ty(&body.ty), quote!(.json_as(#media, &#value))),
            Encoding::Form => (self.ty(&body.ty), quote!(.form(&#value))),
            Encoding::Multipart => (self.ty(&body.ty), quote!(.multipart(&#value))),
            Encoding::Text => (
                quote!(impl ::std::convert::Into<::std::string::String>),
                quote!(.text(#media, #value)),
            ),
            Encoding::Bytes => (
                quote!(impl ::std::convert::Into<crate::core::Bytes>),
                quote!(.bytes(#media, #value)),
            ),
        };
        Argument {
            name: name.to_owned(),
            ty,
            call,
            docs: docs::line(&body.description),
        }
    }

    /// The request's type and the table of its optional parts.
    fn request(self, operation: &Operation, names: &OperationNames, handle: &str) -> String {
        let path = if self.per_document { "super::" } else { "" };
        let (request, method) = (&names.request, &names.method);
        let item = format!(
            "/// Request of [`{handle}::{method}`]({path}{handle}::{method}).\n#[derive(Debug, Clone)]\n#[must_use = \"a request is sent when it is awaited\"]\npub struct {request} {{\n    request: crate::core::Request,\n}}\n"
        );
        let mut text = format!(
            "crate::core::request! {{\n    {} => {} {{",
            names.request,
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
            let place = match parameter.place {
                Place::Path | Place::Query => "query",
                Place::Header => "header",
                Place::Cookie => "cookie",
            };
            let style = match style_name(parameter.style) {
                Some(style) if parameter.place != Place::Cookie => format!("[{style}]"),
                _ => String::new(),
            };
            let argument = self.argument_text(&parameter.ty, false);
            let _ = writeln!(
                rows,
                "        {place}{style} {} => {name}({argument});",
                literal(&parameter.wire)
            );
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

/// The runtime's name of a style that is not its place's default.
fn style_name(style: Style) -> Option<&'static str> {
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

/// A blank line between the methods of an `impl` block; prettyplease prints none.
fn spaced(block: &str) -> String {
    let mut text = String::with_capacity(block.len() + 64);
    let mut previous = "";
    for line in block.lines() {
        if previous == "    }" && line != "}" {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
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
