//! Every pass of normalising, and the canonical form of every golden document. Each folder of `tests/normalise/` is a test,
//! and so is each golden case.
//!
//! `UPDATE_GOLDEN=1 cargo test -p octadesk-tests --test normalise [CASE]` accepts what is found.

mod support;

use std::path::Path;
use std::process::ExitCode;

use generator::Error;
use generator::diagnostic::Diagnostics;
use generator::load;
use generator::normalise::{hoist::hoist, normalise, shape::shape, swagger2};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use support::{ACCEPT, Case, accepts, difference, file_name, folder, golden_cases, put, read, subfolders};

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for pass in subfolders(&folder("normalise")) {
        for case in subfolders(&pass) {
            let (pass, name) = (file_name(&pass), file_name(&case));
            trials.push(Trial::test(format!("{pass}/{name}"), move || {
                does_what_is_expected(&pass, &case)
            }));
        }
    }
    for case in golden_cases() {
        trials.push(Trial::test(format!("canonical/{}", case.name), move || {
            is_a_fixed_point(&case)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// A pass gives what is expected, and a second one nothing else.
fn does_what_is_expected(name: &str, case: &Path) -> Result<(), Failed> {
    let mut diagnostics = Diagnostics::new("doc");
    let after = pass(name, parse(&case.join("before.json")), &mut diagnostics);
    let findings: String = diagnostics
        .finish()
        .iter()
        .map(|finding| format!("{finding}\n"))
        .collect();
    for (file, found) in [("after.json", text(&after)), ("findings.txt", findings)] {
        let path = case.join(file);
        let expected = if path.exists() { read(&path) } else { String::new() };
        match difference(&expected, &found) {
            None => {}
            Some(_) if accepts() => put(&path, &found),
            Some(difference) => return Err(format!("{file}\n{difference}\n{ACCEPT}").into()),
        }
    }
    same(&after, &pass(name, after.clone(), &mut Diagnostics::new("doc")))
}

/// The canonical form of a document is its own canonical form.
fn is_a_fixed_point(case: &Case) -> Result<(), Failed> {
    // What is refused has no canonical form.
    match canonical(&case.bytes) {
        Ok(once) => same(&once, &canonical(once.to_string().as_bytes())?),
        Err(_) => Ok(()),
    }
}

fn canonical(bytes: &[u8]) -> Result<Value, Error> {
    let mut diagnostics = Diagnostics::new("doc");
    let loaded = load::load("doc", bytes, &mut diagnostics)?;
    normalise("doc", loaded, &mut diagnostics)
}

fn same(once: &Value, twice: &Value) -> Result<(), Failed> {
    match difference(&text(once), &text(twice)) {
        None => Ok(()),
        Some(difference) => Err(format!("changes again\n{difference}").into()),
    }
}

/// One pass over a document.
fn pass(name: &str, value: Value, diagnostics: &mut Diagnostics) -> Value {
    match name {
        "swagger2" => swagger2::convert(value, diagnostics),
        "hoist" => {
            let mut value = value;
            hoist(&mut value, diagnostics);
            value
        }
        "shape" => shape("doc", value, diagnostics).unwrap_or_else(|error| panic!("{error}")),
        other => panic!("{other} is not a pass"),
    }
}

fn parse(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Indented JSON with sorted keys.
fn text(value: &Value) -> String {
    generator::spec::stored_json(value)
}
