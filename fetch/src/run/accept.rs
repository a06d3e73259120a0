//! One service: its document is compared, validated and written, or its snapshot stays as it was.

use std::path::PathBuf;

use generator::snapshot::Snapshot;
use generator::spec::{LockEntry, Origin};
use protocol::{Error, Outcome, Report, ServiceReport};
use untrusted::Text;

use super::Options;
use super::download::{Download, Downloaded};
use crate::mapping::Assignment;
use crate::progress::{Event, Progress};
use crate::snapshot;
use crate::validate::Validate;

pub(super) fn service(
    snapshot: &mut Snapshot,
    assignment: Assignment,
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
        result,
        ..
    } = download;
    let before = snapshot.lock.service.get(&assignment.slug);
    let mut service = ServiceReport {
        slug: assignment.slug,
        label,
        matched_by: assignment.matched_by,
        instead_of: assignment.instead_of,
        source,
        how,
        outcome: Outcome::Failed,
        was_reconstructed: before.is_some_and(|entry| entry.origin == Origin::Reconstructed),
        dialect: Text::default(),
        info_version: Text::default(),
        canonical_sha256: String::new(),
        notes: Vec::new(),
        error: None,
    };
    match result.and_then(|downloaded| accept(snapshot, &mut service, downloaded, options, validate)) {
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
    downloaded: Downloaded,
    options: &Options,
    validate: &dyn Validate,
) -> Result<Vec<PathBuf>, Error> {
    let Downloaded {
        document,
        not_modified,
        etag,
        last_modified,
    } = downloaded;
    service.dialect = (&document.dialect).into();
    service.info_version = document.info_version().into();
    service.canonical_sha256.clone_from(&document.canonical_sha256);
    service.notes.clone_from(&document.notes);
    let entry = LockEntry {
        origin: Origin::Fetched,
        source: service.source.to_string(),
        raw_sha256: document.raw_sha256.clone(),
        canonical_sha256: document.canonical_sha256.clone(),
        dialect: service.dialect.to_string(),
        info_version: service.info_version.to_string(),
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
        let source = service.source.as_str();
        Error::invalid(
            if source.is_empty() { &service.slug } else { source },
            format!("the document of {} is not usable: {why}", service.slug),
            "the snapshot is as it was; if the document is right, the generator is not: report this with the document",
        )
    })?;
    service.notes.extend(notes.into_iter().map(Text::from));
    if options.dry_run {
        let writes = matches!(service.outcome, Outcome::New | Outcome::Changed);
        let document = writes.then(|| snapshot.folder.upstream(&service.slug));
        return Ok(document
            .into_iter()
            .chain([snapshot.folder.path().join("spec.lock")])
            .collect());
    }
    snapshot::put(snapshot, &service.slug, &document, entry)
}
