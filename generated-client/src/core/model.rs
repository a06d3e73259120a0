//! Reading and writing of models. The macro `model!` expands to few calls of this.
//!
//! An error is kept in the reader or the writer instead of being returned by each call: a `?` for every field of every model
//! is what a compiler would spend most of its time on.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::extra::Extra;
use super::json_path::Step;
use super::lenient::{Lenient, Names, Reader, Seed, Shape, Slot, read_shape};
use super::maybe::Maybe;
use super::problem::Repair;
use super::session::{found_something, inside, is_lenient, report, take_room};

/// A struct that is an object on the wire.
pub(crate) trait Model: DeserializeOwned {
    /// Reads all properties.
    fn read<'de, A: MapAccess<'de>>(properties: &mut PropertyReader<'_, 'de, A>) -> Result<Self, A::Error>;

    /// Writes all properties.
    fn write<M: SerializeMap>(&self, properties: &mut PropertyWriter<M>);
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
    let mut properties = PropertyWriter {
        map: serializer.serialize_map(None)?,
        error: None,
    };
    model.write(&mut properties);
    match properties.error {
        None => properties.map.end(),
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
        take_room::<T, A::Error>()?;
        // Within a type that is not of this crate a model may be read leniently, but it can't be left out.
        let leniency = is_lenient().then(Leniency::default);
        T::read(&mut PropertyReader::new(&mut map, leniency))
    }
}

/// Reads models leniently.
pub(crate) struct ModelReader;

impl<T: Model> Reader<T> for ModelReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<T>) -> Result<(), D::Error> {
        read_shape(ModelShape(slot), deserializer)
    }

    fn read_single<'de, A: MapAccess<'de>>(object: A, slot: &mut Option<T>) -> Result<(), A::Error> {
        let leniency = Leniency {
            unknown: Some(Names::default()),
            ..Leniency::default()
        };
        read_leniently(object, leniency, slot)
    }
}

struct ModelShape<'a, T>(&'a mut Option<T>);

impl<'de, T: Model> Shape<'de> for ModelShape<'_, T> {
    const EXPECTED: &'static str = "an object";

    fn object<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_leniently(map, Leniency::default(), self.0)
    }
}

/// Reads a model. The slot stays empty if the model lacks what it can't do without.
fn read_leniently<'de, T, A>(mut map: A, leniency: Leniency, slot: &mut Option<T>) -> Result<(), A::Error>
where
    T: Model,
    A: MapAccess<'de>,
{
    take_room::<T, A::Error>()?;
    let mut properties = PropertyReader::new(&mut map, Some(leniency));
    let model = T::read(&mut properties);
    let leniency = properties.leniency.unwrap_or_default();
    if model.is_ok() || leniency.is_incomplete {
        if leniency.accepts() {
            *slot = model.ok();
        }
        return Ok(());
    }
    model.map(drop)
}

/// What lenient reading of an object finds out.
#[derive(Default)]
struct Leniency {
    /// There was a property that the model knows.
    has_known: bool,
    /// There was a value that does not fit.
    has_misfit: bool,
    /// A property is missing that the model can't do without.
    is_incomplete: bool,
    /// The names of properties that the model does not know, where it is in doubt whether the object is one.
    unknown: Option<Names>,
}

impl Leniency {
    /// Whether the object is a model; reports it otherwise.
    fn accepts(&self) -> bool {
        match &self.unknown {
            Some(unknown) if !self.has_known => {
                unknown.refuse();
                return false;
            }
            _ => {}
        }
        if !self.has_misfit {
            found_something();
        }
        !self.is_incomplete
    }

    /// A property is missing that the model can't do without.
    fn misses(&mut self, name: &str) {
        let is_model = self.has_known || self.unknown.is_none();
        if is_model && !std::mem::replace(&mut self.is_incomplete, true) {
            report(format_args!("missing field `{name}`"), Repair::LeftOut);
        }
        self.is_incomplete = true;
    }
}

/// The properties of an object, one after the other.
pub(crate) struct PropertyReader<'a, 'de, A: MapAccess<'de>> {
    map: &'a mut A,
    /// The name of the property, unless `owned` has it.
    borrowed: Option<&'de str>,
    /// The name of the property when it is not a piece of the text that is read, as when it holds an escape sequence.
    owned: String,
    /// The property has been given another name and is to be looked at once more.
    again: bool,
    /// Whether `again` or `error` is to be looked at before the next property is read.
    paused: bool,
    /// Whether reading a value takes more than to put it into its slot: it is respelled, or reading is lenient.
    careful: bool,
    /// The property's name differs by case from the one that the model knows.
    respelled: bool,
    /// Slots that the object leaves empty.
    emptied: Emptied,
    /// What does not fit is reported instead of being an error.
    leniency: Option<Leniency>,
    error: Option<A::Error>,
}

impl<'a, 'de, A: MapAccess<'de>> PropertyReader<'a, 'de, A> {
    fn new(map: &'a mut A, leniency: Option<Leniency>) -> Self {
        Self {
            map,
            borrowed: None,
            owned: String::new(),
            again: false,
            paused: false,
            careful: leniency.is_some(),
            respelled: false,
            emptied: Emptied::default(),
            leniency,
            error: None,
        }
    }

    /// Goes to the next property; `false` at the end and after an error.
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
        error.unwrap_or_else(|| A::Error::custom("a property is missing"))
    }

    /// The name of the property.
    pub(crate) fn name(&self) -> &str {
        match self.borrowed {
            Some(name) => name,
            None => &self.owned,
        }
    }

    /// Vendors write names of properties with a capital now and then. Such a name, if it is none that the model knows, is taken
    /// as the known one that differs by the case of its letters alone; `next` then gives the property once more.
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
        self.respelled = true;
        self.careful = true;
        true
    }

    /// Reads the value of the property.
    // Inlined into each arm it decodes 2 % faster; the other methods gain nothing.
    #[inline(always)]
    pub(crate) fn value<T: Slot>(&mut self, slot: &mut T) {
        if self.careful {
            return self.value_with_care(slot);
        }
        match self.map.next_value::<T>() {
            Ok(value) => {
                if value.is_empty() {
                    self.emptied.add(slot);
                }
                *slot = value;
            }
            Err(error) => self.fail(error),
        }
    }

    #[cold]
    #[inline(never)]
    fn value_with_care<T: Slot>(&mut self, slot: &mut T) {
        if let Some(value) = self.careful_value::<T>(!slot.is_empty() || self.emptied.has(slot)) {
            *slot = value.unwrap_or_default();
            if slot.is_empty() {
                self.emptied.add(slot);
            }
        }
    }

    /// Reads the value of a property that must be there.
    pub(crate) fn required<T: Lenient>(&mut self, slot: &mut Option<T>) {
        if self.careful {
            return self.required_with_care(slot);
        }
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.fail(error),
        }
    }

    #[cold]
    fn required_with_care<T: Lenient>(&mut self, slot: &mut Option<T>) {
        if let Some(value) = self.careful_value::<T>(slot.is_some() || self.emptied.has(slot)) {
            *slot = value;
            if slot.is_none() {
                self.emptied.add(slot);
            }
        }
    }

    /// Reads a value for a slot. `None` leaves the slot as it is, `Some(None)` makes it empty.
    ///
    /// A respelled property counts only if no other one has been there before: `taken` tells. One that is spelled exactly
    /// counts in any case, so it prevails before and behind.
    fn careful_value<T: Lenient>(&mut self, taken: bool) -> Option<Option<T>> {
        let respelled = std::mem::take(&mut self.respelled);
        self.careful = self.leniency.is_some();
        if let Some(leniency) = &mut self.leniency {
            leniency.has_known = true;
        }
        if respelled && taken {
            self.skip_value();
            return None;
        }
        self.value_of()
    }

    /// Reads a value. `None` when reading has failed, `Some(None)` when the value does not fit.
    fn value_of<T: Lenient>(&mut self) -> Option<Option<T>> {
        let name = self.borrowed.unwrap_or(&self.owned);
        let value = match &mut self.leniency {
            None => self.map.next_value().map(Some),
            Some(leniency) => {
                let mut value = None;
                let result = inside(Step::Name(name), || self.map.next_value_seed(Seed(&mut value)));
                leniency.has_misfit |= value.is_none();
                result.map(|()| value)
            }
        };
        value.map_err(|error| self.fail(error)).ok()
    }

    /// The value of a property that must be there; without it, reading fails.
    pub(crate) fn found<T>(&mut self, name: &'static str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.error.is_none() {
            match &mut self.leniency {
                Some(leniency) => leniency.misses(name),
                None => self.error = Some(A::Error::missing_field(name)),
            }
        }
        slot
    }

    /// Passes over a property that the model does not know.
    pub(crate) fn skip(&mut self) {
        self.note_unknown();
        self.skip_value();
    }

    fn skip_value(&mut self) {
        if let Err(error) = self.map.next_value::<IgnoredAny>() {
            self.fail(error);
        }
    }

    fn note_unknown(&mut self) {
        if let Some(Leniency {
            unknown: Some(unknown),
            ..
        }) = &mut self.leniency
        {
            unknown.add(self.borrowed.unwrap_or(&self.owned));
        }
    }

    /// Keeps a property that the model does not know.
    pub(crate) fn extra(&mut self, extra: &mut Extra) {
        self.note_unknown();
        let name = self.name().to_owned();
        match self.map.next_value() {
            Ok(value) => drop(extra.insert(name, value)),
            Err(error) => self.fail(error),
        }
    }

    /// Keeps a property whose name is not fixed.
    pub(crate) fn additional<T: Lenient>(&mut self, properties: &mut BTreeMap<String, T>) {
        self.note_unknown();
        let name = self.name().to_owned();
        let value = self.value_of().flatten();
        properties.extend(value.map(|value| (name, value)));
    }
}

/// Slots that are empty because the value was `null` or did not fit, told apart by their addresses. They are all in one frame
/// of the stack, so half of an address will do. Memory is asked for only by an object with more of them than have room here.
#[derive(Default)]
struct Emptied {
    first: [u32; 32],
    count: usize,
    others: Vec<u32>,
}

impl Emptied {
    #[inline]
    fn add<T>(&mut self, slot: &T) {
        let address = half_address(slot);
        match self.first.get_mut(self.count) {
            Some(place) => {
                *place = address;
                self.count += 1;
            }
            None => self.add_other(address),
        }
    }

    #[cold]
    fn add_other(&mut self, address: u32) {
        if !self.others.contains(&address) {
            self.others.push(address);
        }
    }

    fn has<T>(&self, slot: &T) -> bool {
        let address = half_address(slot);
        self.first[..self.count].contains(&address) || self.others.contains(&address)
    }
}

fn half_address<T>(slot: &T) -> u32 {
    std::ptr::from_ref(slot).addr() as u32
}

/// Writes the properties of an object, one after the other.
pub(crate) struct PropertyWriter<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> PropertyWriter<M> {
    /// Writes a property.
    pub(crate) fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }

    /// Writes a property that may be left out.
    pub(crate) fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a property that may be left out or `null`.
    pub(crate) fn nullable<T: Serialize>(&mut self, name: &str, value: &Maybe<T>) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// Writes properties whose names are not fixed.
    pub(crate) fn others<'a, T: Serialize + 'a>(
        &mut self,
        properties: impl Iterator<Item = (&'a String, &'a T)>,
    ) {
        properties.for_each(|(name, value)| self.required(name, value));
    }
}

/// Where the name of a property goes.
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
        formatter.write_str("the name of a property")
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
