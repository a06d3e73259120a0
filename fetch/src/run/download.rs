//! Documents, a few at a time.

use futures_util::StreamExt;
use futures_util::stream;

use super::collect::Input;
use crate::discover::{Found, Source};
use crate::document::Document;
use crate::error::{Error, Kind};
use crate::http::{Ask, Http, Want};
use crate::mapping::Candidate;
use crate::progress::{Event, Progress};
use crate::snapshot::Snapshot;

/// Downloads that run side by side; the host is somebody else's.
const PARALLEL: usize = 4;

/// What came of a document.
#[derive(Debug)]
pub(super) struct Download {
    pub(super) label: Option<String>,
    pub(super) given: Option<String>,
    pub(super) how: String,
    /// Address of the document; empty for a file.
    pub(super) source: String,
    pub(super) got: Result<Got, Error>,
}

/// A document on this side.
#[derive(Debug)]
pub(super) struct Got {
    pub(super) document: Document,
    /// The host says that it is the one of before.
    pub(super) not_modified: bool,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl Download {
    pub(super) fn candidate(&self) -> Candidate {
        let document = self.got.as_ref().ok().map(|got| &got.document);
        Candidate {
            label: self.label.clone(),
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
            let label = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
            let place = path.display().to_string();
            let got = std::fs::read(&path)
                .map_err(|error| Error::files(&path, format!("cannot be read: {error}")))
                .and_then(|body| Document::read(&place, &body, ""))
                .map(|document| Got {
                    document,
                    not_modified: false,
                    etag: None,
                    last_modified: None,
                });
            Download {
                label,
                given: None,
                how: format!("file {place}"),
                source: String::new(),
                got,
            }
        }
        Input::Found(found, given) => {
            let name = found.name();
            progress.event(Event::Started {
                name: &name,
                url: found.url().as_str(),
            });
            let (source, got) = get(http, snapshot, &found, &name, progress).await;
            match &got {
                Ok(got) if got.not_modified => progress.event(Event::Finished {
                    name: &name,
                    result: "not modified",
                }),
                Ok(got) => progress.event(Event::Finished {
                    name: &name,
                    result: &got.document.dialect,
                }),
                Err(error) => progress.event(Event::Failed {
                    name: &name,
                    error: &format!("{}: {}", error.place(), error.message()),
                }),
            }
            Download {
                label: found.label,
                given,
                how: found.how,
                source,
                got,
            }
        }
    }
}

/// The document, and the address it came from.
async fn get(
    http: &Http,
    snapshot: &Snapshot,
    found: &Found,
    name: &str,
    progress: &dyn Progress,
) -> (String, Result<Got, Error>) {
    match &found.source {
        Source::Inline { url, text, left_out } => {
            let got = Document::from_text(url.as_str(), text, text.as_bytes()).map(|mut document| {
                if *left_out > 0 {
                    document.notes.push(format!(
                        "{left_out} members of the document are no literals in the script, and are missing"
                    ));
                }
                Got {
                    document,
                    not_modified: false,
                    etag: None,
                    last_modified: None,
                }
            });
            (url.to_string(), got)
        }
        Source::Address { url, others } => {
            let mut first_error = None;
            for url in std::iter::once(url).chain(others) {
                match address(http, snapshot, url, name, progress).await {
                    Ok(got) => return (url.to_string(), Ok(got)),
                    Err(error) => {
                        first_error.get_or_insert(error);
                    }
                }
            }
            let error =
                first_error.unwrap_or_else(|| Error::new(Kind::Network, url, "no address", "report this"));
            (url.to_string(), Err(error))
        }
    }
}

async fn address(
    http: &Http,
    snapshot: &Snapshot,
    url: &url::Url,
    name: &str,
    progress: &dyn Progress,
) -> Result<Got, Error> {
    let known = snapshot.since(url.as_str());
    let since = known.as_ref().map(|(_, since, _)| since.clone());
    let reply = http
        .get(
            &Ask {
                url,
                want: Want::Document,
                since,
                name,
                once: false,
            },
            progress,
        )
        .await?;
    if reply.status == 304 {
        let Some((slug, _, stored)) = known else {
            return Err(Error::network(
                url,
                "the host answered 304 Not Modified to an unconditional request",
                "run the command again",
            ));
        };
        let mut document = Document::from_value(url.as_str(), &stored.value)?;
        if let Some(entry) = snapshot.lock.service.get(&slug) {
            document.raw_sha256.clone_from(&entry.raw_sha256);
        }
        return Ok(Got {
            document,
            not_modified: true,
            etag: reply.etag,
            last_modified: reply.last_modified,
        });
    }
    let reply = reply.success()?;
    let document = Document::read(url.as_str(), &reply.body, &reply.content_type)?;
    Ok(Got {
        document,
        not_modified: false,
        etag: reply.etag,
        last_modified: reply.last_modified,
    })
}
