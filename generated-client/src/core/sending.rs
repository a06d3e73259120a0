//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::call::run;
use super::decode::Decode;
use super::error::Error;
use super::observe::Observer;
use super::request::Request;
use super::response::{Reply, Response};
use super::runtime::BoxFuture;

type Call = BoxFuture<'static, Result<(Reply, Observer), Error>>;

/// A call under way. Nothing is sent before it is first polled; dropping it ends the call.
#[must_use = "a call is made when it is awaited"]
pub struct Sending<T> {
    call: Call,
    decode: fn(Reply, Observer) -> Result<T, Error>,
}

impl Request {
    /// Sends the request and decodes the answer.
    pub(crate) fn send<D: Decode + 'static>(self) -> Sending<D::Output> {
        Sending {
            call: self.call(D::ACCEPT),
            decode: |mut reply, observer| {
                let value = D::decode(&mut reply);
                observer.answered(value, &reply)
            },
        }
    }

    /// Sends the request; the answer with all that came with it.
    pub(crate) fn response<D: Decode + 'static>(self) -> Sending<Response<D::Output>> {
        Sending {
            call: self.call(D::ACCEPT),
            decode: |mut reply, observer| {
                let value = D::decode(&mut reply);
                let value = observer.answered(value, &reply)?;
                Ok(Response::new(reply, value))
            },
        }
    }

    /// The part of it that is the same for all operations.
    fn call(mut self, accept: &'static str) -> Call {
        self.parts.accept = accept;
        Box::pin(run(self))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (reply, observer) = ready!(self.call.as_mut().poll(context))?;
        Poll::Ready((self.decode)(reply, observer))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sending").finish_non_exhaustive()
    }
}
