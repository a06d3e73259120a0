//! Every rule finds its change, with its severities and its fingerprint.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{compare, edited, moved, pets};
use crate::diff::{Change, Report, Rule};

/// Rules of changes that are not in one document: `folders.rs` and `regenerated.rs` test them.
const OF_FOLDERS: [Rule; 8] = [
    Rule::ServiceAdded,
    Rule::ServiceRemoved,
    Rule::RustNameChanged,
    Rule::RustSurfaceChanged,
    Rule::GeneratorChanged,
    Rule::OverlayActionAdded,
    Rule::OverlayActionChanged,
    Rule::OverlayActionRemoved,
];

/// Each case edits the document: `old` gives the old version, and `move` and `new` the new version from that.
fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("rules.json")).expect("rules.json is a list")
}

fn report_of(case: &Value) -> Report {
    let none = json!({});
    let edits = |key: &str| case.get(key).unwrap_or(&none).clone();
    let old = edited(&pets(), &edits("old"));
    let new = edited(&moved(&old, &edits("move")), &edits("new"));
    compare(&old, &new)
}

#[test]
fn every_rule_has_a_case() {
    let tested = cases()
        .into_iter()
        .map(|case| case["rule"].as_str().map(str::to_owned));
    let mut tested: BTreeSet<String> = tested.map(|rule| rule.expect("a case has a rule")).collect();
    tested.extend(OF_FOLDERS.map(|rule| rule.id().to_owned()));
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(tested, rules);
}

#[test]
fn every_rule_finds_its_change() {
    for case in cases() {
        let report = report_of(&case);
        let expected = ["rule", "wire", "rust", "fingerprint"].map(|key| case[key].clone());
        let found = |change: &Change| {
            let Change {
                rule,
                wire,
                rust,
                fingerprint,
                ..
            } = change;
            [json!(rule), json!(wire), json!(rust), json!(fingerprint)]
        };
        for change in report.changes() {
            assert!(change.wire <= change.rule.wire(), "{case}: {change:?}");
        }
        assert!(
            report.changes().iter().any(|change| found(change) == expected),
            "{case}\n{}",
            report.text()
        );
    }
}

#[test]
fn the_table_is_in_order() {
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), Rule::ALL.len(), "two rules have one id");
    for (position, rule) in Rule::ALL.iter().enumerate() {
        assert_eq!(*rule as usize, position, "{rule} has the row of another rule");
        let id = rule.id();
        assert!(
            id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
            "{id}"
        );
        assert!(rule.meaning().ends_with('.'), "{id}: {}", rule.meaning());
    }
}
