//! `xtask new-crate` as a process with limits of its own.

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

use crate::support::{program, put, read, relative, walk};

static XTASK: LazyLock<PathBuf> = LazyLock::new(|| program("xtask"));

/// Seconds of processor time a run may take: far more than any does, far less than one that does not end.
const SECONDS: u32 = 60;
/// Kilobytes of memory a run may take.
const KILOBYTES: u32 = 4_000_000;

/// A run that ended.
pub struct Ended {
    folder: TempDir,
    pub code: Option<i32>,
    pub output: String,
}

impl Ended {
    /// All generated text.
    pub fn text(&self) -> String {
        let mut paths = Vec::new();
        walk(&self.folder.path().join("out/src/api"), &mut paths);
        paths.iter().map(|path| read(path)).collect()
    }

    /// A crate was made.
    #[track_caller]
    pub fn made(self) -> Self {
        assert_eq!(self.code, Some(0), "{}", self.output);
        assert!(self.folder.path().join("out/src/lib.rs").is_file());
        self
    }

    /// The document was refused with a message that says this, and nothing was written.
    #[track_caller]
    pub fn refused(self, says: &str) {
        assert_eq!(self.code, Some(3), "{}", self.output);
        assert!(self.output.contains(says), "{says:?} is not in: {}", self.output);
        assert!(!self.folder.path().join("out").exists());
    }
}

/// Makes a crate of a document, and checks that nothing but the crate was written.
pub fn new_crate(document: impl AsRef<[u8]>) -> Ended {
    let folder = tempfile::tempdir().expect("a folder");
    put(&folder.path().join("in/document.json"), document);
    let arguments = [
        "new-crate",
        "--spec",
        "in/document.json",
        "--name",
        "made",
        "--out",
        "out",
    ];
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        let limits = format!("ulimit -t {SECONDS} && ulimit -v {KILOBYTES} && exec \"$@\"");
        shell.args(["-c", &limits, "sh"]).arg(&*XTASK);
        shell
    } else {
        Command::new(&*XTASK)
    };
    let output = command
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap_or_else(|error| panic!("xtask: {error}"));
    let output_text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        output.status.code().is_some_and(|code| code != 101) && !output_text.contains("panicked"),
        "{:?}: {output_text}",
        output.status
    );
    let mut paths = Vec::new();
    walk(folder.path(), &mut paths);
    for path in paths {
        let path = relative(folder.path(), &path);
        assert!(
            path == "in/document.json" || path.starts_with("out/"),
            "{path} was written"
        );
    }
    Ended {
        folder,
        code: output.status.code(),
        output: output_text,
    }
}
