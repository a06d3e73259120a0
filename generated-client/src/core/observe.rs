//! Tells hooks and `tracing` how a call goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::client::Client;
use super::error::Error;
use super::hooks::{CallAnswer, CallFailure, CallInfo, CallOutcome};
use super::operation::Operation;
use super::problem::DecodeError;
use super::response::Reply;
use super::trace::CallSpan;

/// Follows one call from its beginning to its end, which may be that it is dropped.
pub(crate) struct Observer {
    client: Client,
    operation: &'static Operation,
    template: Option<Arc<str>>,
    start: Duration,
    attempts: AtomicU32,
    span: CallSpan,
    ended: bool,
}

impl Observer {
    /// The call begins.
    pub(crate) fn begin(client: Client, operation: &'static Operation, template: Option<Arc<str>>) -> Self {
        let observer = Self {
            start: client.shared().runtime.now(),
            client,
            operation,
            attempts: AtomicU32::new(0),
            span: CallSpan::new(operation, template.as_deref()),
            template,
            ended: false,
        };
        for hook in &observer.client.shared().hooks {
            hook.before(&observer.info());
        }
        observer
    }

    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// When the call began.
    pub(crate) const fn start(&self) -> Duration {
        self.start
    }

    /// How often the request has been sent.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    pub(crate) fn span(&self) -> CallSpan {
        self.span.clone()
    }

    /// An attempt begins.
    pub(crate) fn sends(&self) {
        let before = self.attempts.fetch_add(1, Ordering::Relaxed);
        self.span.sends(before + 1);
    }

    /// The request will be sent again.
    pub(crate) fn retries(&self, error: &Error, wait: Duration) {
        self.span.retries(self.attempts(), error, wait);
        for hook in &self.client.shared().hooks {
            hook.retry(&self.info(), &CallFailure(error), wait);
        }
    }

    /// The call has failed. The error is told of the call.
    pub(crate) fn fails(mut self, error: Error) -> Error {
        let error = error.of(self.operation, self.template.clone(), self.attempts());
        self.end(&CallOutcome::Failed(CallFailure(&error)));
        error
    }

    /// There is an answer, and a value unless it could not be decoded.
    pub(crate) fn answered<T>(mut self, result: Result<T, DecodeError>, reply: &Reply) -> Result<T, Error> {
        match result {
            Ok(value) => {
                self.end(&CallOutcome::Succeeded(CallAnswer(reply)));
                Ok(value)
            }
            Err(failure) => Err(self.fails(Error::decode(failure).answered(reply.status, &reply.headers))),
        }
    }

    fn end(&mut self, outcome: &CallOutcome<'_>) {
        self.ended = true;
        self.span.ends(self.attempts(), outcome);
        for hook in &self.client.shared().hooks {
            hook.after(&self.info(), outcome);
        }
    }

    fn info(&self) -> CallInfo<'_> {
        CallInfo {
            operation: self.operation,
            template: self.template.as_deref(),
            attempts: self.attempts(),
            elapsed: self.client.shared().runtime.now().saturating_sub(self.start),
        }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        if !self.ended {
            self.end(&CallOutcome::Dropped);
        }
    }
}
