//! `api.txt` says what rustdoc sees of the crate, no more and no less.
//!
//! rustdoc's JSON needs a nightly toolchain, so that this is opt-in:
//!
//! ```sh
//! cargo +nightly rustdoc -p octadesk --lib -- -Z unstable-options --output-format json
//! RUSTDOC_JSON=target/doc/octadesk.json cargo test -p octadesk-tests --test surface
//! ```
//!
//! `API_TXT` names the `api.txt` of another crate, such as `new-crate` makes. Left out on rustdoc's side is the
//! runtime: items whose path has one segment (`octadesk::Client`), but for the client's methods that give handles.

#[path = "surface/rustdoc.rs"]
mod rustdoc;

use std::path::{Path, PathBuf};

#[test]
fn api_txt_says_what_rustdoc_sees() {
    let Some(json) = std::env::var_os("RUSTDOC_JSON").map(PathBuf::from) else {
        eprintln!("skipped: RUSTDOC_JSON names no file; see the head of tests/tests/surface.rs");
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let listed =
        std::env::var_os("API_TXT").map_or_else(|| root.join("generated-client/api.txt"), PathBuf::from);
    let read = |path: &Path| {
        std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let document = serde_json::from_str(&read(&json)).expect("rustdoc writes JSON");
    let seen = rustdoc::lines(&document);
    let said: Vec<String> = read(&listed)
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these
            .iter()
            .filter(|line| !those.contains(line))
            .cloned()
            .collect()
    };
    let (unsaid, unseen) = (only(&seen, &said), only(&said, &seen));
    assert!(
        unsaid.is_empty() && unseen.is_empty(),
        "rustdoc sees what api.txt does not say:\n{}\napi.txt says what rustdoc does not see:\n{}",
        unsaid.join("\n"),
        unseen.join("\n")
    );
    assert!(said.is_sorted(), "api.txt is sorted");
    assert_eq!(said.len(), seen.len());
    eprintln!("{} lines agree", said.len());
}

/// The committed file is checked by `cargo xtask check`; here, that it stands for something.
#[test]
fn api_txt_has_a_line_for_each_operation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let text = std::fs::read_to_string(root.join("generated-client/api.txt")).expect("is committed");
    let generation = generator::generate(&root.join("spec"), "octadesk").expect("generates");
    let requests = text.lines().filter(|line| line.contains(" request -> ")).count();
    assert_eq!(requests, generation.api.operation_count());
    let items = generator::surface::surface(&generation.api, &generation.names);
    assert_eq!(generator::surface::text(&items), text);
}
