//! Every pass of normalising, case by case, and on the canonical form once more: nothing may change then.
//!
//! `UPDATE_GOLDEN=1` accepts what is found.

mod support;

use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::load;
use generator::normalise::{hoist::hoist, normalise, shape::shape, swagger2};
use serde_json::Value;
use support::{accepts, difference, file_name, folder, golden_cases, put, read, subfolders};

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
        other => panic!("{other} is no pass"),
    }
}

fn parse(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Indented JSON with sorted keys.
fn text(value: &Value) -> String {
    generator::spec::stored_json(value)
}

#[test]
fn every_pass_does_what_is_expected_and_only_once() {
    let mut failures = String::new();
    let mut count = 0;
    for pass_folder in subfolders(&folder("normalise")) {
        let name = file_name(&pass_folder);
        for case in subfolders(&pass_folder) {
            count += 1;
            let mut diagnostics = Diagnostics::new("doc");
            let after = pass(&name, parse(&case.join("before.json")), &mut diagnostics);
            let findings: String = diagnostics.finish().iter().map(|f| format!("{f}\n")).collect();
            let found = [("after.json", text(&after)), ("findings.txt", findings)];
            for (file, found) in found {
                let path = case.join(file);
                let expected = if path.exists() { read(&path) } else { String::new() };
                let Some(difference) = difference(&expected, &found) else {
                    continue;
                };
                if accepts() {
                    put(&path, &found);
                    continue;
                }
                failures.push_str(&format!("\n{name}/{}/{file}\n{difference}", file_name(&case)));
            }
            let again = pass(&name, after.clone(), &mut Diagnostics::new("doc"));
            if let Some(difference) = difference(&text(&after), &text(&again)) {
                failures.push_str(&format!(
                    "\n{name}/{} changes again\n{difference}",
                    file_name(&case)
                ));
            }
        }
    }
    println!("{count} cases of passes");
    assert!(
        failures.is_empty(),
        "{failures}\nUPDATE_GOLDEN=1 accepts what is found"
    );
}

#[test]
fn the_canonical_form_of_every_golden_document_is_a_fixed_point() {
    let mut failures = String::new();
    for case in golden_cases() {
        let read = |bytes: &[u8]| {
            let mut diagnostics = Diagnostics::new("doc");
            let loaded = load::load("doc", bytes, &mut diagnostics)?;
            normalise("doc", loaded, &mut diagnostics)
        };
        let Ok(once) = read(&case.bytes) else { continue };
        let twice = read(once.to_string().as_bytes())
            .unwrap_or_else(|error| panic!("{}: the canonical form is refused: {error}", case.name));
        if let Some(difference) = difference(&text(&once), &text(&twice)) {
            failures.push_str(&format!("\n{}\n{difference}", case.name));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
