//! `ci`: what CI runs, in its order. Every failure names the command that failed.
//!
//! All steps but two resolve the features of the whole workspace, so each dependency is checked once and built once. The
//! other two are about the client crate alone.

use std::path::Path;
use std::process::Command;

use crate::outcome::{Failure, Outcome};
use crate::{Format, check, output, workspace};

/// The client crate with everything but native-tls, which needs the system's libraries.
const FEATURES: &str = "octadesk/blocking,octadesk/reqwest-client,octadesk/test-util,octadesk/tracing";

/// The steps after the check of what is generated: a title, and arguments of cargo.
const STEPS: [(&str, &[&str]); 5] = [
    (
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            FEATURES,
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "the client with one service",
        &[
            "clippy",
            "--package",
            "octadesk",
            "--no-default-features",
            "--features",
            "rustls,tickets",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "documentation",
        &["doc", "--workspace", "--no-deps", "--features", FEATURES],
    ),
    (
        "the client's package compiles by itself",
        &[
            "package",
            "--package",
            "octadesk",
            "--allow-dirty",
            "--target-dir",
            "target",
        ],
    ),
    ("tests", &["test", "--workspace", "--features", FEATURES]),
];

/// Runs the steps until one fails.
pub fn run() -> Result<Outcome, Failure> {
    step("format", &["fmt", "--all", "--check"])?;
    output::error("== generated code is what the inputs give: cargo xtask check");
    let outcome = check::run(Format::Text)?;
    if outcome != Outcome::Fine {
        return Ok(outcome);
    }
    for (title, arguments) in STEPS {
        step(title, arguments)?;
    }
    Ok(Outcome::Fine)
}

fn step(title: &str, arguments: &[&str]) -> Result<(), Failure> {
    output::error(format_args!("== {title}: cargo {}", arguments.join(" ")));
    cargo(title, arguments)
}

/// Serves docs pages from the real packages, and lets `fetch` find their documents.
pub fn hosts(folder: &Path) -> Result<Outcome, Failure> {
    let folder = workspace::root().join(folder);
    // Once installed, no network is needed.
    if !folder.join("venv").is_dir() || !folder.join("node_modules").is_dir() {
        let script = workspace::root().join("fetch/tests/hosts/install.sh");
        output::error(format_args!(
            "== packages: sh {} {}",
            workspace::shown(&script),
            folder.display()
        ));
        let mut install = Command::new("sh");
        finished("packages", install.arg(&script).arg(&folder))?;
    }
    let arguments = [
        "test",
        "--package",
        "octadesk-fetch",
        "--test",
        "hosts",
        "--",
        "--nocapture",
    ];
    output::error(format_args!("== hosts: cargo {}", arguments.join(" ")));
    let mut test = Command::new(env!("CARGO"));
    test.args(arguments)
        .env("FETCH_HOSTS", &folder)
        .current_dir(workspace::root());
    finished("hosts", &mut test)?;
    Ok(Outcome::Fine)
}

/// Runs the mock, a program of the tests.
pub fn mock(port: u16) -> Result<Outcome, Failure> {
    let port = port.to_string();
    cargo(
        "mock",
        &["run", "--quiet", "--bin", "mock", "--", "--port", &port],
    )?;
    Ok(Outcome::Fine)
}

fn cargo(title: &str, arguments: &[&str]) -> Result<(), Failure> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(workspace::root());
    finished(title, &mut cargo)
}

/// Runs a command to its end.
fn finished(title: &str, command: &mut Command) -> Result<(), Failure> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    let shown = words.join(" ");
    let status = command
        .status()
        .map_err(|error| Failure::Step(format!("{title}: `{shown}`: {error}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Step(format!("{title}: `{shown}` failed")))
}
