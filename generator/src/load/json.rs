//! JSON text → value, in which a key that stands twice is reported.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;

pub(super) fn parse(text: &str, diagnostics: &mut Diagnostics) -> Result<Value, String> {
    let mut reader = Reader {
        pointer: Pointer::root(),
        depth: 0,
        nodes: 0,
        duplicates: Vec::new(),
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = reader
        .by_ref()
        .deserialize(&mut deserializer)
        .map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    for pointer in reader.duplicates {
        diagnostics.warn(
            "duplicate-key",
            pointer,
            "the key stands twice, the last one counts",
        );
    }
    Ok(value)
}

/// Builds a [`Value`] within the budget; shared with YAML, whose keys may be numbers.
pub(super) struct Reader {
    pub(super) pointer: Pointer,
    pub(super) depth: usize,
    pub(super) nodes: usize,
    pub(super) duplicates: Vec<Pointer>,
}

impl Reader {
    pub(super) fn by_ref(&mut self) -> NodeSeed<'_> {
        NodeSeed(self)
    }

    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(E::custom(format!(
                "nested deeper than {MAX_DEPTH} levels at {}",
                self.pointer
            )));
        }
        Ok(())
    }
}

pub(super) struct NodeSeed<'r>(&'r mut Reader);

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.nodes += 1;
        if self.0.nodes > MAX_NODES {
            return Err(D::Error::custom(format!("more than {MAX_NODES} values")));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Number::from_i128(value).map_or(Value::Null, Value::Number))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_u128(value).map_or(Value::Null, Value::Number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let reader = self.0;
        reader.enter()?;
        let mut array = Vec::new();
        loop {
            let length = reader.pointer.push(array.len());
            let item = items.next_element_seed(NodeSeed(reader))?;
            reader.pointer.truncate(length);
            match item {
                Some(item) => array.push(item),
                None => break,
            }
        }
        reader.depth -= 1;
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let reader = self.0;
        reader.enter()?;
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            let length = reader.pointer.push(&key);
            let value = members.next_value_seed(NodeSeed(reader))?;
            if object.insert(key, value).is_some() {
                reader.duplicates.push(reader.pointer.clone());
            }
            reader.pointer.truncate(length);
        }
        reader.depth -= 1;
        Ok(Value::Object(object))
    }
}
