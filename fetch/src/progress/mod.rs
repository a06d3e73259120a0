//! Events of a run, told while it goes on.

mod bars;
mod json;
mod lines;

use std::io::IsTerminal;

use protocol::ProgressFormat;
use serde::Serialize;
use untrusted::Text;

pub use self::bars::Bars;
pub use self::json::JsonEvents;
pub use self::lines::Lines;

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Event<'a> {
    /// The docs page is being asked for its documents.
    Looking {
        /// The docs page.
        url: &'a Text,
    },
    /// A place was tried.
    Tried {
        /// Where.
        place: &'a Text,
        /// What came of it.
        result: &'a Text,
    },
    /// The documents are known.
    Found {
        /// How many.
        documents: usize,
    },
    /// A document is being downloaded.
    Started {
        /// Its label.
        name: &'a Text,
        /// Its address.
        url: &'a Text,
    },
    /// A part of a document arrived.
    Received {
        /// Its label.
        name: &'a Text,
        /// Bytes so far, after decompression.
        bytes: u64,
        /// Bytes in all, when the host says so.
        total: Option<u64>,
    },
    /// A request failed and is sent again after a pause.
    Retrying {
        /// Address of the request.
        url: &'a Text,
        /// Number of the attempt that failed, from 1.
        attempt: u32,
        /// Milliseconds until the next attempt.
        wait_ms: u64,
        /// Why the attempt failed.
        why: &'a Text,
    },
    /// A document was downloaded.
    Finished {
        /// Its label.
        name: &'a Text,
        /// What came of it.
        result: &'a Text,
    },
    /// A document could not be downloaded.
    Failed {
        /// Its label.
        name: &'a Text,
        /// The error.
        error: &'a Text,
    },
    /// A service was dealt with: its snapshot is written, or stays as it was.
    Settled {
        /// Its slug.
        service: &'a str,
        /// The outcome.
        outcome: &'a str,
    },
}

/// Receives the events of a run. Documents are downloaded side by side, so events of several may be mixed.
pub trait Progress: Send + Sync {
    /// Something happened.
    fn event(&self, event: Event<'_>);
}

/// Tells nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quiet;

impl Progress for Quiet {
    fn event(&self, _: Event<'_>) {}
}

/// Progress on standard error: as text it is bars on a terminal, plain lines otherwise.
#[must_use]
pub fn on_stderr(format: ProgressFormat) -> Box<dyn Progress> {
    match format {
        ProgressFormat::Quiet => Box::new(Quiet),
        ProgressFormat::Json => Box::new(JsonEvents::new(std::io::stderr())),
        ProgressFormat::Text if std::io::stderr().is_terminal() => Box::new(Bars::new()),
        ProgressFormat::Text => Box::new(Lines::new(std::io::stderr())),
    }
}
