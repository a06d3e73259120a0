//! The one error of all calls.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::cursor::Cursor;
use super::error_kind::ErrorKind;
use super::operation::Operation;
use super::problem::{DecodeError, DecodeErrorKind};
use super::response::request_id;
use super::retry::is_transient;
use super::transport::{TransportError, TransportErrorKind};
use super::words::Words;

/// A call failed.
///
/// It tells the operation, the status, how often the request was sent, and what the server said about the failure. Neither
/// `Display` nor `Debug` shows bodies, values of parameters or credentials, so that an error can be logged as it is.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static Operation>,
    path: Option<Arc<str>>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    attempts: u32,
    retry_after: Option<Duration>,
    body: Bytes,
    /// What the body says; read when it is asked for.
    words: OnceLock<Words>,
    json_path: Option<String>,
    detail: Option<Cow<'static, str>>,
    cursor: Option<Cursor>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        let inner = Inner {
            kind,
            operation: None,
            path: None,
            status: None,
            request_id: None,
            attempts: 0,
            retry_after: None,
            body: Bytes::new(),
            words: OnceLock::new(),
            json_path: None,
            detail: None,
            cursor: None,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.inner.detail = Some(detail.into());
        self
    }

    fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn config(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config).with_detail(detail)
    }

    pub(crate) fn config_source(
        detail: &'static str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::config(detail).with_source(source)
    }

    pub(crate) fn request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Request).with_detail(detail)
    }

    pub(crate) fn timeout(detail: &'static str) -> Self {
        Self::new(ErrorKind::Timeout).with_detail(detail)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::TooLarge).with_detail(format!("the answer is larger than {limit} bytes"))
    }

    pub(crate) fn redirect(target: Option<&str>) -> Self {
        Self::new(ErrorKind::Redirect).with_detail(match target {
            Some(origin) => Cow::Owned(format!("the server sends elsewhere: {origin}")),
            None => Cow::Borrowed("the server sends elsewhere"),
        })
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Tls => ErrorKind::Tls,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Network => ErrorKind::Network,
        };
        Self::new(kind).with_detail(error.to_string()).with_source(error)
    }

    pub(crate) fn status_error(status: StatusCode, body: Bytes) -> Self {
        let kind = if status == StatusCode::UNAUTHORIZED {
            ErrorKind::Auth
        } else {
            ErrorKind::Status
        };
        let mut error = Self::new(kind);
        error.inner.body = body;
        error
    }

    pub(crate) fn decode(failure: DecodeError) -> Self {
        let mut error = Self::new(match failure.kind {
            DecodeErrorKind::Mismatch => ErrorKind::Decode,
            DecodeErrorKind::Timeout => ErrorKind::Timeout,
            DecodeErrorKind::TooLarge => ErrorKind::TooLarge,
        });
        error.inner.json_path = failure.path;
        error.with_detail(failure.message)
    }

    pub(crate) fn paging(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Paging).with_detail(detail)
    }

    /// The call was for the page that begins here.
    pub(crate) fn at(mut self, cursor: Option<Cursor>) -> Self {
        self.inner.cursor = cursor;
        self
    }

    /// The credentials can't be had; for own implementations of [`Authenticate`](super::Authenticate).
    pub fn auth(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Auth).with_detail(detail)
    }

    /// The call failed because the login that it needed failed, maybe for several calls at once.
    ///
    /// What the server said about the login can be asked from the new error too. A login that the server refused becomes
    /// [`ErrorKind::Auth`]; one that failed for want of a connection, of time, or of a healthy server keeps its kind.
    pub fn login_failed(login: Arc<Self>) -> Self {
        let cause = &*login.inner;
        let refused = cause
            .status
            .is_some_and(|status| status.is_client_error() && !is_transient(status));
        let kind = if refused { ErrorKind::Auth } else { cause.kind };
        let mut error = Self::new(kind).with_detail("the login failed");
        error.inner.status = cause.status;
        error.inner.request_id.clone_from(&cause.request_id);
        error.inner.retry_after = cause.retry_after;
        error.inner.body = cause.body.clone();
        error.with_source(Shared(login))
    }

    pub(crate) fn of(mut self, operation: &'static Operation, path: Option<Arc<str>>, attempts: u32) -> Self {
        self.inner.operation = Some(operation);
        self.inner.path = path;
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.inner.status = Some(status);
        self.inner.request_id = request_id(headers).map(str::to_owned);
        self
    }

    pub(crate) fn after(mut self, retry_after: Option<Duration>) -> Self {
        self.inner.retry_after = retry_after;
        self
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The operation that was called; `None` when no call was made.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.inner.operation
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The id that the server gave the request, from `x-request-id` or a header like it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How often the request was sent; 0 when it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// How long the server asks to wait, from `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// What the server says about the failure, from the member `message` or `error` of the body.
    ///
    /// It may repeat what was sent, so it is not part of `Display`.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        ["message", "error"].iter().find_map(|name| self.body_text(name))
    }

    /// A member of the body: its text, its number, or the message in it. For what a vendor tells besides.
    pub(crate) fn body_text(&self, name: &str) -> Option<&str> {
        let words = self.inner.words.get_or_init(|| Words::read(&self.inner.body));
        words.get(name)
    }

    /// The body of the failure, up to 64 KiB of it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    /// The body of the failure as a documented type.
    ///
    /// # Errors
    ///
    /// When the body is not JSON of that type. The error shows no values.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, Self> {
        let inner = &*self.inner;
        super::decode::read_json(&inner.body).map_err(|failure| {
            let mut error = Self::decode(failure);
            error.inner.operation = inner.operation;
            error.inner.path.clone_from(&inner.path);
            error.inner.attempts = inner.attempts;
            error.inner.status = inner.status;
            error.inner.request_id.clone_from(&inner.request_id);
            error
        })
    }

    /// Where the answer is not as documented, such as `items[3].name`; `None` unless the kind is
    /// [`Decode`](ErrorKind::Decode).
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        self.inner.json_path.as_deref()
    }

    /// Where to go on, when a list of pages broke off: see [`Pages::resume_from`](super::Pages::resume_from).
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.inner.cursor.as_ref()
    }

    /// Was the time up? The server may have carried out the request.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Was there no connection? The server has not seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect | ErrorKind::Tls)
    }

    /// Are the credentials missing, wrong or no longer valid?
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.kind() == ErrorKind::Auth
    }

    /// Did the server answer 403: the credentials are valid but do not allow this?
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Did the server answer 404?
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Did the server answer 409?
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Did the server answer 400 or 422: it does not accept what was sent? [`message`](Error::message) may tell what.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        matches!(
            self.status(),
            Some(StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY)
        )
    }

    /// Did the server answer with a status from 500 on?
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// Did the server answer 429? [`retry_after`](Error::retry_after) may tell how long to wait.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Is the answer not what the document says?
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// May the same call succeed later? Mind that it may have been carried out already unless the kind is
    /// [`Connect`](ErrorKind::Connect) or the status is 429.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Network => true,
            ErrorKind::Status => self.status().is_some_and(is_transient),
            _ => false,
        }
    }

    /// Method and path of the call, with the names of the parameters in place of their values.
    #[must_use]
    pub fn endpoint(&self) -> Option<String> {
        let operation = self.inner.operation?;
        let (base, path) = match &self.inner.path {
            Some(path) => ("", &**path),
            None => (operation.service().base(), operation.path()),
        };
        Some(format!("{} {base}{path}", operation.method()))
    }
}

/// One line for a log: the operation, what happened, the request's id, the number of attempts.
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        if let (Some(operation), Some(endpoint)) = (inner.operation, self.endpoint()) {
            if operation.name().is_empty() {
                write!(formatter, "{endpoint}: ")?;
            } else {
                write!(
                    formatter,
                    "{}.{} ({endpoint}): ",
                    operation.service().name(),
                    operation.name()
                )?;
            }
        }
        match (&inner.detail, inner.status) {
            (Some(detail), Some(status)) => write!(formatter, "{detail} (status {})", status.as_u16())?,
            (Some(detail), None) => formatter.write_str(detail)?,
            (None, Some(status)) => write!(formatter, "status {status}")?,
            (None, None) => write!(formatter, "{:?}", inner.kind)?,
        }
        if let Some(path) = &inner.json_path {
            write!(formatter, " at {}", path.escape_debug())?;
        }
        if let Some(id) = &inner.request_id {
            write!(formatter, ", request id {id}")?;
        }
        if inner.attempts > 1 {
            write!(formatter, ", {} attempts", inner.attempts)?;
        }
        if let Some(wait) = inner.retry_after {
            write!(formatter, ", retry after {} s", wait.as_secs())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        formatter
            .debug_struct("Error")
            .field("kind", &inner.kind)
            .field("summary", &self.to_string())
            .field("body_bytes", &inner.body.len())
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}

/// An error that several calls share.
#[derive(Debug)]
struct Shared(Arc<Error>);

impl fmt::Display for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl StdError for Shared {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        StdError::source(&*self.0)
    }
}
