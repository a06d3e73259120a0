//! The public surface of the generated part of a crate: what its callers can name, from the IR and the names.
//!
//! It follows the same decisions as [`emit`](crate::emit) and is proved equal to what rustdoc sees of the emitted
//! code. One item is one line of `api.txt`; what the runtime's macros make of an item is told by its line:
//!
//! | Line | Stands for |
//! |---|---|
//! | `Client.tickets() -> tickets::Tickets` | the client's method and the handle that it gives |
//! | `tickets::Tickets.get(number: i64) -> tickets::Get` | an operation |
//! | `tickets::Get request -> T` | its request: `timeout`, `header`, `retry`, `send`, `response`, `IntoFuture` with `T` |
//! | `tickets::Search pages -> T` | `pages` and `stream` of a request whose answers come in pages of `T` |
//! | `tickets::Get.page(i64)` | a setter of the request |
//! | `tickets::Ticket struct(a: i64)` | a `#[non_exhaustive]` struct and the arguments of `new`; without any it also has `Default` |
//! | `tickets::Ticket.id: Option<String>, set_id(…)` | a public field and its setter |
//! | `tickets::Status text enum` | an open `#[non_exhaustive]` enum: `UnknownValue`, `ALL`, `as_str`, `From`, `FromStr`, `Display` |
//! | `tickets::Status::Open` | a variant |
//! | `tickets::Id = String` | an alias |
//!
//! Every type also has `Clone`, `Debug`, `PartialEq`, `Serialize` and `Deserialize` (answers by status: no serde).
//! Types without a path are the standard library's or the runtime's.

mod items;
mod render;
mod shape;

pub(crate) use items::surface_of;
pub use shape::{Item, Shape};

use crate::ir::Api;
use crate::name::{Handles, Names};

/// Everything that callers of the generated code can name, sorted by its line.
#[must_use]
pub fn surface(api: &Api, names: &Names) -> Vec<Item> {
    let per_document = names.handles == Handles::PerDocument;
    let mut items = Vec::new();
    for (index, (service, names)) in api.services.iter().zip(&names.services).enumerate() {
        surface_of(index, service, names, per_document, false, &mut items);
    }
    items.sort_by_cached_key(Item::line);
    items
}

const HEADER: &str = "\
# The public surface of the generated code, one line an item. Written by `cargo xtask generate`; not to be edited.
# `generator/src/surface/mod.rs` tells how to read it.
";

/// The text of `api.txt`.
#[must_use]
pub fn text(items: &[Item]) -> String {
    let mut text = HEADER.to_owned();
    for item in items {
        text.push_str(&item.line());
        text.push('\n');
    }
    text
}
