//! A list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::guard::Guard;
use super::place::Seen;
use super::rules::Paging;
use crate::core::cursor::{Cursor, Place};
use crate::core::decode::Json;
use crate::core::error::Error;
use crate::core::lenient::Lenient;
use crate::core::problem::DecodeProblem;
use crate::core::request::Request;
use crate::core::response::{Reply, Response, request_id};
use crate::core::sending::Sending;

/// A list, page by page; made by `pages()` of a request.
///
/// ```ignore
/// let mut pages = client.tickets().search().pages().max_items(500);
/// while let Some(page) = pages.next_page().await? {
///     println!("{} tickets", page.items().len());
/// }
/// ```
///
/// With the feature `stream` it is a [`Stream`](https://docs.rs/futures-core) too.
///
/// What ends the list is told by the server. One that sends a page again, or sends the client back to a page, is stopped with an
/// [`ErrorKind::Paging`](crate::core::ErrorKind::Paging). Each page is a call of its own: time limits and retries that were
/// set for the request apply to each.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<T> {
    request: Request,
    paging: &'static Paging,
    last: Option<fn(&T) -> Option<String>>,
    /// Where the next page begins; `None` at the end.
    place: Option<Place>,
    left: Option<u64>,
    guard: Guard,
    problem: Option<Error>,
    pending: Option<Sending<Response<Vec<T>>>>,
    send: fn(Request) -> Sending<Response<Vec<T>>>,
    failed: bool,
}

impl<T> Pages<T> {
    /// The list that begins with this request; `last` gives the member of an item that the next page is asked for with.
    pub(crate) fn new(
        request: Request,
        paging: &'static Paging,
        last: Option<fn(&T) -> Option<String>>,
    ) -> Self
    where
        T: Lenient + 'static,
    {
        Self {
            request,
            paging,
            last,
            place: Some(Place::default()),
            left: None,
            guard: Guard::new(),
            problem: None,
            pending: None,
            send: Request::response::<Json<Vec<T>>>,
            failed: false,
        }
    }

    /// Ends the list after this many items. The default is all of them.
    pub const fn max_items(mut self, items: u64) -> Self {
        self.left = Some(items);
        self
    }

    /// Stops with an error after this many pages. The default is 100,000.
    pub const fn max_pages(mut self, pages: u64) -> Self {
        self.guard.most_pages = pages;
        self
    }

    /// Stops with an error when this many pages in a row hold no item, or none that can be read, and the list still goes on.
    /// The default is 100.
    pub const fn max_empty_pages(mut self, pages: u64) -> Self {
        self.guard.most_empty_pages = pages;
        self
    }

    /// Does not take a page that is equal to an earlier one for a fault of the server. Needed where the items are cut down to
    /// members that do not tell them apart.
    pub const fn allow_repeated_pages(mut self) -> Self {
        self.guard.repeats_allowed = true;
        self
    }

    /// Begins at a place that was got earlier from [`cursor`](Pages::cursor), [`Page::cursor`] or [`Error::cursor`]. The
    /// request must have the same parameters as it had then.
    pub fn resume_from(mut self, cursor: &Cursor) -> Self {
        match cursor.place(self.request.operation) {
            Some(place) => self.place = Some(place.clone()),
            None => self.problem = Some(Error::paging("the cursor is one of another operation")),
        }
        self
    }

    /// Where the next page begins; `None` at the end of the list. At the limit of [`max_items`](Pages::max_items) it tells
    /// where the rest begins.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        let place = self.place.clone()?;
        Some(Cursor::new(self.request.operation, place))
    }

    /// How many items there are on all pages, if the server has told it.
    #[must_use]
    pub fn total_items(&self) -> Option<u64> {
        self.place.as_ref()?.total_items
    }
}

impl<T: serde::de::DeserializeOwned + 'static> Pages<T> {
    /// The next page; `None` at the end. Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// See [`Error`]; [`Error::cursor`] tells the place. The list stays where it is: calling again asks for the same page again.
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Page<T>>, Error>> {
        loop {
            if let Some(problem) = self.problem.take() {
                self.place = None;
                return Poll::Ready(Err(self.fail(problem, None)));
            }
            let Some(place) = &self.place else {
                return Poll::Ready(Ok(None));
            };
            if self.left == Some(0) {
                return Poll::Ready(Ok(None));
            }
            let sending = self
                .pending
                .get_or_insert_with(|| (self.send)(place.request(self.request.clone(), self.paging)));
            let answer = ready!(Pin::new(sending).poll(context));
            self.pending = None;
            let page = match answer {
                Ok(answer) => self.take(answer),
                Err(error) => Err(error.at(self.cursor())),
            };
            match page {
                // A cursor may point behind the last item of its page.
                Ok(page) if page.items.is_empty() && page.skipped => {}
                page => return Poll::Ready(page.map(Some)),
            }
        }
    }

    /// Makes a page of an answer and goes on to the next place.
    fn take(&mut self, answer: Response<Vec<T>>) -> Result<Page<T>, Error> {
        let (mut reply, mut items) = answer.into_parts();
        let here = self.place.clone().unwrap_or_default();
        let seen = Seen {
            reply: &reply,
            items: items.len(),
            empty: items.is_empty() && reply.problems.count() == 0,
            last: self.last.map(|last| items.last().and_then(last)),
        };
        let next = here
            .next(&self.request, self.paging, &seen)
            .and_then(|next| self.guard.check(&here, next.as_ref(), &seen).map(|()| next))
            .map_err(|error| self.fail(error, Some(&reply)))?;
        reply.body = Bytes::new();
        let skip = usize::try_from(here.skip).map_or(items.len(), |skip| skip.min(items.len()));
        items.drain(..skip);
        let room = self
            .left
            .map_or(items.len(), |left| usize::try_from(left).unwrap_or(usize::MAX));
        let cut = items.len() > room;
        items.truncate(room);
        if let Some(left) = &mut self.left {
            *left -= items.len() as u64;
        }
        let start = Place {
            skip: skip as u64,
            ..here
        };
        self.place = if cut {
            Some(Place {
                skip: (skip + items.len()) as u64,
                ..start.clone()
            })
        } else {
            next
        };
        Ok(Page {
            items,
            skipped: skip > 0,
            reply,
            start: Cursor::new(self.request.operation, start),
            cursor: self.cursor(),
        })
    }

    fn fail(&self, error: Error, reply: Option<&Reply>) -> Error {
        let template = self.request.parts.template.clone();
        let error = error.of(
            self.request.operation,
            template,
            reply.map_or(0, |reply| reply.attempts),
        );
        match reply {
            Some(reply) => error.answered(reply.status, &reply.headers),
            None => error,
        }
        .at(self.cursor())
    }
}

/// Ends after an error.
#[cfg(feature = "stream")]
impl<T: serde::de::DeserializeOwned + 'static> futures_core::Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let page = ready!(self.poll_page(context)).transpose();
        self.failed = matches!(page, Some(Err(_)));
        Poll::Ready(page)
    }
}

// Nothing in it is pinned; the call under way is a box.
impl<T> Unpin for Pages<T> {}

/// Shows what is called, and no values.
impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("request", &self.request)
            .field("ended", &self.place.is_none())
            .finish_non_exhaustive()
    }
}

/// The items of one page, and what came with them.
pub struct Page<T> {
    items: Vec<T>,
    skipped: bool,
    reply: Reply,
    start: Cursor,
    cursor: Option<Cursor>,
}

impl<T> Page<T> {
    /// The items.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The items, without the rest.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Where the next page begins; `None` when this is the last one.
    #[must_use]
    pub const fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// Where this page begins.
    #[must_use]
    pub const fn start(&self) -> &Cursor {
        &self.start
    }

    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// The headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// Where the answer was not as documented, and what was done about it; mostly nothing at all. There are no more than the
    /// first thousand; [`problem_count`](Page::problem_count) tells how many there were.
    #[must_use]
    pub fn problems(&self) -> &[DecodeProblem] {
        self.reply.problems.first()
    }

    /// How often the answer was not as documented.
    #[must_use]
    pub const fn problem_count(&self) -> usize {
        self.reply.problems.count()
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.reply.headers)
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// Shows how many items there are; they may be personal data.
impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Page")
            .field("items", &self.items.len())
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
