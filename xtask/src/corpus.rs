//! `corpus`: `new-crate` and `cargo check` over a folder of documents, with a table.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::Value;

use crate::outcome::{Failure, Outcome};
use crate::{Format, new_crate};

/// What became of one document.
#[derive(Debug, serde::Serialize)]
struct Row {
    document: String,
    operations: usize,
    types: usize,
    lines: usize,
    generate_ms: u128,
    check_ms: u128,
    errors: usize,
    warnings: usize,
    /// Why no crate was made, or the first error of the compiler.
    failure: Option<String>,
}

/// Makes and checks the crates below `out`.
pub fn run(documents: &Path, out: &Path, lints: bool, format: Format) -> Result<Outcome, Failure> {
    let entries = documents
        .read_dir()
        .map_err(|error| Failure::Usage(format!("{}: {error}", documents.display())))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|kind| kind == "json" || kind == "yaml" || kind == "yml")
    });
    paths.sort();
    let mut rows = Vec::new();
    let mut lock = None;
    for path in &paths {
        let row = one(path, out, lints, &mut lock)?;
        if format == Format::Text {
            print(&row);
        }
        rows.push(row);
    }
    let failed = rows.iter().filter(|row| row.failure.is_some()).count();
    let warned = rows.iter().filter(|row| row.warnings > 0).count();
    if format == Format::Json {
        println!(
            "{:#}",
            serde_json::json!({ "documents": rows, "failed": failed, "warned": warned })
        );
    } else {
        let operations: usize = rows.iter().map(|row| row.operations).sum();
        println!(
            "{} documents, {operations} operations; {failed} failed, {warned} with warnings",
            rows.len()
        );
    }
    Ok(if failed + warned == 0 {
        Outcome::Fine
    } else {
        Outcome::Differs
    })
}

fn one(path: &Path, out: &Path, lints: bool, lock: &mut Option<String>) -> Result<Row, Failure> {
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let folder = out.join(format!("{}-{}", text(path.file_stem()), text(path.extension())));
    let mut row = Row {
        document: text(path.file_name()),
        operations: 0,
        types: 0,
        lines: 0,
        generate_ms: 0,
        check_ms: 0,
        errors: 0,
        warnings: 0,
        failure: None,
    };
    let start = Instant::now();
    match new_crate::make(&[path.to_owned()], &crate_name(&row.document), &folder) {
        Ok(made) => (row.operations, row.types, row.lines) = (made.operations, made.types, made.lines),
        Err(Failure::Usage(message)) => return Err(Failure::Usage(message)),
        Err(error) => {
            row.failure = Some(error.to_string());
            return Ok(row);
        }
    }
    row.generate_ms = start.elapsed().as_millis();
    check(&folder, out, lints, lock, &mut row)?;
    Ok(row)
}

fn check(
    folder: &Path,
    out: &Path,
    lints: bool,
    lock: &mut Option<String>,
    row: &mut Row,
) -> Result<(), Failure> {
    let io = |error: std::io::Error| Failure::Usage(format!("{}: {error}", folder.display()));
    let name = crate_name(&row.document);
    let lock_file = folder.join("Cargo.lock");
    // All crates have the same dependencies: the first one resolves them for all.
    if let Some(known) = lock.as_ref() {
        std::fs::write(
            &lock_file,
            known.replace("name = \"THIS\"", &format!("name = \"{name}\"")),
        )
        .map_err(io)?;
    }
    let command = if lints { "clippy" } else { "check" };
    let start = Instant::now();
    let output = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--message-format", "json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", out.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .map_err(io)?;
    row.check_ms = start.elapsed().as_millis();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let ours = message["package_id"]
            .as_str()
            .is_some_and(|id| id.contains(&folder.display().to_string()));
        if message["reason"] != "compiler-message"
            || !ours
            || message["message"]["spans"] == serde_json::json!([])
        {
            continue;
        }
        let rendered = message["message"]["rendered"].as_str().unwrap_or_default();
        match message["message"]["level"].as_str() {
            Some("error") => {
                row.errors += 1;
                row.failure.get_or_insert_with(|| rendered.to_owned());
            }
            Some("warning") => {
                row.warnings += 1;
                eprintln!("{}: {rendered}", row.document);
            }
            _ => {}
        }
    }
    if !output.status.success() && row.failure.is_none() {
        row.errors += 1;
        row.failure = Some(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    if lock.is_none() && output.status.success() {
        let text = std::fs::read_to_string(&lock_file).map_err(io)?;
        *lock = Some(text.replace(&format!("name = \"{name}\""), "name = \"THIS\""));
    }
    Ok(())
}

/// A name that cargo accepts, made of a file's.
fn crate_name(file: &str) -> String {
    let mut name = String::from("c");
    for c in file.to_ascii_lowercase().chars() {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            name.push(c);
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(60);
    name.trim_end_matches('-').to_owned()
}

fn print(row: &Row) {
    let outcome = match &row.failure {
        Some(failure) => failure.lines().next().unwrap_or_default().to_owned(),
        None if row.warnings > 0 => format!("{} warnings", row.warnings),
        None => "ok".to_owned(),
    };
    println!(
        "{:<50} {:>5} operations {:>6} types {:>7} lines {:>6} ms {:>7} ms check  {outcome}",
        row.document, row.operations, row.types, row.lines, row.generate_ms, row.check_ms
    );
}
