//! The snapshot on disk: read, compared, and replaced file by file, each in one step.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use generator::spec::{Lock, LockEntry, Origin, SpecDir, canonical_sha256, stored_json};
use serde_json::Value;

use crate::document::Document;
use crate::error::{Error, Kind};
use crate::http::Since;

const PREFIX: &str = ".fetch-";
const SUFFIX: &str = ".tmp";

/// The snapshot folder.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) folder: SpecDir,
    pub(crate) lock: Lock,
}

/// A document of the snapshot.
pub(crate) struct Stored {
    pub(crate) value: Value,
    pub(crate) canonical_sha256: String,
    pub(crate) text: String,
}

impl Snapshot {
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let broken = |error: generator::Error| {
            Error::new(
                Kind::Files,
                path.display(),
                error,
                "repair the file (git can give the last version back), then run the command again",
            )
        };
        Ok(Self {
            folder: SpecDir::open(path).map_err(broken)?,
            lock: Lock::read(path).map_err(broken)?,
        })
    }

    /// The document of a service as it is on disk; one that cannot be read is as good as none.
    pub(crate) fn stored(&self, slug: &str) -> Option<Stored> {
        let text = std::fs::read_to_string(self.folder.upstream(slug)).ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        Some(Stored {
            canonical_sha256: canonical_sha256(&value),
            value,
            text,
        })
    }

    /// What a conditional request may say about an address. Only when the document on disk is the one the lock speaks of:
    /// after an interrupted run it may be older.
    pub(crate) fn since(&self, source: &str) -> Option<(String, Since, Stored)> {
        let (slug, entry) = self.entry_from(source)?;
        let since = Since {
            etag: entry.etag.clone(),
            last_modified: entry.last_modified.clone(),
        };
        if since == Since::default() {
            return None;
        }
        let stored = self
            .stored(slug)
            .filter(|stored| stored.canonical_sha256 == entry.canonical_sha256)?;
        Some((slug.clone(), since, stored))
    }

    fn entry_from(&self, source: &str) -> Option<(&String, &LockEntry)> {
        self.lock
            .service
            .iter()
            .find(|(_, entry)| entry.origin == Origin::Fetched && entry.source == source)
    }

    /// Slugs of the downloaded documents by their address.
    pub(crate) fn known(&self) -> BTreeMap<String, String> {
        let fetched = self
            .lock
            .service
            .iter()
            .filter(|(_, entry)| entry.origin == Origin::Fetched && !entry.source.is_empty());
        fetched
            .map(|(slug, entry)| (entry.source.clone(), slug.clone()))
            .collect()
    }

    /// Writes a document and its line in the lock; gives the files that were touched.
    ///
    /// Both files are complete on disk before the first gets its name, so only a moment lies between the two. Should the run
    /// end right there, the lock still speaks of the old document: the next `fetch` sees that the two differ, asks again
    /// without a condition, and sets the lock right.
    pub(crate) fn write(
        &mut self,
        slug: &str,
        document: &Document,
        entry: LockEntry,
    ) -> Result<Vec<PathBuf>, Error> {
        self.write_text(slug, stored_json(&document.value), entry)
    }

    fn write_text(&mut self, slug: &str, text: String, entry: LockEntry) -> Result<Vec<PathBuf>, Error> {
        let mut prepared = Vec::new();
        let path = self.folder.upstream(slug);
        if self.stored(slug).is_none_or(|stored| stored.text != text) {
            prepared.push(Prepared::new(path, &text)?);
        }
        let mut lock = self.lock.clone();
        lock.service.insert(slug.to_owned(), entry);
        if lock != self.lock {
            let path = self.folder.path().join("spec.lock");
            let text = lock.to_text().map_err(|error| Error::files(&path, error))?;
            prepared.push(Prepared::new(path, &text)?);
        }
        let mut written = Vec::new();
        for file in prepared {
            written.push(file.publish()?);
        }
        self.lock = lock;
        Ok(written)
    }

    /// Removes what an interrupted run left behind.
    pub(crate) fn sweep(&self) {
        let folders = [self.folder.path().to_owned(), self.folder.path().join("upstream")];
        for entry in folders
            .iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten()
            .flatten()
        {
            let name = entry.file_name();
            if name
                .to_str()
                .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX))
            {
                // What stays is in nobody's way.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// Brings a snapshot to what another one says of the services that are in both or in the other one alone, service by
/// service, each document and its line in the lock in one step. Gives the files that were touched.
///
/// # Errors
/// When a file of either cannot be read or written.
pub fn publish(from: &Path, to: &Path) -> Result<Vec<PathBuf>, Error> {
    let from = Snapshot::open(from)?;
    let mut to = Snapshot::open(to)?;
    to.sweep();
    let mut written = Vec::new();
    for (slug, entry) in &from.lock.service {
        let Some(stored) = from.stored(slug) else { continue };
        written.extend(to.write_text(slug, stored.text, entry.clone())?);
    }
    written.sort();
    written.dedup();
    Ok(written)
}

/// A file whose new text is complete on disk, under a name of its own.
struct Prepared {
    path: PathBuf,
    file: tempfile::NamedTempFile,
}

impl Prepared {
    fn new(path: PathBuf, text: &str) -> Result<Self, Error> {
        let failed = |error| not_written(&path, &error);
        let folder = path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let mut file = builder.tempfile_in(folder).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        Ok(Self { path, file })
    }

    /// Gives the text its name, in one step.
    fn publish(self) -> Result<PathBuf, Error> {
        let path = self.path;
        self.file
            .persist(&path)
            .map_err(|error| not_written(&path, &error.error))?;
        Ok(path)
    }
}

fn not_written(path: &Path, error: &std::io::Error) -> Error {
    Error::files(path, format!("cannot be written: {error}"))
}
