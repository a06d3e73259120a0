//! The state of a decoding under way.
//!
//! serde hands nothing to `Deserialize` but the text, so the state belongs to the thread. Decoding never waits: it begins and
//! ends in one poll of one call.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use serde::de::Error;

use super::json_path::{Step, push_step};
use super::problem::{Problems, Repair};
use super::runtime::Runtime;

thread_local! {
    /// Bytes that models may still take.
    static ROOM: Cell<usize> = const { Cell::new(usize::MAX) };
    /// Whether what does not fit is reported instead of being an error.
    static LENIENT: Cell<bool> = const { Cell::new(false) };
    static STOPPED: Cell<Option<Stop>> = const { Cell::new(None) };
    static REPORT: RefCell<Report> = const { RefCell::new(Report::new()) };
}

/// When the time of a call is up.
#[derive(Clone)]
pub(crate) struct Deadline {
    runtime: Arc<dyn Runtime>,
    at: Duration,
}

impl Deadline {
    /// The time at which the runtime's clock shows `at`.
    pub(crate) const fn new(runtime: Arc<dyn Runtime>, at: Duration) -> Self {
        Self { runtime, at }
    }

    fn is_over(&self) -> bool {
        self.runtime.now() >= self.at
    }
}

/// What lenient decoding found out.
pub(crate) struct Report {
    pub(crate) problems: Problems,
    /// Whether anything of the response was as documented.
    found_something: bool,
    path: Path,
    steps: u32,
    deadline: Option<Deadline>,
}

/// The path to the value that is being read. It is only written out for problems.
struct Path {
    steps: Vec<PathStep>,
    /// The names of its properties, one after the other.
    names: String,
}

enum PathStep {
    /// To a property. Its name is this part of the names.
    Name(Range<usize>),
    /// To the item with this number.
    Index(usize),
}

impl Path {
    fn push(&mut self, step: Step<'_>) {
        self.steps.push(match step {
            Step::Index(index) => PathStep::Index(index),
            Step::Name(name) => {
                let start = self.names.len();
                self.names.push_str(name);
                PathStep::Name(start..self.names.len())
            }
        });
    }

    fn pop(&mut self) {
        if let Some(PathStep::Name(name)) = self.steps.pop() {
            self.names.truncate(name.start);
        }
    }

    fn written(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                PathStep::Index(index) => push_step(Step::Index(*index), &mut path),
                PathStep::Name(name) => push_step(Step::Name(&self.names[name.clone()]), &mut path),
            }
        }
        path
    }
}

/// After so many steps the clock is looked at.
const STEPS: u32 = 1_024;

impl Report {
    const fn new() -> Self {
        Self {
            problems: Problems::new(),
            found_something: false,
            path: Path {
                steps: Vec::new(),
                names: String::new(),
            },
            steps: 0,
            deadline: None,
        }
    }

    /// Whether anything is left of the response.
    pub(crate) const fn is_usable(&self) -> bool {
        self.found_something || self.problems.count() == 0
    }

    /// Goes on to a value inside; gives the deadline when it is due to be looked at.
    fn enter(&mut self, step: Step<'_>) -> Option<Deadline> {
        self.path.push(step);
        self.steps += 1;
        if self.steps < STEPS {
            return None;
        }
        self.steps = 0;
        self.deadline.clone()
    }
}

/// Why decoding failed.
pub(crate) enum Failure {
    /// The text is not what the type asks for.
    Json(serde_json::Error),
    /// It was stopped.
    Stopped(Stop),
}

/// Why decoding was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The call's time was up.
    Timeout,
    /// The models would take too much memory.
    TooLarge,
}

/// Decodes strictly. Models may take so many bytes of memory.
pub(crate) fn strictly<T>(room: usize, decode: impl FnOnce() -> serde_json::Result<T>) -> Result<T, Failure> {
    let scope = Scope::new(room, false);
    let result = decode();
    drop(scope);
    result.map_err(Failure::of)
}

/// Decodes leniently. Models may take so many bytes of memory.
pub(crate) fn leniently<T>(
    room: usize,
    deadline: Deadline,
    decode: impl FnOnce() -> serde_json::Result<T>,
) -> (Result<T, Failure>, Report) {
    let mut report = Report::new();
    report.deadline = Some(deadline);
    let before = REPORT.replace(report);
    let scope = Scope::new(room, true);
    let result = decode();
    drop(scope);
    (result.map_err(Failure::of), REPORT.replace(before))
}

/// Decodes strictly where lenient decoding may be under way, to see whether a type fits.
pub(crate) fn on_trial<T>(decode: impl FnOnce() -> serde_json::Result<T>) -> Option<T> {
    strictly(ROOM.get(), decode).ok()
}

impl Failure {
    #[cold]
    fn of(error: serde_json::Error) -> Self {
        STOPPED.take().map_or(Self::Json(error), Self::Stopped)
    }
}

/// Settings that hold until it is dropped.
struct Scope {
    room_before: usize,
    lenient_before: bool,
}

impl Scope {
    fn new(room: usize, lenient: bool) -> Self {
        Self {
            room_before: ROOM.replace(room),
            lenient_before: LENIENT.replace(lenient),
        }
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        ROOM.set(self.room_before);
        LENIENT.set(self.lenient_before);
    }
}

#[cold]
fn stopped<E: Error>(stop: Stop) -> E {
    STOPPED.set(Some(stop));
    E::custom("decoding was stopped")
}

/// Whether what does not fit is to be reported instead of being an error.
pub(crate) fn is_lenient() -> bool {
    LENIENT.get()
}

/// Takes memory for a model; an error when too much has been taken.
#[inline]
pub(crate) fn take_room<T, E: Error>() -> Result<(), E> {
    match ROOM.get().checked_sub(size_of::<T>()) {
        Some(room) => {
            ROOM.set(room);
            Ok(())
        }
        None => Err(stopped(Stop::TooLarge)),
    }
}

/// Reads a value inside of the one that is being read; an error when the time is up.
pub(crate) fn inside<T, E: Error>(step: Step<'_>, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let deadline = REPORT.with_borrow_mut(|report| report.enter(step));
    if deadline.is_some_and(|deadline| deadline.is_over()) {
        return Err(stopped(Stop::Timeout));
    }
    let result = read();
    REPORT.with_borrow_mut(|report| report.path.pop());
    result
}

/// Reports a problem with the value that is being read.
pub(crate) fn report(message: fmt::Arguments<'_>, repair: Repair) {
    REPORT.with_borrow_mut(|report| report.problems.add(|| report.path.written(), message, repair));
}

/// Something of the response is as documented.
pub(crate) fn found_something() {
    REPORT.with_borrow_mut(|report| report.found_something = true);
}
