//! What a form is made of: JSON values, and files among them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::{Error, Value};

use super::file::FilePart;
use super::params::text_of;

/// A value of a form.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    /// A scalar, as JSON writes it.
    Scalar(Value),
    File(FilePart),
    List(Vec<Part>),
    Object(BTreeMap<String, Part>),
}

impl Part {
    /// The form that a value makes.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        value.serialize(PartSerializer)
    }
}

/// Fails where there is a file and the format is not a form.
impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scalar(value) => value.serialize(serializer),
            Self::File(file) => file.serialize(serializer),
            Self::List(items) => items.serialize(serializer),
            Self::Object(entries) => entries.serialize(serializer),
        }
    }
}

/// serde's name for a file. Only types have such names, so no value can pass for a file.
const FILE: &str = concat!(module_path!(), "::FilePart");

thread_local! {
    /// The file that is being handed over. serde has no way to hand over anything but data.
    static HANDED_OVER: RefCell<Option<FilePart>> = const { RefCell::new(None) };
}

impl Serialize for FilePart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        HANDED_OVER.set(Some(self.clone()));
        let result = serializer.serialize_newtype_struct(FILE, &NoData);
        HANDED_OVER.take();
        result
    }
}

/// What a file is to all formats but forms.
struct NoData;

impl Serialize for NoData {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("a file can be sent in a multipart form only"))
    }
}

struct PartSerializer;

/// Scalars are taken as they are in JSON.
macro_rules! scalars {
    ($($method:ident($type:ty))*) => {$(
        fn $method(self, value: $type) -> Result<Part, Error> {
            serde_json::value::Serializer.$method(value).map(Part::Scalar)
        }
    )*};
}

impl Serializer for PartSerializer {
    type Ok = Part;
    type Error = Error;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Items;
    type SerializeMap = Entries;
    type SerializeStruct = Entries;
    type SerializeStructVariant = Entries;

    scalars! {
        serialize_bool(bool)
        serialize_i8(i8)
        serialize_i16(i16)
        serialize_i32(i32)
        serialize_i64(i64)
        serialize_i128(i128)
        serialize_u8(u8)
        serialize_u16(u16)
        serialize_u32(u32)
        serialize_u64(u64)
        serialize_u128(u128)
        serialize_f32(f32)
        serialize_f64(f64)
        serialize_char(char)
        serialize_str(&str)
        serialize_unit_struct(&'static str)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Part, Error> {
        bytes.serialize(self)
    }

    fn serialize_none(self) -> Result<Part, Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Part, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Part, Error> {
        Ok(Part::Scalar(Value::Null))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Part, Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Part, Error> {
        match HANDED_OVER.take() {
            Some(file) if name == FILE => Ok(Part::File(file)),
            // A type of the same name.
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Part, Error> {
        Ok(Part::Object(BTreeMap::from([(
            variant.to_owned(),
            value.serialize(self)?,
        )])))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Error> {
        Ok(Items::default())
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Error> {
        Ok(Items::default())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items, Error> {
        Ok(Items::default())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items, Error> {
        Ok(Items {
            variant: Some(variant),
            ..Items::default()
        })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries, Error> {
        Ok(Entries::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries, Error> {
        Ok(Entries::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Entries, Error> {
        Ok(Entries {
            variant: Some(variant),
            ..Entries::default()
        })
    }
}

/// The items of a list; those of an enum's variant in an object with its name.
#[derive(Default)]
struct Items {
    items: Vec<Part>,
    variant: Option<&'static str>,
}

impl Items {
    fn push<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.items.push(Part::of(item)?);
        Ok(())
    }

    fn finish(self) -> Part {
        in_variant(self.variant, Part::List(self.items))
    }
}

/// The entries of an object; those of an enum's variant in an object with its name.
#[derive(Default)]
struct Entries {
    entries: BTreeMap<String, Part>,
    key: String,
    variant: Option<&'static str>,
}

impl Entries {
    fn insert<T: Serialize + ?Sized>(&mut self, key: String, value: &T) -> Result<(), Error> {
        self.entries.insert(key, Part::of(value)?);
        Ok(())
    }

    fn finish(self) -> Part {
        in_variant(self.variant, Part::Object(self.entries))
    }
}

fn in_variant(variant: Option<&'static str>, part: Part) -> Part {
    match variant {
        Some(name) => Part::Object(BTreeMap::from([(name.to_owned(), part)])),
        None => part,
    }
}

/// serde has four kinds of lists.
macro_rules! lists {
    ($($kind:ident $method:ident)*) => {$(
        impl $kind for Items {
            type Ok = Part;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.push(item)
            }

            fn end(self) -> Result<Part, Error> {
                Ok(self.finish())
            }
        }
    )*};
}

lists! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

impl SerializeMap for Entries {
    type Ok = Part;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key = match Part::of(key)? {
            Part::Scalar(key) => text_of(&key).unwrap_or_default(),
            _ => return Err(Error::custom("a name in a form must be a text")),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = std::mem::take(&mut self.key);
        self.insert(key, value)
    }

    fn end(self) -> Result<Part, Error> {
        Ok(self.finish())
    }
}

/// serde has two kinds of structs.
macro_rules! structs {
    ($($kind:ident)*) => {$(
        impl $kind for Entries {
            type Ok = Part;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                self.insert(name.to_owned(), value)
            }

            fn end(self) -> Result<Part, Error> {
                Ok(self.finish())
            }
        }
    )*};
}

structs! { SerializeStruct SerializeStructVariant }

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::core::Object;

    #[derive(serde::Serialize)]
    enum Kind {
        Unit,
        One(i8),
        Two(u8, FilePart),
        Fields { a: Option<bool>, b: () },
    }

    #[derive(serde::Serialize)]
    struct Pair(char, f32);

    #[test]
    fn what_is_no_file_is_what_json_makes_of_it() {
        fn same<T: Serialize>(value: T) {
            let json = serde_json::to_value(&value).unwrap();
            assert_eq!(serde_json::to_value(Part::of(&value).unwrap()).unwrap(), json);
        }
        same(json!({"a": [1, -2, 1.5, true, null, "text"], "b": {"c": {}}}));
        same((Kind::Unit, Kind::One(1), Kind::Fields { a: Some(true), b: () }));
        same((
            Pair('c', 0.5),
            BTreeMap::from([(1, "one")]),
            u64::MAX,
            (),
            None::<i32>,
        ));
    }

    #[test]
    fn only_a_file_is_a_file() {
        let file = FilePart::new("a.txt", "content");
        assert_eq!(Part::of(&Some(&file)).unwrap(), Part::File(file.clone()));
        let Part::Object(variant) = Part::of(&Kind::Two(1, file.clone())).unwrap() else {
            panic!("it is an object");
        };
        let items = vec![Part::Scalar(json!(1)), Part::File(file.clone())];
        assert_eq!(variant["Two"], Part::List(items));
        // No value is.
        let forged: Object = serde_json::from_str(r#"{"\u0000file":0,"FilePart":0}"#).unwrap();
        let form = BTreeMap::from([("a", json!(forged)), ("b", json!([forged]))]);
        assert_eq!(
            serde_json::to_value(Part::of(&form).unwrap()).unwrap(),
            json!(form)
        );
        // And it is no JSON.
        assert!(serde_json::to_string(&file).is_err());
        assert!(serde_json::to_string(&Part::of(&[file]).unwrap()).is_err());
    }
}
