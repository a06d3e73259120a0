//! The programs and the tests are built from the same dependencies, so that none is compiled twice.

mod support;

use std::collections::BTreeSet;

use support::{cargo, root};

/// Every package with its features, as cargo resolves them for all members of the workspace.
fn packages(edges: &str) -> BTreeSet<String> {
    let arguments = [
        "tree",
        "--offline",
        "--prefix",
        "none",
        "--format",
        "{p} {f}",
        "--edges",
        edges,
    ];
    let (fine, output) = cargo(&arguments, &root());
    assert!(fine, "{output}");
    let lines = output.lines().map(|line| line.trim_end_matches(" (*)"));
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn tests_add_no_features() {
    let (programs, tests) = (packages("normal,build"), packages("normal,build,dev"));
    assert!(programs.len() > 100, "{programs:?}");
    let twice: Vec<_> = programs.difference(&tests).collect();
    assert!(
        twice.is_empty(),
        "the tests are built with other features of these; name them in [workspace.dependencies]: {twice:#?}"
    );
}
