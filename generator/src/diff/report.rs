//! All changes, in order, and what they come to.

use serde_json::{Value, json};

use super::approvals::Approvals;
use super::change::{Change, Rust, Section, Wire};
use super::{markdown, text};

/// What changed between two snapshots.
#[derive(Debug, Clone)]
pub struct Report {
    changes: Vec<Change>,
    /// Services, operations and types, before and now.
    counts: [(usize, usize, usize); 2],
    /// Where the generated files are, for readers: `generated-client/src/api/`.
    pub code_root: String,
}

impl Report {
    pub(super) fn new(mut changes: Vec<Change>, counts: [(usize, usize, usize); 2]) -> Self {
        let key = |change: &Change| {
            let place = change.new.clone().or_else(|| change.old.clone());
            (
                change.section,
                change.service.clone(),
                place,
                change.rule,
                change.text.clone(),
            )
        };
        changes.sort_by_cached_key(key);
        let mut report = Self {
            changes,
            counts,
            code_root: "src/api/".to_owned(),
        };
        report.number_twins();
        report
    }

    /// Two changes may look alike in all that a fingerprint is made of; no two have one fingerprint.
    fn number_twins(&mut self) {
        let mut seen = std::collections::BTreeMap::<String, usize>::new();
        for change in &mut self.changes {
            let count = seen.entry(change.fingerprint.clone()).or_default();
            *count += 1;
            if *count > 1 {
                change.fingerprint = format!("{}-{count}", change.fingerprint);
            }
        }
    }

    /// Adds a change that no document tells of.
    pub fn add(&mut self, change: Change) {
        let mut changes = std::mem::take(&mut self.changes);
        changes.push(change);
        let root = std::mem::take(&mut self.code_root);
        *self = Self::new(changes, self.counts);
        self.code_root = root;
    }

    /// Every change once: by section, service and place.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Services, operations and types, before and now.
    #[must_use]
    pub fn counts(&self) -> [(usize, usize, usize); 2] {
        self.counts
    }

    /// Whether nothing changed, not even bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The step of the crate's version.
    #[must_use]
    pub fn verdict(&self) -> Rust {
        self.changes
            .iter()
            .map(|change| change.rust)
            .max()
            .unwrap_or_default()
    }

    /// How grave it is for the wire.
    #[must_use]
    pub fn wire(&self) -> Wire {
        self.changes
            .iter()
            .map(|change| change.wire)
            .max()
            .unwrap_or_default()
    }

    /// Whether a change has this fingerprint.
    #[must_use]
    pub fn has(&self, fingerprint: &str) -> bool {
        self.changes
            .iter()
            .any(|change| change.fingerprint == fingerprint)
    }

    /// Marks the changes that somebody approved.
    pub fn approve(&mut self, approvals: &Approvals) {
        for change in &mut self.changes {
            change.approved = approvals.approved.get(&change.fingerprint).cloned();
        }
    }

    /// The changes that break somebody and that nobody approved.
    pub fn unapproved(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| change.is_breaking() && change.approved.is_none())
    }

    /// The verdict and its reason, in one sentence.
    #[must_use]
    pub fn why(&self) -> String {
        let count = |step: Rust| self.changes.iter().filter(|change| change.rust == step).count();
        let (major, minor, patch) = (count(Rust::Major), count(Rust::Minor), count(Rust::Patch));
        let breaking = self
            .changes
            .iter()
            .filter(|change| change.wire == Wire::Breaking)
            .count();
        let plural =
            |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        match self.verdict() {
            Rust::Major => format!(
                "{} may stop callers' code from compiling",
                plural(major, "change")
            ),
            Rust::Minor => format!("{} to the surface, nothing taken away", plural(minor, "addition")),
            Rust::Patch if breaking > 0 => {
                format!(
                    "the surface is the same, but {} on the wire",
                    plural(breaking, "breaking change")
                )
            }
            Rust::Patch => format!(
                "the surface is the same; {} behind it or in its documentation",
                plural(patch, "change")
            ),
            Rust::None if self.changes.iter().any(|change| change.section == Section::Api) => {
                "the generated code is the same".to_owned()
            }
            Rust::None if self.is_empty() => "nothing changed".to_owned(),
            Rust::None => "nothing changed that a client knows of".to_owned(),
        }
    }

    /// CommonMark for a pull request, below 65,536 characters; what does not fit is counted and left out.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::short(self)
    }

    /// CommonMark with everything, however long.
    #[must_use]
    pub fn full_markdown(&self) -> String {
        markdown::full(self)
    }

    /// Plain text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        text::text(self)
    }

    /// Everything, for machines.
    #[must_use]
    pub fn json(&self) -> Value {
        let counts = self.counts.map(|(services, operations, types)| {
            json!({ "services": services, "operations": operations, "types": types })
        });
        json!({
            "verdict": self.verdict(),
            "why": self.why(),
            "wire": self.wire(),
            "old": counts[0],
            "new": counts[1],
            "changes": self.changes,
        })
    }
}
