//! All changes between two snapshots, and the verdict.

use std::collections::BTreeMap;

use crate::diff::approvals::Approvals;
use crate::diff::change::Change;
use crate::diff::rule::Section;
use crate::diff::severity::{Rust, Wire};

/// What changed between two snapshots.
#[derive(Debug, Clone)]
pub struct Report {
    changes: Vec<Change>,
    /// The sizes of the old and the new snapshot.
    counts: [Counts; 2],
    /// The folder of the generated files, for readers: `generated-client/src/api/`.
    pub code_root: String,
}

/// The size of a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Services.
    pub services: usize,
    /// Operations of all services.
    pub operations: usize,
    /// Types of all services.
    pub types: usize,
}

impl Report {
    pub(in crate::diff) fn new(changes: Vec<Change>, counts: [Counts; 2]) -> Self {
        let mut report = Self {
            changes,
            counts,
            code_root: "src/api/".to_owned(),
        };
        report.sort();
        report
    }

    /// Adds a change that the comparison of the snapshots can't find.
    pub fn add(&mut self, change: Change) {
        self.changes.push(change);
        self.sort();
    }

    fn sort(&mut self) {
        self.changes.sort_by_cached_key(|change| {
            let place = change.new.as_ref().or(change.old.as_ref());
            (
                change.section,
                change.service.clone(),
                place.cloned(),
                change.rule.id(),
                change.text.clone(),
            )
        });
        self.number_equal_fingerprints();
    }

    /// Adds a number to fingerprints that several changes have.
    fn number_equal_fingerprints(&mut self) {
        let mut seen = BTreeMap::<String, usize>::new();
        for change in &mut self.changes {
            let count = seen.entry(change.fingerprint.clone()).or_default();
            *count += 1;
            if *count > 1 {
                change.fingerprint = format!("{}-{count}", change.fingerprint);
            }
        }
    }

    /// Every change, sorted by section, service and place.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The sizes of the old and the new snapshot.
    #[must_use]
    pub fn counts(&self) -> [Counts; 2] {
        self.counts
    }

    /// Whether nothing changed, not even bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The step of the crate's version that all changes require together.
    #[must_use]
    pub fn verdict(&self) -> Rust {
        let steps = self.changes.iter().map(|change| change.rust);
        steps.max().unwrap_or_default()
    }

    /// The most severe change on the wire.
    #[must_use]
    pub fn wire(&self) -> Wire {
        let severities = self.changes.iter().map(|change| change.wire);
        severities.max().unwrap_or_default()
    }

    /// Whether a change has this fingerprint.
    #[must_use]
    pub fn has(&self, fingerprint: &str) -> bool {
        self.changes
            .iter()
            .any(|change| change.fingerprint == fingerprint)
    }

    /// Marks the changes that are approved.
    pub fn approve(&mut self, approvals: &Approvals) {
        for change in &mut self.changes {
            change.approved = approvals.approved.get(&change.fingerprint).cloned();
        }
    }

    /// The breaking changes that are not approved.
    pub fn unapproved(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| change.is_breaking() && change.approved.is_none())
    }

    /// The reason for the verdict, as the beginning of a sentence.
    #[must_use]
    pub fn why(&self) -> String {
        let count = |keep: &dyn Fn(&Change) -> bool, what: &str| {
            let count = self.changes.iter().filter(|change| keep(change)).count();
            let plural = if count == 1 { "" } else { "s" };
            (count, format!("{count} {what}{plural}"))
        };
        let of_step = |step: Rust, what: &str| count(&|change| change.rust == step, what).1;
        let breaking = count(&|change| change.wire == Wire::Breaking, "breaking change");
        match self.verdict() {
            Rust::Major => format!(
                "{} may stop callers' code from compiling",
                of_step(Rust::Major, "change")
            ),
            Rust::Minor => format!(
                "{} to the public API, nothing removed",
                of_step(Rust::Minor, "addition")
            ),
            Rust::Patch if breaking.0 > 0 => {
                format!("the public API is the same, but {} on the wire", breaking.1)
            }
            Rust::Patch => format!(
                "the public API is the same; {} in its code or documentation",
                of_step(Rust::Patch, "change")
            ),
            Rust::None if self.changes.iter().any(|change| change.section == Section::Api) => {
                "the generated code is the same".to_owned()
            }
            Rust::None if self.is_empty() => "nothing changed".to_owned(),
            Rust::None => "nothing changed that a client uses".to_owned(),
        }
    }
}
