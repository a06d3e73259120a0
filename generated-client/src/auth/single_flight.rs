//! One does the work, all others wait for it and are woken together.
//!
//! A mutex would do, but it lets those who wait through one after the other, and each only when its task has its turn: among
//! thousands of tasks the last would get its token when that is old again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;

use crate::Error;

/// Work that is under way at most once.
#[derive(Default)]
pub(super) struct SingleFlight {
    flying: AtomicBool,
    landed: watch::Sender<Landed>,
}

/// How the last flight ended.
#[derive(Clone, Default)]
struct Landed {
    /// How many have ended, well or not.
    count: u64,
    failure: Option<Arc<Error>>,
}

/// What there is to do for one who comes.
pub(super) enum Turn<'a> {
    /// The work.
    Lead(Flight<'a>),
    /// Nothing: another one has done it, and perhaps failed.
    Followed(Option<Arc<Error>>),
}

impl SingleFlight {
    /// Waits for the flight that is under way, or begins one.
    pub(super) async fn turn(&self) -> Turn<'_> {
        // First of all, so that no end is missed.
        let mut landed = self.landed.subscribe();
        if !self.flying.swap(true, Ordering::AcqRel) {
            return Turn::Lead(Flight {
                of: self,
                failure: None,
            });
        }
        // The sender lives as long as this borrow.
        let _ = landed.changed().await;
        Turn::Followed(landed.borrow_and_update().failure.clone())
    }
}

/// The work, under way. Dropping it ends it: one of those who wait does it instead.
pub(super) struct Flight<'a> {
    of: &'a SingleFlight,
    failure: Option<Arc<Error>>,
}

impl Flight<'_> {
    /// Its number, from 1.
    pub(super) fn number(&self) -> u64 {
        self.of.landed.borrow().count + 1
    }

    /// Lets those who wait know how it failed.
    pub(super) fn fail(mut self, failure: Arc<Error>) {
        self.failure = Some(failure);
    }
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.of.flying.store(false, Ordering::Release);
        self.of.landed.send_modify(|landed| {
            landed.count += 1;
            landed.failure = self.failure.take();
        });
    }
}
