//! Sample values of types, as JSON: small, valid, the same on every run.

use serde_json::{Map, Value, json};

use crate::code::{CoreType, Recognition, Rest, RustType, Struct, TypeItemKind, TypePath, Types, Union};

/// How deep samples nest before optional properties are left out.
const MAX_DEPTH: usize = 3;

/// A value of a type.
pub(crate) fn of(ty: &RustType, types: &Types<'_>) -> Value {
    Sampler {
        types,
        above: Vec::new(),
    }
    .sample(ty, 0)
}

struct Sampler<'a> {
    types: &'a Types<'a>,
    /// The types that are being made.
    above: Vec<TypePath>,
}

impl Sampler<'_> {
    fn sample(&mut self, ty: &RustType, depth: usize) -> Value {
        match ty {
            RustType::Unit => Value::Null,
            RustType::Bool => json!(true),
            RustType::I32 | RustType::I64 | RustType::U64 => json!(7),
            RustType::F64 => json!(1.5),
            RustType::String | RustType::Core(CoreType::FilePart | CoreType::Bytes) => json!("a sample"),
            RustType::Core(CoreType::DateTime) => json!("2020-01-02T03:04:05Z"),
            RustType::Core(CoreType::Date) => json!("2020-01-02"),
            RustType::Core(CoreType::Value) => json!("anything"),
            RustType::Core(CoreType::Object | CoreType::Extra) => json!({ "key": "value" }),
            RustType::Vec(_) if depth > MAX_DEPTH => json!([]),
            RustType::Vec(item) => json!([self.sample(item, depth + 1)]),
            RustType::Map(_) if depth > MAX_DEPTH => json!({}),
            RustType::Map(value) => json!({ "key": self.sample(value, depth + 1) }),
            RustType::Option(inner) | RustType::Maybe(inner) | RustType::Boxed(inner) => {
                self.sample(inner, depth)
            }
            RustType::Generated(path) => self.generated(path, depth),
        }
    }

    fn generated(&mut self, path: &TypePath, depth: usize) -> Value {
        // A type that contains itself in any case has no value at all.
        if depth > MAX_DEPTH && self.above.contains(path) {
            return Value::Null;
        }
        let Some(item) = self.types.get(path) else {
            return Value::Null;
        };
        self.above.push(path.clone());
        let sample = match &item.kind {
            TypeItemKind::Struct(structure) => self.structure(structure, depth),
            TypeItemKind::Enum(of) => of
                .variants
                .first()
                .map_or(Value::Null, |variant| variant.value.clone()),
            TypeItemKind::Union(union) => self.union(union, depth),
            TypeItemKind::ByStatus(_) => Value::Null,
            TypeItemKind::Alias(ty) | TypeItemKind::Newtype(ty) => self.sample(ty, depth + 1),
        };
        self.above.pop();
        sample
    }

    fn structure(&mut self, structure: &Struct, depth: usize) -> Value {
        let mut object = Map::new();
        for field in &structure.fields {
            if field.presence.is_asked_for() || !field.read_only && depth < MAX_DEPTH {
                object.insert(field.wire.clone(), self.sample(&field.ty, depth + 1));
            }
        }
        if let Some(Rest::Additional(ty)) = &structure.rest
            && depth < MAX_DEPTH
        {
            object.insert("key".to_owned(), self.sample(ty, depth + 1));
        }
        Value::Object(object)
    }

    fn union(&mut self, union: &Union, depth: usize) -> Value {
        let Some(variant) = union.variants.first() else {
            return Value::Null;
        };
        let mut sample = self.sample(&variant.ty, depth + 1);
        if let (Value::Object(object), Some(tag), Recognition::Tag(value)) =
            (&mut sample, &union.tag, &variant.when)
        {
            object.insert(tag.clone(), value.clone().into());
        }
        sample
    }
}
