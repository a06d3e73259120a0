//! The Rust items of a version: the only place that asks for them.

use crate::api;
use crate::code::{Crate, build_service};
use crate::diff::change::ItemChange;
use crate::diff::sides::Side;

/// The code of the service, under the names of the side.
pub(super) fn code(side: Side<'_>) -> Crate {
    build_service(side.service, side.names, side.shared_module, side.handles)
}

/// All items of a service that is new or gone.
pub(in crate::diff) fn of_whole_service(side: Side<'_>, is_new: bool) -> Vec<ItemChange> {
    let items = api::items(&code(side)).into_iter();
    let mut changes: Vec<ItemChange> = items
        .map(|item| ItemChange::one_sided(item.to_string(), is_new))
        .collect();
    changes.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    changes
}
