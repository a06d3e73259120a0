//! Bars on a terminal: one for each document, one for all.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use untrusted::Text;

use super::lines::line;
use super::{Event, Progress};

/// Draws to standard error.
#[derive(Debug)]
pub struct Bars {
    all: MultiProgress,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    overall: Option<ProgressBar>,
    documents: HashMap<Text, ProgressBar>,
}

impl Bars {
    /// Bars on standard error.
    #[must_use]
    pub fn new() -> Self {
        Self {
            all: MultiProgress::new(),
            state: Mutex::default(),
        }
    }

    fn print(&self, event: Event<'_>) {
        if let Some(line) = line(event) {
            // The terminal may be gone; the download goes on.
            self.all.suspend(|| drop(writeln!(std::io::stderr(), "{line}")));
        }
    }
}

impl Default for Bars {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Bars {
    fn event(&self, event: Event<'_>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Found { documents } => {
                self.print(event);
                let bar =
                    ProgressBar::new(documents as u64).with_style(style("{bar:30} {pos}/{len} documents"));
                state.overall = Some(self.all.add(bar));
            }
            Event::Started { name, .. } => {
                let bar = ProgressBar::new_spinner()
                    .with_style(style("  {spinner} {prefix:24} {bytes:>10}"))
                    .with_prefix(name.to_string());
                let bar = match &state.overall {
                    Some(overall) => self.all.insert_before(overall, bar),
                    None => self.all.add(bar),
                };
                bar.enable_steady_tick(Duration::from_millis(120));
                state.documents.insert(name.clone(), bar);
            }
            Event::Received { name, bytes, total } => {
                if let Some(bar) = state.documents.get(name) {
                    if let Some(total) = total
                        && bar.length() != Some(total)
                    {
                        bar.set_style(style("  {bar:10} {prefix:24} {bytes:>10}/{total_bytes}"));
                        bar.set_length(total);
                    }
                    bar.set_position(bytes);
                }
            }
            Event::Finished { name, .. } | Event::Failed { name, .. } => {
                if let Some(bar) = state.documents.remove(name) {
                    bar.finish_and_clear();
                }
                self.print(event);
                if let Some(overall) = &state.overall {
                    overall.inc(1);
                    if overall.length() == Some(overall.position()) {
                        overall.finish_and_clear();
                    }
                }
            }
            other => self.print(other),
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
