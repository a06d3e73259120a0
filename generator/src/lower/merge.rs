//! `allOf`: what several schemas say together, as one.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::label::labels;
use super::view::{self, View};
use super::{Lowering, MAX_MEMBERS, Part, SchemaRef};
use crate::ir::{Docs, TypeId};
use crate::pointer::Pointer;
use crate::source::Source;

/// A schema with everything that it and its `allOf` say.
#[derive(Clone, Default)]
pub(super) struct Merged<'a> {
    pub(super) docs: Docs,
    pub(super) title: Option<String>,
    pub(super) typ: Option<&'static str>,
    pub(super) format: Option<String>,
    pub(super) values: Vec<Value>,
    pub(super) value_names: Vec<String>,
    pub(super) value_texts: Vec<String>,
    pub(super) properties: BTreeMap<&'a str, Vec<Part<'a>>>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) additional: MergedAdditional<'a>,
    pub(super) items: Option<Part<'a>>,
    pub(super) unions: Vec<Union<'a>>,
    pub(super) discriminator: Option<&'a Discriminator>,
    /// Whether a schema says that there are members, and knows none.
    pub(super) no_members: bool,
}

#[derive(Clone, Default)]
pub(super) enum MergedAdditional<'a> {
    #[default]
    Unspecified,
    None,
    Any,
    Typed(Part<'a>),
}

/// Alternatives, `oneOf` or `anyOf`.
#[derive(Clone)]
pub(super) struct Union<'a> {
    pub(super) exclusive: bool,
    pub(super) parts: Vec<Part<'a>>,
}

impl Merged<'_> {
    /// Whether it says that a value is an object, and more than that.
    pub(super) fn has_members(&self) -> bool {
        !self.properties.is_empty() || matches!(self.additional, MergedAdditional::Typed(_))
    }
}

impl<'a> Lowering<'a> {
    /// What these parts say together. The first part's docs count.
    pub(super) fn merge(&mut self, parts: &[Part<'a>]) -> Merged<'a> {
        let mut merged = Merged::default();
        let mut visited = BTreeSet::new();
        for part in parts {
            self.absorb(&mut merged, part, &mut visited);
        }
        if let Some(Part {
            schema: SchemaRef::Item(schema),
            ..
        }) = parts.first()
        {
            merged.docs = view::docs(schema);
            merged.title.clone_from(&schema.schema_data.title);
        }
        merged
    }

    pub(super) fn absorb(
        &mut self,
        merged: &mut Merged<'a>,
        part: &Part<'a>,
        visited: &mut BTreeSet<TypeId>,
    ) {
        match part.schema {
            SchemaRef::Reference(reference) => {
                let Some((id, target)) = self.find(reference, &part.at) else {
                    return;
                };
                // A schema that is met a second time on the way adds nothing.
                if visited.insert(id) {
                    self.absorb(merged, &target, visited);
                }
            }
            SchemaRef::Item(schema) => self.absorb_schema(merged, schema, &part.at, visited),
        }
    }

    fn absorb_schema(
        &mut self,
        merged: &mut Merged<'a>,
        schema: &'a Schema,
        at: &Source,
        visited: &mut BTreeSet<TypeId>,
    ) {
        let view = View::of(schema);
        self.members += view.properties.map_or(0, |properties| properties.len());
        if self.members > MAX_MEMBERS {
            return;
        }
        for (index, part) in view.all_of.iter().enumerate() {
            let part = Part {
                schema: part.into(),
                at: at.join("allOf").join(index),
            };
            self.absorb(merged, &part, visited);
        }
        merged.typ = view.typ.or(merged.typ);
        if view.format.is_some() {
            merged.format = view.format;
        }
        if !view.values.is_empty() {
            merged.values = view.values;
            let extension = |key: &str| strings(schema.schema_data.extensions.get(key));
            merged.value_names = extension("x-enum-varnames");
            merged.value_texts = extension("x-enum-descriptions");
        }
        for (name, property) in view.properties.into_iter().flatten() {
            let pointer = at.join("properties").join(name);
            let parts = merged.properties.entry(name).or_default();
            if parts.iter().any(|part| part.at == pointer) {
                continue;
            }
            // The outermost schema comes last and speaks first.
            parts.insert(
                0,
                Part {
                    schema: property.into(),
                    at: pointer,
                },
            );
        }
        merged.required.extend(view.required.iter().map(String::as_str));
        let typed = matches!(merged.additional, MergedAdditional::Typed(_));
        match view.additional {
            Some(AdditionalProperties::Any(true)) if !typed => merged.additional = MergedAdditional::Any,
            Some(AdditionalProperties::Any(false)) => {
                if matches!(merged.additional, MergedAdditional::Unspecified) {
                    merged.additional = MergedAdditional::None;
                }
            }
            Some(AdditionalProperties::Schema(schema)) => {
                let at = at.join("additionalProperties");
                merged.additional = MergedAdditional::Typed(Part {
                    schema: schema.as_ref().into(),
                    at,
                });
            }
            Some(AdditionalProperties::Any(true)) | None => {}
        }
        if let Some(items) = view.items {
            merged.items = Some(Part {
                schema: items.into(),
                at: at.join("items"),
            });
        }
        for (key, alternatives) in [("oneOf", view.one_of), ("anyOf", view.any_of)] {
            if !alternatives.is_empty() {
                let at = at.join(key);
                let parts = alternatives
                    .iter()
                    .zip(labels(alternatives))
                    .enumerate()
                    .map(|(index, (schema, label))| Part {
                        schema: schema.into(),
                        at: at.element(&[&label], index),
                    })
                    .collect();
                merged.unions.push(Union {
                    exclusive: key == "oneOf",
                    parts,
                });
            }
        }
        merged.no_members |= schema.schema_data.extensions.contains_key("x-no-members");
        if schema.schema_data.discriminator.is_some() {
            merged.discriminator = schema.schema_data.discriminator.as_ref();
        }
    }
}

/// The components that extend each component by `allOf`.
pub(super) fn children<'a>(
    named: &BTreeMap<&'a str, (TypeId, SchemaRef<'a>)>,
) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (child, (_, schema)) in named {
        let SchemaRef::Item(schema) = schema else { continue };
        for part in View::of(schema).all_of {
            let ReferenceOr::Reference { reference } = part else {
                continue;
            };
            let parent = Pointer::from_reference(reference).and_then(|pointer| pointer.component("schemas"));
            let parent = parent.and_then(|name| named.get_key_value(name.as_str()).map(|(name, _)| *name));
            if let Some(parent) = parent {
                children.entry(parent).or_default().push(child);
            }
        }
    }
    children
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items
        .map(|item| item.as_str().unwrap_or_default().to_owned())
        .collect()
}
