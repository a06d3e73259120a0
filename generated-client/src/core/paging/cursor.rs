//! A place in a list, as text.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use url::form_urlencoded;

use super::place::Place;
use crate::core::error::Error;
use crate::core::operation::Operation;

/// A place in a list that comes in pages, from which it can be read on later, in another process too.
///
/// `Display` and serde write it as one line of text, and [`FromStr`] reads it. It belongs to one operation, and goes with the
/// same parameters; it holds no credentials, but may hold what was searched for.
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor {
    operation: Box<str>,
    place: Place,
}

impl Cursor {
    pub(super) fn new(operation: &Operation, place: Place) -> Self {
        Self {
            operation: key(operation).into(),
            place,
        }
    }

    /// The place, when the cursor is one of this operation.
    pub(super) fn place(&self, operation: &Operation) -> Result<Place, Error> {
        if *self.operation == *key(operation) {
            Ok(self.place.clone())
        } else {
            Err(Error::paging("the cursor is one of another operation"))
        }
    }

    /// The place this many items further on the same page.
    pub(super) fn skipping(&self, items: u64) -> Self {
        let mut further = self.clone();
        further.place.skip += items;
        further
    }

    pub(super) const fn total_items(&self) -> Option<u64> {
        self.place.total_items
    }
}

fn key(operation: &Operation) -> String {
    format!("{}.{}", operation.service().name(), operation.name())
}

impl fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        let number = |number: Option<u64>| number.map(|number| number.to_string());
        let skip = (place.skip > 0).then(|| place.skip.to_string());
        let pairs = [
            ("in", Some(self.operation.to_string())),
            ("page", number(place.page)),
            ("pages", number(place.total_pages)),
            ("items", number(place.total_items)),
            ("kept", place.kept.clone()),
            ("last", place.last.clone()),
            ("next", place.query.clone()),
            ("skip", skip),
        ];
        let mut text = form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs {
            if let Some(value) = value {
                text.append_pair(name, &value);
            }
        }
        formatter.write_str(&text.finish())
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unreadable = || Error::paging("this text is no cursor");
        let mut cursor = Self {
            operation: "".into(),
            place: Place::default(),
        };
        for (name, value) in form_urlencoded::parse(text.trim().as_bytes()) {
            let number = || value.parse::<u64>().map_err(|_| unreadable());
            let place = &mut cursor.place;
            match &*name {
                "in" => cursor.operation = (*value).into(),
                "page" => place.page = Some(number()?),
                "pages" => place.total_pages = Some(number()?),
                "items" => place.total_items = Some(number()?),
                "kept" => place.kept = Some(value.into_owned()),
                "last" => place.last = Some(value.into_owned()),
                "next" => place.query = Some(value.into_owned()),
                "skip" => place.skip = number()?,
                _ => return Err(unreadable()),
            }
        }
        if cursor.operation.is_empty() {
            return Err(unreadable());
        }
        Ok(cursor)
    }
}

/// Shows the operation and no values.
impl fmt::Debug for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Cursor")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}
