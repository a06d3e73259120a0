//! Generated crates in a workspace of their own, to be compiled.
//!
//! It shares the target folder, the lock file and the profiles of this one, so that dependencies are built once.

use std::path::Path;

use generator::name::Handles;
use tempfile::TempDir;

use super::{cargo_with, generate_crate, put, read, root};

/// A workspace in a temporary folder.
pub struct Workspace {
    folder: TempDir,
    members: Vec<String>,
}

impl Workspace {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            members: Vec::new(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Adds the crate of these documents, with warnings denied.
    pub fn add<'a>(
        &mut self,
        name: &str,
        documents: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        handles: Handles,
    ) {
        let files =
            generate_crate(name, documents, handles).unwrap_or_else(|error| panic!("{name}: {error}"));
        for file in files {
            let mut text = file.text;
            if file.path == "Cargo.toml" {
                text = text.replace("[workspace]\n", "");
                text.push_str("\n[lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\n");
            }
            put(&self.path().join(name).join(file.path), text);
        }
        self.members.push(name.to_owned());
        let mut workspace = toml::Table::new();
        workspace.insert("resolver".to_owned(), "3".into());
        workspace.insert("members".to_owned(), self.members.clone().into());
        let mut manifest = toml::Table::new();
        manifest.insert("workspace".to_owned(), workspace.into());
        put(&self.path().join("Cargo.toml"), manifest.to_string());
        put(&self.path().join("Cargo.lock"), read(&root().join("Cargo.lock")));
    }

    /// Runs cargo, which must succeed.
    #[track_caller]
    pub fn cargo(&self, arguments: &[&str]) -> String {
        let all: Vec<&str> = [&arguments[..1], &["--offline", "--quiet"], &arguments[1..]].concat();
        let (fine, output) = cargo_with(&all, self.path(), &[("RUSTDOCFLAGS", "-D warnings")]);
        assert!(fine, "cargo {}\n{output}", arguments.join(" "));
        output
    }
}
