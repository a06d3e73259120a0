//! The report for a pull request.

use std::fmt::Write as _;

use super::change::{Change, Rust, Section, Wire};
use super::report::Report;

/// GitHub refuses longer bodies.
const LIMIT: usize = 65_536;
/// Room for the sentence that tells what was left out, and for a title around the report.
const ROOM: usize = 2_000;
/// Operations and items that are shown of one change.
const SHOWN: usize = 6;

/// A part of the report.
struct Part {
    title: String,
    folded: bool,
    lines: Vec<String>,
}

pub(super) fn full(report: &Report) -> String {
    let mut text = head(report);
    for part in parts(report, usize::MAX) {
        write_part(&mut text, &part, part.lines.len());
    }
    text
}

pub(super) fn short(report: &Report) -> String {
    let mut text = head(report);
    let mut left_out = 0;
    for part in parts(report, SHOWN) {
        let frame = part.title.len() + 200;
        // GitHub counts characters; bytes are never fewer.
        let mut room = (LIMIT - ROOM).saturating_sub(text.len() + frame);
        let mut count = 0;
        for line in &part.lines {
            if line.len() + 1 > room {
                break;
            }
            room -= line.len() + 1;
            count += 1;
        }
        left_out += part.lines.len() - count;
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

fn head(report: &Report) -> String {
    let count =
        |keep: &dyn Fn(&Change) -> bool| report.changes().iter().filter(|change| keep(change)).count();
    let mut text = format!(
        "## Verdict: {}\n\n{}.\n",
        report.verdict().as_str(),
        capital(&report.why())
    );
    let [old, new] = report.counts();
    let _ = write!(
        text,
        "\n| | Rust callers | the wire |\n|---|--:|--:|\n| breaking | {} | {} |\n| minor, warning | {} | {} |\n| patch | {} | |\n",
        count(&|change| change.rust == Rust::Major),
        count(&|change| change.wire == Wire::Breaking),
        count(&|change| change.rust == Rust::Minor),
        count(&|change| change.wire == Wire::Warning),
        count(&|change| change.rust == Rust::Patch),
    );
    let step = |what: &str, old: usize, new: usize| match old == new {
        true => format!("{new} {what}"),
        false => format!("{old} → {new} {what}"),
    };
    let _ = write!(
        text,
        "\n{}, {}, {}.\n",
        step("services", old.0, new.0),
        step("operations", old.1, new.1),
        step("types", old.2, new.2),
    );
    let breaking = report
        .changes()
        .iter()
        .filter(|change| change.is_breaking())
        .count();
    let unapproved = report.unapproved().count();
    if breaking > 0 {
        let _ = write!(
            text,
            "\n{} of {breaking} breaking changes approved in `spec/approvals.toml`.\n",
            breaking - unapproved
        );
    }
    text
}

fn parts(report: &Report, shown: usize) -> Vec<Part> {
    let api = |keep: &dyn Fn(&Change) -> bool| -> Vec<&Change> {
        report
            .changes()
            .iter()
            .filter(|change| change.section == Section::Api && keep(change))
            .collect()
    };
    let of = |section: Section| -> Vec<&Change> {
        report
            .changes()
            .iter()
            .filter(|change| change.section == section)
            .collect()
    };
    let major = |change: &Change| change.rust == Rust::Major;
    let sections: [(&str, bool, Vec<&Change>); 8] = [
        ("Breaking for Rust callers", false, api(&|change| major(change))),
        (
            "Breaking on the wire only",
            false,
            api(&|change| !major(change) && change.wire == Wire::Breaking),
        ),
        (
            "Risky on the wire",
            false,
            api(&|change| !major(change) && change.wire == Wire::Warning),
        ),
        (
            "Additions",
            false,
            api(&|change| change.rust == Rust::Minor && change.wire == Wire::None),
        ),
        (
            "Other changes",
            true,
            api(&|change| change.rust < Rust::Minor && change.wire == Wire::None),
        ),
        ("Names", false, of(Section::Names)),
        ("Overlays", false, of(Section::Overlays)),
        ("Documentation only", true, of(Section::Docs)),
    ];
    let mut parts: Vec<Part> = sections
        .into_iter()
        .filter(|(_, _, changes)| !changes.is_empty())
        .map(|(title, folded, changes)| Part {
            title: format!("{title} ({})", changes.len()),
            folded,
            lines: changes.iter().map(|change| line(report, change, shown)).collect(),
        })
        .collect();
    let bytes = of(Section::Bytes);
    if !bytes.is_empty() {
        parts.push(Part {
            title: format!("Bytes changed, meaning did not ({})", bytes.len()),
            folded: true,
            lines: bytes
                .iter()
                .map(|change| format!("* **{}**: {}", change.service, change.text))
                .collect(),
        });
    }
    parts
}

fn write_part(text: &mut String, part: &Part, count: usize) {
    if count == 0 {
        return;
    }
    let lines = part.lines[..count].join("\n");
    let _ = if part.folded {
        write!(
            text,
            "\n<details>\n<summary>{}</summary>\n\n{lines}\n\n</details>\n",
            part.title
        )
    } else {
        write!(text, "\n### {}\n\n{lines}\n", part.title)
    };
}

/// One change: what, for whom, where.
fn line(report: &Report, change: &Change, shown: usize) -> String {
    let mut text = format!("* **{}**: {}", change.service, change.text);
    if change.section == Section::Api {
        let _ = write!(
            text,
            " — wire {}, Rust {}",
            change.wire.as_str(),
            change.rust.as_str()
        );
    }
    let _ = write!(text, " `{}`", change.fingerprint);
    if let Some(reason) = &change.approved {
        let _ = write!(text, "\n  <br>approved: {reason}");
    }
    if change.section != Section::Docs && !change.operations.is_empty() && !alone(change) {
        let listed: Vec<String> = change
            .operations
            .iter()
            .take(shown)
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = write!(
            text,
            "\n  <br>used by {}{}",
            listed.join(", "),
            more(change.operations.len(), shown)
        );
    }
    let place = match (&change.old, &change.new) {
        (Some(old), Some(new)) if old != new => format!("`{old}` → `{new}`"),
        (_, Some(new)) => format!("`{new}`"),
        (Some(old), None) => format!("`{old}` (old)"),
        (None, None) => String::new(),
    };
    let file = change.file.as_ref().map(|file| match change.section {
        Section::Overlays => format!("`{file}`"),
        _ => format!("`{}{file}`", report.code_root),
    });
    let places: Vec<String> = [Some(place).filter(|place| !place.is_empty()), file]
        .into_iter()
        .flatten()
        .collect();
    if !places.is_empty() {
        let _ = write!(text, "\n  <br>{}", places.join(" · "));
    }
    if !change.items.is_empty() {
        text.push_str("\n  ```diff");
        for item in change.items.iter().take(shown) {
            for (mark, side) in [('-', &item.old), ('+', &item.new)] {
                if let Some(side) = side {
                    let _ = write!(text, "\n  {mark} {side}");
                }
            }
        }
        if change.items.len() > shown {
            let _ = write!(text, "\n  # and {} more items", change.items.len() - shown);
        }
        text.push_str("\n  ```");
    }
    text
}

/// Whether the change's own text names the one operation that it reaches.
fn alone(change: &Change) -> bool {
    matches!(change.operations.as_slice(), [only] if change.text.contains(only.as_str()))
}

fn more(count: usize, shown: usize) -> String {
    if count > shown {
        format!(" and {} more", count - shown)
    } else {
        String::new()
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
