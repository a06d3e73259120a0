//! A change, as reports show it.

use serde::Serialize;

use super::rule::{Rule, Section};
use super::severity::{Rust, Wire};

/// A line of `api.txt` that a change adds, removes or alters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemChange {
    /// The step that it requires.
    pub rust: Rust,
    /// The old line; `None` when the item is new.
    pub old: Option<String>,
    /// The new line; `None` when the item is gone.
    pub new: Option<String>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Identifies the change: every comparison that finds it gives it the same one.
    pub fingerprint: String,
    /// The rule that found it.
    pub rule: Rule,
    /// The part of the report that lists it.
    pub section: Section,
    /// How severe it is on the wire.
    pub wire: Wire,
    /// How severe it is for callers of the crate.
    pub rust: Rust,
    /// The service.
    pub service: String,
    /// What changed, one sentence of CommonMark.
    pub text: String,
    /// The operations that it affects, `GET /{number}`.
    pub operations: Vec<String>,
    /// Pointer into the old document.
    pub old: Option<String>,
    /// Pointer into the new document.
    pub new: Option<String>,
    /// The generated file, below `src/api/`; of an overlay, the overlay's.
    pub file: Option<String>,
    /// The Rust items that differ because of it.
    pub items: Vec<ItemChange>,
    /// Why it may be released although it is breaking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<String>,
}

impl ItemChange {
    /// A line that is new, which is minor, or gone, which is major.
    pub(super) fn one_sided(line: String, is_new: bool) -> Self {
        match is_new {
            true => Self {
                rust: Rust::Minor,
                old: None,
                new: Some(line),
            },
            false => Self {
                rust: Rust::Major,
                old: Some(line),
                new: None,
            },
        }
    }
}

impl Change {
    /// A change as severe as its rule says, with no place yet.
    pub(super) fn new(rule: Rule, service: &str, fingerprint: String, text: String) -> Self {
        Self {
            fingerprint,
            rule,
            section: rule.section(),
            wire: rule.wire(),
            rust: rule.rust(),
            service: service.to_owned(),
            text,
            operations: Vec::new(),
            old: None,
            new: None,
            file: None,
            items: Vec::new(),
            approved: None,
        }
    }

    /// Whether it breaks callers of the crate or clients on the wire.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.rust == Rust::Major || self.wire == Wire::Breaking
    }
}
