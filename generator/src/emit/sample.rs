//! Sample values of types, as JSON: small, valid, the same on every run.

use serde_json::{Map, Value, json};

use super::Context;
use super::model::{Section, section};
use crate::ir::{Additional, Type, TypeId, TypeKind};

/// How deep samples nest before optional members are left out.
const DEPTH: usize = 3;

impl Context<'_> {
    /// A value of the type.
    pub(super) fn sample(self, ty: &Type, depth: usize) -> Value {
        self.sample_below(ty, depth, &mut Vec::new())
    }

    /// `above` are the types that are being made.
    fn sample_below(self, ty: &Type, depth: usize, above: &mut Vec<TypeId>) -> Value {
        match ty {
            Type::Boolean => json!(true),
            Type::I32 | Type::I64 | Type::U64 => json!(7),
            Type::F64 => json!(1.5),
            Type::String => json!("a sample"),
            Type::DateTime => json!("2020-01-02T03:04:05Z"),
            Type::Date => json!("2020-01-02"),
            Type::Binary => json!("a sample"),
            Type::Any => json!("anything"),
            Type::Object => json!({ "key": "value" }),
            Type::List(_) if depth > DEPTH => json!([]),
            Type::List(inner) => json!([self.sample_below(inner, depth + 1, above)]),
            Type::Map(_) if depth > DEPTH => json!({}),
            Type::Map(inner) => json!({ "key": self.sample_below(inner, depth + 1, above) }),
            Type::Named(id) => self.sample_named(*id, depth, above),
            Type::Nullable(inner) => self.sample_below(inner, depth, above),
        }
    }

    fn sample_named(self, id: TypeId, depth: usize, above: &mut Vec<TypeId>) -> Value {
        // A type that cannot be without itself, directly or through others, has no value at all.
        if depth > DEPTH && above.contains(&id) {
            return Value::Null;
        }
        above.push(id);
        let sample = self.sample_definition(id, depth, above);
        above.pop();
        sample
    }

    fn sample_definition(self, id: TypeId, depth: usize, above: &mut Vec<TypeId>) -> Value {
        let def = self.service.type_def(id);
        match &def.kind {
            TypeKind::Struct(structure) => {
                let mut object = Map::new();
                for field in &structure.fields {
                    let asked = matches!(section(def, field), Section::Required | Section::Expected);
                    if !asked && (field.read_only || depth >= DEPTH) {
                        continue;
                    }
                    object.insert(field.wire.clone(), self.sample_below(&field.ty, depth + 1, above));
                }
                if let Additional::Typed(ty) = &structure.additional
                    && depth < DEPTH
                {
                    object.insert("key".to_owned(), self.sample_below(ty, depth + 1, above));
                }
                Value::Object(object)
            }
            TypeKind::StringEnum(values) => values.first().map_or(Value::Null, |v| v.value.clone().into()),
            TypeKind::IntegerEnum(values) => values.first().map_or(Value::Null, |v| v.value.into()),
            TypeKind::ValueEnum(values) => values.first().map_or(Value::Null, |v| v.value.clone()),
            TypeKind::Tagged { tag, variants } => match variants.first() {
                Some((value, variant)) => {
                    let mut sample = self.sample_below(&variant.ty, depth + 1, above);
                    if let Value::Object(object) = &mut sample {
                        object.insert(tag.clone(), value.clone().into());
                    }
                    sample
                }
                None => Value::Null,
            },
            TypeKind::Untagged(variants) => variants.first().map_or(Value::Null, |variant| {
                self.sample_below(&variant.ty, depth + 1, above)
            }),
            TypeKind::Responses(_) => Value::Null,
            TypeKind::Alias(ty) | TypeKind::Newtype(ty) => self.sample_below(ty, depth + 1, above),
        }
    }
}
