//! The snapshot folder, written: a document and its line in `spec.lock` are replaced in one step.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::Error;
use crate::spec::{Lock, LockEntry, SpecDir, canonical_sha256};
use crate::write::{PreparedFile, sweep};

/// A snapshot folder and its lock.
#[derive(Debug)]
pub struct Snapshot {
    /// The folder.
    pub folder: SpecDir,
    /// Its `spec.lock`.
    pub lock: Lock,
}

/// A document of the snapshot.
#[derive(Debug)]
pub struct StoredDocument {
    /// The text of its file.
    pub text: String,
    /// The document.
    pub value: Value,
    /// Hash of the document as compact JSON with sorted keys.
    pub canonical_sha256: String,
}

impl Snapshot {
    /// Opens a folder, which may be empty.
    ///
    /// # Errors
    /// When `services.toml` or `spec.lock` is malformed.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Ok(Self {
            folder: SpecDir::open(path)?,
            lock: Lock::read(path)?,
        })
    }

    /// The document of a service; `None` when there is none that can be read.
    #[must_use]
    pub fn stored(&self, slug: &str) -> Option<StoredDocument> {
        let text = std::fs::read_to_string(self.folder.upstream(slug)).ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        Some(StoredDocument {
            canonical_sha256: canonical_sha256(&value),
            value,
            text,
        })
    }

    /// Writes the text of a document and its line in the lock, as far as they differ; gives the files that were written.
    ///
    /// Both files are complete on disk before the first gets its name, so only a moment lies between the two. Should the run
    /// end right there, the lock still records the old document: the next `fetch` sees that the two differ, downloads the
    /// document again and sets the lock right.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn put(&mut self, slug: &str, text: &str, entry: LockEntry) -> Result<Vec<PathBuf>, Error> {
        let mut prepared = Vec::new();
        if self.stored(slug).is_none_or(|stored| stored.text != text) {
            prepared.push(PreparedFile::new(&self.folder.upstream(slug), text.as_bytes())?);
        }
        let mut lock = self.lock.clone();
        lock.service.insert(slug.to_owned(), entry);
        if lock != self.lock {
            let path = self.folder.path().join("spec.lock");
            prepared.push(PreparedFile::new(&path, lock.to_text()?.as_bytes())?);
        }
        for file in &prepared {
            file.sync()?;
        }
        self.lock = lock;
        prepared.into_iter().map(PreparedFile::publish).collect()
    }

    /// Removes the files that an interrupted run has left half written.
    pub fn sweep(&self) {
        sweep(self.folder.path());
        sweep(&self.folder.path().join("upstream"));
    }
}

/// Brings the documents of a snapshot, service by service, to those of another one; gives the files that were written. A
/// service that the other one does not have stays.
///
/// # Errors
/// When a file of either cannot be read or written.
pub fn publish(from: &Path, to: &Path) -> Result<Vec<PathBuf>, Error> {
    let from = Snapshot::open(from)?;
    let mut to = Snapshot::open(to)?;
    to.sweep();
    let mut written = Vec::new();
    for (slug, entry) in &from.lock.service {
        if let Some(stored) = from.stored(slug) {
            written.extend(to.put(slug, &stored.text, entry.clone())?);
        }
    }
    written.sort();
    written.dedup();
    Ok(written)
}
