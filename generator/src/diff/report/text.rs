//! The report for a terminal.

use std::cmp::Reverse;
use std::fmt::Write as _;

use super::model::Report;
use crate::diff::change::Change;
use crate::diff::rule::Section;

const SECTIONS: [(Section, &str); 5] = [
    (Section::Api, ""),
    (Section::Names, "names"),
    (Section::Overlays, "overlays"),
    (Section::Docs, "documentation"),
    (Section::Bytes, "bytes"),
];

impl Report {
    /// Plain text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}: {}\n", self.verdict().as_str(), self.why());
        for (section, title) in SECTIONS {
            let changes = self.changes().iter();
            let mut changes: Vec<&Change> = changes.filter(|change| change.section == section).collect();
            // The most severe first.
            changes.sort_by_key(|change| Reverse((change.rust, change.wire)));
            if !changes.is_empty() && !title.is_empty() {
                let _ = write!(text, "\n{title}:\n");
            }
            for change in changes {
                write_change(&mut text, change);
            }
        }
        text
    }
}

fn write_change(text: &mut String, change: &Change) {
    let Change {
        fingerprint, service, ..
    } = change;
    let (rust, wire) = (change.rust.as_str(), change.wire.as_str());
    let plain = change.text.replace('`', "");
    let _ = writeln!(
        text,
        "[{fingerprint}] rust {rust:<5} wire {wire:<8} {service}: {plain}"
    );
    if let Some(reason) = &change.approved {
        let _ = writeln!(text, "    approved: {reason}");
    }
    for item in &change.items {
        if let Some(old) = &item.old {
            let _ = writeln!(text, "    - {old}");
        }
        if let Some(new) = &item.new {
            let _ = writeln!(text, "    + {new}");
        }
    }
}
