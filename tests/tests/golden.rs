//! One small document a feature, and everything that is generated from it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p octadesk-tests --test golden --test normalise` accepts what is found.

mod support;

#[path = "golden/compile.rs"]
mod compile;
#[path = "golden/structure.rs"]
mod structure;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use support::{Case, SLUG, accepts, difference, generate, golden_cases, put, read, relative, walk};

/// What a case comes to: texts by path. The file that lists the only service is left out.
fn found(case: &Case) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    match generate(&case.bytes) {
        Ok(made) => {
            let findings = made.findings();
            if !findings.is_empty() {
                texts.insert("findings.txt".to_owned(), findings);
            }
            for file in made.files {
                if let Some(below) = file.path.strip_prefix(&format!("{SLUG}/")) {
                    texts.insert(below.to_owned(), file.text);
                }
            }
        }
        Err(error) => {
            texts.insert("error.txt".to_owned(), format!("{error}\n"));
        }
    }
    texts
}

fn expected(folder: &Path) -> BTreeMap<String, String> {
    let mut paths = Vec::new();
    walk(folder, &mut paths);
    paths
        .iter()
        .map(|path| (relative(folder, path), read(path)))
        .collect()
}

fn accept(folder: &Path, found: &BTreeMap<String, String>) {
    for path in expected(folder)
        .into_keys()
        .filter(|path| !found.contains_key(path))
    {
        fs::remove_file(folder.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    for (path, text) in found {
        put(&folder.join(path), text);
    }
}

#[test]
fn every_case_gives_what_is_expected() {
    let mut failures = String::new();
    let cases = golden_cases();
    for case in &cases {
        let folder = case.path.join("expected");
        let found = found(case);
        let expected = expected(&folder);
        if found == expected {
            continue;
        }
        if accepts() {
            accept(&folder, &found);
            continue;
        }
        let paths: std::collections::BTreeSet<_> = found.keys().chain(expected.keys()).collect();
        for path in paths {
            let [expected, found] =
                [&expected, &found].map(|texts| texts.get(path).map_or("", String::as_str));
            if let Some(difference) = difference(expected, found) {
                failures.push_str(&format!("\n{}/{path}\n{difference}", case.name));
            }
        }
    }
    println!("{} golden cases", cases.len());
    assert!(
        failures.is_empty(),
        "{failures}\nUPDATE_GOLDEN=1 accepts what is found"
    );
}
