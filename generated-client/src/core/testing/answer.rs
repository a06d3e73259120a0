//! What a mock is told to answer.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::canned::Answer;
use super::mocked::{MockedOperation, json};
use super::recorded::RecordedRequest;
use super::rules::{Key, Shared};
use crate::core::transport::TransportErrorKind;

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
