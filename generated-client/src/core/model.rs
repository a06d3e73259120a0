//! What the code that `model!` expands to has in common.
//!
//! An error is kept in the reader or the writer instead of being returned by each call: a `?` for every field of every model
//! is what a compiler would spend most of its time on.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::extra::Extra;
use super::maybe::Maybe;

/// A struct that can be read from the members of an object and written as such.
pub(crate) trait Model: Sized {
    /// Reads all members.
    fn read<'de, A: MapAccess<'de>>(members: &mut MemberReader<'_, 'de, A>) -> Result<Self, A::Error>;

    /// Writes all members.
    fn write<M: SerializeMap>(&self, members: &mut MemberWriter<M>);
}

/// Reads a model.
pub(crate) fn read_model<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Model,
{
    deserializer.deserialize_map(ModelVisitor(PhantomData))
}

/// Writes a model.
pub(crate) fn write_model<T, S>(model: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Model,
    S: Serializer,
{
    let mut members = MemberWriter {
        map: serializer.serialize_map(None)?,
        error: None,
    };
    model.write(&mut members);
    match members.error {
        None => members.map.end(),
        Some(error) => Err(error),
    }
}

/// The one visitor of all models.
struct ModelVisitor<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for ModelVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut members = MemberReader {
            map: &mut map,
            borrowed: None,
            owned: String::new(),
            again: false,
            paused: false,
            error: None,
        };
        T::read(&mut members)
    }
}

/// The members of an object, one after the other.
pub(crate) struct MemberReader<'a, 'de, A: MapAccess<'de>> {
    map: &'a mut A,
    /// The name of the member, unless `owned` has it.
    borrowed: Option<&'de str>,
    /// The name of the member when it is not a piece of the text that is read, as when it holds an escape sequence.
    owned: String,
    /// The member has been given another name and is to be looked at once more.
    again: bool,
    /// Whether `again` or `error` is to be looked at before the next member is read.
    paused: bool,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> MemberReader<'_, 'de, A> {
    /// Goes to the next member; `false` at the end and after an error.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> bool {
        if self.paused {
            return self.resume();
        }
        match self.map.next_key_seed(Name {
            borrowed: &mut self.borrowed,
            owned: &mut self.owned,
        }) {
            Ok(found) => found.is_some(),
            Err(error) => {
                self.fail(error);
                false
            }
        }
    }

    #[cold]
    fn resume(&mut self) -> bool {
        self.paused = self.error.is_some();
        std::mem::take(&mut self.again) && !self.paused
    }

    #[cold]
    fn fail(&mut self, error: A::Error) {
        self.error = Some(error);
        self.paused = true;
    }

    /// Whether nothing has failed so far.
    pub(crate) fn fine(&self) -> bool {
        self.error.is_none()
    }

    /// What has failed.
    #[cold]
    pub(crate) fn failure(&mut self) -> A::Error {
        let error = self.error.take();
        error.unwrap_or_else(|| A::Error::custom("a member is missing"))
    }

    /// The name of the member.
    pub(crate) fn name(&self) -> &str {
        match self.borrowed {
            Some(name) => name,
            None => &self.owned,
        }
    }

    /// Vendors write names of members with a capital now and then. Such a name, if it is none that the model knows, is taken as
    /// the known one that differs by the case of its letters alone; `next` then gives the member once more.
    #[inline]
    pub(crate) fn respell(&mut self, known: &[&'static str]) -> bool {
        self.name()
            .bytes()
            .next()
            .is_some_and(|first| first.is_ascii_uppercase())
            && self.respell_as_one_of(known)
    }

    #[cold]
    fn respell_as_one_of(&mut self, known: &[&'static str]) -> bool {
        let name = self.name();
        let Some(known) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
            return false;
        };
        self.borrowed = Some(known);
        self.again = true;
        self.paused = true;
        true
    }

    /// Reads the value of the member.
    // Inlined into each arm it decodes 2 % faster; the other methods gain nothing.
    #[inline(always)]
    pub(crate) fn value<T: Deserialize<'de>>(&mut self, slot: &mut T) {
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => self.fail(error),
        }
    }

    /// Reads the value of a member that must be there.
    pub(crate) fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.fail(error),
        }
    }

    /// The value of a member that must be there, or the error that it is not.
    pub(crate) fn found<T>(&mut self, name: &'static str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.error.is_none() {
            self.error = Some(A::Error::missing_field(name));
        }
        slot
    }

    /// Passes over a member that the model does not know.
    pub(crate) fn skip(&mut self) {
        self.value(&mut IgnoredAny);
    }

    /// Keeps a member that the model does not know.
    pub(crate) fn extra(&mut self, extra: &mut Extra) {
        let name = self.name().to_owned();
        let mut value = serde_json::Value::Null;
        self.value(&mut value);
        extra.insert(name, value);
    }

    /// Keeps a member whose name is not fixed.
    pub(crate) fn additional<T: Deserialize<'de>>(&mut self, members: &mut BTreeMap<String, T>) {
        let name = self.name().to_owned();
        let mut value = None;
        self.required(&mut value);
        members.extend(value.map(|value| (name, value)));
    }
}

/// Writes the members of an object, one after the other.
pub(crate) struct MemberWriter<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> MemberWriter<M> {
    /// Writes a member.
    pub(crate) fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }

    /// Writes a member that may be left out.
    pub(crate) fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a member that may be left out or `null`.
    pub(crate) fn nullable<T: Serialize>(&mut self, name: &str, value: &Maybe<T>) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// Writes members whose names are not fixed.
    pub(crate) fn others<'a, T: Serialize + 'a>(
        &mut self,
        members: impl Iterator<Item = (&'a String, &'a T)>,
    ) {
        members.for_each(|(name, value)| self.required(name, value));
    }
}

/// Where the name of a member goes.
struct Name<'a, 'de> {
    borrowed: &'a mut Option<&'de str>,
    owned: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = ();

    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    #[inline(always)]
    fn visit_borrowed_str<E: serde::de::Error>(self, name: &'de str) -> Result<(), E> {
        *self.borrowed = Some(name);
        Ok(())
    }

    #[cold]
    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<(), E> {
        *self.borrowed = None;
        self.owned.clear();
        self.owned.push_str(name);
        Ok(())
    }
}

/// Tells the compiler that both have the same type.
pub(crate) fn same_type<T>(_: Option<&T>, _: &T) {}
