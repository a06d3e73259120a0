//! What holds other values: lists, maps, and what may be `null`.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{FromReader, Lenient, Reader, Seed, Shape, Slot, read_shape};
use crate::core::json_path::Step;
use crate::core::maybe::Maybe;
use crate::core::problem::Repair;
use crate::core::session::{found_something, inside, report};

pub(crate) struct OptionReader;

impl<T: Lenient> Lenient for Option<T> {
    type Reader = OptionReader;
}

impl<T: Lenient> Reader<Option<T>> for OptionReader {
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<Option<T>>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_option(OptionVisitor(slot))
    }

    fn read_single<'de, A: MapAccess<'de>>(object: A, slot: &mut Option<Option<T>>) -> Result<(), A::Error> {
        let mut value = None;
        T::Reader::read_single(object, &mut value)?;
        *slot = value.map(Some);
        Ok(())
    }
}

struct OptionVisitor<'a, T>(&'a mut Option<Option<T>>);

impl<'de, T: Lenient> Visitor<'de> for OptionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an option")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        found_something();
        *self.0 = Some(None);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut value = None;
        T::Reader::read(deserializer, &mut value)?;
        if value.is_some() {
            *self.0 = Some(value);
        }
        Ok(())
    }
}

impl<T: Lenient> Slot for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T: Lenient> Lenient for Maybe<T> {
    type Reader = FromReader<Option<T>>;
}

impl<T: Lenient> Slot for Maybe<T> {
    fn is_empty(&self) -> bool {
        self.is_absent()
    }
}

impl<T: Lenient> Lenient for Box<T> {
    type Reader = FromReader<T>;
}

pub(crate) struct ListReader;

impl<T: Lenient> Lenient for Vec<T> {
    type Reader = ListReader;
}

impl<T: Lenient> Reader<Vec<T>> for ListReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<Vec<T>>) -> Result<(), D::Error> {
        read_shape(ListShape(slot), deserializer)
    }
}

struct ListShape<'a, T>(&'a mut Option<Vec<T>>);

impl<'de, T: Lenient> Shape<'de> for ListShape<'_, T> {
    const EXPECTED: &'static str = "a sequence";

    /// Items that do not fit are left out. If that leaves none, the list does not fit.
    fn list<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut items = Vec::new();
        let mut count = 0;
        loop {
            let mut item = None;
            if inside(Step::Index(count), || list.next_element_seed(Seed(&mut item)))?.is_none() {
                break;
            }
            count += 1;
            if let Some(item) = item {
                items.push(item);
            }
        }
        if count == 0 {
            found_something();
        }
        if count == 0 || !items.is_empty() {
            *self.0 = Some(items);
        }
        Ok(())
    }

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        let mut item = None;
        T::Reader::read_single(object, &mut item)?;
        if let Some(item) = item {
            report(
                format_args!("invalid type: map, expected a sequence"),
                Repair::Converted,
            );
            *self.0 = Some(vec![item]);
        }
        Ok(())
    }
}

pub(crate) struct MapReader;

impl<T: Lenient> Lenient for BTreeMap<String, T> {
    type Reader = MapReader;
}

impl<T: Lenient> Reader<BTreeMap<String, T>> for MapReader {
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<BTreeMap<String, T>>,
    ) -> Result<(), D::Error> {
        read_shape(MapShape(slot), deserializer)
    }
}

struct MapShape<'a, T>(&'a mut Option<BTreeMap<String, T>>);

impl<'de, T: Lenient> Shape<'de> for MapShape<'_, T> {
    const EXPECTED: &'static str = "a map";

    /// Values that do not fit are left out. If that leaves none, the map does not fit.
    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut values = BTreeMap::new();
        let mut count = 0;
        while let Some(name) = object.next_key::<String>()? {
            count += 1;
            let mut value = None;
            inside(Step::Name(&name), || object.next_value_seed(Seed(&mut value)))?;
            if let Some(value) = value {
                values.insert(name, value);
            }
        }
        if count == 0 {
            found_something();
        }
        if count == 0 || !values.is_empty() {
            *self.0 = Some(values);
        }
        Ok(())
    }
}
