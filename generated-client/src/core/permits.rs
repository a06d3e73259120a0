//! How many attempts are under way at a time.

use tokio::sync::{AcquireError, Semaphore, SemaphorePermit};

/// As many permits as attempts may be under way.
///
/// They have lines of the cache for themselves: all threads write to them, and only read what is beside them.
#[repr(align(128))]
pub(crate) struct Permits {
    free: Semaphore,
    limit: usize,
}

impl Permits {
    /// At least one; more than can be counted are as good as no limit.
    pub(crate) fn new(limit: usize) -> Self {
        let limit = limit.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            free: Semaphore::new(limit),
            limit,
        }
    }

    /// A permit that is free; it is given back when it is dropped.
    pub(crate) fn at_hand(&self) -> Option<SemaphorePermit<'_>> {
        self.free.try_acquire().ok()
    }

    /// Waits for a permit, behind all who came before; never in vain.
    pub(crate) fn wait(&self) -> impl Future<Output = Result<SemaphorePermit<'_>, AcquireError>> {
        self.free.acquire()
    }

    /// How many are in use.
    pub(crate) fn in_use(&self) -> usize {
        self.limit - self.free.available_permits()
    }
}
