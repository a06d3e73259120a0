//! A list, item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::DeserializeOwned;

use super::pages::{Page, Pages};
use crate::core::cursor::Cursor;
use crate::core::error::Error;

/// The items of a list that comes in pages; made by `stream()` of a request.
///
/// ```ignore
/// let mut tickets = client.tickets().search().stream().max_items(500);
/// while let Some(ticket) = tickets.next().await {
///     println!("{:?}", ticket?.summary);
/// }
/// ```
///
/// The next page is fetched when the items of the one before are used up, never ahead. With the feature `stream` it is a
/// [`Stream`](https://docs.rs/futures-core) too. It ends after an error; [`Error::cursor`] tells where to go on.
#[must_use = "nothing is sent until an item is asked for"]
pub struct ItemStream<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
    /// Where the page that the items are of begins.
    start: Option<Cursor>,
    used: u64,
    failed: bool,
}

impl<T> Pages<T> {
    /// The items of all pages, one by one.
    pub fn into_items(self) -> ItemStream<T> {
        ItemStream {
            pages: self,
            items: Vec::new().into_iter(),
            start: None,
            used: 0,
            failed: false,
        }
    }
}

impl<T> ItemStream<T> {
    /// Ends the list after this many items. The default is all of them.
    pub fn max_items(mut self, items: u64) -> Self {
        self.pages = self.pages.max_items(items);
        self
    }

    /// Stops with an error after this many pages. The default is 100,000.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Stops with an error when this many pages in a row hold no item, or none that can be read, and the list still goes on.
    /// The default is 100.
    pub fn max_empty_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_empty_pages(pages);
        self
    }

    /// Does not take a page that is equal to an earlier one for a fault of the server. Needed where the items are cut down to
    /// members that do not tell them apart.
    pub fn allow_repeated_pages(mut self) -> Self {
        self.pages = self.pages.allow_repeated_pages();
        self
    }

    /// Begins at a place that was got earlier from [`cursor`](ItemStream::cursor), [`Page::cursor`] or [`Error::cursor`]. The
    /// request must have the same parameters as it had then.
    pub fn resume_from(mut self, cursor: &Cursor) -> Self {
        self.pages = self.pages.resume_from(cursor);
        self
    }

    /// Where the next item stands; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.start {
            Some(start) if self.items.len() > 0 => Some(start.skipping(self.used)),
            _ => self.pages.cursor(),
        }
    }

    /// How many items there are on all pages, if the server has told it.
    #[must_use]
    pub fn total_items(&self) -> Option<u64> {
        self.pages
            .total_items()
            .or_else(|| self.start.as_ref()?.total_items())
    }
}

impl<T: DeserializeOwned + 'static> ItemStream<T> {
    /// The next item; `None` at the end, and after an error. Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// See [`Error`]; [`Error::cursor`] tells where to go on.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items, in memory.
    ///
    /// # Errors
    ///
    /// See [`Error`]. The items that came before it are lost.
    pub async fn into_vec(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// The next item of the page that was fetched last.
    #[cfg(feature = "blocking")]
    pub(super) fn at_hand(&mut self) -> Option<T> {
        let item = self.items.next()?;
        self.used += 1;
        Some(item)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.used += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            if self.failed {
                return Poll::Ready(None);
            }
            match ready!(self.pages.poll_page(context)) {
                Ok(Some(page)) => self.turn(page),
                Ok(None) => return Poll::Ready(None),
                Err(error) => {
                    self.failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn turn(&mut self, page: Page<T>) {
        self.start = Some(page.start().clone());
        self.used = 0;
        self.items = page.into_items().into_iter();
    }
}

#[cfg(feature = "stream")]
impl<T: DeserializeOwned + 'static> futures_core::Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

// Nothing in it is pinned.
impl<T> Unpin for ItemStream<T> {}

/// Shows what is called, and no values.
impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ItemStream")
            .field("pages", &self.pages)
            .field("at_hand", &self.items.len())
            .finish_non_exhaustive()
    }
}
