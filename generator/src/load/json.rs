//! JSON text → value, in which a key that stands twice is reported.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_saphyr::Spanned;

use super::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;

pub(super) fn parse(text: &str, diagnostics: &mut Diagnostics) -> Result<Value, String> {
    let mut reader = Reader::json();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = reader
        .by_ref()
        .deserialize(&mut deserializer)
        .map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    reader.report(diagnostics);
    Ok(value)
}

/// Builds a [`Value`] within the budget; shared with YAML, whose keys may be anything.
pub(super) struct Reader<'t> {
    /// The whole text, when it is YAML.
    yaml: Option<&'t str>,
    pointer: Pointer,
    depth: usize,
    nodes: usize,
    duplicates: Vec<Pointer>,
}

impl<'t> Reader<'t> {
    fn json() -> Self {
        Self {
            yaml: None,
            pointer: Pointer::root(),
            depth: 0,
            nodes: 0,
            duplicates: Vec::new(),
        }
    }

    pub(super) fn yaml(text: &'t str) -> Self {
        Self {
            yaml: Some(text),
            ..Self::json()
        }
    }

    pub(super) fn by_ref(&mut self) -> NodeSeed<'_, 't> {
        NodeSeed(self)
    }

    /// Tells of the keys that stood twice.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        for pointer in self.duplicates {
            diagnostics.warn(
                "duplicate-key",
                pointer,
                "the key stands twice, the last one counts",
            );
        }
    }

    /// The next key. In YAML `Null`, `~` and nothing at all are keys as well, and mean their text.
    fn key<'de, A: MapAccess<'de>>(&self, members: &mut A) -> Result<Option<String>, A::Error> {
        let Some(text) = self.yaml else {
            return members.next_key();
        };
        let key: Option<Spanned<Option<String>>> = members.next_key()?;
        Ok(key.map(|key| {
            let span = key.referenced.span();
            let written = || {
                let start = usize::try_from(span.byte_offset()?).ok()?;
                let length = usize::try_from(span.byte_len()?).ok()?;
                text.get(start..start.checked_add(length)?)
            };
            key.value
                .unwrap_or_else(|| written().unwrap_or("null").to_owned())
        }))
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

pub(super) struct NodeSeed<'r, 't>(&'r mut Reader<'t>);

impl<'de> DeserializeSeed<'de> for NodeSeed<'_, '_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.nodes += 1;
        if self.0.nodes > MAX_NODES {
            return Err(D::Error::custom(format!("more than {MAX_NODES} values")));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_, '_> {
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
        while let Some(key) = reader.key(&mut members)? {
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
