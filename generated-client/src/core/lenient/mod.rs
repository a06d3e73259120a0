//! Reading a response of which something is not as documented.
//!
//! Decoding is strict and fast as long as everything fits. When something does not, the response is read once more, by the
//! same visitors of the models: now a value that does not fit is passed over, reported, and counts as absent. That is one
//! pass, whatever the number of problems, and it keeps nothing but the value and the report.

mod collections;
mod scalars;
mod shape;

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess};

use super::json_path::plain_or_star;
use super::problem::Repair;
use super::session::report;

pub(crate) use self::shape::{Found, Shape, read_shape};

/// A type that can be read from a response although something in it does not fit.
pub(crate) trait Lenient: DeserializeOwned {
    /// How it is read.
    type Reader: Reader<Self>;
}

/// A way to read a type.
///
/// Values go into slots instead of being returned: large ones would be copied at every step.
pub(crate) trait Reader<T> {
    /// Reads what fits and reports what does not. The slot stays empty when nothing fits. An error is one of the JSON text.
    ///
    /// It always reads the whole value, so that whatever follows can be read.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<T>) -> Result<(), D::Error>;

    /// Reads an object that takes the place of a list of these. It counts as one of them only if it has a property that
    /// they are known to have: errors and envelopes are objects too.
    fn read_single<'de, A: MapAccess<'de>>(object: A, _slot: &mut Option<T>) -> Result<(), A::Error> {
        refuse_single(object)
    }
}

/// Reads a type that is made of another one.
pub(crate) struct FromReader<T>(PhantomData<T>);

impl<T: Lenient, U: From<T>> Reader<U> for FromReader<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<U>) -> Result<(), D::Error> {
        let mut inner = None;
        T::Reader::read(deserializer, &mut inner)?;
        *slot = inner.map(U::from);
        Ok(())
    }

    fn read_single<'de, A: MapAccess<'de>>(object: A, slot: &mut Option<U>) -> Result<(), A::Error> {
        let mut inner = None;
        T::Reader::read_single(object, &mut inner)?;
        *slot = inner.map(U::from);
        Ok(())
    }
}

/// A field that may be empty.
pub(crate) trait Slot: Lenient + Default {
    /// Whether the field is empty. For an `Option`, `null` is no different.
    fn is_empty(&self) -> bool;
}

/// Reads a value into this slot where serde asks for a seed.
pub(crate) struct Seed<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, T: Lenient> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::Reader::read(deserializer, self.0)
    }
}

/// So many names of properties are shown.
const SHOWN_NAMES: usize = 8;

/// The names of an object that was found where something else is documented, as far as they are shown.
#[derive(Default)]
pub(crate) struct Names {
    shown: Vec<String>,
    has_more: bool,
}

impl Names {
    pub(crate) fn add(&mut self, name: &str) {
        let name = plain_or_star(name);
        if self.shown.iter().any(|shown| shown == name) {
            return;
        }
        if self.shown.len() < SHOWN_NAMES {
            self.shown.push(name.to_owned());
        } else {
            self.has_more = true;
        }
    }

    /// Reports that an object with these properties took the place of a list.
    pub(crate) fn refuse(&self) {
        let more = if self.has_more { ", …" } else { "" };
        let names = self.shown.join(", ");
        report(
            format_args!("invalid type: map, expected a sequence; its properties are [{names}{more}]"),
            Repair::LeftOut,
        );
    }
}

/// Passes over an object that takes the place of a list, and reports its properties.
fn refuse_single<'de, A: MapAccess<'de>>(mut object: A) -> Result<(), A::Error> {
    let mut names = Names::default();
    while let Some(name) = object.next_key::<String>()? {
        names.add(&name);
        object.next_value::<IgnoredAny>()?;
    }
    names.refuse();
    Ok(())
}
