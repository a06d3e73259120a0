//! `ci`: what CI runs, in its order. Every failure names the command that failed.

use std::process::Command;

use crate::outcome::{Failure, Outcome};
use crate::workspace;

/// The steps: a title, and arguments of cargo.
const STEPS: [(&str, &[&str]); 7] = [
    ("format", &["fmt", "--all", "--check"]),
    ("generated code is what the inputs give", &["xtask", "check"]),
    (
        "lints",
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    ),
    (
        "a build with one service",
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
    ("documentation", &["doc", "--workspace", "--no-deps"]),
    ("tests", &["test", "--workspace"]),
    (
        "tests of the mock transport",
        &[
            "test",
            "--package",
            "octadesk",
            "--features",
            "test-util",
            "--test",
            "testing",
        ],
    ),
];

/// Runs the steps until one fails.
pub fn run() -> Result<Outcome, Failure> {
    for (title, arguments) in STEPS {
        eprintln!("== {title}: cargo {}", arguments.join(" "));
        cargo(title, arguments)?;
    }
    Ok(Outcome::Fine)
}

/// Runs the mock, a program of the tests.
pub fn mock(port: u16) -> Result<Outcome, Failure> {
    let port = port.to_string();
    cargo(
        "mock",
        &[
            "run",
            "--quiet",
            "--package",
            "octadesk-tests",
            "--bin",
            "mock",
            "--",
            "--port",
            &port,
        ],
    )?;
    Ok(Outcome::Fine)
}

fn cargo(title: &str, arguments: &[&str]) -> Result<(), Failure> {
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(workspace::root())
        .status()
        .map_err(|error| Failure::Step(format!("cargo {}: {error}", arguments.join(" "))))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Step(format!(
        "{title}: `cargo {}` failed",
        arguments.join(" ")
    )))
}
