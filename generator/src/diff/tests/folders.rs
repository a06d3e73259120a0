//! Snapshots in folders: what is beside the documents counts too.

use serde_json::json;
use tempfile::TempDir;

use super::{edited, pets};
use crate::diff::{Report, Rule, Rust, Wire, compare};

/// A folder such as `spec/`.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder is made");
        std::fs::write(path, text).expect("the file is written");
    }
    folder
}

fn between(old: &TempDir, new: &TempDir) -> Report {
    compare(old.path(), new.path()).expect("both are snapshots")
}

/// Rule, severities and text of each change.
fn rows(report: &Report) -> Vec<(Rule, Wire, Rust, &str)> {
    let changes = report.changes().iter();
    changes
        .map(|change| (change.rule, change.wire, change.rust, change.text.as_str()))
        .collect()
}

#[test]
fn services_come_and_go() {
    let pets = pets().to_string();
    let one = folder(&[("upstream/pets.json", &pets)]);
    let two = folder(&[("upstream/pets.json", &pets), ("upstream/zoo.json", &pets)]);
    let report = between(&one, &two);
    let text = "service `zoo` is new: 7 operations, 16 types";
    assert_eq!(
        rows(&report),
        [(Rule::ServiceAdded, Wire::None, Rust::Minor, text)]
    );
    let report = between(&two, &one);
    let text = "service `zoo` is gone: 7 operations, 16 types";
    assert_eq!(
        rows(&report),
        [(Rule::ServiceRemoved, Wire::Breaking, Rust::Major, text)]
    );
}

#[test]
fn a_first_operation_brings_the_handle() {
    let none = edited(&pets(), &json!({ "/paths": {} })).to_string();
    let some = edited(
        &pets(),
        &json!({ "/paths": { "/zoo": { "get": { "responses": { "204": { "description": "" } } } } } }),
    );
    let (old, new) = (
        folder(&[("upstream/pets.json", &none)]),
        folder(&[("upstream/pets.json", &some.to_string())]),
    );
    let report = between(&old, &new);
    let found = report
        .changes()
        .iter()
        .find(|change| change.rule == Rule::RustSurfaceChanged);
    let found = found.unwrap_or_else(|| panic!("{}", report.text()));
    assert_eq!((found.wire, found.rust), (Wire::None, Rust::Minor));
    assert_eq!(found.items[0].new.as_deref(), Some("Client.pets() -> pets::Pets"));
}

#[test]
fn other_names_are_changes_of_their_own() {
    let pets = pets().to_string();
    let names = |method: &str| format!("[operations]\n\"pets GET /pets\" = \"{method}\"\n");
    let files = |names: &str| folder(&[("upstream/pets.json", &pets), ("names.toml", names)]);
    let report = between(&files(&names("list")), &files(&names("all")));
    let method = "`GET /v1/pets`: `list` is `all` now";
    let request = "request of `GET /v1/pets`: `List` is `All` now";
    assert_eq!(
        rows(&report),
        [
            (Rule::RustNameChanged, Wire::None, Rust::Major, method),
            (Rule::RustNameChanged, Wire::None, Rust::Major, request),
        ]
    );
}

#[test]
fn actions_of_overlays_are_compared() {
    let pets = pets().to_string();
    let with = |actions: &str| {
        let overlay = format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:{actions}");
        folder(&[("upstream/pets.json", &pets), ("overlays/pets.yaml", &overlay)])
    };
    let action = |value: &str| {
        format!("\n  - {{ target: $.info, x-reason: Unclear., update: {{ x-note: {value} }} }}\n")
    };
    let (none, one, other) = (with(" []\n"), with(&action("one")), with(&action("other")));
    for (old, new, rule, text) in [
        (
            &none,
            &one,
            Rule::OverlayActionAdded,
            "action at `$.info` is new: Unclear.",
        ),
        (
            &one,
            &other,
            Rule::OverlayActionChanged,
            "action at `$.info` does something else: Unclear.",
        ),
        (
            &one,
            &none,
            Rule::OverlayActionRemoved,
            "action at `$.info` is gone: Unclear.",
        ),
    ] {
        assert_eq!(rows(&between(old, new)), [(rule, Wire::None, Rust::None, text)]);
    }
}

#[test]
fn paging_of_client_toml_is_public() {
    let page = json!({ "name": "page", "in": "query", "schema": { "type": "integer" } });
    let pets = edited(&pets(), &json!({ "/paths/~1pets/get/parameters/-": page })).to_string();
    let with = |client: &str| folder(&[("upstream/pets.json", &pets), ("client.toml", client)]);
    let paged = with("[operation.\"pets GET /pets\".paging]\npage = \"page\"\n");
    let plain = with("");
    assert!(between(&paged, &paged).is_empty());
    assert_eq!(between(&plain, &paged).verdict(), Rust::Minor);
    assert_eq!(between(&paged, &plain).verdict(), Rust::Major);
}

#[test]
fn approvals_of_the_new_snapshot_count() {
    let new = edited(&pets(), &json!({ "/paths/~1pets/get": null })).to_string();
    let old = folder(&[("upstream/pets.json", &pets().to_string())]);
    let report = between(&old, &folder(&[("upstream/pets.json", &new)]));
    let unapproved: Vec<String> = report
        .unapproved()
        .map(|change| change.fingerprint.clone())
        .collect();
    let [fingerprint] = unapproved.as_slice() else {
        panic!("{}", report.text());
    };
    let approvals = format!("[approved]\n\"{fingerprint}\" = \"Nobody used it.\"\n");
    let report = between(
        &old,
        &folder(&[("upstream/pets.json", &new), ("approvals.toml", &approvals)]),
    );
    assert_eq!(report.unapproved().count(), 0);
    assert!(
        report.text().contains("approved: Nobody used it."),
        "{}",
        report.text()
    );
}
