//! What is known of credentials that were sent: those that worked once have grown old, others will never work.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// Which of several credentials a request was sent with, counted by who gave them; for credentials that never change, the
/// default will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Generation(pub u64);

/// What all calls of a client know of its credentials.
#[derive(Default)]
pub(crate) struct Renewals {
    /// The newest generation that the server accepted; plus one, as all of these.
    accepted: AtomicU64,
    /// The newest generation that no call had any use of.
    useless: AtomicU64,
    /// The newest generation that a call set out to renew.
    begun: AtomicU64,
    /// How many calls were given other credentials.
    done: AtomicU64,
    /// How many calls wait to be told what others know.
    waiting: AtomicUsize,
}

impl Renewals {
    /// The server accepted the credentials. Told by every call, so it seldom writes.
    pub(crate) fn accept(&self, Generation(number): Generation) {
        if self.accepted.load(Relaxed) <= number {
            self.accepted.fetch_max(number.saturating_add(1), Relaxed);
        }
    }

    /// The credentials turned out to work for no call.
    pub(crate) fn give_up(&self, Generation(number): Generation) {
        self.useless.fetch_max(number.saturating_add(1), Relaxed);
    }

    /// Whether the credentials ever worked, if that is known.
    pub(crate) fn worked(&self, Generation(number): Generation) -> Option<bool> {
        let is_known = |newest: &AtomicU64| newest.load(Relaxed) > number;
        if is_known(&self.accepted) {
            return Some(true);
        }
        is_known(&self.useless).then_some(false)
    }

    /// Is this the first call that sets out to renew the credentials?
    pub(crate) fn is_first(&self, Generation(number): Generation) -> bool {
        self.begun.load(Relaxed) <= number
    }

    /// A call sets out to renew the credentials; `true` for the first one.
    pub(crate) fn begin(&self, Generation(number): Generation) -> bool {
        self.begun.fetch_max(number.saturating_add(1), Relaxed) <= number
    }

    /// A call was given other credentials.
    pub(crate) fn finish(&self) {
        self.done.fetch_add(1, Relaxed);
    }

    /// How many calls were given other credentials so far.
    pub(crate) fn done(&self) -> u64 {
        self.done.load(Relaxed)
    }

    /// Counts a call among those that wait, until the guard is dropped.
    pub(crate) fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Relaxed);
        Waiting(self)
    }
}

/// A call waits to be told what others know.
pub(crate) struct Waiting<'a>(&'a Renewals);

impl Waiting<'_> {
    /// How many calls do so, this one included.
    pub(crate) fn count(&self) -> usize {
        self.0.waiting.load(Relaxed)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Relaxed);
    }
}
