//! `ci`: what CI runs, in its order. Every failure names the command that failed.

use std::process::Command;

use crate::outcome::{Failure, Outcome};
use crate::workspace;

/// The steps: a title, and arguments of cargo.
const STEPS: [(&str, &[&str]); 5] = [
    ("format", &["fmt", "--all", "--check"]),
    ("generated code is what the inputs give", &["xtask", "check"]),
    (
        "lints",
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    ),
    ("documentation", &["doc", "--workspace", "--no-deps"]),
    ("tests", &["test", "--workspace"]),
];

/// Runs the steps until one fails.
pub fn run() -> Result<Outcome, Failure> {
    for (title, arguments) in STEPS {
        eprintln!("== {title}: cargo {}", arguments.join(" "));
        let status = Command::new(env!("CARGO"))
            .args(arguments)
            .env("RUSTDOCFLAGS", "-D warnings")
            .current_dir(workspace::root())
            .status()
            .map_err(|error| Failure::Step(format!("cargo {}: {error}", arguments.join(" "))))?;
        if !status.success() {
            return Err(Failure::Step(format!(
                "{title}: `cargo {}` failed",
                arguments.join(" ")
            )));
        }
    }
    Ok(Outcome::Fine)
}
