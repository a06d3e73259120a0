//! Answers.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::problem::{DecodeProblem, Problems};
use super::session::Deadline;

/// The answer of a success, not decoded yet.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// What does not fit is an error.
    pub(crate) strict: bool,
    /// Bytes of memory that the models of the value may take.
    pub(crate) room: usize,
    pub(crate) deadline: Deadline,
    pub(crate) problems: Problems,
}

impl Reply {
    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

/// The answer to a call: the decoded value, and what came with it.
pub struct Response<T> {
    reply: Reply,
    value: T,
}

impl<T> Response<T> {
    pub(crate) const fn new(reply: Reply, value: T) -> Self {
        Self { reply, value }
    }

    pub(crate) fn into_parts(self) -> (Reply, T) {
        (self.reply, self.value)
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// The id that the server gave the request, from `x-request-id` or a header like it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.reply.request_id()
    }

    /// The body as it came, decompressed.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.reply.body
    }

    /// How often the request was sent.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.reply.attempts
    }

    /// Where the answer was not as documented, and what was done about it; mostly nothing at all.
    ///
    /// See [`ClientBuilder::strict_decoding`](super::ClientBuilder::strict_decoding) for the rules. There are no more than the
    /// first thousand; [`problem_count`](Response::problem_count) tells how many there were.
    #[must_use]
    pub fn problems(&self) -> &[DecodeProblem] {
        self.reply.problems.first()
    }

    /// How often the answer was not as documented.
    #[must_use]
    pub const fn problem_count(&self) -> usize {
        self.reply.problems.count()
    }

    /// The decoded value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The decoded value, without the rest.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

/// Shows the status and the size; the value may be personal data.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.reply.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.reply.attempts)
            .field("bytes", &self.reply.body.len())
            .finish_non_exhaustive()
    }
}

/// Headers in which servers tell the id that they gave a request.
const REQUEST_ID: [&str; 6] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-ms-request-id",
    "x-trace-id",
];

/// The id of the request; nothing that could not be one.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let id = REQUEST_ID
        .iter()
        .find_map(|name| headers.get(*name))?
        .to_str()
        .ok()?;
    (!id.is_empty() && id.len() <= 128 && id.bytes().all(|byte| byte.is_ascii_graphic())).then_some(id)
}
