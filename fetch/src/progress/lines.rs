//! One plain line an event, for logs.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use super::{Event, Progress};

/// Writes a line for each event that a reader of a log wants to know.
#[derive(Debug)]
pub struct Lines<W> {
    out: Mutex<W>,
}

impl<W: Write + Send> Lines<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self { out: Mutex::new(out) }
    }

    /// Gives the writer back.
    pub fn into_inner(self) -> W {
        self.out.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write + Send> Progress for Lines<W> {
    fn event(&self, event: Event<'_>) {
        let Some(line) = line(event) else { return };
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A closed pipe must not stop the download.
        let _ = writeln!(out, "{line}");
    }
}

/// The line of an event; `None` for the events that are only of use to a bar.
pub(super) fn line(event: Event<'_>) -> Option<String> {
    Some(match event {
        Event::Looking { url } => format!("looking for documents at {url}"),
        Event::Tried { place, result } => format!("  {place}: {result}"),
        Event::Found { documents: 1 } => "1 document found".to_owned(),
        Event::Found { documents } => format!("{documents} documents found"),
        Event::Retrying {
            url,
            attempt,
            wait_ms,
            why,
        } => {
            format!("  {url}: attempt {attempt} failed ({why}), again in {wait_ms} ms")
        }
        Event::Finished { name, result } => format!("downloaded {name}: {result}"),
        Event::Failed { name, error } => format!("failed {name}: {error}"),
        Event::Settled { service, outcome } => format!("{service}: {outcome}"),
        Event::Started { .. } | Event::Received { .. } => return None,
    })
}
