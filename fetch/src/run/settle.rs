//! One service: compared, validated, written; or left as it was.

use std::path::PathBuf;

use generator::spec::{LockEntry, Origin};

use super::download::{Download, Got};
use super::{Options, Validate};
use crate::error::Error;
use crate::mapping::Assigned;
use crate::progress::{Event, Progress};
use crate::report::{Outcome, Report, ServiceReport};
use crate::snapshot::Snapshot;

pub(super) fn settle(
    snapshot: &mut Snapshot,
    assigned: Assigned,
    download: Download,
    options: &Options,
    validate: &dyn Validate,
    progress: &dyn Progress,
    report: &mut Report,
) {
    let Download {
        label,
        how,
        source,
        got,
        ..
    } = download;
    let before = snapshot.lock.service.get(&assigned.slug);
    let mut service = ServiceReport {
        slug: assigned.slug,
        label,
        by: assigned.by,
        instead_of: assigned.instead_of,
        source,
        how,
        outcome: Outcome::Failed,
        was_reconstructed: before.is_some_and(|entry| entry.origin == Origin::Reconstructed),
        dialect: String::new(),
        info_version: String::new(),
        canonical_sha256: String::new(),
        notes: Vec::new(),
        error: None,
    };
    match got.and_then(|got| accept(snapshot, &mut service, got, options, validate)) {
        Ok(written) => report.written.extend(written),
        Err(error) => {
            service.outcome = Outcome::Failed;
            service.error = Some(error);
        }
    }
    progress.event(Event::Settled {
        service: &service.slug,
        outcome: &service.outcome.to_string(),
    });
    report.services.push(service);
}

fn accept(
    snapshot: &mut Snapshot,
    service: &mut ServiceReport,
    got: Got,
    options: &Options,
    validate: &dyn Validate,
) -> Result<Vec<PathBuf>, Error> {
    let Got {
        document,
        not_modified,
        etag,
        last_modified,
    } = got;
    service.dialect.clone_from(&document.dialect);
    service.info_version = document.info_version();
    service.canonical_sha256.clone_from(&document.canonical_sha256);
    service.notes.clone_from(&document.notes);
    let entry = LockEntry {
        origin: Origin::Fetched,
        source: service.source.clone(),
        raw_sha256: document.raw_sha256.clone(),
        canonical_sha256: document.canonical_sha256.clone(),
        dialect: document.dialect.clone(),
        info_version: document.info_version(),
        etag,
        last_modified,
    };
    let before = snapshot.lock.service.get(&service.slug);
    let stored = snapshot.stored(&service.slug);
    let same_bytes = before.is_some_and(|before| {
        before.origin == Origin::Fetched
            && before.raw_sha256 == entry.raw_sha256
            && before.canonical_sha256 == entry.canonical_sha256
    });
    service.outcome = match &stored {
        None => Outcome::New,
        Some(stored) if stored.canonical_sha256 != document.canonical_sha256 => Outcome::Changed,
        Some(_) if not_modified || same_bytes => Outcome::Unchanged,
        Some(_) => Outcome::SameMeaning,
    };
    // A host that stamps a new date on the same bytes makes no difference worth a commit.
    if service.outcome == Outcome::Unchanged && before.is_some_and(|before| before.source == entry.source) {
        return Ok(Vec::new());
    }
    let notes = validate.validate(&service.slug, &document.value).map_err(|why| {
        Error::invalid(
            if service.source.is_empty() { &service.slug } else { &service.source },
            format!("the document of {} is not usable: {why}", service.slug),
            "the snapshot is as it was; if the document is right, the generator is not: report this with the document",
        )
    })?;
    service.notes.extend(notes);
    if options.dry_run {
        let writes = matches!(service.outcome, Outcome::New | Outcome::Changed);
        let document = writes.then(|| snapshot.folder.upstream(&service.slug));
        return Ok(document
            .into_iter()
            .chain([snapshot.folder.path().join("spec.lock")])
            .collect());
    }
    snapshot.write(&service.slug, &document, entry)
}
