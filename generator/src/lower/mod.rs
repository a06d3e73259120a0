//! Typed document → IR: references are followed, `allOf` is merged, every inline schema gets an identity.

mod body;
mod enums;
mod label;
mod merge;
mod operation;
mod parameter;
mod schema;
mod union;
mod view;

use std::collections::{BTreeMap, HashMap, HashSet};

use openapiv3::{OpenAPI, ReferenceOr, Schema, SecurityScheme};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::error::{Error, Stage};
use crate::ir::{
    self, Docs, KnownSchemas, ParameterLocation, SecurityKind, Service, Tag, Type, TypeDef, TypeId, TypeKind,
    Uses,
};
use crate::parse;
use crate::pointer::Pointer;
use crate::pool;
use crate::source::Source;

/// Lowers a document. Of equal inline types that become one, a known one is kept.
///
/// The findings of earlier stages come first in the list that is returned.
///
/// # Errors
/// When the canonical document cannot be parsed.
pub fn lower(
    document: Document,
    known: &(impl KnownSchemas + Sync),
) -> Result<(Service, Vec<Diagnostic>), Error> {
    pool::run(|| on_deep_stack(document, known))
}

fn on_deep_stack(document: Document, known: &impl KnownSchemas) -> Result<(Service, Vec<Diagnostic>), Error> {
    let Document {
        slug,
        title,
        value,
        origin,
        base,
        known_base,
        findings,
    } = document;
    let openapi = parse::parse(&slug, value)?;
    let mut lowering = Lowering::new(&openapi, Diagnostics::new(&slug));
    lowering.components();
    let repeated = if base == known_base { "" } else { &known_base };
    let mut operations = lowering.operations(repeated);
    if lowering.members > MAX_MEMBERS {
        let message = format!("its `allOf` come to more than {MAX_MEMBERS} members in all");
        return Err(Error::new(Stage::Lower, slug, message).at("#/components/schemas"));
    }
    let (origin, base) = common_server(&mut operations, (origin, base));
    let tags = tags(&openapi, &operations);
    let security = security(&openapi);
    let mut service = Service {
        slug,
        title,
        krate: None,
        aliases: Vec::new(),
        description: openapi.info.description.clone().unwrap_or_default(),
        origin,
        base,
        tags,
        operations,
        types: lowering.types,
        security,
    };
    let slug = service.slug.clone();
    let circular = ir::finish(&mut service, &|schema| known.has(&slug, schema));
    for variant in circular {
        lowering.diagnostics.note(
            "union-circular",
            variant,
            "this alternative is the union itself; it is left out",
        );
    }
    let mut all = findings;
    all.extend(lowering.diagnostics.finish());
    pool::free(openapi);
    Ok((service, all))
}

/// Members of all structs together, those that `allOf` repeats among them.
const MAX_MEMBERS: usize = 1_000_000;

/// A schema and where it stands.
#[derive(Clone)]
struct Part<'a> {
    schema: SchemaRef<'a>,
    at: Source,
}

/// A schema, or a reference to one; openapiv3 boxes some of them, which is the same here.
#[derive(Clone, Copy)]
enum SchemaRef<'a> {
    Reference(&'a str),
    Item(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

struct Lowering<'a> {
    openapi: &'a OpenAPI,
    diagnostics: Diagnostics,
    types: Vec<TypeDef>,
    /// Component schemas, by name.
    named: BTreeMap<&'a str, (TypeId, SchemaRef<'a>)>,
    /// Inline schemas that were met, by pointer.
    inline: HashMap<String, Type>,
    /// Places whose type is being built, to notice a schema that merges itself.
    building: HashSet<String>,
    /// Alternatives that got the members of their unions.
    distributed: usize,
    /// How deep such alternatives are nested here.
    nested: usize,
    /// Members that were merged into structs.
    members: usize,
    /// Names of components that extend a component by `allOf`.
    children: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Lowering<'a> {
    fn new(openapi: &'a OpenAPI, diagnostics: Diagnostics) -> Self {
        let mut this = Self {
            openapi,
            diagnostics,
            types: Vec::new(),
            named: BTreeMap::new(),
            inline: HashMap::new(),
            building: HashSet::new(),
            distributed: 0,
            nested: 0,
            members: 0,
            children: BTreeMap::new(),
        };
        let mut schemas: Vec<_> = openapi
            .components
            .iter()
            .flat_map(|components| &components.schemas)
            .collect();
        schemas.sort_by_key(|(name, _)| *name);
        let root = Source::root().join("components").join("schemas");
        for (name, schema) in schemas {
            let id = this.declare(root.join(name));
            this.named.insert(name, (id, schema.into()));
        }
        this.children = merge::children(&this.named);
        this
    }

    /// A new type whose content is still to come.
    fn declare(&mut self, source: Source) -> TypeId {
        let id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        self.types.push(TypeDef {
            source,
            title: None,
            docs: Docs::default(),
            kind: TypeKind::Alias(Type::Any),
            uses: Uses::default(),
            shared: None,
        });
        id
    }

    fn define(&mut self, id: TypeId, docs: Docs, title: Option<String>, kind: TypeKind) {
        let def = &mut self.types[id.0 as usize];
        def.docs = docs;
        def.title = title;
        def.kind = kind;
    }

    fn components(&mut self) {
        let named: Vec<_> = self.named.values().copied().collect();
        for (id, schema) in named {
            let at = self.types[id.0 as usize].source.clone();
            self.component(id, Part { schema, at });
        }
    }

    /// The component schema that a reference leads to.
    fn find(&mut self, reference: &str, at: &Source) -> Option<(TypeId, Part<'a>)> {
        let name = Pointer::from_reference(reference).and_then(|pointer| pointer.component("schemas"));
        let found = name.as_deref().and_then(|name| self.named.get(name)).copied();
        match found {
            Some((id, schema)) => Some((
                id,
                Part {
                    schema,
                    at: self.types[id.0 as usize].source.clone(),
                },
            )),
            None => {
                self.unresolved(reference, at, "schema");
                None
            }
        }
    }

    fn unresolved(&mut self, reference: &str, at: &Source, what: &str) {
        let done = if what == "schema" {
            "any value is allowed here"
        } else {
            "it is left out"
        };
        let (code, message) = if Pointer::from_reference(reference).is_none() {
            (
                "ref-outside",
                format!("{reference:?} leads outside of the document and is not followed; {done}"),
            )
        } else {
            (
                "ref-unresolved",
                format!("{reference:?} leads to no {what} of this document; {done}"),
            )
        };
        self.diagnostics.error(code, at, message);
    }
}

/// The server of the service: the document's, or the one that most operations name when none uses the document's.
/// An operation keeps a server of its own only where it differs.
fn common_server(operations: &mut [ir::Operation], document: (String, String)) -> (String, String) {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for operation in operations.iter() {
        *counts
            .entry(operation.server.clone().unwrap_or_else(|| document.clone()))
            .or_default() += 1;
    }
    let common = if operations.is_empty() || counts.contains_key(&document) {
        document
    } else {
        counts
            .into_iter()
            .max_by_key(|(_, count)| *count)
            .map_or(document, |(server, _)| server)
    };
    for operation in operations {
        if operation.server.as_ref() == Some(&common) {
            operation.server = None;
        }
    }
    common
}

fn tags(openapi: &OpenAPI, operations: &[ir::Operation]) -> Vec<Tag> {
    let mut tags: BTreeMap<&str, &str> = operations
        .iter()
        .map(|operation| (operation.tag.as_str(), ""))
        .collect();
    for tag in &openapi.tags {
        if let Some(slot) = tags.get_mut(tag.name.as_str()) {
            *slot = tag.description.as_deref().unwrap_or_default();
        }
    }
    tags.into_iter()
        .map(|(name, text)| Tag {
            name: name.to_owned(),
            description: text.to_owned(),
        })
        .collect()
}

fn security(openapi: &OpenAPI) -> Vec<ir::SecurityScheme> {
    let schemes = openapi
        .components
        .iter()
        .flat_map(|components| &components.security_schemes);
    let mut found: Vec<_> = schemes
        .filter_map(|(name, scheme)| {
            let kind = match scheme.as_item()? {
                SecurityScheme::HTTP { scheme, .. } if scheme == "bearer" => SecurityKind::Bearer,
                SecurityScheme::HTTP { scheme, .. } if scheme == "basic" => SecurityKind::Basic,
                SecurityScheme::APIKey { location, name, .. } => {
                    let location = match location {
                        openapiv3::APIKeyLocation::Header => ParameterLocation::Header,
                        openapiv3::APIKeyLocation::Query => ParameterLocation::Query,
                        openapiv3::APIKeyLocation::Cookie => ParameterLocation::Cookie,
                    };
                    SecurityKind::ApiKey {
                        location,
                        name: name.clone(),
                    }
                }
                _ => return None,
            };
            Some(ir::SecurityScheme {
                name: name.clone(),
                kind,
            })
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}
