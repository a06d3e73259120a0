//! Fingerprints: how `approvals.toml` and reports refer to a change.
//!
//! A fingerprint is made of the rule, the service, the place, and the old and the new value. Committed approvals hold
//! fingerprints, so whatever goes into one keeps its spelling, however the code or the report calls the same thing.

use super::rule::Rule;
use crate::canonical::sha256;
use crate::ir::{Additional, Docs, Node, Parameter, ParameterLocation, SecurityKind, Style, TypeKind};

/// Twelve hexadecimal digits.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        // The length keeps `ab`, `c` apart from `a`, `bc`.
        text.push_str(&format!("{}:{part};", part.len()));
    }
    sha256(text.as_bytes())[..12].to_owned()
}

pub(super) fn rule_key(rule: Rule) -> &'static str {
    match rule {
        // Approvals know a moved schema by its changed Rust name.
        Rule::SchemaMoved => Rule::RustNameChanged.id(),
        rule => rule.id(),
    }
}

pub(super) fn parameter_key(parameter: &Parameter) -> String {
    format!("{} {}", location_key(parameter.location), parameter.wire)
}

fn location_key(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "Path",
        ParameterLocation::Query => "Query",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    }
}

pub(super) fn style_key(style: Style) -> &'static str {
    match style {
        Style::Default => "Default",
        Style::FormJoined => "FormJoined",
        Style::Spaces => "Spaces",
        Style::Pipes => "Pipes",
        Style::Deep => "Deep",
        Style::SimpleExploded => "SimpleExploded",
        Style::Label => "Label",
        Style::LabelExploded => "LabelExploded",
        Style::Matrix => "Matrix",
        Style::MatrixExploded => "MatrixExploded",
        Style::Json => "Json",
    }
}

pub(super) fn kind_key(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "an object",
        TypeKind::StringEnum(_) => "an enum of texts",
        TypeKind::IntegerEnum(_) => "an enum of integers",
        TypeKind::ValueEnum(_) => "an enum of values",
        TypeKind::Tagged { .. } => "alternatives with a discriminator",
        TypeKind::Untagged(_) => "alternatives",
        TypeKind::Responses(_) => "answers by status",
        TypeKind::Alias(_) => "a plain type",
        TypeKind::Newtype(_) => "a type that speaks of itself",
    }
}

pub(super) fn additional_key(additional: &Additional) -> &'static str {
    match additional {
        Additional::None => "none",
        Additional::Unspecified => "not spoken of",
        Additional::Any => "any",
        Additional::Typed(_) => "of one type",
    }
}

pub(super) fn deprecation_key(now: &Docs) -> &'static str {
    match now.deprecated {
        true => "is deprecated now",
        false => "is deprecated no longer",
    }
}

pub(super) fn read_only_key(now: bool) -> &'static str {
    match now {
        true => "is set by the server only now",
        false => "may be set now",
    }
}

/// The server of an operation: origin and base path.
pub(super) fn server_key(server: Option<&(String, String)>) -> String {
    match server {
        Some((origin, base)) => format!("Some((\"{origin}\", \"{base}\"))"),
        None => "None".to_owned(),
    }
}

pub(super) fn security_key(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::Bearer => "Bearer".to_owned(),
        SecurityKind::Basic => "Basic".to_owned(),
        SecurityKind::ApiKey { location, name } => {
            let location = location_key(*location);
            format!("ApiKey {{ location: {location}, name: \"{name}\" }}")
        }
    }
}

/// A service, tag, type or operation that only one version has.
pub(super) fn node_key(node: Node) -> String {
    match node.whole() {
        Node::Tag(index) => format!("Tag({index})"),
        Node::Type(index) => format!("Type({index})"),
        Node::Operation(index) => format!("Operation({index})"),
        _ => "Service".to_owned(),
    }
}
