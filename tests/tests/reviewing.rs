//! Pages that show what the program says: the example of `docs/reviewing.md`, the rules of `docs/semver.md`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p octadesk-tests --test reviewing` writes them anew.

mod support;

use generator::diff::{Rule, Section};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};
use support::copy::Copy;
use support::{accepts, difference, put, read, root};

const DOCUMENT: &str = "spec/upstream/tickets.json";

/// The edits that the page tells of.
fn second_version(copy: &Copy) {
    let mut document: Value =
        serde_json::from_str(&read(&copy.path(DOCUMENT))).expect("the document is JSON");
    let properties = &mut document["definitions"]["Ticket"]["properties"];
    properties["archivedAt"] =
        json!({ "type": "string", "format": "date-time", "description": "When it was archived." });
    properties["number"] = json!({ "type": "string", "description": "Number; the handle of the ticket." });
    let paths = document["paths"].as_object_mut().expect("the document has paths");
    paths
        .remove("/custom-lists/counts")
        .expect("the operation is there before");
    paths["/search"]["get"]["parameters"]
        .as_array_mut()
        .expect("the search has parameters")
        .push(json!({ "name": "archived", "in": "query", "type": "boolean",
                      "description": "Whether archived tickets are found too." }));
    put(&copy.path(DOCUMENT), format!("{document:#}\n"));
    copy.lock();
}

/// Which files a command changed, with the lines that each lost and gained.
fn stat(copy: &Copy, changed: &[String]) -> String {
    let mut text = String::from("| file | lines |\n|---|---|\n");
    for path in changed {
        let old = std::fs::read_to_string(root().join(path)).unwrap_or_default();
        let new = std::fs::read_to_string(copy.path(path)).unwrap_or_default();
        let diff = TextDiff::from_lines(old.as_str(), new.as_str());
        let count = |tag| {
            diff.iter_all_changes()
                .filter(|change| change.tag() == tag)
                .count()
        };
        let (removed, added) = (count(ChangeTag::Delete), count(ChangeTag::Insert));
        text.push_str(&format!("| `{path}` | +{added} −{removed} |\n"));
    }
    text
}

#[test]
fn the_page_shows_what_the_program_says() {
    let copy = Copy::new();
    second_version(&copy);
    let old = root().join("spec").display().to_string();
    let new = copy.path("spec").display().to_string();
    let diff = |format: &str| {
        copy.run(&[
            "diff",
            "--old",
            &old,
            "--new",
            &new,
            "--format",
            format,
            "--fail-on",
            "breaking",
        ])
    };

    let ended = diff("md");
    assert_eq!(ended.code, Some(1), "two breaking changes: {}", ended.output);
    assert!(ended.changed.is_empty());
    let report = ended.said;

    // What the program prints last is a line for approvals.toml; with a reason it is approved.
    let reason = "the vendor took it away; it answered 404 for months";
    let line = ended
        .output
        .lines()
        .find(|line| line.starts_with('"') && line.contains("/custom-lists/counts"))
        .expect("a line to approve the removal with");
    let approval = line
        .split_once("  #")
        .map_or(line, |(line, _)| line)
        .replace("\"\"", &format!("\"{reason}\""));
    copy.edit(
        "spec/approvals.toml",
        "[approved]\n",
        &format!("[approved]\n{approval}\n"),
    );
    let ended = diff("md");
    assert_eq!(ended.code, Some(1), "one is left: {}", ended.output);
    assert!(
        ended.said.contains("1 of 2 breaking changes approved"),
        "{}",
        ended.said
    );
    assert!(
        ended.said.contains(&format!("approved: {reason}")),
        "{}",
        ended.said
    );

    // What speaks of the operation that is gone must go too, and the program says so.
    let entry = "tickets GET /custom-lists/counts";
    copy.refuses(&["generate"], 3, &["spec/client.toml", entry]);
    let settings = read(&copy.path("spec/client.toml"));
    let line = settings
        .lines()
        .find(|line| line.contains(entry))
        .expect("an entry of client.toml");
    copy.edit("spec/client.toml", &format!("{line}\n"), "");

    let generated = copy.run(&["generate"]);
    assert_eq!(generated.code, Some(0), "{}", generated.output);
    let stat = stat(&copy, &generated.changed);

    shows(
        "docs/reviewing.md",
        &[
            ("report", &report),
            ("approval", &format!("```toml\n{approval}\n```\n")),
            ("files", &stat),
        ],
    );
}

#[test]
fn the_page_lists_every_rule() {
    let mut rules = String::new();
    for (section, title) in [
        (Section::Api, "The service"),
        (Section::Names, "Names"),
        (Section::Overlays, "Overlays"),
        (Section::Docs, "Documentation"),
        (Section::Bytes, "Bytes"),
    ] {
        rules.push_str(&format!(
            "\n### {title}\n\n| Rule | Wire | Rust | Finds |\n|---|---|---|---|\n"
        ));
        for rule in Rule::ALL.iter().filter(|rule| rule.section() == section) {
            let (wire, rust) = (rule.wire().as_str(), rule.rust().as_str());
            rules.push_str(&format!("| `{rule}` | {wire} | {rust} | {} |\n", rule.meaning()));
        }
    }
    rules.push('\n');
    shows("docs/semver.md", &[("rules", &rules)]);
}

/// Compares parts of a page, between `<!-- mark -->` and `<!-- end of mark -->`, with what the program says.
fn shows(page: &str, parts: &[(&str, &String)]) {
    let path = root().join(page);
    let mut text = read(&path);
    for (mark, found) in parts {
        let (begin, end) = (format!("<!-- {mark} -->\n"), format!("<!-- end of {mark} -->\n"));
        let (before, rest) = text.split_once(&begin).expect("the part begins");
        let (shown, after) = rest.split_once(&end).expect("the part ends");
        if accepts() {
            text = format!("{before}{begin}{found}{end}{after}");
        } else if let Some(difference) = difference(shown, found) {
            panic!("{mark} of {page}; UPDATE_GOLDEN=1 accepts what is found\n{difference}");
        }
    }
    if accepts() {
        put(&path, text);
    }
}
