//! The words of the report: how types, schemas and values are written in its sentences.

use super::sides::Side;
use crate::ir::{Docs, ParameterLocation, Style, Type, TypeKind};

impl Side<'_> {
    /// A type expression in the words of a document.
    pub(super) fn type_text(&self, ty: &Type) -> String {
        match ty {
            Type::Boolean => "boolean".to_owned(),
            Type::I32 => "integer (int32)".to_owned(),
            Type::I64 => "integer".to_owned(),
            Type::U64 => "integer (unsigned)".to_owned(),
            Type::F64 => "number".to_owned(),
            Type::String => "string".to_owned(),
            Type::DateTime => "string (date-time)".to_owned(),
            Type::Date => "string (date)".to_owned(),
            Type::Binary => "file".to_owned(),
            Type::Any => "any value".to_owned(),
            Type::Object => "object".to_owned(),
            Type::List(item) => format!("array of {}", self.type_text(item)),
            Type::Map(value) => format!("map of {}", self.type_text(value)),
            Type::Named(id) => self.schema_text(id.0 as usize),
            Type::Nullable(inner) => format!("{} or null", self.type_text(inner)),
        }
    }

    /// A schema: its name, or the Rust name of one without a name.
    pub(super) fn schema_text(&self, index: usize) -> String {
        let component = self.service.types[index].source.identity.component("schemas");
        code(component.as_deref().unwrap_or(&self.names.types[index]))
    }

    /// The kind of a schema; of one that is a type expression, the type.
    pub(super) fn kind_text(&self, kind: &TypeKind) -> String {
        match kind {
            TypeKind::Struct(_) => "an object".to_owned(),
            TypeKind::StringEnum(_) => "an enum of strings".to_owned(),
            TypeKind::IntegerEnum(_) => "an enum of integers".to_owned(),
            TypeKind::ValueEnum(_) => "an enum of values".to_owned(),
            TypeKind::Tagged { .. } => "a union with a discriminator".to_owned(),
            TypeKind::Untagged(_) => "a union".to_owned(),
            TypeKind::Responses(_) => "a body for each status".to_owned(),
            TypeKind::Alias(ty) | TypeKind::Newtype(ty) => self.type_text(ty),
        }
    }
}

/// Text of a document as inline code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if plain.chars().count() > LONGEST {
        plain = plain.chars().take(LONGEST - 1).chain(['…']).collect();
    }
    if plain.contains('`') {
        format!("`` {plain} ``")
    } else if plain.trim().is_empty() {
        "the empty text".to_owned()
    } else {
        format!("`{plain}`")
    }
}

/// Where a parameter is sent.
pub(super) fn location_text(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

/// The style in which a parameter is serialized.
pub(super) fn style_text(style: Style) -> &'static str {
    match style {
        Style::Default => "the default",
        Style::FormJoined => "`form` without explode",
        Style::Spaces => "`spaceDelimited`",
        Style::Pipes => "`pipeDelimited`",
        Style::Deep => "`deepObject`",
        Style::SimpleExploded => "`simple` with explode",
        Style::Label => "`label`",
        Style::LabelExploded => "`label` with explode",
        Style::Matrix => "`matrix`",
        Style::MatrixExploded => "`matrix` with explode",
        Style::Json => "JSON",
    }
}

/// Whether two descriptions differ; whether something is deprecated is a change of its own.
pub(super) fn docs_differ(old: &Docs, new: &Docs) -> bool {
    (&old.summary, &old.description, &old.confidence) != (&new.summary, &new.description, &new.confidence)
}

/// A description, for the fingerprint.
pub(super) fn docs_text(docs: &Docs) -> String {
    format!(
        "{}\n{}\n{}",
        docs.summary,
        docs.description,
        docs.confidence.as_deref().unwrap_or_default()
    )
}

pub(super) fn deprecation_text(now: &Docs) -> &'static str {
    if now.deprecated {
        "is deprecated now"
    } else {
        "is no longer deprecated"
    }
}
