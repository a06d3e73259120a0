//! The Rust items of a version: the only place that asks for them.

use crate::diff::change::ItemChange;
use crate::diff::sides::Side;
use crate::name::Handles;
use crate::surface::{Item, surface_of};

/// The items of the service, under the names of the side.
pub(super) fn items(side: Side<'_>) -> Vec<Item> {
    made(side, false)
}

/// The same items in the same order, with every alias replaced by what it stands for.
pub(super) fn items_without_aliases(side: Side<'_>) -> Vec<Item> {
    made(side, true)
}

fn made(side: Side<'_>, resolve: bool) -> Vec<Item> {
    let per_document = side.handles == Handles::PerDocument;
    let mut items = Vec::new();
    surface_of(0, side.service, side.names, per_document, resolve, &mut items);
    items
}

/// All items of a service that is new or gone.
pub(in crate::diff) fn of_whole_service(side: Side<'_>, is_new: bool) -> Vec<ItemChange> {
    let items = items(side).into_iter();
    let mut changes: Vec<ItemChange> = items
        .map(|item| ItemChange::one_sided(item.line(), is_new))
        .collect();
    changes.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    changes
}
