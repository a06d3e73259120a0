//! Lists that come in pages: how the next page is asked for, where one stands, and what keeps it from going round in circles.

#[cfg(feature = "blocking")]
mod blocking;
mod cursor;
mod guard;
mod items;
mod pages;
mod place;

#[cfg(feature = "blocking")]
pub use self::blocking::BlockingItems;
pub use self::cursor::Cursor;
pub use self::items::ItemStream;
pub use self::pages::{Page, Pages};

/// How an operation pages. Several ways may be declared: the answer tells which of them the server goes.
#[derive(Debug, Default)]
pub(crate) struct Paging {
    next_url: Option<&'static str>,
    page: Option<(&'static str, u64)>,
    total_pages: Option<&'static str>,
    total_items: Option<&'static str>,
    keep: Option<(&'static str, &'static str)>,
    last_item: Option<&'static str>,
}

impl Paging {
    pub(crate) const fn new() -> Self {
        Self {
            next_url: None,
            page: None,
            total_pages: None,
            total_items: None,
            keep: None,
            last_item: None,
        }
    }

    /// A header of the answer holds the address of the next page, and is absent on the last one.
    pub(crate) const fn next_url(mut self, header: &'static str) -> Self {
        self.next_url = Some(header);
        self
    }

    /// A query parameter takes the number of the page; the first has this number.
    pub(crate) const fn page(mut self, query: &'static str, first: u64) -> Self {
        self.page = Some((query, first));
        self
    }

    /// A header tells how many pages there are.
    pub(crate) const fn total_pages(mut self, header: &'static str) -> Self {
        self.total_pages = Some(header);
        self
    }

    /// A header tells how many items there are on all pages.
    pub(crate) const fn total_items(mut self, header: &'static str) -> Self {
        self.total_items = Some(header);
        self
    }

    /// What this header of an answer says goes into this query parameter of the requests to come.
    pub(crate) const fn keep(mut self, header: &'static str, query: &'static str) -> Self {
        self.keep = Some((header, query));
        self
    }

    /// A query parameter takes a member of the last item received.
    pub(crate) const fn last_item(mut self, query: &'static str) -> Self {
        self.last_item = Some(query);
        self
    }
}

/// Gives a request whose answers come in pages the ways to go through them.
///
/// ```text
/// paging! {
///     Search => Ticket {
///         next_url("nextPageUrl");
///         page("page", 1);
///     }
/// }
/// paging! {
///     SearchRequesterTickets by number => Ticket {
///         last_item("lastNumber");
///     }
/// }
/// ```
///
/// The rules are methods of [`Paging`]; `by` names the member of an item that `last_item` sends.
macro_rules! paging {
    ($name:ident $(by $member:ident)? => $item:ty { $($rule:ident($($argument:expr),*);)+ }) => {
        impl $name {
            /// The answers page by page. Nothing is sent before the first page is asked for.
            pub fn pages(self) -> $crate::core::Pages<$item> {
                static PAGING: $crate::core::Paging = $crate::core::Paging::new()$(.$rule($($argument),*))+;
                $crate::core::Pages::new(self.request, &PAGING, $crate::core::paging!(@last $item $(, $member)?))
            }

            /// The items of all pages, one by one; the next page is fetched when the items of the one before are used up.
            pub fn stream(self) -> $crate::core::ItemStream<$item> {
                self.pages().into_items()
            }
        }
    };

    (@last $item:ty) => { ::std::option::Option::None };
    (@last $item:ty, $member:ident) => {
        ::std::option::Option::Some(|item: &$item| $crate::core::cursor_text(&item.$member))
    };
}
pub(crate) use paging;

/// A member of the last item, as the query takes it; `None` when there is nothing in it.
pub(crate) fn cursor_text<T: serde::Serialize>(value: &T) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        serde_json::Value::String(text) if !text.is_empty() => Some(text),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
