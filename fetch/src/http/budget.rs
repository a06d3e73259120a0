//! What a whole run may take: requests, bytes, time. A host can list documents without end.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use protocol::Error;
use tokio::time::Instant;

use super::Limits;

const NEXT: &str =
    "look at the docs page in a browser; fetch fewer documents in a run, each with --spec NAME=URL";

/// What is left of the limits of a run.
pub(super) struct Budget {
    start: Instant,
    time: Duration,
    max_requests: usize,
    requests: AtomicUsize,
    max_bytes: u64,
    bytes: AtomicU64,
}

impl Budget {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            start: Instant::now(),
            time: limits.run_time,
            max_requests: limits.run_requests,
            requests: AtomicUsize::new(0),
            max_bytes: limits.run_bytes,
            bytes: AtomicU64::new(0),
        }
    }

    /// Counts a request that is about to be sent.
    pub(super) fn take_request(&self) -> Result<(), Error> {
        self.exhausted().map_or(Ok(()), Err)?;
        self.requests.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Counts bytes that were received.
    pub(super) fn take_bytes(&self, received: usize) -> Result<(), Error> {
        self.bytes.fetch_add(received as u64, Ordering::Relaxed);
        self.out_of_bytes().map_or(Ok(()), Err)
    }

    pub(super) fn remaining_time(&self) -> Duration {
        self.time.saturating_sub(self.start.elapsed())
    }

    /// Why no further request may be sent.
    pub(super) fn exhausted(&self) -> Option<Error> {
        if self.requests.load(Ordering::Relaxed) >= self.max_requests {
            return Some(exhausted(format!(
                "the run has sent {} requests, and may send no more",
                self.max_requests
            )));
        }
        if self.remaining_time().is_zero() {
            return Some(self.out_of_time());
        }
        self.out_of_bytes()
    }

    pub(super) fn out_of_time(&self) -> Error {
        exhausted(format!(
            "the run took more than {:?}, all that it may take",
            self.time
        ))
    }

    fn out_of_bytes(&self) -> Option<Error> {
        (self.bytes.load(Ordering::Relaxed) > self.max_bytes).then(|| {
            exhausted(format!(
                "the run has received more than {} bytes, all that it may receive",
                self.max_bytes
            ))
        })
    }
}

fn exhausted(message: String) -> Error {
    Error::network("fetch", message, NEXT)
}
