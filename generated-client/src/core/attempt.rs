//! One attempt of a call, from sending to the last byte of the answer.

use std::pin::{Pin, pin};
use std::time::Duration;

use http::{StatusCode, header};
use jiff::Timestamp;

use super::base_url::origin_of;
use super::client::Shared;
use super::error::Error;
use super::http_transport::Answer;
use super::receive::Receiver;
use super::retry::{Failure, retry_after};
use super::runtime::{Elapsed, Limit};
use super::transport::{TransportError, TransportErrorKind};

/// How an attempt ended without an answer of success.
pub(crate) struct Failed {
    pub(crate) error: Error,
    /// What the policy for retries decides by; nothing when the call ends in any case.
    pub(crate) failure: Option<Failure>,
}

impl Failed {
    /// The time was up, of the whole call or only of the attempt.
    fn timeout(of_call: bool) -> Self {
        if of_call {
            return Error::timeout("the time of the call was up").into();
        }
        Self {
            error: Error::timeout("the time of the attempt was up"),
            failure: Some(Failure::Transport(TransportErrorKind::Timeout)),
        }
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self.failure {
            Some(Failure::Status(status, _)) => Some(status),
            _ => None,
        }
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, failure: None }
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let failure = Some(Failure::Transport(error.kind()));
        Self {
            error: Error::transport(error),
            failure,
        }
    }
}

/// An attempt, and the time that it has.
pub(crate) struct Attempt<'a> {
    shared: &'a Shared,
    limit: Limit<'a>,
    end: Duration,
    /// The call ends with it.
    is_last: bool,
}

impl<'a> Attempt<'a> {
    /// An attempt of a call that has to end by then.
    pub(crate) fn new(shared: &'a Shared, limit: Duration, deadline: Duration) -> Self {
        let start = shared.runtime.now();
        let left = deadline.saturating_sub(start);
        let time = left.min(limit);
        Self {
            shared,
            limit: Limit::new(&*shared.runtime, time),
            end: start.saturating_add(time),
            is_last: left <= limit,
        }
    }

    /// Reads the answer that comes of a request on its way.
    pub(crate) async fn read(
        &mut self,
        mut exchange: impl Future<Output = Result<Answer, TransportError>> + Unpin,
    ) -> Result<Receiver, Failed> {
        let time_is_up = |Elapsed| Failed::timeout(self.is_last);
        let answer = self.limit.on(Pin::new(&mut exchange)).await;
        let mut answer = Receiver::new(answer.map_err(time_is_up)??);
        if !answer.status().is_success() {
            if let Some(error) = redirect(&answer) {
                return Err(error.into());
            }
            // What the server says about its failure is nice to have: as much is taken as comes in a short time.
            let left = self.end.saturating_sub(self.shared.runtime.now());
            let time = left.min(self.shared.timeouts.error_body);
            self.limit = Limit::new(&*self.shared.runtime, time);
            let _ = self.limit.on(pin!(answer.read(self.shared.sizes.error))).await;
            return Err(refused(answer, self.shared.runtime.time_of_day()));
        }
        let size = self.shared.sizes.response;
        if answer.announced().is_some_and(|announced| announced > size) {
            return Err(too_large(&answer, size));
        }
        let read = self.limit.on(pin!(answer.read(size))).await;
        match read.map_err(time_is_up)? {
            Ok(true) => Ok(answer),
            Ok(false) => Err(too_large(&answer, size)),
            Err(error) => {
                let failed = Failed::from(error);
                Err(Failed {
                    error: failed.error.answered(answer.status(), answer.headers()),
                    ..failed
                })
            }
        }
    }
}

/// The failure that the server has answered with.
fn refused(answer: Receiver, now: Timestamp) -> Failed {
    let status = answer.status();
    let (headers, body) = answer.into_parts();
    let wait = retry_after(&headers, now);
    Failed {
        error: Error::status_error(status, body)
            .answered(status, &headers)
            .after(wait),
        failure: Some(Failure::Status(status, wait)),
    }
}

/// The error of an answer that sends the client elsewhere.
fn redirect(answer: &Receiver) -> Option<Error> {
    let (status, headers) = (answer.status(), answer.headers());
    if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
        return None;
    }
    let target = headers
        .get(header::LOCATION)
        .and_then(|target| origin_of(target.to_str().ok()?));
    Some(Error::redirect(target.as_deref()).answered(status, headers))
}

fn too_large(answer: &Receiver, limit: usize) -> Failed {
    Error::too_large(limit)
        .answered(answer.status(), answer.headers())
        .into()
}
