//! The report for a terminal.

use std::fmt::Write as _;

use super::change::{Change, Section};
use super::report::Report;

pub(super) fn text(report: &Report) -> String {
    let mut text = format!("{}: {}\n", report.verdict().as_str(), report.why());
    for (section, title) in [
        (Section::Api, ""),
        (Section::Names, "names"),
        (Section::Overlays, "overlays"),
        (Section::Docs, "documentation"),
        (Section::Bytes, "bytes"),
    ] {
        let mut changes: Vec<&Change> = report
            .changes()
            .iter()
            .filter(|change| change.section == section)
            .collect();
        if changes.is_empty() {
            continue;
        }
        // The gravest first.
        changes.sort_by_key(|change| std::cmp::Reverse((change.rust, change.wire)));
        if !title.is_empty() {
            let _ = write!(text, "\n{title}:\n");
        }
        for change in changes {
            let plain = change.text.replace('`', "");
            let (rust, wire, service) = (change.rust.as_str(), change.wire.as_str(), &change.service);
            let _ = writeln!(
                text,
                "[{}] rust {rust:<5} wire {wire:<8} {service}: {plain}",
                change.fingerprint
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
    }
    text
}
