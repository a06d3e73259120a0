//! Schemas of several documents that `client.toml` declares to be one type.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use crate::ir::{
    Additional, Api, EnumValue, Field, SharedType, Struct, Type, TypeDef, TypeId, TypeKind, Uses,
};

/// Code of the diagnostics about shared schemas that differ.
const DIFFERS: &str = "shared-differs";

/// A schema that is one type in all documents that have it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedConfig {
    /// Its name in the documents.
    schema: String,
    /// The services that share it; all that have it when none are named.
    #[serde(default)]
    services: BTreeSet<String>,
}

/// Marks the types of an API that are shared. A definition that differs from the first one stays a type of its service, and
/// is an error.
pub(crate) fn share(config: &[SharedConfig], api: &mut Api, diagnostics: &mut Diagnostics) {
    for shared in config {
        match shared.definitions(api) {
            Ok(definitions) => api.shared.push(SharedType {
                schema: shared.schema.clone(),
                definitions,
            }),
            Err(message) => diagnostics.error(crate::config::STALE, at(&shared.schema), message),
        }
    }
    api.shared.sort_by(|a, b| a.schema.cmp(&b.schema));
    mark(api);
    // A definition that differs may be a part of others.
    while let Some((index, position, message)) = first_difference(api) {
        let shared = &mut api.shared[index];
        diagnostics.error(DIFFERS, at(&shared.schema), message);
        shared.definitions.remove(position);
        mark(api);
    }
    api.shared.retain(|shared| shared.definitions.len() > 1);
    mark(api);
    join_uses(api);
}

fn at(schema: &str) -> String {
    format!("shared {schema:?}")
}

impl SharedConfig {
    /// Where the schema is defined.
    fn definitions(&self, api: &Api) -> Result<Vec<(usize, TypeId)>, String> {
        let mut definitions = Vec::new();
        for (index, service) in api.services.iter().enumerate() {
            if !(self.services.is_empty() || self.services.contains(&service.slug)) {
                continue;
            }
            let named =
                |def: &TypeDef| def.source.identity.component("schemas").as_ref() == Some(&self.schema);
            if let Some(position) = service.types.iter().position(named) {
                definitions.push((index, TypeId(u32::try_from(position).unwrap_or(u32::MAX))));
            } else if self.services.contains(&service.slug) {
                return Err(format!(
                    "{} has no such schema; remove it from `services`",
                    service.slug
                ));
            }
        }
        let known = |slug: &&String| api.services.iter().any(|service| service.slug == **slug);
        if let Some(unknown) = self.services.iter().find(|slug| !known(slug)) {
            return Err(format!(
                "there is no service {unknown:?}; remove it from `services`"
            ));
        }
        if definitions.len() < 2 {
            return Err("fewer than two documents have this schema; remove the entry".to_owned());
        }
        Ok(definitions)
    }
}

/// Writes into the types what they are shared as.
fn mark(api: &mut Api) {
    for def in api.services.iter_mut().flat_map(|service| &mut service.types) {
        def.shared = None;
    }
    for (index, shared) in api.shared.iter().enumerate() {
        for (service, id) in &shared.definitions {
            api.services[*service].types[id.0 as usize].shared = Some(index);
        }
    }
}

/// A type shared is used wherever one of its definitions is.
fn join_uses(api: &mut Api) {
    for shared in &api.shared {
        let mut all = Uses::default();
        for (service, id) in &shared.definitions {
            let uses = api.services[*service].types[id.0 as usize].uses;
            all.request |= uses.request;
            all.update |= uses.update;
            all.response |= uses.response;
        }
        for (service, id) in &shared.definitions {
            api.services[*service].types[id.0 as usize].uses = all;
        }
    }
}

/// The first definition that can't be the same type as the first one of its schema: index of the shared type, position of
/// the definition, and why.
fn first_difference(api: &Api) -> Option<(usize, usize, String)> {
    for (index, shared) in api.shared.iter().enumerate() {
        let Some(&(first, first_id)) = shared.definitions.first() else {
            continue;
        };
        for (position, &(other, id)) in shared.definitions.iter().enumerate() {
            let comparison = Comparison {
                first: &api.services[first].types,
                other: &api.services[other].types,
            };
            let defs = (
                &comparison.first[first_id.0 as usize],
                &comparison.other[id.0 as usize],
            );
            if let Err(what) = comparison.definitions(defs.0, defs.1) {
                let (slug, first) = (&api.services[other].slug, &api.services[first].slug);
                let message = if position == 0 {
                    format!("{slug}: {what}")
                } else {
                    format!(
                        "{slug}: {what}, compared with {first}; make them the same in spec/overlays/, or list the services that share it in `services`"
                    )
                };
                return Some((index, position, message));
            }
        }
    }
    None
}

/// The types of two services.
struct Comparison<'a> {
    first: &'a [TypeDef],
    other: &'a [TypeDef],
}

impl Comparison<'_> {
    fn definitions(&self, first: &TypeDef, other: &TypeDef) -> Result<(), String> {
        match (&first.kind, &other.kind) {
            (TypeKind::Struct(first), TypeKind::Struct(other)) => self.structs(first, other),
            (TypeKind::StringEnum(first), TypeKind::StringEnum(other)) => values(first, other),
            (TypeKind::IntegerEnum(first), TypeKind::IntegerEnum(other)) => values(first, other),
            (TypeKind::ValueEnum(first), TypeKind::ValueEnum(other)) => values(first, other),
            (TypeKind::Alias(first), TypeKind::Alias(other))
            | (TypeKind::Newtype(first), TypeKind::Newtype(other)) => self.types("it", first, other),
            (TypeKind::Tagged { .. } | TypeKind::Untagged(_) | TypeKind::Responses(_), _) => {
                Err("it is a union, which can't be shared; remove the entry".to_owned())
            }
            _ => Err("it is another kind of type".to_owned()),
        }
    }

    fn structs(&self, first: &Struct, other: &Struct) -> Result<(), String> {
        let find = |fields: &'_ Struct, wire: &str| fields.fields.iter().position(|field| field.wire == wire);
        for field in &other.fields {
            if find(first, &field.wire).is_none() {
                return Err(format!("it has a property {:?} more", field.wire));
            }
        }
        for field in &first.fields {
            match find(other, &field.wire) {
                Some(position) => self.fields(field, &other.fields[position])?,
                None => return Err(format!("it has no property {:?}", field.wire)),
            }
        }
        match (&first.additional, &other.additional) {
            (Additional::Typed(first), Additional::Typed(other)) => {
                self.types("`additionalProperties`", first, other)
            }
            (first, other) if first == other => Ok(()),
            _ => Err("its `additionalProperties` differ".to_owned()),
        }
    }

    fn fields(&self, first: &Field, other: &Field) -> Result<(), String> {
        let property = format!("property {:?}", first.wire);
        if first.required != other.required {
            let required = if other.required {
                "required"
            } else {
                "not required"
            };
            return Err(format!("{property} is {required}"));
        }
        if (first.read_only, &first.constant, first.boxed) != (other.read_only, &other.constant, other.boxed)
        {
            return Err(format!("{property} differs in `readOnly` or its only value"));
        }
        self.types(&property, &first.ty, &other.ty)
    }

    fn types(&self, what: &str, first: &Type, other: &Type) -> Result<(), String> {
        match (first, other) {
            (Type::List(first), Type::List(other))
            | (Type::Map(first), Type::Map(other))
            | (Type::Nullable(first), Type::Nullable(other)) => self.types(what, first, other),
            (Type::Named(first), Type::Named(other)) => {
                let shared = |types: &[TypeDef], id: &TypeId| types[id.0 as usize].shared;
                match (shared(self.first, first), shared(self.other, other)) {
                    (Some(first), Some(other)) if first == other => Ok(()),
                    (Some(_), Some(_)) => Err(format!("{what} is another schema")),
                    _ => Err(format!(
                        "{what} is or holds a schema that is not shared; share that one too"
                    )),
                }
            }
            (first, other) if first == other => Ok(()),
            _ => Err(format!("{what} has another type")),
        }
    }
}

fn values<T: PartialEq>(first: &[EnumValue<T>], other: &[EnumValue<T>]) -> Result<(), String> {
    let same = first.len() == other.len()
        && first
            .iter()
            .zip(other)
            .all(|(first, other)| first.value == other.value && first.name == other.name);
    if same {
        Ok(())
    } else {
        Err("its values differ".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Document;
    use crate::code::{self, ArgumentType, Crate, RustType, TypePath};
    use crate::config::ClientConfig;
    use crate::name::{Handles, NameLock, Names, name};

    /// A service whose responses are `Error`, with these schemas.
    fn document(schemas: Value) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "", "version": ""},
            "paths": {"/": {"get": {"responses": {"200": {"description": "", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Error"}}
            }}}}}},
            "components": {"schemas": schemas},
        })
    }

    fn error() -> Value {
        json!({"type": "object", "properties": {"message": {"type": "string"}, "detail": {"$ref": "#/components/schemas/Detail"}}})
    }

    fn detail() -> Value {
        json!({"type": "object", "properties": {"code": {"type": "integer"}}})
    }

    /// The services `a`, `b`, … and what `client.toml` gets wrong about them.
    fn apply(config: &str, documents: &[Value]) -> (Api, Vec<String>) {
        let mut api = Api::default();
        for (slug, document) in ["a", "b", "c"].into_iter().zip(documents) {
            let document =
                Document::read(slug, "", document.to_string().as_bytes(), None).expect("a document");
            api.services.push(
                crate::lower::lower(document, &NameLock::default())
                    .expect("a service")
                    .0,
            );
        }
        let found = ClientConfig::parse(config).expect("TOML").apply(&mut api);
        (api, found.iter().map(ToString::to_string).collect())
    }

    fn build(api: &Api, lock: &NameLock) -> (Crate, Names) {
        let names = name(api, Handles::PerDocument, lock).expect("names");
        (code::build(api, &names), names)
    }

    const BOTH: &str = "[[shared]]\nschema = \"Error\"\n[[shared]]\nschema = \"Detail\"\n";

    #[test]
    fn the_same_schema_is_one_type() {
        let document = document(json!({"Error": error(), "Detail": detail()}));
        let (api, found) = apply(BOTH, &[document.clone(), document]);
        assert_eq!(found, [""; 0]);
        let (krate, names) = build(&api, &NameLock::default());
        let shared = krate.shared.expect("a module");
        let files: Vec<&str> = shared.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(
            (shared.module.as_str(), files),
            ("common", vec!["detail", "error"])
        );
        let path = |name: &str| {
            RustType::Generated(TypePath {
                module: "common".to_owned(),
                name: name.to_owned(),
            })
        };
        for service in &krate.services {
            assert!(service.files.is_empty());
            assert_eq!(service.tags[0].operations[0].request.output.ty(), path("Error"));
        }
        let code::TypeItemKind::Struct(error) = &shared.files[1].items[0].kind else {
            panic!("an object");
        };
        assert_eq!(error.fields[0].argument, ArgumentType::Owned(path("Detail")));
        let keys: Vec<&String> = names.lock.schemas.keys().collect();
        assert_eq!(
            keys,
            ["* #/components/schemas/Detail", "* #/components/schemas/Error"]
        );

        let mut lock = names.lock;
        lock.schemas
            .insert("* #/components/schemas/Error".to_owned(), "ErrorBody".to_owned());
        lock.members.insert(
            "* #/components/schemas/Error/properties/message".to_owned(),
            "text".to_owned(),
        );
        let (krate, _) = build(&api, &lock);
        let lines = crate::api::text(&crate::api::items(&krate));
        assert!(
            lines.contains("\ncommon::ErrorBody.text: Option<String>, set_text(impl Into<String>)\n"),
            "{lines}"
        );
        assert!(
            lines.contains("\nb::Get request -> common::ErrorBody\n"),
            "{lines}"
        );
    }

    #[test]
    fn a_schema_that_differs_stays_apart_and_is_an_error() {
        let same = document(json!({"Error": error(), "Detail": detail()}));
        let other = document(
            json!({"Error": error(), "Detail": {"type": "object", "properties": {"code": {"type": "string"}}}}),
        );
        let (api, found) = apply(BOTH, &[same.clone(), same, other]);
        let [detail, error] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert!(
            detail.contains("shared \"Detail\": c: property \"code\" has another type, compared with a;"),
            "{detail}"
        );
        assert!(
            error
                .contains("shared \"Error\": c: property \"detail\" is or holds a schema that is not shared"),
            "{error}"
        );
        let (krate, _) = build(&api, &NameLock::default());
        assert_eq!(krate.services[0].files.len(), 0);
        assert_eq!(krate.services[2].files.len(), 2);
        assert_eq!(krate.shared.map(|shared| shared.files.len()), Some(2));
    }

    #[test]
    fn what_can_not_be_shared_is_told() {
        let same = document(json!({"Error": error(), "Detail": detail()}));
        for (config, message) in [
            (
                "[[shared]]\nschema = \"Error\"",
                "is or holds a schema that is not shared; share that one too",
            ),
            (
                "[[shared]]\nschema = \"Failure\"",
                "fewer than two documents have this schema; remove the entry",
            ),
            (
                "[[shared]]\nschema = \"Detail\"\nservices = [\"a\", \"x\"]",
                "there is no service \"x\"",
            ),
            (
                "[[shared]]\nschema = \"Detail\"\nservices = [\"a\"]",
                "fewer than two",
            ),
        ] {
            let (api, found) = apply(config, &[same.clone(), same.clone()]);
            assert!(found.iter().any(|found| found.contains(message)), "{found:?}");
            assert!(build(&api, &NameLock::default()).0.shared.is_none());
        }
        let union = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        let union = document(json!({"Error": error(), "Detail": union}));
        let (_, found) = apply("[[shared]]\nschema = \"Detail\"", &[union.clone(), union]);
        assert!(
            found.iter().any(|found| found.contains("it is a union")),
            "{found:?}"
        );
    }

    #[test]
    fn a_type_is_used_as_in_all_services() {
        let response = document(json!({"Error": detail()}));
        let mut request = response.clone();
        request["paths"]["/"]["put"] = json!({
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}},
            "responses": {},
        });
        let (api, found) = apply("[[shared]]\nschema = \"Error\"", &[response, request]);
        assert_eq!(found, [""; 0]);
        let (krate, _) = build(&api, &NameLock::default());
        let text = crate::api::text(&crate::api::items(&krate));
        assert!(text.contains("common::Error.extra: Extra"), "{text}");
    }
}
