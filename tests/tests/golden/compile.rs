//! The code of all golden cases compiles without a warning, and what it means at run time is what the documents say.
//!
//! The crates are made as `cargo xtask new-crate` makes them, in a workspace of their own that shares the target
//! folder and the lock file of this one, so that dependencies are built once.

use std::path::Path;

use generator::name::Handles;

use crate::support::{Case, cargo, folder, generate_crate, golden_cases, put, read, root};

/// Cases whose document does not become code.
const REFUSED: [&str; 0] = [];

fn documents(cases: &[Case]) -> impl Iterator<Item = (&str, &[u8])> {
    let usable = cases.iter().filter(|case| !REFUSED.contains(&case.name.as_str()));
    usable.map(|case| (case.name.as_str(), case.bytes.as_slice()))
}

/// Writes a crate as a member of the workspace, with warnings denied.
fn member<'a>(
    workspace: &Path,
    name: &str,
    documents: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    handles: Handles,
) {
    let files = generate_crate(name, documents, handles).unwrap_or_else(|error| panic!("{name}: {error}"));
    for file in files {
        let mut text = file.text;
        if file.path == "Cargo.toml" {
            text = text.replace("[workspace]\n", "");
            text.push_str("\n[lints.rust]\nwarnings = \"warn\"\nmissing_docs = \"deny\"\n");
        }
        put(&workspace.join(name).join(file.path), text);
    }
}

#[test]
fn all_cases_compile_without_warnings_and_behave() {
    let temporary = tempfile::tempdir().expect("a folder");
    let workspace = temporary.path();
    let manifest: toml::Table = read(&root().join("Cargo.toml"))
        .parse()
        .expect("the manifest is TOML");
    let mut own = toml::Table::new();
    own.insert(
        "workspace".to_owned(),
        toml::toml! {
            resolver = "3"
            members = ["golden-document", "golden-tag", "golden-single"]
        }
        .into(),
    );
    own.extend(
        manifest
            .get("profile")
            .map(|profile| ("profile".to_owned(), profile.clone())),
    );
    put(&workspace.join("Cargo.toml"), own.to_string());
    put(&workspace.join("Cargo.lock"), read(&root().join("Cargo.lock")));

    let cases = golden_cases();
    member(
        workspace,
        "golden-document",
        documents(&cases),
        Handles::PerDocument,
    );
    member(workspace, "golden-tag", documents(&cases), Handles::PerTag);
    // A crate of one document shows everything at its root, where the runtime's names are as well.
    let single = documents(&cases).filter(|(name, _)| *name == "names-of-the-prelude");
    member(workspace, "golden-single", single, Handles::PerTag);
    put(
        &workspace.join("golden-document/examples/behaviour.rs"),
        read(&folder("golden/behaviour.rs")),
    );

    let (fine, output) = cargo(&["check", "--offline", "--quiet", "--workspace"], workspace);
    assert!(fine, "{output}");
    let (fine, output) = cargo(
        &[
            "run",
            "--offline",
            "--quiet",
            "-p",
            "golden-document",
            "--example",
            "behaviour",
        ],
        workspace,
    );
    assert!(fine, "{output}");
    println!("{output}");
}
