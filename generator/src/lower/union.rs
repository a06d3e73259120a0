//! `oneOf` and `anyOf`, and schemas that others extend with a discriminator.

use std::collections::BTreeSet;

use openapiv3::Discriminator;

use super::merge::Merged;
use super::schema::Built;
use super::view::View;
use super::{Lowering, Part, SchemaRef};
use crate::ir::{Docs, EnumValue, Type, TypeKind, Variant};
use crate::pointer::Pointer;
use crate::source::Source;

/// Alternatives that are given the members of their unions; beyond that, one struct holds the members of all.
const MAX_DISTRIBUTED: usize = 10_000;
/// The same for alternatives inside of alternatives: a union may be an alternative of itself.
const MAX_NESTED: usize = 8;

/// The values of several alternatives that are enums of text.
struct JoinedEnum {
    /// Position of the alternative that holds them.
    position: usize,
    values: Vec<EnumValue<String>>,
}

impl<'a> Lowering<'a> {
    /// The type of a schema with alternatives.
    pub(super) fn union(&mut self, mut merged: Merged<'a>, at: &Source) -> Built {
        let base = merged.has_members();
        for union in &mut merged.unions {
            union
                .parts
                .retain(|part| !(only_restricts(part) && (base || merged.typ.is_some())));
        }
        merged.unions.retain(|union| !union.parts.is_empty());
        if merged.unions.is_empty() {
            return self.build(merged, at);
        }
        if merged.unions.len() == 1 && !base {
            let union = merged.unions.swap_remove(0);
            return self.alternatives(&union.parts, merged.discriminator, at);
        }
        let exclusive = merged.unions.len() == 1 && merged.unions[0].exclusive;
        let objects = self.all_objects(&merged);
        if exclusive && objects && self.distributed < MAX_DISTRIBUTED && self.nested < MAX_NESTED {
            self.nested += 1;
            let built = self.distributed(merged, at);
            self.nested -= 1;
            return built;
        }
        if objects {
            // Any of them, or several at once: one struct with the members of all.
            let mut visited = BTreeSet::new();
            for union in std::mem::take(&mut merged.unions) {
                let required = merged.required.clone();
                for part in &union.parts {
                    self.absorb(&mut merged, part, &mut visited);
                }
                merged.required = required;
            }
            // A schema that was absorbed may bring alternatives of its own; their members are optional too.
            merged.unions.clear();
            return self.build(merged, at);
        }
        self.diagnostics.note(
            "union-with-members",
            at,
            "alternatives that are no objects beside members; the members are left out",
        );
        let parts: Vec<_> = merged
            .unions
            .iter()
            .flat_map(|union| union.parts.clone())
            .collect();
        self.alternatives(&parts, merged.discriminator, at)
    }

    fn all_objects(&mut self, merged: &Merged<'a>) -> bool {
        let parts: Vec<_> = merged
            .unions
            .iter()
            .flat_map(|union| union.parts.clone())
            .collect();
        parts.iter().all(|part| {
            let alternative = self.merge(std::slice::from_ref(part));
            matches!(alternative.typ, None | Some("object")) && alternative.values.is_empty()
        })
    }

    /// Members beside `oneOf`: every alternative has them.
    fn distributed(&mut self, mut merged: Merged<'a>, at: &Source) -> Built {
        let union = merged.unions.swap_remove(0);
        let mut variants = Vec::new();
        self.distributed += union.parts.len();
        for part in &union.parts {
            let own = self.merge(std::slice::from_ref(part));
            let mut whole = merged.clone();
            whole.docs = own.docs;
            whole.title = own.title.or_else(|| component_of(part));
            whole.discriminator = None;
            self.absorb(&mut whole, part, &mut BTreeSet::new());
            let title = whole.title.clone();
            // The same alternative is another type in another union: it has that one's members.
            let inside = part
                .at
                .identity
                .as_str()
                .strip_prefix(at.identity.as_str())
                .is_some_and(|rest| rest.starts_with('/'));
            let own_at = if inside {
                part.at.clone()
            } else {
                let label = part.at.identity.steps().last().unwrap_or_default();
                Source {
                    identity: at.identity.join("oneOf").join(&label),
                    pointer: part.at.pointer.clone(),
                }
            };
            let key = format!("{} whole", own_at.identity);
            let ty = match self.inline.get(&key) {
                Some(known) => known.clone(),
                None => self.define_at(whole, own_at, key),
            };
            variants.push((component_of(part), variant(part, title, ty)));
        }
        match merged.discriminator {
            Some(discriminator) if variants.iter().all(|(name, _)| name.is_some()) => {
                Built::Kind(tagged(discriminator, variants))
            }
            _ => Built::Kind(TypeKind::Untagged(
                variants.into_iter().map(|(_, variant)| variant).collect(),
            )),
        }
    }

    fn alternatives(
        &mut self,
        parts: &[Part<'a>],
        discriminator: Option<&Discriminator>,
        at: &Source,
    ) -> Built {
        let mut nullable = false;
        let mut variants: Vec<(Option<String>, Variant)> = Vec::new();
        for part in parts {
            let ty = self.part_type(part);
            let (ty, null) = ty.without_null();
            nullable |= null;
            let title = match part.schema {
                SchemaRef::Item(schema) => schema.schema_data.title.clone(),
                SchemaRef::Reference(_) => component_of(part),
            };
            variants.push((component_of(part), variant(part, title, ty.clone())));
        }
        if let Some(discriminator) = discriminator
            && variants.len() > 1
            && variants
                .iter()
                .all(|(name, variant)| name.is_some() && matches!(variant.ty, Type::Named(_)))
        {
            return Built::Kind(tagged(discriminator, variants));
        }
        let (mut variants, joined) =
            self.distinct(variants.into_iter().map(|(_, variant)| variant).collect());
        let or_null = |ty: Type| if nullable { ty.or_null() } else { ty };
        let kind = match (joined, variants.as_mut_slice()) {
            // Nothing but texts: the enum takes the place of the union.
            (Some(joined), [_]) => TypeKind::StringEnum(joined.values),
            (None, [only]) => return Built::Type(or_null(only.ty.clone())),
            (joined, all) => {
                if all.iter().any(|variant| variant.ty == Type::Any) {
                    return Built::Type(Type::Any);
                }
                if let Some(JoinedEnum { position, values }) = joined {
                    let id = self.declare(all[position].source.part(&["values"]));
                    self.define(id, Docs::default(), None, TypeKind::StringEnum(values));
                    all[position].ty = Type::Named(id);
                }
                TypeKind::Untagged(variants)
            }
        };
        if nullable {
            let id = self.declare(at.clone());
            self.define(id, Docs::default(), None, kind);
            Built::Type(Type::Named(id).or_null())
        } else {
            Built::Kind(kind)
        }
    }

    /// The alternatives that differ: an open enum takes in plain text, a date too, and equal types are one. Several enums
    /// of text are joined; their values are returned beside the alternatives.
    fn distinct(&mut self, variants: Vec<Variant>) -> (Vec<Variant>, Option<JoinedEnum>) {
        let mut kept: Vec<Variant> = Vec::new();
        for variant in variants {
            if !kept.iter().any(|other| other.ty == variant.ty) {
                kept.push(variant);
            }
        }
        for variant in &kept {
            self.settle_enum(&variant.ty);
        }
        let enums: Vec<&[EnumValue<String>]> = kept
            .iter()
            .filter_map(|variant| self.string_enum(&variant.ty))
            .collect();
        let joined = (enums.len() > 1).then(|| join(&enums));
        if enums.is_empty() {
            join_texts(&mut kept);
            return (kept, None);
        }
        let mut seen = false;
        kept.retain(|variant| match self.string_enum(&variant.ty) {
            Some(_) => !std::mem::replace(&mut seen, true),
            None => variant.ty != Type::String,
        });
        let first = kept
            .iter()
            .position(|variant| self.string_enum(&variant.ty).is_some());
        let joined = first.zip(joined);
        (
            kept,
            joined.map(|(position, values)| JoinedEnum { position, values }),
        )
    }

    /// The values of an enum of text.
    fn string_enum(&self, ty: &Type) -> Option<&[EnumValue<String>]> {
        let Type::Named(id) = ty else { return None };
        match &self.types[id.0 as usize].kind {
            TypeKind::StringEnum(values) => Some(values),
            _ => None,
        }
    }

    /// Builds a component that is an enum before its turn, so that it is known for one here.
    fn settle_enum(&mut self, ty: &Type) {
        let Type::Named(id) = ty else { return };
        let def = &self.types[id.0 as usize];
        let Some(name) = def.source.identity.component("schemas") else {
            return;
        };
        let at = def.source.clone();
        let Some(&(_, schema @ SchemaRef::Item(item))) = self.named.get(name.as_str()) else {
            return;
        };
        if !View::of(item).values.is_empty() {
            self.component(*id, Part { schema, at });
        }
    }

    /// A component that others extend and that names a discriminator: a value may be any of them.
    pub(super) fn polymorphic(&mut self, part: &Part<'a>, merged: &Merged<'a>) -> Option<TypeKind> {
        let SchemaRef::Item(schema) = part.schema else {
            return None;
        };
        let discriminator = schema.schema_data.discriminator.as_ref()?;
        if !merged.unions.is_empty() || !merged.has_members() {
            return None;
        }
        let base = part.at.identity.component("schemas")?;
        let heirs = self.heirs(&base);
        if heirs.is_empty() {
            return None;
        }
        let mut variants = Vec::new();
        for heir in heirs {
            let (id, _) = *self.named.get(heir)?;
            let at = self.types[id.0 as usize].source.clone();
            let part = Part {
                schema: SchemaRef::Reference(""),
                at,
            };
            variants.push((
                Some(heir.to_owned()),
                variant(&part, Some(heir.to_owned()), Type::Named(id)),
            ));
        }
        let own = part.at.part(&["base"]);
        let key = own.identity.to_string();
        let ty = self.define_at(merged.clone(), own, key);
        variants.push((Some(base), variant(part, Some("Base".to_owned()), ty)));
        Some(tagged(discriminator, variants))
    }

    /// Components that extend a component, directly or through others; those that are extended themselves stand for theirs.
    fn heirs(&self, base: &str) -> Vec<&'a str> {
        let mut found = BTreeSet::new();
        let mut work = vec![base.to_owned()];
        while let Some(name) = work.pop() {
            for child in self.children.get(name.as_str()).into_iter().flatten() {
                if *child != base && found.insert(*child) {
                    work.push((*child).to_owned());
                }
            }
        }
        found.into_iter().collect()
    }
}

/// Alternatives by the value of the discriminator; a mapping may give one alternative several values.
fn tagged(discriminator: &Discriminator, variants: Vec<(Option<String>, Variant)>) -> TypeKind {
    let target = |reference: &str| {
        Pointer::from_reference(reference)
            .and_then(|pointer| pointer.component("schemas"))
            .unwrap_or_else(|| reference.to_owned())
    };
    let mut mapping: Vec<(String, String)> = discriminator
        .mapping
        .iter()
        .map(|(value, reference)| (value.clone(), target(reference)))
        .collect();
    mapping.sort();
    let mut tagged = Vec::new();
    for (name, variant) in variants {
        let name = name.unwrap_or_default();
        let mut values: Vec<_> = mapping
            .iter()
            .filter(|(_, target)| *target == name)
            .map(|(value, _)| value.clone())
            .collect();
        if values.is_empty() {
            values.push(name);
        }
        for value in values {
            let title = Some(value.clone());
            tagged.push((
                value,
                Variant {
                    title,
                    ..variant.clone()
                },
            ));
        }
    }
    let mut seen = BTreeSet::new();
    tagged.retain(|(value, _)| seen.insert(value.clone()));
    tagged.sort_by(|a, b| a.0.cmp(&b.0));
    TypeKind::Tagged {
        tag: discriminator.property_name.clone(),
        variants: tagged,
    }
}

/// The values of several enums, each once.
fn join(enums: &[&[EnumValue<String>]]) -> Vec<EnumValue<String>> {
    let mut values: Vec<EnumValue<String>> = Vec::new();
    for value in enums.iter().copied().flatten() {
        if !values.iter().any(|known| known.value == value.value) {
            values.push(value.clone());
        }
    }
    values
}

/// Moments, days and text beside each other are one moment, which keeps any text that it cannot read.
fn join_texts(variants: &mut Vec<Variant>) {
    let is_text = |variant: &Variant| matches!(variant.ty, Type::DateTime | Type::Date | Type::String);
    let moments = variants
        .iter()
        .any(|v| matches!(v.ty, Type::DateTime | Type::Date));
    if !moments || variants.iter().filter(|variant| is_text(variant)).count() < 2 {
        return;
    }
    let mut seen = false;
    variants.retain_mut(|variant| {
        if !is_text(variant) {
            return true;
        }
        variant.ty = Type::DateTime;
        !std::mem::replace(&mut seen, true)
    });
}

fn variant(part: &Part<'_>, title: Option<String>, ty: Type) -> Variant {
    Variant {
        source: part.at.clone(),
        title,
        ty,
        boxed: false,
        requires: vec![],
        constants: vec![],
    }
}

/// The name of the component that a part refers to.
fn component_of(part: &Part<'_>) -> Option<String> {
    let reference = match part.schema {
        SchemaRef::Reference(reference) => reference,
        SchemaRef::Item(schema) => match View::of(schema).sole_all_of()? {
            openapiv3::ReferenceOr::Reference { reference } => reference,
            openapiv3::ReferenceOr::Item(_) => return None,
        },
    };
    Pointer::from_reference(reference)?.component("schemas")
}

/// Whether an alternative says nothing but which members must be there.
fn only_restricts(part: &Part<'_>) -> bool {
    let SchemaRef::Item(schema) = part.schema else {
        return false;
    };
    let view = View::of(schema);
    view.typ.is_none_or(|typ| typ == "object")
        && view.properties.is_none_or(|properties| properties.is_empty())
        && view.values.is_empty()
        && view.items.is_none()
        && !matches!(view.additional, Some(openapiv3::AdditionalProperties::Schema(_)))
        && view.all_of.is_empty()
        && view.one_of.is_empty()
        && view.any_of.is_empty()
}
