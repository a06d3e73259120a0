//! What the tests of the generator share: cases on disk, the pipeline in one call, and differences as text.

// Every test binary compiles this module and uses its own part of it.
#![allow(dead_code)]

pub mod copy;
pub mod render;
pub mod shuffle;
pub mod workspace;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use generator::code::{self, Crate};
use generator::diagnostic::{Diagnostic, Severity};
use generator::ir::Api;
use generator::name::{Handles, NameLock, Names, name};
use generator::new_crate::{CrateOptions, new_crate};

use generator::{Document, Error, File, print};

/// The slug, and so the module, of a document that is generated alone.
pub const SLUG: &str = "doc";

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A folder of cases in this package.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// How to have expected results replaced.
pub const ACCEPT: &str = "UPDATE_GOLDEN=1 accepts what is found";

/// Whether expected results are to be replaced by what was found.
pub fn accepts() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value != "0")
}

/// The folders below a folder, sorted.
pub fn subfolders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// A golden case: its name and its document.
pub struct Case {
    pub name: String,
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

/// All golden cases, sorted by name.
pub fn golden_cases() -> Vec<Case> {
    subfolders(&folder("golden"))
        .into_iter()
        .map(|path| {
            let input = ["input.json", "input.yaml"]
                .into_iter()
                .map(|name| path.join(name))
                .find(|input| input.is_file());
            let input = input.unwrap_or_else(|| panic!("{}: no input.json or input.yaml", path.display()));
            let bytes = fs::read(&input).unwrap_or_else(|error| panic!("{}: {error}", input.display()));
            Case {
                name: file_name(&path),
                path,
                bytes,
            }
        })
        .collect()
}

/// What documents come to.
pub struct Made {
    pub api: Api,
    pub names: Names,
    pub code: Crate,
    /// Files below `src/api/`.
    pub files: Vec<File>,
    pub findings: Vec<Diagnostic>,
}

impl Made {
    /// All files as one text, each under its path.
    pub fn text(&self) -> String {
        all_text(&self.files)
    }

    /// The findings, a line each.
    pub fn findings(&self) -> String {
        self.findings.iter().fold(String::new(), |mut text, finding| {
            let _ = writeln!(text, "{finding}");
            text
        })
    }

    /// Codes of the findings that make `cargo xtask generate` stop.
    pub fn errors(&self) -> Vec<&'static str> {
        let errors = self.findings.iter().filter(|f| f.severity == Severity::Error);
        errors.map(|finding| finding.code).collect()
    }
}

/// Files as one text, each under its path.
pub fn all_text(files: &[File]) -> String {
    files.iter().fold(String::new(), |mut text, file| {
        let _ = write!(text, "==> {}\n{}", file.path, file.text);
        text
    })
}

/// The whole pipeline over one document.
pub fn generate(bytes: &[u8]) -> Result<Made, Error> {
    generate_all([(SLUG, bytes)], Handles::PerTag, &NameLock::default())
}

/// The whole pipeline over documents with slugs.
pub fn generate_all<'a>(
    documents: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    handles: Handles,
    lock: &NameLock,
) -> Result<Made, Error> {
    let (api, findings) = lower_all(documents, lock)?;
    let names = name(&api, handles, lock)?;
    let code = code::build(&api, &names);
    let files = print::files(&code)?;
    Ok(Made {
        api,
        names,
        code,
        files,
        findings,
    })
}

fn lower_all<'a>(
    documents: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    lock: &NameLock,
) -> Result<(Api, Vec<Diagnostic>), Error> {
    let mut api = Api::default();
    let mut findings = Vec::new();
    for (slug, bytes) in documents {
        let document = Document::read(slug, "", bytes, None)?;
        let (service, found) = generator::lower::lower(document, lock)?;
        api.services.push(service);
        findings.extend(found);
    }
    Ok((api, findings))
}

/// A complete crate of documents with slugs.
pub fn generate_crate<'a>(
    crate_name: &str,
    documents: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    handles: Handles,
) -> Result<Vec<File>, Error> {
    let lock = NameLock::default();
    let (api, _) = lower_all(documents, &lock)?;
    let names = name(&api, handles, &lock)?;
    let client = root().join("generated-client");
    let options = CrateOptions {
        name: crate_name.to_owned(),
        manifest: read(&client.join("Cargo.toml")),
        core: runtime(&client.join("src/core")),
    };
    new_crate(&api, &code::build(&api, &names), &options)
}

/// The runtime without its tests.
fn runtime(root: &Path) -> Vec<File> {
    let mut paths = Vec::new();
    walk(root, &mut paths);
    paths
        .into_iter()
        .map(|path| (relative(root, &path), path))
        .filter(|(relative, _)| !relative.split('/').any(|part| part == "tests"))
        .map(|(relative, path)| File {
            path: relative,
            text: read(&path),
        })
        .collect()
}

/// A file's text, with the line breaks that the repository stores.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}

/// Writes a file and the folders it stands in.
pub fn put(path: &Path, text: impl AsRef<[u8]>) {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// All files below a folder, sorted; none when it is missing.
pub fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// A path below a root, with slashes.
pub fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

/// The lines in which two texts part, with a few around them; `None` when they are equal.
pub fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let diff = similar::TextDiff::from_lines(expected, found);
    Some(
        diff.unified_diff()
            .context_radius(2)
            .header("expected", "found")
            .to_string(),
    )
}

/// Runs cargo as the one that runs this test, with the same profile and target folder, and gives success and output.
pub fn cargo(arguments: &[&str], folder: &Path) -> (bool, String) {
    cargo_with(arguments, folder, &[])
}

/// The same with variables of the environment.
pub fn cargo_with(arguments: &[&str], folder: &Path, environment: &[(&str, &str)]) -> (bool, String) {
    let output = std::process::Command::new(env!("CARGO"))
        .arg("--config")
        .arg(root().join(".cargo/config.toml"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_dir())
        .env_remove("RUSTFLAGS")
        .envs(environment.iter().copied())
        .output()
        .unwrap_or_else(|error| panic!("cargo: {error}"));
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    (output.status.success(), text)
}

/// The target folder that this test was built into.
pub fn target_dir() -> PathBuf {
    // target/debug/deps/name-hash
    let binary = std::env::current_exe().unwrap_or_else(|error| panic!("this binary: {error}"));
    binary.ancestors().nth(3).unwrap_or(&binary).to_owned()
}

/// A program of the workspace, built when it is not, as `cargo xtask` builds it.
pub fn program(name: &str) -> PathBuf {
    let (built, output) = cargo(&["build", "--offline", "--quiet", "--bin", name], &root());
    assert!(built, "{output}");
    target_dir()
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
