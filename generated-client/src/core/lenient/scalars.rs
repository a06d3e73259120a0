//! Scalars. Numbers, texts and booleans are taken for each other where nothing is lost by that.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess};
use serde_json::{Map, Number, Value};

use super::{Found, Lenient, Reader, Shape, read_shape};
use crate::core::problem::Repair;
use crate::core::session::{found_something, report};

/// A type that scalars are read into.
trait Scalar: Sized {
    /// serde's words for it.
    const EXPECTED: &'static str;

    fn fit(found: &Found<'_>) -> Fit<Self>;
}

/// How well a scalar fits.
enum Fit<T> {
    /// It is as documented.
    Exact(T),
    /// It is another way to write this value.
    Converted(T),
    /// It is of the right type, but there is no such value.
    OutOfRange,
    WrongType,
}

struct ScalarShape<'a, T>(&'a mut Option<T>);

impl<T: Scalar> Shape<'_> for ScalarShape<'_, T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn scalar(self, found: Found<'_>) {
        let (what, repair) = match T::fit(&found) {
            Fit::Exact(value) => {
                *self.0 = Some(value);
                return found_something();
            }
            Fit::Converted(value) => {
                *self.0 = Some(value);
                found_something();
                ("type", Repair::Converted)
            }
            Fit::OutOfRange => ("value", Repair::LeftOut),
            Fit::WrongType => ("type", Repair::LeftOut),
        };
        report(
            format_args!("invalid {what}: {}, expected {}", found.kind(), T::EXPECTED),
            repair,
        );
    }
}

/// A converted value, if there is one.
fn converted<T>(value: Option<T>) -> Fit<T> {
    value.map_or(Fit::WrongType, Fit::Converted)
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Scalar for $integer {
            const EXPECTED: &'static str = stringify!($integer);

            fn fit(found: &Found<'_>) -> Fit<Self> {
                match found {
                    Found::Integer(number) => Self::try_from(*number).map_or(Fit::OutOfRange, Fit::Exact),
                    Found::LargeInteger(number) => Self::try_from(*number).map_or(Fit::OutOfRange, Fit::Exact),
                    Found::Text(text) => converted(text.trim().parse().ok()),
                    _ => Fit::WrongType,
                }
            }
        }
    )*};
}

integers! { i32 i64 u64 }

impl Scalar for f64 {
    const EXPECTED: &'static str = "f64";

    #[allow(clippy::cast_precision_loss, reason = "strict decoding does the same")]
    fn fit(found: &Found<'_>) -> Fit<Self> {
        match found {
            Found::Float(number) => Fit::Exact(*number),
            Found::Integer(number) => Fit::Exact(*number as Self),
            Found::LargeInteger(number) => Fit::Exact(*number as Self),
            // JSON knows neither infinity nor "not a number".
            Found::Text(text) => converted(text.trim().parse::<Number>().ok().and_then(|n| n.as_f64())),
            _ => Fit::WrongType,
        }
    }
}

impl Scalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn fit(found: &Found<'_>) -> Fit<Self> {
        match found {
            Found::Boolean(value) => Fit::Exact(*value),
            Found::Text(text) => converted(text.trim().parse().ok()),
            _ => Fit::WrongType,
        }
    }
}

impl Scalar for String {
    const EXPECTED: &'static str = "a string";

    fn fit(found: &Found<'_>) -> Fit<Self> {
        match found {
            Found::Text(text) => Fit::Exact(text.clone().into_owned()),
            Found::Integer(number) => Fit::Converted(number.to_string()),
            Found::LargeInteger(number) => Fit::Converted(number.to_string()),
            // An integer too large for the others has become a float without a fraction, and lost its last digits.
            Found::Float(number) if number.fract() != 0.0 => {
                converted(Number::from_f64(*number).map(|number| number.to_string()))
            }
            _ => Fit::WrongType,
        }
    }
}

pub(crate) struct ScalarReader;

impl<T: Scalar> Reader<T> for ScalarReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<T>) -> Result<(), D::Error> {
        read_shape(ScalarShape(slot), deserializer)
    }
}

macro_rules! scalars {
    ($($scalar:ident)*) => {$(
        impl Lenient for $scalar {
            type Reader = ScalarReader;
        }
    )*};
}

scalars! { i32 i64 u64 f64 bool String }

/// Reads free-form JSON.
pub(crate) struct JsonReader;

impl Lenient for Value {
    type Reader = JsonReader;
}

impl Reader<Value> for JsonReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<Value>) -> Result<(), D::Error> {
        *slot = Some(Value::deserialize(deserializer)?);
        found_something();
        Ok(())
    }
}

impl Lenient for Map<String, Value> {
    type Reader = JsonReader;
}

impl Reader<Map<String, Value>> for JsonReader {
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<Map<String, Value>>,
    ) -> Result<(), D::Error> {
        read_shape(ObjectShape(slot), deserializer)
    }
}

struct ObjectShape<'a>(&'a mut Option<Map<String, Value>>);

impl<'de> Shape<'de> for ObjectShape<'_> {
    const EXPECTED: &'static str = "a map";

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        *self.0 = Some(Map::deserialize(MapAccessDeserializer::new(object))?);
        found_something();
        Ok(())
    }
}
