//! What is going on, told while it happens.

mod bars;
mod json;
mod lines;

use std::io::IsTerminal;

use serde::Serialize;

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
        url: &'a str,
    },
    /// A place was tried.
    Tried {
        /// Where.
        place: &'a str,
        /// What came of it.
        result: &'a str,
    },
    /// The documents are known.
    Found {
        /// How many.
        documents: usize,
    },
    /// A document is being downloaded.
    Started {
        /// Its label.
        name: &'a str,
        /// Its address.
        url: &'a str,
    },
    /// A part of a document arrived.
    Received {
        /// Its label.
        name: &'a str,
        /// Bytes so far, after decompression.
        bytes: u64,
        /// Bytes in all, when the host says so.
        total: Option<u64>,
    },
    /// A request failed and is sent again after a pause.
    Retrying {
        /// Address of the request.
        url: &'a str,
        /// Number of the attempt that failed, from 1.
        attempt: u32,
        /// Milliseconds until the next attempt.
        wait_ms: u64,
        /// Why the attempt failed.
        why: &'a str,
    },
    /// A document is on this side.
    Finished {
        /// Its label.
        name: &'a str,
        /// What came of it.
        result: &'a str,
    },
    /// A document could not be had.
    Failed {
        /// Its label.
        name: &'a str,
        /// The error.
        error: &'a str,
    },
    /// The snapshot of a service is settled.
    Settled {
        /// Its slug.
        service: &'a str,
        /// The outcome.
        outcome: &'a str,
    },
}

/// Hears what happens. Documents are downloaded side by side, so events of several may be mixed.
pub trait Progress: Send + Sync {
    /// Something happened.
    fn event(&self, event: Event<'_>);
}

/// Says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quiet;

impl Progress for Quiet {
    fn event(&self, _: Event<'_>) {}
}

/// Bars when standard error is a terminal, plain lines otherwise.
#[must_use]
pub fn for_people() -> Box<dyn Progress> {
    if std::io::stderr().is_terminal() {
        Box::new(Bars::new())
    } else {
        Box::new(Lines::new(std::io::stderr()))
    }
}
