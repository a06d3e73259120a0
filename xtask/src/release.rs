//! `release`: the entry of the changelog, and the version, by what changed since the last release.

use std::process::Command;

use generator::diff::{Change, Report, Rust, Section, Wire};
use generator::write::replace;

use crate::diff::{git, since};
use crate::outcome::{Failure, Outcome};
use crate::{output, workspace};

const TITLE: &str = "\
# Changelog

Every release of the crate `octadesk`, the latest first. `cargo xtask release` drafts an entry from the report of
`cargo xtask diff`; what was changed by hand is added by hand.
";

/// Drafts the entry and sets the version; with `dry_run` prints them only.
pub fn run(base: Option<&str>, step: Option<Rust>, dry_run: bool) -> Result<Outcome, Failure> {
    let base = match base {
        Some(base) => base.to_owned(),
        None => last_release()?,
    };
    let report = since(&base)?;
    let step = step.unwrap_or(Rust::None).max(report.verdict());
    if step == Rust::None {
        output::line(format_args!(
            "{}; nothing to release since {base}. `--step patch` releases what was changed by hand",
            report.why()
        ));
        return Ok(Outcome::Fine);
    }
    let manifest = workspace::root().join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest)
        .map_err(|error| Failure::Usage(format!("{}: {error}", manifest.display())))?;
    let before = git(&["cat-file", "blob", &format!("{base}:Cargo.toml")])?;
    let before = version(&String::from_utf8_lossy(&before))?;
    let next = bump(before, step);
    let entry = entry(&report, next);
    if dry_run {
        output::line(format_args!(
            "{} → {}: {}\n\n{entry}",
            shown(before),
            shown(next),
            report.why()
        ));
        return Ok(Outcome::Fine);
    }
    let changelog = workspace::root().join("CHANGELOG.md");
    let old = match std::fs::read_to_string(&changelog) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => TITLE.to_owned(),
        Err(error) => return Err(Failure::Usage(format!("{}: {error}", changelog.display()))),
    };
    let current = version(&text)?;
    replace(&changelog, with_entry(&old, &entry, next).as_bytes())?;
    replace(
        &manifest,
        text.replacen(&line(current), &line(next), 1).as_bytes(),
    )?;
    relock()?;
    output::line(format_args!(
        "{} → {}: {}",
        shown(before),
        shown(next),
        report.why()
    ));
    output::line(format_args!(
        "read CHANGELOG.md over, commit it with Cargo.toml and Cargo.lock, and tag the commit v{}",
        shown(next)
    ));
    Ok(Outcome::Fine)
}

fn last_release() -> Result<String, Failure> {
    let found = git(&["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])
        .map_err(|_| Failure::Usage("no release is tagged yet; name a revision with --base".to_owned()))?;
    Ok(String::from_utf8_lossy(&found).trim().to_owned())
}

type Version = (u64, u64, u64);

fn shown((major, minor, patch): Version) -> String {
    format!("{major}.{minor}.{patch}")
}

fn line(version: Version) -> String {
    format!("version = \"{}\"", shown(version))
}

/// The version that `[workspace.package]` gives.
fn version(manifest: &str) -> Result<Version, Failure> {
    let package = manifest
        .split_once("[workspace.package]")
        .map_or("", |(_, rest)| rest);
    let text = package
        .lines()
        .find_map(|line| line.trim().strip_prefix("version = \"")?.strip_suffix('"'));
    let parts: Vec<u64> = text
        .unwrap_or_default()
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect();
    match parts[..] {
        [major, minor, patch] => Ok((major, minor, patch)),
        _ => Err(Failure::Usage(
            "Cargo.toml: [workspace.package] has no version of three numbers".to_owned(),
        )),
    }
}

/// Cargo's rules: before 1.0 the middle number is the breaking one.
fn bump((major, minor, patch): Version, step: Rust) -> Version {
    match (step, major) {
        (Rust::Major, 0) => (0, minor + 1, 0),
        (Rust::Major, _) => (major + 1, 0, 0),
        (Rust::Minor, 1..) => (major, minor + 1, 0),
        _ => (major, minor, patch + 1),
    }
}

/// One entry; what was drafted for the same version before is replaced.
fn with_entry(changelog: &str, entry: &str, version: Version) -> String {
    let title = format!("## {}\n", shown(version));
    let (head, rest) = match changelog.find("\n## ") {
        Some(start) => changelog.split_at(start + 1),
        None => (changelog, ""),
    };
    let rest = match rest.strip_prefix(&title) {
        Some(own) => own.find("\n## ").map_or("", |end| &own[end + 1..]),
        None => rest,
    };
    let mut text = format!("{}\n\n{entry}", head.trim_end());
    if !rest.is_empty() {
        text.push('\n');
        text.push_str(rest);
    }
    text
}

fn entry(report: &Report, version: Version) -> String {
    let mut text = format!("## {}\n", shown(version));
    let of = |keep: &dyn Fn(&Change) -> bool| -> Vec<&Change> {
        report
            .changes()
            .iter()
            .filter(|change| change.section != Section::Docs && keep(change))
            .collect()
    };
    for (title, changes) in [
        ("Breaking", of(&|change| change.rust == Rust::Major)),
        ("Added", of(&|change| change.rust == Rust::Minor)),
        (
            "The service",
            of(&|change| change.rust < Rust::Minor && change.wire != Wire::None),
        ),
    ] {
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("\n### {title}\n\n"));
        for change in changes {
            text.push_str(&format!(
                "* {}: {}{}\n",
                change.service,
                change.text,
                items(change)
            ));
        }
    }
    let words = report
        .changes()
        .iter()
        .filter(|change| change.section == Section::Docs)
        .count();
    if words > 0 {
        text.push_str(&format!("\nDocumentation of {words} items changed.\n"));
    }
    text
}

/// What a caller looks for: the paths that are gone or new.
fn items(change: &Change) -> String {
    const SHOWN: usize = 3;
    let full = |line: &String| {
        let end = line.find(['(', ' ']).unwrap_or(line.len());
        line[..end].trim_end_matches(':').to_owned()
    };
    let mut paths: Vec<String> = change
        .items
        .iter()
        .filter_map(|item| item.new.as_ref().or(item.old.as_ref()))
        .map(full)
        .collect();
    paths.dedup();
    if paths.is_empty() {
        return String::new();
    }
    let more = paths.len().saturating_sub(SHOWN);
    let listed: Vec<String> = paths.iter().take(SHOWN).map(|path| format!("`{path}`")).collect();
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!(" ({}{more})", listed.join(", "))
}

/// Takes the new version over into Cargo.lock.
fn relock() -> Result<(), Failure> {
    let status = Command::new(env!("CARGO"))
        .args(["update", "--workspace", "--offline", "--quiet"])
        .current_dir(workspace::root())
        .status()
        .map_err(|error| Failure::Step(format!("cargo update: {error}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Step(
        "`cargo update --workspace --offline` failed; Cargo.lock still has the old version".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_step_as_cargo_reads_them() {
        for (version, step, next) in [
            ((0, 1, 4), Rust::Major, (0, 2, 0)),
            ((0, 1, 4), Rust::Minor, (0, 1, 5)),
            ((0, 1, 4), Rust::Patch, (0, 1, 5)),
            ((1, 2, 3), Rust::Major, (2, 0, 0)),
            ((1, 2, 3), Rust::Minor, (1, 3, 0)),
            ((1, 2, 3), Rust::Patch, (1, 2, 4)),
        ] {
            assert_eq!(bump(version, step), next);
        }
        let manifest = "[workspace]\n\n[workspace.package]\nversion = \"0.3.12\"\nedition = \"2024\"\n";
        assert_eq!(version(manifest).expect("a version"), (0, 3, 12));
        assert!(version("[package]\nversion = \"1.0.0\"\n").is_err());
    }

    #[test]
    fn an_entry_stands_on_top_and_only_once() {
        let first = with_entry(TITLE, "## 0.1.1\n\n* a\n", (0, 1, 1));
        let second = with_entry(&first, "## 0.2.0\n\n* b\n", (0, 2, 0));
        let again = with_entry(&second, "## 0.2.0\n\n* c\n", (0, 2, 0));
        assert_eq!(again, format!("{TITLE}\n## 0.2.0\n\n* c\n\n## 0.1.1\n\n* a\n"));
    }
}
