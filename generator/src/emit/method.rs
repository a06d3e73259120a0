//! The methods of handles: what an operation needs, and the request that it makes of that.

use super::Context;
use super::code::{self, doc_lines, literal, outer_docs};
use super::operation::style_name;
use crate::docs;
use crate::error::Error;
use crate::ir::{Body, Encoding, Operation, Parameter, ParameterLocation, Type, TypeKind};
use crate::name::OperationNames;
use crate::name::words::screaming;

/// The longest line that prettyplease leaves as it is.
const WIDTH: usize = 89;

/// The longest name and value that it leaves on one line in a literal of this form.
const SHORT: usize = 34 - " { request:  ".len();

/// How an argument is passed on.
struct Argument {
    name: String,
    ty: String,
    call: String,
    docs: String,
}

impl Context<'_> {
    /// The method of an operation.
    pub(super) fn method(self, operation: &Operation, names: &OperationNames) -> Result<String, Error> {
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
        lines.extend(self.conduct(operation, names));
        if let Some(confidence) = &operation.docs.confidence {
            lines.extend([String::new(), format!("Confidence: {}.", docs::line(confidence))]);
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
        lines.extend(self.example(operation, names));
        let mut text = outer_docs(&lines, "    ");
        text.push_str(&self.aliases(operation, names));
        if operation.docs.deprecated {
            text.push_str("    #[deprecated]\n");
        }
        if arguments.len() > 6 {
            text.push_str("    #[allow(clippy::too_many_arguments)]\n");
        }
        let item = item(names, &arguments);
        // What is too wide for its line is broken by the printer, the rest has the form that it would give.
        if item.lines().any(|line| line.len() > WIDTH) {
            text.push_str(&printed(&item)?);
        } else {
            text.push_str(&item);
        }
        Ok(text)
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
        let wire = literal(&parameter.wire);
        let plain = self.ty_text(&parameter.ty);
        let (ty, value) = match self.service.resolve(&parameter.ty) {
            _ if self.is_text(&parameter.ty) => ("&str".to_owned(), name.to_owned()),
            Type::Boolean | Type::I32 | Type::I64 | Type::U64 | Type::F64 => (plain, format!("&{name}")),
            Type::List(item) => (format!("&[{}]", self.ty_text(item)), name.to_owned()),
            Type::Named(id) if !matches!(self.service.type_def(*id).kind, TypeKind::Struct(_)) => {
                (plain, format!("&{name}"))
            }
            _ => (format!("&{plain}"), name.to_owned()),
        };
        let place = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        };
        let call = match style_name(parameter.style) {
            Some(style) if parameter.location != ParameterLocation::Cookie => {
                format!(".{place}_styled({wire}, {value}, crate::core::Style::{style})")
            }
            _ => format!(".{place}({wire}, {value})"),
        };
        Argument {
            name: name.to_owned(),
            ty,
            call,
            docs: docs::line(&parameter.docs.description),
        }
    }

    fn body_argument(self, body: &Body, name: &str) -> Argument {
        let media = literal(&body.media);
        let (ty, call) = match body.encoding {
            Encoding::Json if body.media == "application/json" => {
                (self.ty_text(&body.ty), format!(".json(&{name})"))
            }
            Encoding::Json => (self.ty_text(&body.ty), format!(".json_as({media}, &{name})")),
            Encoding::Form => (self.ty_text(&body.ty), format!(".form(&{name})")),
            Encoding::Multipart => (self.ty_text(&body.ty), format!(".multipart(&{name})")),
            Encoding::Text => (
                "impl ::std::convert::Into<::std::string::String>".to_owned(),
                format!(".text({media}, {name})"),
            ),
            Encoding::Bytes => (
                "impl ::std::convert::Into<crate::core::Bytes>".to_owned(),
                format!(".bytes({media}, {name})"),
            ),
        };
        Argument {
            name: name.to_owned(),
            ty,
            call,
            docs: docs::line(&body.description),
        }
    }
}

/// The method without its documentation, a step a line where one line does not hold all.
fn item(names: &OperationNames, arguments: &[Argument]) -> String {
    let (method, request) = (&names.method, &names.request);
    let constant = screaming(method);
    let mut parameters = vec!["&self".to_owned()];
    parameters.extend(
        arguments
            .iter()
            .map(|argument| format!("{}: {}", argument.name, argument.ty)),
    );
    let mut line = parameters.join(", ");
    if format!("    pub fn {method}({line}").len() > WIDTH {
        line = format!("\n        {},\n    ", parameters.join(",\n        "));
    }
    let mut steps = vec![".client".to_owned(), format!(".call(&{constant})")];
    steps.extend(arguments.iter().map(|argument| argument.call.clone()));
    let mut call = format!("self{}", steps.concat());
    if format!("            request: {call}").len() > WIDTH {
        call = format!("self\n                {}", steps.join("\n                "));
    }
    let value = if request.len() + call.len() <= SHORT {
        format!("{request} {{ request: {call} }}")
    } else {
        format!("{request} {{\n            request: {call},\n        }}")
    };
    format!("    pub fn {method}({line}) -> {request} {{\n        {value}\n    }}\n")
}

/// The same method in the printer's form.
fn printed(item: &str) -> Result<String, Error> {
    let text = code::print_text(&format!("impl X {{\n{item}}}\n"))?;
    let lines = text.lines().skip(1).take_while(|line| *line != "}");
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}
