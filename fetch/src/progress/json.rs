//! One JSON object a line, for machines.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use super::{Event, Progress};

/// Writes each event as one line of JSON; parts of a download are left out.
#[derive(Debug)]
pub struct JsonEvents<W> {
    out: Mutex<W>,
}

impl<W: Write + Send> JsonEvents<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self { out: Mutex::new(out) }
    }

    /// Gives the writer back.
    pub fn into_inner(self) -> W {
        self.out.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write + Send> Progress for JsonEvents<W> {
    fn event(&self, event: Event<'_>) {
        if matches!(event, Event::Received { .. }) {
            return;
        }
        let Ok(line) = serde_json::to_string(&event) else {
            return;
        };
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A closed pipe must not stop the download.
        let _ = writeln!(out, "{line}");
    }
}
