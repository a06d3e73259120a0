//! Hooks and logs, caught.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use octadesk::{CallFailure, CallInfo, CallOutcome, Client, ClientBuilder, Hook, RetryPolicy};

/// Lines, written from anywhere.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    /// Adds a line.
    pub fn push(&self, line: &str) {
        let mut lines = self.0.lock().expect("nobody panicked");
        lines.extend_from_slice(line.as_bytes());
        lines.push(b'\n');
    }

    /// What was written so far.
    pub fn take(&self) -> String {
        let lines = std::mem::take(&mut *self.0.lock().expect("nobody panicked"));
        String::from_utf8(lines).expect("text")
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panicked").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a line for each thing it is told.
pub struct Watch(pub Lines);

impl Hook for Watch {
    fn before(&self, call: &CallInfo<'_>) {
        self.0.push(&format!("before {}", name(call)));
    }

    fn retry(&self, call: &CallInfo<'_>, failure: &CallFailure<'_>, wait: Duration) {
        let wait = if wait.is_zero() { "at once" } else { "after a wait" };
        self.0.push(&format!(
            "retry {} {} {:?} {wait}",
            name(call),
            call.attempts(),
            failure.status()
        ));
    }

    fn after(&self, call: &CallInfo<'_>, outcome: &CallOutcome<'_>) {
        let outcome = match outcome {
            CallOutcome::Succeeded(answer) => {
                format!("{} {} problems", answer.status(), answer.problems().len())
            }
            CallOutcome::Failed(failure) => format!("{:?}", failure.kind()),
            CallOutcome::Dropped => "dropped".to_owned(),
            other => format!("{other:?}"),
        };
        self.0
            .push(&format!("after {} {} {outcome}", name(call), call.attempts()));
    }
}

fn name(call: &CallInfo<'_>) -> String {
    let (base, path) = call.path();
    format!(
        "{}.{} {} {base}{path}",
        call.operation().service().name(),
        call.operation().name(),
        call.method()
    )
}

/// Three attempts without long waits.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .with_base_delay(Duration::from_millis(2))
        .with_max_delay(Duration::from_millis(2))
}

/// A client that tells all its calls.
pub fn watched(builder: ClientBuilder, lines: &Lines) -> Client {
    builder
        .retry(quick())
        .hook(Watch(lines.clone()))
        .build()
        .expect("the client is configured")
}
