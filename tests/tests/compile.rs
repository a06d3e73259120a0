//! What must and what must not compile for users of the crate.
//!
//! In a case, `//~ CODE: TEXT` marks a line with the error that the compiler must give there; it must give no other.

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::{cargo_with, file_name, folder, put, read, root, walk};

/// An error: its line, code and message.
type Error = (u64, String, String);

/// The errors that a case announces.
fn announced(text: &str) -> Vec<Error> {
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| {
            let (code, text) = line.split_once("//~ ")?.1.split_once(": ")?;
            Some((number, code.to_owned(), text.to_owned()))
        })
        .collect()
}

/// The errors of the compiler, by the name of the case.
fn errors(messages: &str) -> BTreeMap<String, Vec<Error>> {
    let mut errors: BTreeMap<String, Vec<Error>> = BTreeMap::new();
    for line in messages.lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &line["message"];
        // The last one, which only counts the others, has no place.
        let Some(number) = message["spans"][0]["line_start"].as_u64() else {
            continue;
        };
        if message["level"] == "error" {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let error = (number, text(&message["code"]["code"]), text(&message["message"]));
            errors.entry(text(&line["target"]["name"])).or_default().push(error);
        }
    }
    errors
}

#[test]
fn misuse_does_not_compile() {
    let user = tempfile::tempdir().expect("a folder");
    let mut cases = Vec::new();
    walk(&folder("compile"), &mut cases);
    for case in &cases {
        put(&user.path().join("examples").join(file_name(case)), read(case));
    }
    let client = root().join("generated-client").canonicalize().expect("the client");
    let manifest = format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[workspace]\nresolver = \"3\"\n\n[dependencies]\noctadesk.path = {client:?}\n"
    );
    put(&user.path().join("Cargo.toml"), manifest);
    put(&user.path().join("Cargo.lock"), read(&root().join("Cargo.lock")));
    put(&user.path().join("src/lib.rs"), "");
    let arguments = ["check", "--offline", "--quiet", "--keep-going", "--examples", "--message-format", "json"];
    let (_, messages) = cargo_with(&arguments, user.path(), &[]);
    assert!(messages.contains("\"reason\":\"build-finished\""), "{messages}");

    let mut found = errors(&messages);
    assert!(cases.len() >= 4);
    for case in &cases {
        let expected = announced(&read(case));
        let found = found.remove(file_name(case).trim_end_matches(".rs")).unwrap_or_default();
        let fits = |(expected, found): (&Error, &Error)| {
            expected.0 == found.0 && expected.1 == found.1 && found.2.contains(&expected.2)
        };
        assert!(
            expected.len() == found.len() && expected.iter().zip(&found).all(fits),
            "{}: {expected:#?}, not {found:#?}\n{messages}",
            case.display()
        );
    }
    assert!(found.is_empty(), "{found:#?}");
}
