//! A place in a list that comes in pages.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::ser::{Serialize, Serializer};
use url::form_urlencoded;

use super::operation::Operation;

/// Where a page begins. The default is the beginning of the list.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// The query of the next page's address.
    pub(crate) query: Option<String>,
    /// The number of the page.
    pub(crate) page: Option<u64>,
    /// How many pages there are, as an answer told: later ones may not tell it again.
    pub(crate) total_pages: Option<u64>,
    /// How many items there are on all pages.
    pub(crate) total_items: Option<u64>,
    /// What an answer gave to be sent along.
    pub(crate) kept: Option<String>,
    /// The member of the last item.
    pub(crate) last: Option<String>,
    /// How many items of the page were used already.
    pub(crate) skip: u64,
}

impl Place {
    /// Tells places apart, whatever was used of their pages.
    pub(crate) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.query, self.page, &self.last).hash(&mut hasher);
        hasher.finish()
    }
}

/// A place in a list that comes in pages, from which it can be read on later, in another process too.
///
/// `Display` and serde write it as one line of text, and [`FromStr`](std::str::FromStr) reads it. It belongs to one operation, and goes with the
/// same parameters; it holds no credentials, but may hold what was searched for.
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor {
    operation: Box<str>,
    place: Place,
}

impl Cursor {
    pub(crate) fn new(operation: &Operation, place: Place) -> Self {
        Self {
            operation: key(operation).into(),
            place,
        }
    }

    /// The place, when the cursor is one of this operation.
    pub(crate) fn place(&self, operation: &Operation) -> Option<&Place> {
        (*self.operation == *key(operation)).then_some(&self.place)
    }

    /// The place this many items further on the same page.
    pub(crate) fn skipping(&self, items: u64) -> Self {
        let mut further = self.clone();
        further.place.skip += items;
        further
    }

    pub(crate) const fn total_items(&self) -> Option<u64> {
        self.place.total_items
    }

    /// Reads what `Display` has written.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut operation = String::new();
        let mut place = Place::default();
        for (name, value) in form_urlencoded::parse(text.trim().as_bytes()) {
            let number = || value.parse::<u64>().ok();
            match &*name {
                "in" => operation = value.into_owned(),
                "page" => place.page = Some(number()?),
                "pages" => place.total_pages = Some(number()?),
                "items" => place.total_items = Some(number()?),
                "kept" => place.kept = Some(value.into_owned()),
                "last" => place.last = Some(value.into_owned()),
                "next" => place.query = Some(value.into_owned()),
                "skip" => place.skip = number()?,
                _ => return None,
            }
        }
        (!operation.is_empty()).then(|| Self {
            operation: operation.into(),
            place,
        })
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
