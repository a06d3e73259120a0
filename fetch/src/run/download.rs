//! Documents, a few at a time.

use futures_util::StreamExt;
use futures_util::stream;

use generator::snapshot::Snapshot;
use protocol::Error;
use untrusted::Text;
use url::Url;

use super::collect::Input;
use crate::discover::{Found, Source};
use crate::document::Document;
use crate::http::{Http, Request, Resource};
use crate::mapping::Candidate;
use crate::progress::{Event, Progress};
use crate::snapshot::validators;

/// Downloads that run side by side; the host is somebody else's.
const PARALLEL: usize = 4;

/// A document that was to be downloaded, and what came of it.
#[derive(Debug)]
pub(super) struct Download {
    pub(super) label: Option<Text>,
    pub(super) given: Option<String>,
    pub(super) how: Text,
    /// Address of the document; empty for a file.
    pub(super) source: Text,
    pub(super) result: Result<Downloaded, Error>,
}

/// A document that was downloaded or read.
#[derive(Debug)]
pub(super) struct Downloaded {
    pub(super) document: Document,
    /// The host says that it has not changed.
    pub(super) not_modified: bool,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl Downloaded {
    /// A document that no conditional request can ask for.
    fn unconditional(document: Document) -> Self {
        Self {
            document,
            not_modified: false,
            etag: None,
            last_modified: None,
        }
    }
}

impl Download {
    pub(super) fn candidate(&self) -> Candidate {
        let document = self.result.as_ref().ok().map(|downloaded| &downloaded.document);
        Candidate {
            label: self.label.as_ref().map(Text::to_string),
            title: document.and_then(Document::title).map(str::to_owned),
            base: document.map(Document::base).unwrap_or_default(),
            source: self.source.clone(),
            given: self.given.clone(),
        }
    }
}

pub(super) async fn all(
    http: &Http,
    snapshot: &Snapshot,
    inputs: Vec<Input>,
    progress: &dyn Progress,
) -> Vec<Download> {
    stream::iter(inputs)
        .map(|input| one(http, snapshot, input, progress))
        .buffered(PARALLEL)
        .collect()
        .await
}

async fn one(http: &Http, snapshot: &Snapshot, input: Input, progress: &dyn Progress) -> Download {
    match input {
        Input::File(path) => {
            let label = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().as_ref().into());
            let place = path.to_string_lossy();
            let result = std::fs::read(&path)
                .map_err(|error| Error::files(&path, format!("cannot be read: {error}")))
                .and_then(|body| Document::read(&place, &body, ""))
                .map(Downloaded::unconditional);
            Download {
                label,
                given: None,
                how: format!("file {place}").into(),
                source: Text::default(),
                result,
            }
        }
        Input::Found(found, given) => {
            let name = found.name();
            progress.event(Event::Started {
                name: &name,
                url: &found.url().as_str().into(),
            });
            let (url, result) = get(http, snapshot, &found, &name, progress).await;
            match &result {
                Ok(downloaded) if downloaded.not_modified => progress.event(Event::Finished {
                    name: &name,
                    result: &"not modified".into(),
                }),
                Ok(downloaded) => progress.event(Event::Finished {
                    name: &name,
                    result: &downloaded.document.dialect.as_str().into(),
                }),
                Err(error) => progress.event(Event::Failed {
                    name: &name,
                    error: &format!("{}: {}", error.place(), error.message()).into(),
                }),
            }
            Download {
                label: found.label,
                given,
                how: found.how,
                source: url.as_str().into(),
                result,
            }
        }
    }
}

/// The document, and the address it came from.
async fn get(
    http: &Http,
    snapshot: &Snapshot,
    found: &Found,
    name: &Text,
    progress: &dyn Progress,
) -> (Url, Result<Downloaded, Error>) {
    match &found.source {
        Source::Inline { url, text, left_out } => {
            let document = Document::from_text(url.as_str(), text, text.as_bytes()).map(|mut document| {
                if *left_out > 0 {
                    let note = format!(
                        "{left_out} members of the document are no literals in the script, and are missing"
                    );
                    document.notes.push(note.into());
                }
                document
            });
            (url.clone(), document.map(Downloaded::unconditional))
        }
        Source::Address { url, others } => {
            let mut first_error = None;
            for url in std::iter::once(url).chain(others) {
                match address(http, snapshot, url, name, progress).await {
                    Ok(downloaded) => return (url.clone(), Ok(downloaded)),
                    Err(error) => {
                        first_error.get_or_insert(error);
                    }
                }
            }
            let error = first_error
                .unwrap_or_else(|| Error::network(url.as_str(), "no address was tried", "report this"));
            (url.clone(), Err(error))
        }
    }
}

async fn address(
    http: &Http,
    snapshot: &Snapshot,
    url: &Url,
    name: &Text,
    progress: &dyn Progress,
) -> Result<Downloaded, Error> {
    let known = validators(snapshot, &url.as_str().into());
    let request = Request {
        url,
        resource: Resource::Document,
        validators: known.as_ref().map(|(_, validators, _)| validators.clone()),
        name,
        retry: true,
    };
    let response = http.get(&request, progress).await?;
    if response.status == 304 {
        let Some((slug, _, stored)) = known else {
            return Err(Error::network(
                url.as_str(),
                "the host answered 304 Not Modified to an unconditional request",
                "run the command again",
            ));
        };
        let mut document = Document::from_value(url.as_str(), &stored.value)?;
        if let Some(entry) = snapshot.lock.service.get(&slug) {
            document.raw_sha256.clone_from(&entry.raw_sha256);
        }
        return Ok(Downloaded {
            document,
            not_modified: true,
            etag: response.etag,
            last_modified: response.last_modified,
        });
    }
    let response = response.success()?;
    let document = Document::read(url.as_str(), &response.body, &response.content_type)?;
    Ok(Downloaded {
        document,
        not_modified: false,
        etag: response.etag,
        last_modified: response.last_modified,
    })
}
