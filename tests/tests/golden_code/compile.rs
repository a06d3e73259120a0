//! The code of all golden cases compiles without a warning, its documentation is documentation, and what its types
//! mean at run time is what the documents say.

use std::fs;
use std::path::Path;

use generator::name::Handles;

use crate::support::workspace::Workspace;
use crate::support::{Case, folder, golden_cases, put, read, target_dir, walk};

fn documents(cases: &[Case]) -> impl Iterator<Item = (&str, &[u8])> {
    cases
        .iter()
        .map(|case| (case.name.as_str(), case.bytes.as_slice()))
}

/// A text that documents with harm in mind repeat, as a tag or as a call.
const MARKS: [&str; 5] = [
    "<x-marker",
    "<script>alert",
    "onerror=",
    "<svg/onload",
    "javascript:alert",
];

/// No page of rustdoc holds what a browser would run.
fn inspect_pages(folder: &Path) {
    let mut pages = Vec::new();
    walk(folder, &mut pages);
    pages.retain(|page| page.extension().is_some_and(|extension| extension == "html"));
    assert!(pages.len() > 100, "{} pages in {}", pages.len(), folder.display());
    for page in pages {
        let html = fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        for mark in MARKS {
            // In the source view and in attributes everything is escaped.
            assert!(!html.contains(mark), "{}: {mark}", page.display());
        }
    }
}

#[test]
fn all_cases_compile_without_warnings_and_behave() {
    let cases = golden_cases();
    let hostile = fs::read(folder("hostile/text.yaml")).expect("the document is there");
    let hostile = [("hostile-text", hostile.as_slice())];
    let mut workspace = Workspace::new();
    workspace.add(
        "golden-document",
        documents(&cases).chain(hostile),
        Handles::PerDocument,
    );
    workspace.add("golden-tag", documents(&cases).chain(hostile), Handles::PerTag);
    // A crate of one document shows everything at its root, where the runtime's names are as well.
    let single = documents(&cases).filter(|(name, _)| *name == "names-of-the-prelude");
    workspace.add("golden-single", single, Handles::PerTag);
    put(
        &workspace.path().join("golden-document/examples/behaviour.rs"),
        read(&folder("golden/behaviour.rs")),
    );

    workspace.cargo(&["check", "--workspace"]);
    println!(
        "{}",
        workspace.cargo(&["run", "-p", "golden-document", "--example", "behaviour"])
    );
    workspace.cargo(&["doc", "--no-deps", "-p", "golden-document"]);
    inspect_pages(&target_dir().join("doc/golden_document"));
}
