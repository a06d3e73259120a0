//! What a change of a document does to the files of its crate.

use std::collections::BTreeMap;

use generator::api::{items, text};
use generator::code::build;
use generator::name::{Handles, NameLock};
use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use crate::support::{Made, SLUG, generate_all};

/// Lines that a file loses and gains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    pub removed: usize,
    pub added: usize,
    /// Lines of imports that it loses and gains, which the others leave out: a list of names is one line.
    pub imports: usize,
    /// Whether the file is on both sides.
    pub both: bool,
}

/// Two generations of a document, the second with the names of the first.
pub struct Change {
    pub old: Made,
    pub new: Made,
    /// Files that differ.
    pub files: BTreeMap<String, Lines>,
    /// What `api.txt` loses and gains.
    pub surface: Lines,
}

impl Change {
    /// `None` when one of the documents is refused, or stops a strict generation.
    pub fn of(old: &str, new: &str) -> Option<Self> {
        let old = made(old, &NameLock::default())?;
        let new = made(new, &old.names.lock)?;
        let table = |made: &Made| -> BTreeMap<String, String> {
            made.files
                .iter()
                .map(|file| (file.path.clone(), file.text.clone()))
                .collect()
        };
        let (before, now) = (table(&old), table(&new));
        let mut files = BTreeMap::new();
        for path in before.keys().chain(now.keys()) {
            let (a, b) = (before.get(path), now.get(path));
            if a != b {
                let mut lines = lines(a.map_or("", String::as_str), b.map_or("", String::as_str));
                lines.both = a.is_some() && b.is_some();
                files.insert(path.clone(), lines);
            }
        }
        let listed = |made: &Made| text(&items(&build(&made.api, &made.names)));
        let surface = lines(&listed(&old), &listed(&new));
        Some(Self {
            old,
            new,
            files,
            surface,
        })
    }

    /// Whether no name that was given is another one now.
    pub fn keeps_names(&self) -> Result<(), String> {
        let (old, new) = (&self.old.names.lock, &self.new.names.lock);
        for (before, now) in [(&old.operations, &new.operations), (&old.schemas, &new.schemas)] {
            for (identity, name) in before {
                if let Some(now) = now.get(identity).filter(|now| *now != name) {
                    return Err(format!("{identity} was {name} and is {now}"));
                }
            }
        }
        Ok(())
    }
}

fn made(document: &str, lock: &NameLock) -> Option<Made> {
    generate_all([(SLUG, document.as_bytes())], Handles::PerDocument, lock).ok()
}

fn lines(old: &str, new: &str) -> Lines {
    let diff = TextDiff::from_lines(old, new);
    let mut lines = Lines {
        removed: 0,
        added: 0,
        imports: 0,
        both: true,
    };
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {}
            _ if change.value().starts_with("use ") => lines.imports += 1,
            ChangeTag::Delete => lines.removed += 1,
            ChangeTag::Insert => lines.added += 1,
        }
    }
    lines
}

/// The document with one place changed.
pub fn with(document: &Value, change: impl FnOnce(&mut Value)) -> String {
    let mut changed = document.clone();
    change(&mut changed);
    changed.to_string()
}
