//! Lists that come in pages: how the next page is asked for, where one stands, and what keeps it from going round in circles.

#[cfg(feature = "blocking")]
mod blocking;
mod cursor;
mod guard;
mod items;
mod pages;
mod place;
mod rules;

#[cfg(feature = "blocking")]
pub use self::blocking::BlockingItems;
pub use self::items::ItemStream;
pub use self::pages::{Page, Pages};
pub(crate) use self::rules::Paging;

/// Gives a request whose answers come in pages the ways to go through them.
///
/// ```text
/// paging! {
///     Search => Ticket {
///         next_url("next-page");
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
/// The rules are methods of [`Paging`](rules::Paging); `by` names the member of an item that `last_item` sends.
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
