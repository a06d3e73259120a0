//! The commits that an update asks for: the snapshot, what people decide, what is generated.

use std::path::PathBuf;

use generator::write::Changes;
use protocol::{Outcome, Report};
use serde::Serialize;

use crate::workspace;

/// A suggested commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Commit {
    /// Its message.
    pub message: String,
    /// Its files, from the root of the repository, those that are gone among them.
    pub files: Vec<String>,
}

/// The commits for what was written; none when nothing was.
pub fn commits(fetched: &Report, changes: &Changes, verdict: Option<&str>) -> Vec<Commit> {
    let shown = |paths: &mut dyn Iterator<Item = &PathBuf>| -> Vec<String> {
        paths.map(|path| workspace::shown(path)).collect()
    };
    let names = [workspace::names(), workspace::previous_names()];
    let all = || {
        changes
            .added
            .iter()
            .chain(&changes.changed)
            .chain(&changes.removed)
    };
    let mut generated = shown(&mut all().filter(|path| !names.contains(path)));
    generated.sort();
    [
        (snapshot(fetched), shown(&mut fetched.written.iter())),
        (
            "Names of what is new in the snapshot".to_owned(),
            shown(&mut all().filter(|path| names.contains(path))),
        ),
        (
            match verdict {
                Some(verdict) => format!("Generate the client from the new snapshot: {verdict}"),
                None => "Generate the client from the new snapshot".to_owned(),
            },
            generated,
        ),
    ]
    .into_iter()
    .filter(|(_, files)| !files.is_empty())
    .map(|(message, files)| Commit { message, files })
    .collect()
}

/// `Snapshot: new reports; changed persons, tickets`
fn snapshot(fetched: &Report) -> String {
    let of = |outcome: Outcome| -> Vec<&str> {
        let services = fetched.services.iter();
        services
            .filter(|service| service.outcome == outcome)
            .map(|service| service.slug.as_str())
            .collect()
    };
    let parts: Vec<String> = [("new", of(Outcome::New)), ("changed", of(Outcome::Changed))]
        .into_iter()
        .filter(|(_, slugs)| !slugs.is_empty())
        .map(|(what, slugs)| match slugs.len() {
            1..=5 => format!("{what} {}", slugs.join(", ")),
            count => format!("{count} {what}"),
        })
        .collect();
    if parts.is_empty() {
        return "Snapshot: other bytes, same meaning".to_owned();
    }
    format!("Snapshot: {}", parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_file_has_its_commit() {
        let root = workspace::root();
        let fetched = Report {
            written: vec![root.join("spec/spec.lock")],
            ..Report::default()
        };
        let changes = Changes {
            added: vec![root.join("generated-client/src/api/tags/mod.rs")],
            changed: vec![
                workspace::calls(),
                workspace::names(),
                workspace::previous_names(),
            ],
            removed: vec![root.join("generated-client/src/api/old.rs")],
        };
        let commits = commits(&fetched, &changes, Some("minor"));
        let messages: Vec<&str> = commits.iter().map(|commit| commit.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "Snapshot: other bytes, same meaning",
                "Names of what is new in the snapshot",
                "Generate the client from the new snapshot: minor",
            ]
        );
        let files: Vec<Vec<&str>> = commits
            .iter()
            .map(|commit| commit.files.iter().map(String::as_str).collect())
            .collect();
        assert_eq!(files[0], ["spec/spec.lock"]);
        assert_eq!(files[1], ["spec/names.toml", "spec/names.lock"]);
        assert_eq!(
            files[2],
            [
                "generated-client/src/api/old.rs",
                "generated-client/src/api/tags/mod.rs",
                "tests/tests/wire/calls.rs",
            ]
        );
        assert!(super::commits(&Report::default(), &Changes::default(), None).is_empty());
    }
}
