//! What the snapshot knows of earlier downloads.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::snapshot::{Snapshot, StoredDocument};
use generator::spec::{LockEntry, Origin, stored_json};
use protocol::{Error, ErrorKind};
use untrusted::Text;

use crate::document::Document;
use crate::http::Validators;

/// Opens the snapshot folder.
pub(crate) fn open(path: &Path) -> Result<Snapshot, Error> {
    Snapshot::open(path).map_err(|error| {
        Error::new(
            ErrorKind::Files,
            path.to_string_lossy().as_ref(),
            error.to_string(),
            "repair the file (git can give the last version back), then run the command again",
        )
    })
}

/// What makes a request for an address conditional: the slug and the stored document of the only service that comes from
/// there. Only when that document is the one that the lock records: after an interrupted run it may be older.
pub(crate) fn validators(snapshot: &Snapshot, source: &Text) -> Option<(String, Validators, StoredDocument)> {
    let mut entries = fetched(snapshot).filter(|(_, entry)| Text::new(&entry.source) == *source);
    let (slug, entry) = entries.next()?;
    // Addresses that differ in their credentials alone are stored as one.
    if entries.next().is_some() {
        return None;
    }
    let validators = Validators {
        etag: entry.etag.clone(),
        last_modified: entry.last_modified.clone(),
    };
    if validators == Validators::default() {
        return None;
    }
    let stored = snapshot.stored(slug)?;
    (stored.canonical_sha256 == entry.canonical_sha256).then(|| (slug.clone(), validators, stored))
}

/// Slugs of the downloaded documents by their address.
pub(crate) fn slugs_by_source(snapshot: &Snapshot) -> BTreeMap<Text, String> {
    let mut slugs = BTreeMap::new();
    let mut ambiguous = Vec::new();
    for (slug, entry) in fetched(snapshot).filter(|(_, entry)| !entry.source.is_empty()) {
        let source = Text::new(&entry.source);
        if slugs.insert(source.clone(), slug.clone()).is_some() {
            ambiguous.push(source);
        }
    }
    slugs.retain(|source, _| !ambiguous.contains(source));
    slugs
}

fn fetched(snapshot: &Snapshot) -> impl Iterator<Item = (&String, &LockEntry)> {
    let entries = snapshot.lock.service.iter();
    entries.filter(|(_, entry)| entry.origin == Origin::Fetched)
}

/// Writes a document and its line in the lock; gives the files that were written.
pub(crate) fn put(
    snapshot: &mut Snapshot,
    slug: &str,
    document: &Document,
    entry: LockEntry,
) -> Result<Vec<PathBuf>, Error> {
    let text = untrusted::json(&stored_json(&document.value));
    snapshot.put(slug, &text, entry).map_err(|error| {
        Error::new(
            ErrorKind::Files,
            snapshot.folder.path().to_string_lossy().as_ref(),
            format!("cannot be written: {error}"),
            "look at the path and its permissions, then run the command again",
        )
    })
}
