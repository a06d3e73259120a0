//! What programs may watch of calls.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::error::Error;
use super::error_kind::ErrorKind;
use super::operation::{Method, Operation};
use super::problem::DecodeProblem;
use super::response::Reply;

/// Watches calls, for metrics, logs and alarms.
///
/// Set with [`ClientBuilder::hook`](super::ClientBuilder::hook); several are told in the order in which they were set. A login
/// that a call needs is a call of its own. What hooks are shown holds no bodies, no values of parameters and no credentials.
/// They run on the task that makes the call, so they should be quick.
///
/// ```ignore
/// struct Slow;
///
/// impl Hook for Slow {
///     fn after(&self, call: &CallInfo<'_>, outcome: &CallOutcome<'_>) {
///         if call.elapsed().as_secs() > 5 {
///             eprintln!("{} took {:?}: {outcome:?}", call.operation().name(), call.elapsed());
///         }
///     }
/// }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// A call begins; nothing is sent yet.
    fn before(&self, call: &CallInfo<'_>) {
        let _ = call;
    }

    /// An attempt has failed; the request will be sent again after `wait`.
    fn retry(&self, call: &CallInfo<'_>, failure: &CallFailure<'_>, wait: Duration) {
        let _ = (call, failure, wait);
    }

    /// The call has ended.
    fn after(&self, call: &CallInfo<'_>, outcome: &CallOutcome<'_>) {
        let _ = (call, outcome);
    }
}

/// A call that is under way.
#[derive(Debug, Clone, Copy)]
pub struct CallInfo<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) template: Option<&'a str>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

impl<'a> CallInfo<'a> {
    /// The operation; its name and its path are empty when no document tells of the call.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.operation.method()
    }

    /// The path with the names of the parameters in place of their values, such as `/tickets/{number}`, in two parts: that of
    /// the service, and that of the operation.
    #[must_use]
    pub fn path(&self) -> (&'a str, &'a str) {
        match self.template {
            Some(template) => ("", template),
            None => (self.operation.service().base(), self.operation.path()),
        }
    }

    /// How often the request has been sent so far.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The time since the call began.
    #[must_use]
    pub const fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CallOutcome<'a> {
    /// There is a value.
    Succeeded(CallAnswer<'a>),
    /// There is none.
    Failed(CallFailure<'a>),
    /// The caller dropped the call before it ended.
    Dropped,
}

/// The answer of a call that succeeded.
#[derive(Clone, Copy)]
pub struct CallAnswer<'a>(pub(crate) &'a Reply);

impl<'a> CallAnswer<'a> {
    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The size of the body.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.0.body.len()
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&'a str> {
        self.0.request_id()
    }

    /// Where the answer was not as documented: no more than the first thousand places.
    #[must_use]
    pub fn problems(&self) -> &'a [DecodeProblem] {
        self.0.problems.first()
    }

    /// How often the answer was not as documented.
    #[must_use]
    pub const fn problem_count(&self) -> usize {
        self.0.problems.count()
    }
}

impl fmt::Debug for CallAnswer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallAnswer")
            .field("status", &self.status())
            .field("bytes", &self.bytes())
            .field("request_id", &self.request_id())
            .field("problem_count", &self.problem_count())
            .field("problems", &self.problems())
            .finish()
    }
}

/// What may be shown of an error: all but the body and the server's message.
#[derive(Clone, Copy)]
pub struct CallFailure<'a>(pub(crate) &'a Error);

impl<'a> CallFailure<'a> {
    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status()
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&'a str> {
        self.0.request_id()
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after()
    }

    /// Where the answer is not as documented.
    #[must_use]
    pub fn json_path(&self) -> Option<&'a str> {
        self.0.json_path()
    }
}

/// One line, as [`Error`]'s.
impl fmt::Display for CallFailure<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, formatter)
    }
}

impl fmt::Debug for CallFailure<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, formatter)
    }
}
