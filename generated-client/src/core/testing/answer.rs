//! What a mock is told to answer.

use std::collections::VecDeque;
use std::future::{pending, ready};
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::rules::{Key, Shared};
use super::{MockedOperation, RecordedRequest, json};
use crate::core::runtime::BoxFuture;
use crate::core::transport::{Chunks, HttpResponse, ResponseBody, TransportError, TransportErrorKind};

/// What the calls of one operation are answered with; made by [`MockTransport::on`](super::MockTransport::on).
///
/// Answers are given in the order in which they are told, the last one again and again.
pub struct Answers<M> {
    shared: Shared,
    rule: usize,
    operation: PhantomData<fn() -> M>,
}

/// For calls that are known by method and path alone.
#[derive(Debug)]
pub struct ByPath(());

impl<M> Answers<M> {
    pub(super) fn new(shared: Shared, key: Key) -> Self {
        let rule = shared.state().rule(key);
        Self {
            shared,
            rule,
            operation: PhantomData,
        }
    }

    /// Answers only requests for which this holds. Such answers come before those without a condition.
    #[must_use = "the condition is for the answers that are told after it"]
    pub fn when(self, condition: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        let rule = self.shared.state().conditional(self.rule, Box::new(condition));
        Self { rule, ..self }
    }

    /// Answers with this status and no body.
    ///
    /// # Panics
    ///
    /// When there is no such status.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        self.answer(Answer::http(status, "", Bytes::new()))
    }

    /// Answers with this status and a body of JSON, such as an error of the server.
    ///
    /// # Panics
    ///
    /// When there is no such status, or the body can't be written.
    #[track_caller]
    pub fn json(self, status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        match json(body) {
            Ok((_, media_type, body)) => self.answer(Answer::http(status, media_type, body)),
            Err(error) => panic!("the body can't be written: {error}"),
        }
    }

    /// Answers with this status and any body.
    ///
    /// # Panics
    ///
    /// When there is no such status.
    #[track_caller]
    pub fn body(self, status: u16, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.answer(Answer::http(status, media_type, body.into()))
    }

    /// Adds a header to the last answer told.
    ///
    /// # Panics
    ///
    /// When the name or the value can't be a header, or the last answer has none.
    #[track_caller]
    pub fn header(self, name: &str, value: &str) -> Self {
        let pair = HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(HeaderValue::from_str(value).ok());
        let (name, value) = pair.unwrap_or_else(|| panic!("{name}: {value} can't be a header"));
        let added = match self.shared.state().last_answer(self.rule) {
            Some(Answer::Http { headers, .. } | Answer::Breaks { headers, .. }) => {
                headers.append(name, value);
                true
            }
            _ => false,
        };
        assert!(added, "a header needs an answer before it");
        self
    }

    /// There is no connection: the server has not seen the request.
    pub fn cannot_connect(self) -> Self {
        self.answer(Answer::Fails(TransportErrorKind::Connect))
    }

    /// The connection breaks before an answer comes: the server may have seen the request.
    pub fn breaks(self) -> Self {
        self.answer(Answer::Fails(TransportErrorKind::Network))
    }

    /// The connection breaks in the midst of an answer of success.
    pub fn breaks_in_body(self) -> Self {
        self.answer(Answer::Breaks {
            headers: HeaderMap::new(),
            piece: Bytes::from_static(b"{"),
        })
    }

    /// The time of the attempt is up. No time passes.
    pub fn times_out(self) -> Self {
        self.answer(Answer::Fails(TransportErrorKind::Timeout))
    }

    /// No answer ever comes; the call waits until its time is up, in real time.
    pub fn never(self) -> Self {
        self.answer(Answer::Never)
    }

    /// Gives the last answer told this often before the next one.
    ///
    /// # Panics
    ///
    /// When no answer was told yet.
    #[track_caller]
    pub fn times(self, times: usize) -> Self {
        let repeated = self.shared.state().repeat_last(self.rule, times);
        assert!(repeated, "`times` needs an answer before it");
        self
    }

    fn answer(self, answer: Answer) -> Self {
        self.shared.state().add(self.rule, answer);
        self
    }
}

impl<M: MockedOperation> Answers<M> {
    /// Answers with this value, as a success.
    ///
    /// # Panics
    ///
    /// When the value can't be written.
    #[track_caller]
    pub fn reply(self, value: M::Reply) -> Self {
        match M::encode(&value) {
            Ok((status, media_type, body)) => self.answer(Answer::http(status, media_type, body)),
            Err(error) => panic!("the answer can't be written: {error}"),
        }
    }
}

/// One answer.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    Http {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Breaks {
        headers: HeaderMap,
        piece: Bytes,
    },
    Fails(TransportErrorKind),
    Never,
}

impl Answer {
    #[track_caller]
    fn http(status: u16, media_type: &'static str, body: Bytes) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is no status"));
        let mut headers = HeaderMap::new();
        if !media_type.is_empty() {
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Self::Http {
            status,
            headers,
            body,
        }
    }

    pub(super) fn give(self) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let mut response;
        match self {
            Self::Http {
                status,
                headers,
                body,
            } => {
                response = HttpResponse::new(body.into());
                *response.status_mut() = status;
                *response.headers_mut() = headers;
            }
            Self::Breaks { headers, piece } => {
                response = HttpResponse::new(ResponseBody::new(Broken(VecDeque::from([piece]))));
                *response.headers_mut() = headers;
            }
            Self::Fails(kind) => return Box::pin(ready(Err(failure(kind)))),
            Self::Never => return Box::pin(pending()),
        }
        Box::pin(ready(Ok(response)))
    }
}

fn failure(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "as the mock was told")
}

/// A body that breaks off after its pieces.
struct Broken(VecDeque<Bytes>);

impl Chunks for Broken {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.0.pop_front();
        Box::pin(ready(match piece {
            Some(piece) => Ok(Some(piece)),
            None => Err(failure(TransportErrorKind::Network)),
        }))
    }
}
