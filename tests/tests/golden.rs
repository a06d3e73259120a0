//! One small document a feature, and everything that is generated from it. Each folder of `tests/golden/` is a test.
//!
//! `UPDATE_GOLDEN=1 cargo test -p octadesk-tests --test golden [CASE]` accepts what is found.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use support::{ACCEPT, Case, SLUG, accepts, difference, generate, golden_cases, put, read, relative, walk};

fn main() -> ExitCode {
    let cases = golden_cases().into_iter();
    let trials = cases.map(|case| Trial::test(case.name.clone(), move || check(&case)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

fn check(case: &Case) -> Result<(), Failed> {
    let folder = case.path.join("expected");
    let (found, expected) = (found(case), expected(&folder));
    if accepts() {
        accept(&folder, &found, &expected);
        return Ok(());
    }
    let paths: BTreeSet<_> = found.keys().chain(expected.keys()).collect();
    let differences = paths.into_iter().filter_map(|path| {
        let [expected, found] = [&expected, &found].map(|texts| texts.get(path).map_or("", String::as_str));
        Some(format!("{path}\n{}", difference(expected, found)?))
    });
    let differences: Vec<String> = differences.collect();
    if differences.is_empty() && found.len() == expected.len() {
        return Ok(());
    }
    Err(format!("{}\n{ACCEPT}", differences.join("\n")).into())
}

/// What is generated from a case: texts by path. The file that lists the only service is left out.
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
    let texts = paths.iter().map(|path| (relative(folder, path), read(path)));
    texts.collect()
}

fn accept(folder: &Path, found: &BTreeMap<String, String>, expected: &BTreeMap<String, String>) {
    for path in expected.keys().filter(|path| !found.contains_key(*path)) {
        fs::remove_file(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    for (path, text) in found
        .iter()
        .filter(|(path, text)| expected.get(*path) != Some(text))
    {
        put(&folder.join(path), text);
    }
}
