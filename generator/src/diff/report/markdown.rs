//! The report for a pull request, in CommonMark with GitHub's folding.

use std::fmt::Write as _;

use super::model::Report;
use crate::diff::change::{Change, ItemChange};
use crate::diff::rule::Section;
use crate::diff::severity::{Rust, Wire};

/// GitHub refuses longer bodies.
const LIMIT: usize = 65_536;
/// Room for the sentence about what was left out, and for a title around the report.
const ROOM: usize = 2_000;
/// Operations and items that the short form shows of a change.
const SHOWN: usize = 6;

/// A titled list of changes.
struct Part {
    title: String,
    is_folded: bool,
    entries: Vec<String>,
}

impl Report {
    /// CommonMark for a pull request, below 65,536 characters. What does not fit is left out and counted.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = head(self);
        let mut left_out = 0;
        for part in parts(self, SHOWN) {
            let frame = part.title.len() + 200;
            // GitHub counts characters; bytes are never fewer.
            let mut room = (LIMIT - ROOM).saturating_sub(text.len() + frame);
            let mut count = 0;
            for entry in &part.entries {
                let Some(rest) = room.checked_sub(entry.len() + 1) else {
                    break;
                };
                room = rest;
                count += 1;
            }
            left_out += part.entries.len() - count;
            write_part(&mut text, &part, count);
        }
        if left_out > 0 {
            let _ = write!(
                text,
                "\n**{left_out} more changes do not fit here.** `cargo xtask diff --format md --out FILE` writes all of them.\n"
            );
        }
        text
    }

    /// CommonMark with everything, however long.
    #[must_use]
    pub fn full_markdown(&self) -> String {
        let mut text = head(self);
        for part in parts(self, usize::MAX) {
            write_part(&mut text, &part, part.entries.len());
        }
        text
    }
}

/// The verdict and the counts.
fn head(report: &Report) -> String {
    let count = |keep: fn(&Change) -> bool| report.changes().iter().filter(|change| keep(change)).count();
    let mut text = format!(
        "## Verdict: {}\n\n{}.\n",
        report.verdict().as_str(),
        capitalized(&report.why())
    );
    let _ = write!(
        text,
        "\n| | Rust callers | the wire |\n|---|--:|--:|\n| breaking | {} | {} |\n| minor, warning | {} | {} |\n| patch | {} | |\n",
        count(|change| change.rust == Rust::Major),
        count(|change| change.wire == Wire::Breaking),
        count(|change| change.rust == Rust::Minor),
        count(|change| change.wire == Wire::Warning),
        count(|change| change.rust == Rust::Patch),
    );
    let [old, new] = report.counts();
    let step = |what: &str, old: usize, new: usize| match old == new {
        true => format!("{new} {what}"),
        false => format!("{old} → {new} {what}"),
    };
    let _ = write!(
        text,
        "\n{}, {}, {}.\n",
        step("services", old.services, new.services),
        step("operations", old.operations, new.operations),
        step("types", old.types, new.types),
    );
    let breaking = count(Change::is_breaking);
    if breaking > 0 {
        let approved = breaking - report.unapproved().count();
        let _ = write!(
            text,
            "\n{approved} of {breaking} breaking changes approved in `spec/approvals.toml`.\n"
        );
    }
    text
}

type Keep = fn(&Change) -> bool;

/// The parts in order: title, whether it is folded, and which changes it lists.
const PARTS: [(&str, bool, Keep); 9] = [
    ("Breaking for Rust callers", false, |change| {
        change.section == Section::Api && change.rust == Rust::Major
    }),
    ("Breaking on the wire only", false, |change| {
        is_compatible(change) && change.wire == Wire::Breaking
    }),
    ("Risky on the wire", false, |change| {
        is_compatible(change) && change.wire == Wire::Warning
    }),
    ("Additions", false, |change| {
        is_compatible(change) && change.wire == Wire::None && change.rust == Rust::Minor
    }),
    ("Other changes", true, |change| {
        is_compatible(change) && change.wire == Wire::None && change.rust != Rust::Minor
    }),
    ("Names", false, |change| change.section == Section::Names),
    ("Overlays", false, |change| change.section == Section::Overlays),
    ("Documentation only", true, |change| {
        change.section == Section::Docs
    }),
    ("Bytes changed, meaning did not", true, |change| {
        change.section == Section::Bytes
    }),
];

/// Whether calling code still compiles.
fn is_compatible(change: &Change) -> bool {
    change.section == Section::Api && change.rust != Rust::Major
}

/// The parts that have entries; an entry shows so many operations and items.
fn parts(report: &Report, shown: usize) -> Vec<Part> {
    let part = |(title, is_folded, keep): (&str, bool, Keep)| {
        let changes = report.changes().iter().filter(|change| keep(change));
        let entries: Vec<String> = changes.map(|change| entry(report, change, shown)).collect();
        (!entries.is_empty()).then(|| Part {
            title: format!("{title} ({})", entries.len()),
            is_folded,
            entries,
        })
    };
    PARTS.into_iter().filter_map(part).collect()
}

fn write_part(text: &mut String, part: &Part, count: usize) {
    if count == 0 {
        return;
    }
    let (title, entries) = (&part.title, part.entries[..count].join("\n"));
    let _ = if part.is_folded {
        write!(
            text,
            "\n<details>\n<summary>{title}</summary>\n\n{entries}\n\n</details>\n"
        )
    } else {
        write!(text, "\n### {title}\n\n{entries}\n")
    };
}

/// One change: what, for whom, where.
fn entry(report: &Report, change: &Change, shown: usize) -> String {
    let mut text = format!("* **{}**: {}", change.service, change.text);
    if change.section == Section::Bytes {
        return text;
    }
    if change.section == Section::Api {
        let (wire, rust) = (change.wire.as_str(), change.rust.as_str());
        let _ = write!(text, " — wire {wire}, Rust {rust}");
    }
    let _ = write!(text, " `{}`", change.fingerprint);
    if let Some(reason) = &change.approved {
        let _ = write!(text, "\n  <br>approved: {reason}");
    }
    if change.section != Section::Docs {
        write_operations(&mut text, change, shown);
    }
    write_places(&mut text, report, change);
    write_items(&mut text, &change.items, shown);
    text
}

fn write_operations(text: &mut String, change: &Change, shown: usize) {
    // The sentence often names the only operation.
    let is_named = matches!(change.operations.as_slice(), [only] if change.text.contains(only.as_str()));
    if change.operations.is_empty() || is_named {
        return;
    }
    let operations = change.operations.iter().take(shown);
    let listed: Vec<String> = operations.map(|operation| format!("`{operation}`")).collect();
    let _ = write!(text, "\n  <br>used by {}", listed.join(", "));
    if let Some(more) = more(change.operations.len(), shown) {
        let _ = write!(text, " and {more} more");
    }
}

fn write_places(text: &mut String, report: &Report, change: &Change) {
    let pointers = match (&change.old, &change.new) {
        (Some(old), Some(new)) if old != new => Some(format!("`{old}` → `{new}`")),
        (_, Some(new)) => Some(format!("`{new}`")),
        (Some(old), None) => Some(format!("`{old}` (old)")),
        (None, None) => None,
    };
    let root = match change.section {
        Section::Overlays => "",
        _ => &report.code_root,
    };
    let file = change.file.as_ref().map(|file| format!("`{root}{file}`"));
    let places: Vec<String> = pointers.into_iter().chain(file).collect();
    if !places.is_empty() {
        let _ = write!(text, "\n  <br>{}", places.join(" · "));
    }
}

fn write_items(text: &mut String, items: &[ItemChange], shown: usize) {
    if items.is_empty() {
        return;
    }
    text.push_str("\n  ```diff");
    for item in items.iter().take(shown) {
        for (mark, line) in [('-', &item.old), ('+', &item.new)] {
            if let Some(line) = line {
                let _ = write!(text, "\n  {mark} {line}");
            }
        }
    }
    if let Some(more) = more(items.len(), shown) {
        let _ = write!(text, "\n  # and {more} more items");
    }
    text.push_str("\n  ```");
}

/// How many are not shown, if any.
fn more(count: usize, shown: usize) -> Option<usize> {
    count.checked_sub(shown).filter(|more| *more > 0)
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
