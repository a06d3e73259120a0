//! What keeps a list of pages from having no end.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::place::Seen;
use crate::core::cursor::Place;
use crate::core::error::Error;

/// How many pages a list may have unless the caller says otherwise.
const MOST_PAGES: u64 = 100_000;

/// How many pages in a row may lack items unless the caller says otherwise: all of them are fetched to get at one item.
const MOST_EMPTY_PAGES: u64 = 100;

/// Remembers where the list has been; 16 bytes a page.
pub(super) struct Guard {
    pub(super) most_pages: u64,
    pub(super) most_empty_pages: u64,
    pub(super) repeats_allowed: bool,
    pages: u64,
    /// How many of the last pages lacked items.
    empty_pages: u64,
    places: HashSet<u64>,
    contents: HashSet<u64>,
}

impl Guard {
    pub(super) fn new() -> Self {
        Self {
            most_pages: MOST_PAGES,
            most_empty_pages: MOST_EMPTY_PAGES,
            repeats_allowed: false,
            pages: 0,
            empty_pages: 0,
            places: HashSet::new(),
            contents: HashSet::new(),
        }
    }

    /// A page has come with what `seen` tells, and the next one is to begin at `next`.
    pub(super) fn check(&mut self, here: &Place, next: Option<&Place>, seen: &Seen<'_>) -> Result<(), Error> {
        if !seen.empty && !self.repeats_allowed {
            let mut hasher = DefaultHasher::new();
            seen.reply.body.hash(&mut hasher);
            if !self.contents.insert(hasher.finish()) {
                return Err(Error::paging("the server sends the same page again and again"));
            }
        }
        self.pages += 1;
        self.empty_pages = if seen.items == 0 { self.empty_pages + 1 } else { 0 };
        let Some(next) = next else { return Ok(()) };
        self.places.insert(here.fingerprint());
        if self.places.contains(&next.fingerprint()) {
            return Err(Error::paging(
                "the server sends the client back to a page that it was at already",
            ));
        }
        if self.empty_pages >= self.most_empty_pages {
            return Err(Error::paging(format!(
                "the server sends {} pages in a row without an item, and no end",
                self.empty_pages
            )));
        }
        if self.pages >= self.most_pages {
            return Err(Error::paging(format!(
                "there are more than {} pages",
                self.most_pages
            )));
        }
        Ok(())
    }
}
