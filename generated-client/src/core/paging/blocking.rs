//! Lists for programs without an async runtime.

use std::fmt;

use serde::de::DeserializeOwned;

use super::items::ItemStream;
use crate::core::blocking::wait_for;
use crate::core::cursor::Cursor;
use crate::core::error::Error;

/// The items of a list that comes in pages, for which a thread waits; made by [`ItemStream::wait`].
///
/// It ends after an error; [`Error::cursor`] tells where to go on.
pub struct BlockingItems<T> {
    /// `None` only after a panic within a call.
    items: Option<ItemStream<T>>,
}

impl<T> ItemStream<T> {
    /// The items, each waited for by this thread; for programs without an async runtime (feature `blocking`).
    ///
    /// ```ignore
    /// for ticket in client.tickets().search().stream().max_items(500).wait() {
    ///     println!("{:?}", ticket?.summary);
    /// }
    /// ```
    #[must_use = "nothing is sent until an item is asked for"]
    pub const fn wait(self) -> BlockingItems<T> {
        BlockingItems { items: Some(self) }
    }
}

impl<T> BlockingItems<T> {
    /// Where the next item stands; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.items.as_ref()?.cursor()
    }

    /// How many items there are on all pages, if the server has told it.
    #[must_use]
    pub fn total_items(&self) -> Option<u64> {
        self.items.as_ref()?.total_items()
    }
}

impl<T: DeserializeOwned + Send + 'static> Iterator for BlockingItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.items.take()?;
        if let Some(item) = items.at_hand() {
            self.items = Some(items);
            return Some(Ok(item));
        }
        let waited = wait_for(async move {
            let item = items.next().await;
            (item, items)
        });
        match waited {
            Ok((item, items)) => {
                self.items = Some(items);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// Shows what is called, and no values.
impl<T> fmt::Debug for BlockingItems<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BlockingItems")
            .field("items", &self.items)
            .finish()
    }
}
