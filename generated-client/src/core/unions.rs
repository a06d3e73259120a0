//! What the code that the macros for enums and unions expand to has in common.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value};

use super::form::Part;
use super::lenient::{Lenient, Names, Reader};
use super::session::{found_something, is_lenient, on_trial, take_room};

/// The literal `null` in the tables of the macros.
#[allow(non_upper_case_globals, reason = "the tables write it as JSON does")]
pub(crate) const null: () = ();

/// Reads a text into a type made from texts.
pub(crate) fn read_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String> + for<'a> From<&'a str>,
{
    deserializer.deserialize_str(TextVisitor(std::marker::PhantomData))
}

struct TextVisitor<T>(std::marker::PhantomData<T>);

impl<T> Visitor<'_> for TextVisitor<T>
where
    T: From<String> + for<'a> From<&'a str>,
{
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Writes a value as plain text: a string without quotes, everything else as JSON.
pub(crate) fn write_value(value: &Value, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::String(text) => formatter.pad(text),
        other => write!(formatter, "{other}"),
    }
}

/// The text of the member that tells the variant.
pub(crate) fn tag_of<'a>(value: &'a Value, tag: &str) -> Option<&'a str> {
    value.get(tag)?.as_str()
}

/// An enum of which a value tells the variant.
pub(crate) trait Union: DeserializeOwned + Serialize {
    /// The value as one of the variants; `None` when it is reported as one that does not fit.
    fn choose(value: Value) -> Result<Option<Self>, serde_json::Error>;

    /// Whether it is none of the variants that the document knows.
    fn is_unknown(&self) -> bool;
}

/// Reads a union.
pub(crate) fn read_union<'de, D, U>(deserializer: D) -> Result<U, D::Error>
where
    D: Deserializer<'de>,
    U: Union,
{
    let union = choose_variant(deserializer)?;
    union.ok_or_else(|| D::Error::custom("the variant does not fit"))
}

fn choose_variant<'de, D, U>(deserializer: D) -> Result<Option<U>, D::Error>
where
    D: Deserializer<'de>,
    U: Union,
{
    take_room::<U, D::Error>()?;
    U::choose(Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Reads unions leniently.
pub(crate) struct UnionReader;

impl<U: Union> Reader<U> for UnionReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<U>) -> Result<(), D::Error> {
        *slot = choose_variant(deserializer)?;
        if slot.is_some() {
            found_something();
        }
        Ok(())
    }

    fn read_single<'de, A: MapAccess<'de>>(object: A, slot: &mut Option<U>) -> Result<(), A::Error> {
        let object = Map::deserialize(MapAccessDeserializer::new(object))?;
        let mut names = Names::default();
        object.keys().for_each(|name| names.add(name));
        let union = U::choose(Value::Object(object)).map_err(A::Error::custom)?;
        *slot = union.filter(|union| !union.is_unknown() && keeps_something(union));
        match slot {
            Some(_) => found_something(),
            None => names.refuse(),
        }
        Ok(())
    }
}

/// Whether anything of the object is in the variant.
fn keeps_something<T: Serialize>(variant: &T) -> bool {
    serde_json::to_value(variant)
        .is_ok_and(|value| value.as_object().is_some_and(|object| !object.is_empty()))
}

/// Reads the object of a variant that the tag has chosen.
pub(crate) fn read_variant<T: Lenient, U>(
    value: Value,
    variant: impl FnOnce(T) -> U,
) -> Result<Option<U>, serde_json::Error> {
    let mut inner = None;
    if is_lenient() {
        T::Reader::read(value, &mut inner)?;
    } else {
        inner = Some(T::deserialize(value)?);
    }
    Ok(inner.map(variant))
}

/// Writes the object of a variant, with its tag if the object does not write one itself.
pub(crate) fn write_tagged<T, S>(inner: &T, tag: &str, name: &str, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Serialize,
    S: Serializer,
{
    let mut part = Part::of(inner).map_err(S::Error::custom)?;
    if let Part::Object(properties) = &mut part {
        properties
            .entry(tag.to_owned())
            .or_insert_with(|| Part::Scalar(Value::from(name)));
    }
    part.serialize(serializer)
}

/// Are the values the same?
pub(crate) fn is_same(one: &Value, other: &Value) -> bool {
    one == other
}

/// Is the value an object with this member?
pub(crate) fn has_member(value: &Value, name: &str) -> bool {
    value.get(name).is_some()
}

/// Is the value an object whose member has this value?
pub(crate) fn has_constant(value: &Value, name: &str, constant: &Value) -> bool {
    value.get(name) == Some(constant)
}

/// The value as a variant, if it fits.
pub(crate) fn try_variant<T: DeserializeOwned>(value: &Value) -> Option<T> {
    on_trial(|| T::deserialize(value))
}

/// How many members of an object a variant does not keep.
pub(crate) fn lost_members<T: Serialize>(value: &Value, variant: &T) -> usize {
    let Value::Object(members) = value else { return 0 };
    match serde_json::to_value(variant) {
        Ok(Value::Object(kept)) => members
            .iter()
            .filter(|(key, value)| !value.is_null() && !kept.contains_key(*key))
            .count(),
        _ => members.len(),
    }
}
