//! Sentences of the documentation. What comes from a document passes the sanitiser in [`crate::docs`].

use super::Docs;
use super::builder::Builder;
use super::origins::Origin;
pub(super) use crate::docs::code;
use crate::docs::{line, lines};
use crate::ir::{self, Operation, ParameterLocation, Type, TypeDef, TypeId};

/// The lines of a description; `None` when it says nothing.
pub(super) fn text(description: &str) -> Option<Docs> {
    Some(lines(description)).filter(|lines| !lines.is_empty())
}

/// Summary and description, or `otherwise` where there is neither; then marks.
pub(super) fn described(docs: &ir::Docs, otherwise: impl FnOnce() -> String) -> Docs {
    marked(summary_and_description(docs), docs, otherwise)
}

/// What [`described`] gives, from the lines of summary and description.
pub(super) fn marked(mut all: Docs, docs: &ir::Docs, otherwise: impl FnOnce() -> String) -> Docs {
    if all.is_empty() {
        all.push(otherwise());
    }
    if docs.deprecated {
        paragraph(&mut all, "Deprecated.".to_owned());
    }
    confidence(&mut all, docs);
    all
}

/// Summary and description, in a paragraph each.
pub(super) fn summary_and_description(docs: &ir::Docs) -> Docs {
    let mut all = lines(&docs.summary);
    let description = lines(&docs.description);
    if !description.is_empty() && description != all {
        if !all.is_empty() {
            all.push(String::new());
        }
        all.extend(description);
    }
    all
}

/// How sure a reconstructed fact is.
pub(super) fn confidence(all: &mut Docs, docs: &ir::Docs) {
    if let Some(confidence) = &docs.confidence {
        paragraph(all, format!("Confidence: {}.", line(confidence)));
    }
}

/// Appends a line with an empty one before it.
pub(super) fn paragraph(all: &mut Docs, line: String) {
    all.push(String::new());
    all.push(line);
}

/// The first sentence of a description's lines, if it begins with one.
pub(super) fn first_sentence(lines: &[String]) -> Docs {
    let is_sentence = |line: &&String| !(line.starts_with("* ") || line.starts_with("```"));
    lines.first().filter(is_sentence).cloned().into_iter().collect()
}

/// What values of a type are.
pub(super) fn values_of(ty: &Type) -> &'static str {
    match ty {
        Type::Boolean => "A boolean.",
        Type::I32 | Type::I64 | Type::U64 => "An integer.",
        Type::F64 => "A number.",
        Type::String => "Text.",
        Type::DateTime => "A date with a time.",
        Type::Date => "A date.",
        Type::Binary => "A file.",
        Type::Object | Type::Map(_) | Type::Named(_) => "An object.",
        Type::List(_) => "A list.",
        Type::Any | Type::Nullable(_) => "Any value.",
    }
}

/// A status of a successful response.
pub(super) fn status(status: Option<u16>, description: &str) -> String {
    let status = match status {
        Some(status) => format!("Status {status}"),
        None => "Any other successful status".to_owned(),
    };
    match line(description) {
        nothing if nothing.is_empty() => format!("{status}."),
        description => format!("{status}: {description}"),
    }
}

impl Builder<'_> {
    /// Method and path of an operation, `GET /tickets/{number}`.
    pub(super) fn call(&self, operation: &Operation) -> String {
        let server = operation.server.as_ref();
        let base = server.map_or(&self.service.base, |(_, base)| base);
        code(&format!("{} {base}{}", operation.method, operation.path))
    }

    /// A link to a type.
    pub(super) fn link(&self, id: TypeId) -> String {
        let name = self.type_name(id);
        match self.def(id).shared {
            Some(_) => format!("[`{name}`](crate::{}::{name})", self.shared_module),
            None => format!("[`{name}`](super::{name})"),
        }
    }

    /// The documentation of a type.
    pub(super) fn type_docs(&self, def: &TypeDef) -> Docs {
        described(&def.docs, || match def.source.identity.component("schemas") {
            Some(schema) => format!("The schema {}.", code(&schema)),
            None => match def.title.as_deref().map(line) {
                Some(title) if !title.is_empty() => title,
                _ => self.part_docs(def),
            },
        })
    }

    /// What a schema without a name and a description is a part of.
    fn part_docs(&self, def: &TypeDef) -> String {
        let Some((origin, rest)) = self.origins().find(def.source.identity.as_str()) else {
            return "A schema without a name.".to_owned();
        };
        let (kind, name) = match origin {
            Origin::Property(owner, wire) => ("property", format!("{} of {}", code(wire), self.link(owner))),
            Origin::Parameter(operation, parameter) => {
                let kind = match parameter.location {
                    ParameterLocation::Path => "path parameter",
                    ParameterLocation::Query => "query parameter",
                    ParameterLocation::Header => "header",
                    ParameterLocation::Cookie => "cookie",
                };
                (
                    kind,
                    format!("{} of {}", code(&parameter.wire), self.call(operation)),
                )
            }
            Origin::Operation(operation) if rest.starts_with("/requestBody") => {
                ("body", format!("of {}", self.call(operation)))
            }
            Origin::Operation(operation) => ("response", format!("to {}", self.call(operation))),
            Origin::Variant(union) => ("variant", format!("of {}", self.link(union))),
            Origin::Type(id) => ("schema", self.link(id)),
        };
        let inner = rest.strip_suffix("/schema").unwrap_or(rest);
        let whole = match origin {
            Origin::Property(..) | Origin::Parameter(..) | Origin::Variant(_) => inner.is_empty(),
            Origin::Operation(_) => inner != rest || rest.ends_with("/responses"),
            Origin::Type(_) => false,
        };
        if whole {
            return format!("The {kind} {name}.");
        }
        match rest.rsplit('/').next() {
            Some("items") => format!("An item of the {kind} {name}."),
            Some("additionalProperties") => format!("A value of the {kind} {name}."),
            _ => format!("A part of the {kind} {name}."),
        }
    }
}
