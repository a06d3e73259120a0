//! `api.txt` lists exactly what callers can name in the printed code, which is parsed here by other code than printed it.

#[path = "api/modules.rs"]
mod modules;
#[path = "api/printed.rs"]
mod printed;
#[path = "api/tables.rs"]
mod tables;

mod support;

use std::collections::BTreeMap;

use generator::api;
use generator::name::{Handles, NameLock};

/// What one of two lists has and the other does not, a line each; nothing when they are the same.
fn differences(listed: &str, files: &BTreeMap<String, String>) -> Vec<String> {
    let listed: Vec<&str> = listed.lines().filter(|line| !line.starts_with('#')).collect();
    let printed = printed::lines(files);
    assert!(listed.is_sorted());
    let unlisted = printed.iter().filter(|line| !listed.contains(&line.as_str()));
    let unprinted = listed
        .iter()
        .filter(|line| !printed.iter().any(|printed| printed == *line));
    let mut found: Vec<String> = unlisted.map(|line| format!("printed only: {line}")).collect();
    found.extend(unprinted.map(|line| format!("listed only: {line}")));
    if found.is_empty() && listed.len() != printed.len() {
        found.push(format!(
            "{} lines are listed, {} printed",
            listed.len(),
            printed.len()
        ));
    }
    found
}

#[test]
fn api_txt_lists_what_the_client_has() {
    let client = support::root().join("generated-client");
    let folder = client.join("src/api");
    let mut paths = Vec::new();
    support::walk(&folder, &mut paths);
    let files: BTreeMap<String, String> = paths
        .iter()
        .map(|path| (support::relative(&folder, path), support::read(path)))
        .collect();
    let listed = support::read(&client.join("api.txt"));
    let generation = generator::generate(&support::root().join("spec"), "octadesk").expect("generates");
    let requests = listed.lines().filter(|line| line.contains(" request -> "));
    assert_eq!(requests.count(), generation.api.operation_count());
    let found = differences(&listed, &files);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn api_txt_lists_what_golden_cases_have() {
    let mut found = Vec::new();
    for case in support::golden_cases() {
        for handles in [Handles::PerTag, Handles::PerDocument] {
            let Ok(made) = support::generate_all(
                [(support::SLUG, case.bytes.as_slice())],
                handles,
                &NameLock::default(),
            ) else {
                continue;
            };
            let files = made
                .files
                .into_iter()
                .map(|file| (file.path, file.text))
                .collect();
            let listed = api::text(&api::items(&made.code));
            let differences = differences(&listed, &files).into_iter();
            found.extend(differences.map(|difference| format!("{} {handles:?} {difference}", case.name)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
