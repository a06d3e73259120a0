//! A schema → a type expression, or the definition of a type.

use super::merge::{Merged, MergedAdditional};
use super::view::{self, View};
use super::{Lowering, Part, SchemaRef};
use crate::ir::{Additional, Docs, Field, Struct, Type, TypeId, TypeKind};
use crate::source::Source;

/// What a schema comes to.
pub(super) enum Built {
    /// An expression that needs no name.
    Type(Type),
    /// A type that needs a name.
    Kind(TypeKind),
}

impl<'a> Lowering<'a> {
    /// Gives a component schema its content.
    pub(super) fn component(&mut self, id: TypeId, part: Part<'a>) {
        let (docs, title) = match part.schema {
            SchemaRef::Item(schema) => (view::docs(schema), schema.schema_data.title.clone()),
            SchemaRef::Reference(_) => (Docs::default(), None),
        };
        let sole = match part.schema {
            SchemaRef::Reference(reference) => Some(Part {
                schema: SchemaRef::Reference(reference),
                at: part.at.clone(),
            }),
            SchemaRef::Item(schema) => View::of(schema).sole_all_of().map(|only| Part {
                schema: only.into(),
                at: part.at.join("allOf").join(0),
            }),
        };
        let kind = match sole {
            Some(_) if self.is_alias_cycle(&part) => {
                self.diagnostics.warn(
                    "schema-recursive",
                    &part.at,
                    "the schema is another name of itself; any value is allowed here",
                );
                TypeKind::Alias(Type::Any)
            }
            Some(sole) => TypeKind::Alias(self.part_type(&sole)),
            None => {
                let merged = self.merge(std::slice::from_ref(&part));
                match self.polymorphic(&part, &merged) {
                    Some(kind) => kind,
                    None => match self.build(merged, &part.at) {
                        Built::Type(ty) => TypeKind::Alias(ty),
                        Built::Kind(kind) => kind,
                    },
                }
            }
        };
        self.define(id, docs, title, kind);
    }

    /// The type of a schema at a place.
    pub(super) fn part_type(&mut self, part: &Part<'a>) -> Type {
        match part.schema {
            SchemaRef::Reference(reference) => match self.find(reference, &part.at) {
                Some((id, target)) => {
                    let ty = Type::Named(id);
                    if self.allows_null(&target, 0) {
                        ty.or_null()
                    } else {
                        ty
                    }
                }
                None => Type::Any,
            },
            SchemaRef::Item(schema) => {
                let view = View::of(schema);
                let ty = match view.sole_all_of() {
                    Some(only) => self.part_type(&Part {
                        schema: only.into(),
                        at: part.at.join("allOf").join(0),
                    }),
                    None => self.inline(std::slice::from_ref(part)),
                };
                if schema.schema_data.nullable {
                    ty.or_null()
                } else {
                    ty
                }
            }
        }
    }

    /// Whether following the other names of a component leads back to it.
    fn is_alias_cycle(&mut self, start: &Part<'a>) -> bool {
        let mut part = start.clone();
        for _ in 0..64 {
            let reference = match part.schema {
                SchemaRef::Reference(reference) => reference,
                SchemaRef::Item(schema) => match View::of(schema).sole_all_of().map(SchemaRef::from) {
                    Some(SchemaRef::Reference(reference)) => reference,
                    _ => return false,
                },
            };
            match self.find(reference, &part.at) {
                Some((_, target)) if target.at == start.at => return true,
                Some((_, target)) => part = target,
                None => return false,
            }
        }
        true
    }

    /// Whether a component, or what it only renames, may be null.
    fn allows_null(&mut self, part: &Part<'a>, depth: usize) -> bool {
        if depth > 32 {
            return false;
        }
        let next = match part.schema {
            SchemaRef::Reference(reference) => SchemaRef::Reference(reference),
            SchemaRef::Item(schema) => {
                if schema.schema_data.nullable {
                    return true;
                }
                match View::of(schema).sole_all_of() {
                    Some(only) => only.into(),
                    None => return false,
                }
            }
        };
        match next {
            SchemaRef::Reference(reference) => match self.find(reference, &part.at) {
                Some((_, target)) => self.allows_null(&target, depth + 1),
                None => false,
            },
            SchemaRef::Item(_) => self.allows_null(
                &Part {
                    schema: next,
                    at: part.at.clone(),
                },
                depth + 1,
            ),
        }
    }

    /// The type of inline schemas that hold together; the first one's place is the identity.
    pub(super) fn inline(&mut self, parts: &[Part<'a>]) -> Type {
        let Some(first) = parts.first() else {
            return Type::Any;
        };
        let key = parts
            .iter()
            .map(|part| part.at.identity.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        if let Some(known) = self.inline.get(&key) {
            return known.clone();
        }
        let merged = self.merge(parts);
        self.define_at(merged, first.at.clone(), key)
    }

    /// The type of a merged schema: an expression, or a definition of its own.
    pub(super) fn define_at(&mut self, merged: Merged<'a>, at: Source, key: String) -> Type {
        let ty = if is_struct(&merged) {
            // Declared before it is built: its members may lead back here.
            let id = self.declare(at.clone());
            self.inline.insert(key.clone(), Type::Named(id));
            let (docs, title) = (merged.docs.clone(), merged.title.clone());
            match self.build(merged, &at) {
                Built::Kind(kind) => self.define(id, docs, title, kind),
                Built::Type(ty) => self.define(id, docs, title, TypeKind::Alias(ty)),
            }
            Type::Named(id)
        } else {
            if !self.building.insert(key.clone()) {
                self.diagnostics.warn(
                    "schema-recursive",
                    &at,
                    "the schema is made of itself; any value is allowed here",
                );
                return Type::Any;
            }
            let (docs, title) = (merged.docs.clone(), merged.title.clone());
            let built = self.build(merged, &at);
            self.building.remove(&key);
            match built {
                Built::Type(ty) => ty,
                Built::Kind(kind) => {
                    let id = self.declare(at);
                    self.define(id, docs, title, kind);
                    Type::Named(id)
                }
            }
        };
        self.inline.insert(key, ty.clone());
        ty
    }

    pub(super) fn build(&mut self, merged: Merged<'a>, at: &Source) -> Built {
        if let Some(built) = self.enumeration(&merged, at) {
            return built;
        }
        if !merged.unions.is_empty() {
            return self.union(merged, at);
        }
        let typ = merged.typ.unwrap_or(if merged.has_members() {
            "object"
        } else if merged.items.is_some() {
            "array"
        } else {
            "any"
        });
        let format = merged.format.as_deref().unwrap_or_default();
        Built::Type(match typ {
            "object" => return self.object(merged),
            "array" => {
                let item = merged
                    .items
                    .as_ref()
                    .map_or(Type::Any, |items| self.part_type(items));
                Type::List(Box::new(item))
            }
            "boolean" => Type::Boolean,
            "integer" => integer(format),
            "number" => match format {
                "int32" | "int64" | "integer" | "int" | "long" => integer(format),
                _ => Type::F64,
            },
            "string" => string(format),
            _ if matches!(format, "date-time" | "date" | "uuid" | "email" | "uri") => string(format),
            _ => Type::Any,
        })
    }

    fn object(&mut self, merged: Merged<'a>) -> Built {
        let additional = match &merged.additional {
            MergedAdditional::Unspecified => Additional::Unspecified,
            MergedAdditional::None => Additional::None,
            MergedAdditional::Any => Additional::Any,
            MergedAdditional::Typed(part) => match self.part_type(part) {
                Type::Any => Additional::Any,
                ty => Additional::Typed(ty),
            },
        };
        if merged.properties.is_empty() && !(merged.no_members && additional == Additional::Unspecified) {
            return Built::Type(match additional {
                Additional::Typed(ty) => Type::Map(Box::new(ty)),
                _ => Type::Object,
            });
        }
        // What such an object holds is kept, and a member that it gets one day is a field more.
        let additional = if merged.properties.is_empty() {
            Additional::Any
        } else {
            additional
        };
        let mut fields = Vec::with_capacity(merged.properties.len());
        for (wire, parts) in &merged.properties {
            let required = merged.required.contains(wire);
            fields.push(self.field(wire, parts, required));
        }
        Built::Kind(TypeKind::Struct(Struct { fields, additional }))
    }

    fn field(&mut self, wire: &str, parts: &[Part<'a>], required: bool) -> Field {
        let ty = if let [only] = parts {
            self.part_type(only)
        } else {
            self.restated(parts)
        };
        let mut docs = Docs::default();
        let mut read_only = false;
        for part in parts {
            if let SchemaRef::Item(schema) = part.schema {
                if docs == Docs::default() {
                    docs = view::docs(schema);
                }
                read_only |= schema.schema_data.read_only;
            }
        }
        let constant = match parts.first().map(|part| part.schema) {
            Some(SchemaRef::Item(schema)) => match View::of(schema).values.as_slice() {
                [serde_json::Value::String(only)] => Some(only.clone()),
                _ => None,
            },
            _ => None,
        };
        let source = parts.first().map_or_else(Source::root, |part| part.at.clone());
        Field {
            source,
            wire: wire.to_owned(),
            ty,
            required,
            read_only,
            boxed: false,
            constant,
            docs,
        }
    }

    /// A member that several parts of an `allOf` speak of.
    fn restated(&mut self, parts: &[Part<'a>]) -> Type {
        let references: Vec<_> = parts
            .iter()
            .filter_map(|part| match part.schema {
                SchemaRef::Reference(reference) => Some(reference),
                SchemaRef::Item(_) => None,
            })
            .collect();
        if references.len() == parts.len() && references.windows(2).all(|pair| pair[0] == pair[1]) {
            return self.part_type(&parts[0]);
        }
        // The outermost part comes first; its keywords are to win, so it is merged last.
        let nullable = matches!(parts.first(), Some(Part { schema: SchemaRef::Item(schema), .. }) if schema.schema_data.nullable);
        let innermost_first: Vec<_> = parts.iter().rev().cloned().collect();
        let key = format!(
            "{} +",
            parts
                .iter()
                .map(|part| part.at.identity.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        );
        let ty = match self.inline.get(&key) {
            Some(known) => known.clone(),
            None => {
                let merged = self.merge(&innermost_first);
                self.define_at(merged, parts[0].at.clone(), key)
            }
        };
        if nullable { ty.or_null() } else { ty }
    }
}

/// Whether [`Lowering::build`] is sure to make a struct of it.
fn is_struct(merged: &Merged<'_>) -> bool {
    merged.unions.is_empty()
        && merged.values.is_empty()
        && !merged.properties.is_empty()
        && merged.typ.is_none_or(|typ| typ == "object")
}

fn integer(format: &str) -> Type {
    match format {
        "int32" | "int16" | "int8" | "uint8" | "uint16" => Type::I32,
        "uint64" | "unsigned" | "unsigned-long" => Type::U64,
        _ => Type::I64,
    }
}

fn string(format: &str) -> Type {
    match format {
        "date-time" | "datetime" => Type::DateTime,
        "date" => Type::Date,
        "binary" => Type::Binary,
        _ => Type::String,
    }
}
