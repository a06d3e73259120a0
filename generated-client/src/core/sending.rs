//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::call::{Finish, run};
use super::decode::{Decode, DecodeError};
use super::error::Error;
use super::request::Request;
use super::response::{Reply, Response};
use super::runtime::BoxFuture;

/// The value, or why there is none; and the answer unless it went into the value.
type Decoded<T> = (Result<T, DecodeError>, Option<Reply>);

/// A call under way. Nothing is sent before it is first polled; dropping it ends the call.
#[must_use = "a call is made when it is awaited"]
pub struct Sending<T> {
    call: BoxFuture<'static, Result<(Reply, Finish), Error>>,
    decode: fn(Reply) -> Decoded<T>,
}

impl<T> Sending<T> {
    pub(crate) fn value<D: Decode<Output = T>>(request: Request) -> Self {
        Self {
            call: Box::pin(run(request, D::ACCEPT)),
            decode: |reply| (D::decode(&reply), Some(reply)),
        }
    }
}

impl<T> Sending<Response<T>> {
    pub(crate) fn response<D: Decode<Output = T>>(request: Request) -> Self {
        Self {
            call: Box::pin(run(request, D::ACCEPT)),
            decode: |reply| match D::decode(&reply) {
                Ok(value) => (Ok(Response::new(reply, value)), None),
                Err(error) => (Err(error), Some(reply)),
            },
        }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (reply, finish) = ready!(self.call.as_mut().poll(context))?;
        let (result, reply) = (self.decode)(reply);
        Poll::Ready(result.map_err(|failure| finish.decode_error(failure, reply)))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sending").finish_non_exhaustive()
    }
}
