//! A clock for which waits between attempts take no time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::core::runtime::{BoxFuture, Runtime, SystemRuntime};

/// The system's clock, advanced by what the client would have waited between attempts.
#[derive(Clone)]
pub(super) struct QuickRuntime {
    system: Arc<SystemRuntime>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl QuickRuntime {
    pub(super) fn new() -> Self {
        Self {
            system: Arc::new(SystemRuntime::new()),
            waits: Arc::default(),
        }
    }

    pub(super) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn waited(&self) -> Duration {
        self.waits()
            .into_iter()
            .fold(Duration::ZERO, |sum, wait| sum.saturating_add(wait))
    }
}

impl Runtime for QuickRuntime {
    fn now(&self) -> Duration {
        self.system.now().saturating_add(self.waited())
    }

    fn time_of_day(&self) -> Timestamp {
        let waited = SignedDuration::try_from(self.waited()).unwrap_or(SignedDuration::ZERO);
        let now = self.system.time_of_day();
        now.checked_add(waited).unwrap_or(now)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.waits
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(duration);
        Box::pin(std::future::ready(()))
    }

    /// Other tasks may be what a call waits for, so limits take their time.
    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.system.sleep(duration)
    }

    fn random(&self) -> f64 {
        0.5
    }
}
