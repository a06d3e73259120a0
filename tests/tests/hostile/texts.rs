//! Texts and names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generator::name::{Handles, NameLock};
use generator::write::write;

use crate::support::render::{dangers, documentation};
use crate::support::{Made, folder, generate_all, generate_crate, walk};

/// The documents of `hostile/`.
const DOCUMENTS: [&str; 2] = ["text", "files"];

fn document(name: &str) -> Vec<u8> {
    let path = folder("hostile").join(format!("{name}.yaml"));
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn documentation_is_text() {
    for name in DOCUMENTS {
        for handles in [Handles::PerTag, Handles::PerDocument] {
            let bytes = document(name);
            let files =
                generate_crate("made", [(name, bytes.as_slice())], handles).unwrap_or_else(|e| panic!("{e}"));
            for file in files.iter().filter(|file| !file.path.starts_with("src/core/")) {
                for block in documentation(&file.text) {
                    let dangers = dangers(&block);
                    assert!(dangers.is_empty(), "{}: {dangers:?} in\n{block}", file.path);
                }
                let hidden = |c: char| {
                    (c.is_control() && c != '\n')
                        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
                };
                assert_eq!(file.text.find(hidden), None, "{}", file.path);
            }
        }
    }
}

#[test]
fn text_of_a_document_is_never_code() {
    for name in DOCUMENTS {
        let bytes = document(name);
        let made = generate_all([(name, bytes.as_slice())], Handles::PerTag, &NameLock::default());
        for file in made.unwrap_or_else(|error| panic!("{error}")).files {
            // What is left when literals and comments are taken away.
            let tokens = quote::ToTokens::to_token_stream(
                &syn::parse_file(&file.text).unwrap_or_else(|e| panic!("{e}")),
            );
            let code = without_literals(&tokens.to_string());
            for evil in ["exit (", "fs ::", "include_str", "cfg (", "feature", "mod evil {"] {
                assert!(!code.contains(evil), "{}: {evil:?}", file.path);
            }
        }
    }
}

/// Tokens without the content of string literals, in which documentation is as well.
fn without_literals(tokens: &str) -> String {
    let mut out = String::new();
    let mut characters = tokens.chars();
    let mut inside = false;
    while let Some(c) = characters.next() {
        match c {
            '\\' if inside => {
                characters.next();
            }
            '"' => inside = !inside,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn names_become_files_below_the_folder() {
    let slugs = [
        "../../evil",
        "/etc/passwd",
        "C:\\evil",
        "CON",
        "con",
        "nul",
        "a\0b",
        "",
        ".",
        "..",
        "core",
        "mod",
        "src",
        "Case",
        "case",
    ];
    let bytes = document("files");
    let long = "x".repeat(5_000);
    let documents = slugs
        .iter()
        .copied()
        .chain([long.as_str()])
        .map(|slug| (slug, bytes.as_slice()));
    for handles in [Handles::PerTag, Handles::PerDocument] {
        let made = generate_all(documents.clone(), handles, &NameLock::default())
            .unwrap_or_else(|error| panic!("{error}"));
        assert_portable(&made);
        let parent = tempfile::tempdir().expect("a folder");
        let root = parent.path().join("one/two/three/api");
        write(&root, &made.files).unwrap_or_else(|error| panic!("{error}"));
        let mut written = Vec::new();
        walk(parent.path(), &mut written);
        assert_eq!(written.len(), made.files.len());
        assert!(written.iter().all(|path| path.starts_with(&root)));
    }
    assert!(!Path::new("/etc/passwd.rs").exists());
}

/// Names that every system has, and that differ by more than case.
fn assert_portable(made: &Made) {
    let mut seen = BTreeSet::new();
    for file in &made.files {
        assert!(
            seen.insert(file.path.to_ascii_lowercase()),
            "{} stands twice",
            file.path
        );
        assert!(file.path.len() <= 200, "{}", file.path);
        for part in file.path.split('/') {
            let stem = part.trim_end_matches(".rs");
            let plain = !stem.is_empty()
                && stem
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            assert!(plain, "{}", file.path);
            let device = ["con", "prn", "aux", "nul"].contains(&stem)
                || (stem.len() == 4
                    && (stem.starts_with("com") || stem.starts_with("lpt"))
                    && stem.ends_with(|c: char| c.is_ascii_digit()));
            assert!(!device, "{} is a device on some systems", file.path);
        }
    }
}

#[test]
fn very_long_names_are_cut() {
    let long = "LongName".repeat(10_000);
    let schema = serde_json::json!({ "type": "object", "properties": { (long.clone()): { "type": "string", "enum": [long.clone()] } } });
    let document = serde_json::json!({
        "openapi": "3.0.3",
        "paths": { format!("/{long}/{{{long}}}"): { "get": { "operationId": long, "tags": [long], "responses": { "200": { "description": long } } } } },
        "components": { "schemas": { (long.clone()): schema.clone(), format!("{long}2"): schema } },
    });
    let document = document.to_string();
    let made = generate_all(
        [(long.as_str(), document.as_bytes())],
        Handles::PerTag,
        &NameLock::default(),
    )
    .unwrap_or_else(|error| panic!("{error}"));
    assert_portable(&made);
}

#[test]
fn references_to_elsewhere_are_not_followed() {
    let secret = tempfile::NamedTempFile::new().expect("a file");
    fs::write(
        secret.path(),
        "{\"type\": \"object\", \"properties\": {\"leaked\": {\"type\": \"string\"}}}",
    )
    .expect("writes");
    let path = secret.path().display().to_string();
    // Nothing listens there; a connection would be an error of its own.
    for reference in [
        path.clone(),
        format!("file://{path}"),
        format!("{path}#/properties"),
        "http://127.0.0.1:9/x.json#/A".to_owned(),
        "//127.0.0.1:9/x".to_owned(),
        "data:application/json,{}".to_owned(),
        "../../secret.yaml".to_owned(),
    ] {
        let document = serde_json::json!({
            "openapi": "3.1.0",
            "paths": { "/a": { "get": { "parameters": [{ "$ref": reference }], "requestBody": { "$ref": reference }, "responses": { "200": { "$ref": reference } } } }, "/b": { "$ref": reference } },
            "components": { "schemas": { "A": { "$ref": reference }, "B": { "allOf": [{ "$ref": reference }], "properties": { "a": { "$ref": reference } } } } },
        });
        let made = generate_all(
            [("doc", document.to_string().as_bytes())],
            Handles::PerTag,
            &NameLock::default(),
        )
        .unwrap_or_else(|error| panic!("{error}"));
        assert!(!made.text().contains("leaked"), "{reference}");
        assert!(made.errors().len() >= 6, "{reference}: {}", made.findings());
        assert!(
            made.errors().iter().all(|code| code.starts_with("ref-")),
            "{}",
            made.findings()
        );
    }
}
