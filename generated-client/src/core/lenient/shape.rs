//! A value of any JSON type, and what is made of it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::core::problem::Repair;
use crate::core::session::report;

/// A scalar.
pub(crate) enum Found<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    /// An integer beyond `i64`.
    LargeInteger(u64),
    Float(f64),
    Text(Cow<'a, str>),
}

impl Found<'_> {
    /// serde's word for it.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Integer(_) | Self::LargeInteger(_) => "integer",
            Self::Float(_) => "floating point",
            Self::Text(_) => "string",
        }
    }
}

/// What a value should look like, and the slot that it goes into. By default nothing fits.
pub(crate) trait Shape<'de>: Sized {
    /// serde's words for it.
    const EXPECTED: &'static str;

    /// Takes a scalar.
    fn scalar(self, found: Found<'_>) {
        mismatch(found.kind(), Self::EXPECTED);
    }

    /// Takes a list. It must be read to its end.
    fn list<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        mismatch("sequence", Self::EXPECTED);
        Ok(())
    }

    /// Takes an object. It must be read to its end.
    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        mismatch("map", Self::EXPECTED);
        Ok(())
    }
}

/// Reports a value of another type.
fn mismatch(kind: &str, expected: &str) {
    report(
        format_args!("invalid type: {kind}, expected {expected}"),
        Repair::LeftOut,
    );
}

/// Reads a value that should have this shape.
pub(crate) fn read_shape<'de, S, D>(shape: S, deserializer: D) -> Result<(), D::Error>
where
    S: Shape<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(AnyVisitor(shape))
}

struct AnyVisitor<S>(S);

impl<'de, S: Shape<'de>> AnyVisitor<S> {
    fn scalar<E>(self, found: Found<'_>) -> Result<(), E> {
        self.0.scalar(found);
        Ok(())
    }
}

impl<'de, S: Shape<'de>> Visitor<'de> for AnyVisitor<S> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(S::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Found::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Found::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Found::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(i64::try_from(value).map_or(Found::LargeInteger(value), Found::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Found::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Found::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.scalar(Found::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        self.0.list(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        self.0.object(object)
    }
}
