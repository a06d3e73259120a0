//! What readers are told: changes of words, and of the mark of deprecation.

use super::change::{Rust, Section, Wire};
use super::walk::{Said, Walk};
use crate::ir::Docs;
use crate::ir::Node;

/// A change of words.
pub(super) fn docs(
    walk: &mut Walk<'_>,
    text: String,
    values: [&str; 2],
    old: Option<Node>,
    new: Option<Node>,
) {
    let said = Said {
        rule: "description-changed",
        section: Section::Docs,
        wire: Wire::None,
        rust: Rust::Patch,
        text,
        values,
    };
    walk.say(said, old, new);
}

/// Whether readers are told something else; the mark of deprecation is a change of its own.
pub(super) fn words_differ(old: &Docs, new: &Docs) -> bool {
    (&old.summary, &old.description, &old.confidence) != (&new.summary, &new.description, &new.confidence)
}

pub(super) fn words(docs: &Docs) -> String {
    format!(
        "{}\n{}\n{}",
        docs.summary,
        docs.description,
        docs.confidence.as_deref().unwrap_or_default()
    )
}

pub(super) fn deprecation(now: &Docs) -> &'static str {
    if now.deprecated {
        "is deprecated now"
    } else {
        "is deprecated no longer"
    }
}
