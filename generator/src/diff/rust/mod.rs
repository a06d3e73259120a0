//! The Rust view: every difference of the Rust items, with the change of the documents that explains it.

mod align;
mod causes;
mod differences;
mod downgrade;
mod follow;
mod items;

pub(super) use items::of_whole_service;

use super::sides::{Side, Sides};
use super::sink::Sink;

/// Adds the differences of the Rust items to the changes that explain them. Those that none explains become changes.
pub(super) fn attribute(sides: &Sides<'_>, sink: &mut Sink) {
    let names = align::aligned_names(sides);
    let old = Side {
        names: &names,
        ..sides.old
    };
    let (old, new) = (items::code(old), items::code(sides.new));
    let causes = causes::Causes::new(sides, &names, &sink.drafts);
    let mut unexplained = Vec::new();
    for difference in differences::differences(&old, &new) {
        let found = causes.of(&difference);
        for &cause in &found {
            let draft = &mut sink.drafts[cause];
            draft.rust = draft.rust.max(difference.item.rust);
            draft.items.push(difference.item.clone());
        }
        if found.is_empty() {
            unexplained.push(difference);
        }
    }
    for draft in follow::follow(sides, unexplained) {
        sink.push(draft);
    }
    downgrade::unchanged_definitions(sides, &old, &new, sink);
    for draft in &mut sink.drafts {
        draft
            .items
            .sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
        draft.items.dedup();
    }
}
