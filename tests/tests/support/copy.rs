//! A copy of the parts of the repository that `cargo xtask` reads and writes, and the program run on it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

use super::{program, put, read, relative, root, walk};

static XTASK: LazyLock<PathBuf> = LazyLock::new(|| program("xtask"));
static FETCH: LazyLock<PathBuf> = LazyLock::new(|| program("octadesk-fetch"));

/// A copy of the repository's inputs and outputs.
pub struct Copy {
    folder: TempDir,
}

/// How a command ended.
pub struct Ended {
    pub code: Option<i32>,
    /// What it said on standard output.
    pub said: String,
    /// All that it said.
    pub output: String,
    /// The files that it changed.
    pub changed: Vec<String>,
}

impl Copy {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut paths = vec![
            root().join("generated-client/Cargo.toml"),
            root().join("generated-client/api.txt"),
            root().join("tests/tests/wire/calls.rs"),
        ];
        for part in ["spec", "generated-client/src"] {
            walk(&root().join(part), &mut paths);
        }
        for path in paths {
            put(&folder.path().join(relative(&root(), &path)), read(&path));
        }
        Self { folder }
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    /// Replaces a piece of a file that must be there.
    pub fn edit(&self, relative: &str, old: &str, new: &str) {
        let text = read(&self.path(relative));
        assert!(text.contains(old), "{relative} has no {old:?}");
        put(&self.path(relative), text.replacen(old, new, 1));
    }

    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut paths = Vec::new();
        walk(self.folder.path(), &mut paths);
        paths
            .into_iter()
            .map(|path| {
                let bytes = std::fs::read(&path).unwrap_or_default();
                (relative(self.folder.path(), &path), bytes)
            })
            .collect()
    }

    /// The program, ready to run on the copy.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&*XTASK);
        command
            .args(arguments)
            .env("XTASK_ROOT", self.folder.path())
            .env("XTASK_FETCH", &*FETCH)
            .current_dir(self.folder.path());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        let before = self.files();
        let output = self
            .command(arguments)
            .output()
            .unwrap_or_else(|error| panic!("xtask: {error}"));
        let after = self.files();
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let changed = paths
            .into_iter()
            .filter(|path| before.get(*path) != after.get(*path))
            .cloned()
            .collect();
        Ended {
            code: output.status.code(),
            said: String::from_utf8_lossy(&output.stdout).into_owned(),
            output: format!(
                "{}{}",
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            ),
            changed,
        }
    }

    /// The command fails with this code, says all of this, and leaves everything as it was.
    #[track_caller]
    pub fn refuses(&self, arguments: &[&str], code: i32, says: &[&str]) {
        let ended = self.run(arguments);
        let output = &ended.output;
        assert_eq!(ended.code, Some(code), "{output}");
        for part in says {
            assert!(output.contains(part), "{part:?} is not in:\n{output}");
        }
        assert!(ended.changed.is_empty(), "changed: {:?}", ended.changed);
        assert!(!output.contains("panicked"), "{output}");
    }

    /// Records edited documents, so that the next stage is reached.
    pub fn lock(&self) {
        let ended = self.run(&["lock"]);
        assert_eq!(ended.code, Some(0), "{}", ended.output);
    }
}
