//! Parameters of operations.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle,
    ReferenceOr,
};
use serde_json::Value;

use super::{Lowering, Part};
use crate::ir::{self, Docs, ParameterLocation, Style, Type};
use crate::pointer::Pointer;
use crate::source::Source;

impl<'a> Lowering<'a> {
    /// Path parameters in template order, then the others by location and name.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'a PathItem,
        operation: &'a Operation,
        at: &Source,
    ) -> Vec<ir::Parameter> {
        let mut found: BTreeMap<(ParameterLocation, String), ir::Parameter> = BTreeMap::new();
        let shared_at = Source::root().join("paths").join(path).join("parameters");
        let own_at = at.join("parameters");
        let shared = item
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| (index, parameter, &shared_at, true));
        let own = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| (index, parameter, &own_at, false));
        let mut seen = BTreeSet::new();
        // An operation's own parameter replaces the path's.
        for (index, parameter, at, from_path) in shared.chain(own) {
            let Some((parameter, at)) = self.follow_parameter(parameter, at, index) else {
                continue;
            };
            let parameter = self.parameter(parameter, at);
            if parameter.location == ParameterLocation::Header && is_reserved_header(&parameter.wire) {
                self.diagnostics.note(
                    "header-reserved",
                    &parameter.source,
                    format!("{} is the client's own business, ignored", parameter.wire),
                );
                continue;
            }
            let key = (parameter.location, parameter.wire.clone());
            if !seen.insert((from_path, key.clone())) {
                let message = format!("{} stands twice in one list, the last one counts", parameter.wire);
                self.diagnostics
                    .warn("parameter-twice", &parameter.source, message);
            }
            found.insert(key, parameter);
        }
        let template = template_names(path);
        let mut ordered = Vec::with_capacity(found.len() + template.len());
        for name in &template {
            match found.remove(&(ParameterLocation::Path, name.clone())) {
                Some(parameter) => ordered.push(parameter),
                None if ordered.iter().any(|known: &ir::Parameter| {
                    known.location == ParameterLocation::Path && known.wire == *name
                }) => {}
                None => {
                    self.diagnostics.warn(
                        "path-parameter-undeclared",
                        at,
                        format!("{{{name}}} of the path is not declared, taken as text"),
                    );
                    ordered.push(undeclared(name, at));
                }
            }
        }
        for (_, parameter) in found {
            if parameter.location == ParameterLocation::Path {
                let message = format!("the path has no {{{}}}, ignored", parameter.wire);
                self.diagnostics
                    .warn("path-parameter-unused", &parameter.source, message);
            } else {
                ordered.push(parameter);
            }
        }
        ordered
    }

    fn follow_parameter(
        &mut self,
        parameter: &'a ReferenceOr<Parameter>,
        list: &Source,
        index: usize,
    ) -> Option<(&'a Parameter, Source)> {
        let (mut parameter, mut at) = (parameter, list.clone());
        for _ in 0..32 {
            let reference = match parameter {
                // By location and name: the order of a list is no identity.
                ReferenceOr::Item(item) if at == *list => {
                    let labels = [location(item), &item.parameter_data_ref().name];
                    return Some((item, at.element(&labels, index)));
                }
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => reference,
            };
            let name = Pointer::from_reference(reference).and_then(|pointer| pointer.component("parameters"));
            let components = self.openapi.components.as_ref();
            match name
                .as_ref()
                .and_then(|name| components?.parameters.get(name))
                .zip(name.as_ref())
            {
                Some((target, name)) => {
                    at = Source::root().join("components").join("parameters").join(name);
                    parameter = target;
                }
                None => break,
            }
        }
        if let ReferenceOr::Reference { reference } = parameter {
            self.unresolved(reference, &at, "parameter");
        }
        None
    }

    fn parameter(&mut self, parameter: &'a Parameter, at: Source) -> ir::Parameter {
        let data = parameter.parameter_data_ref();
        let (ty, json) = self.parameter_type(data, &at);
        let is_list = matches!(ty.without_null().0, Type::List(_));
        let explode = data.explode;
        let (location, style) = match parameter {
            Parameter::Query { style, .. } => {
                let style = match style {
                    QueryStyle::Form if explode == Some(false) => Style::FormJoined,
                    QueryStyle::Form => Style::Default,
                    // With explode these equal `form`.
                    QueryStyle::SpaceDelimited if explode == Some(true) && is_list => Style::Default,
                    QueryStyle::PipeDelimited if explode == Some(true) && is_list => Style::Default,
                    QueryStyle::SpaceDelimited => Style::Spaces,
                    QueryStyle::PipeDelimited => Style::Pipes,
                    QueryStyle::DeepObject => Style::Deep,
                };
                (ParameterLocation::Query, style)
            }
            Parameter::Path { style, .. } => {
                let exploded = explode == Some(true);
                let style = match style {
                    PathStyle::Simple if exploded => Style::SimpleExploded,
                    PathStyle::Simple => Style::Default,
                    PathStyle::Label if exploded => Style::LabelExploded,
                    PathStyle::Label => Style::Label,
                    PathStyle::Matrix if exploded => Style::MatrixExploded,
                    PathStyle::Matrix => Style::Matrix,
                };
                (ParameterLocation::Path, style)
            }
            Parameter::Header { .. } if explode == Some(true) => {
                (ParameterLocation::Header, Style::SimpleExploded)
            }
            Parameter::Header { .. } => (ParameterLocation::Header, Style::Default),
            Parameter::Cookie { .. } if explode == Some(false) => {
                (ParameterLocation::Cookie, Style::FormJoined)
            }
            Parameter::Cookie { .. } => (ParameterLocation::Cookie, Style::Default),
        };
        ir::Parameter {
            source: at,
            wire: data.name.clone(),
            location,
            required: data.required,
            style: if json { Style::Json } else { style },
            // A parameter is there or it is not; null has no form in a query.
            ty: ty.without_null().0.clone(),
            docs: Docs {
                summary: String::new(),
                description: data.description.clone().unwrap_or_default(),
                confidence: data
                    .extensions
                    .get("x-confidence")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
                deprecated: data.deprecated.unwrap_or(false),
            },
        }
    }

    fn parameter_type(&mut self, data: &'a ParameterData, at: &Source) -> (Type, bool) {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (
                self.part_type(&Part {
                    schema: schema.into(),
                    at: at.join("schema"),
                }),
                false,
            ),
            ParameterSchemaOrContent::Content(content) => {
                let json = content
                    .keys()
                    .any(|media| super::body::encoding(media) == ir::Encoding::Json);
                let schema = content
                    .iter()
                    .find_map(|(media, value)| Some((media, value.schema.as_ref()?)));
                let ty = schema.map_or(Type::String, |(media, schema)| {
                    let at = at.join("content").join(media).join("schema");
                    self.part_type(&Part {
                        schema: schema.into(),
                        at,
                    })
                });
                (ty, json)
            }
        }
    }
}

fn location(parameter: &Parameter) -> &'static str {
    match parameter {
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Path { .. } => "path",
        Parameter::Cookie { .. } => "cookie",
    }
}

/// Names in braces, in order, each once.
fn template_names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open + 1..].find('}') else {
            break;
        };
        let name = &rest[open + 1..open + 1 + length];
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        rest = &rest[open + length + 2..];
    }
    names
}

fn undeclared(name: &str, at: &Source) -> ir::Parameter {
    ir::Parameter {
        source: at.part(&["parameters", name]),
        wire: name.to_owned(),
        location: ParameterLocation::Path,
        required: true,
        style: Style::Default,
        ty: Type::String,
        docs: Docs::default(),
    }
}

/// OpenAPI rules these out as parameters; the client sets them from the body and the credentials.
fn is_reserved_header(name: &str) -> bool {
    [
        "accept",
        "content-type",
        "authorization",
        "host",
        "content-length",
    ]
    .contains(&name.to_ascii_lowercase().as_str())
}
