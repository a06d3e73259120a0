//! Answers gone wrong, on demand.

use std::{convert::Infallible, io, time::Duration};

use axum::{
    body::Body,
    http::{HeaderName, Response, StatusCode, header},
};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use tokio::sync::watch;

use super::{connection::Line, reply::Reply};

/// What goes wrong, on which operation, how often. Made by one of the constructors, then narrowed:
/// `Fault::status(503).header("retry-after", "1").on("tickets GET /search").times(2)`.
#[derive(Debug, Clone)]
pub struct Fault {
    kind: Kind,
    status: Option<StatusCode>,
    headers: Vec<(String, String)>,
    operation: Option<String>,
    left: usize,
}

#[derive(Debug, Clone)]
enum Kind {
    Delay(Duration),
    Gate(watch::Receiver<bool>),
    Hang,
    Truncated,
    Stalled,
    ContentType(String),
    Body(Bytes),
    ResetBeforeHeaders,
    ResetAfterHeaders,
    Huge { bytes: u64, declared: bool },
    Slow(Duration),
    Headers,
}

/// Holds answers back until it is opened or dropped.
#[derive(Debug)]
pub struct Gate(watch::Sender<bool>);

impl Gate {
    /// Lets the held answers go.
    pub fn open(self) {
        self.0.send_replace(true);
    }
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            status: None,
            headers: Vec::new(),
            operation: None,
            left: 1,
        }
    }

    /// This status with an error body, instead of the answer; nothing is stored.
    pub fn status(status: u16) -> Self {
        Self::headers().with_status(status)
    }

    /// The answer comes late.
    pub fn delay(by: Duration) -> Self {
        Self::new(Kind::Delay(by))
    }

    /// The answer comes when the gate is opened.
    pub fn gate() -> (Self, Gate) {
        let (sender, receiver) = watch::channel(false);
        (Self::new(Kind::Gate(receiver)), Gate(sender))
    }

    /// No answer ever comes; the connection stays open.
    pub fn hang() -> Self {
        Self::new(Kind::Hang)
    }

    /// The connection ends in the middle of the body.
    pub fn truncated() -> Self {
        Self::new(Kind::Truncated)
    }

    /// Half of the body comes, and nothing after it; the connection stays open.
    pub fn stalled() -> Self {
        Self::new(Kind::Stalled)
    }

    /// The body is as it should be, the content type is this one.
    pub fn content_type(content_type: &str) -> Self {
        Self::new(Kind::ContentType(content_type.to_owned()))
    }

    /// This body under the content type of the answer.
    pub fn body(body: impl Into<Bytes>) -> Self {
        Self::new(Kind::Body(body.into()))
    }

    /// The connection is reset before anything is sent; nothing is stored.
    pub fn reset_before_headers() -> Self {
        Self::new(Kind::ResetBeforeHeaders)
    }

    /// The connection is reset when the headers and one byte of the body are out.
    pub fn reset_after_headers() -> Self {
        Self::new(Kind::ResetAfterHeaders)
    }

    /// A JSON text of this many bytes, sent in chunks without its length.
    pub fn huge(bytes: u64) -> Self {
        Self::new(Kind::Huge {
            bytes,
            declared: false,
        })
    }

    /// A JSON text of this many bytes, with `content-length`.
    pub fn huge_declared(bytes: u64) -> Self {
        Self::new(Kind::Huge {
            bytes,
            declared: true,
        })
    }

    /// The body comes byte by byte with this pause after each.
    pub fn slow(pause: Duration) -> Self {
        Self::new(Kind::Slow(pause))
    }

    /// The right answer with more headers (see [`header`](Self::header)).
    pub fn headers() -> Self {
        Self::new(Kind::Headers)
    }

    /// Spoils an error of this status instead of the answer; nothing is stored.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        self
    }

    /// Adds a header to the answer, such as `retry-after`.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Only on this operation, such as `tickets GET /{}`; without this on all of them, login included.
    #[must_use]
    pub fn on(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// For this many requests; without this for one.
    #[must_use]
    pub fn times(mut self, requests: usize) -> Self {
        self.left = requests;
        self
    }

    /// Takes the first fault for `operation` out of `faults`, as often as it is meant to happen.
    pub(crate) fn take(faults: &mut Vec<Self>, operation: &str) -> Option<Self> {
        faults.retain(|fault| fault.left > 0);
        let fault = faults.iter_mut().find(|fault| {
            fault
                .operation
                .as_deref()
                .is_none_or(|wanted| wanted == operation)
        })?;
        fault.left -= 1;
        Some(fault.clone())
    }

    /// The reply that stands in for the answer, when the operation is not to be carried out.
    pub(crate) fn instead(&self) -> Option<Reply> {
        let reply = match (self.status, &self.kind) {
            (Some(status), _) if status.is_redirection() || status == StatusCode::NO_CONTENT => {
                Reply::empty(status)
            }
            (Some(status), _) => Reply::error(status, "mock.fault", "this fault was asked for"),
            (None, Kind::ResetBeforeHeaders | Kind::Hang) => Reply::empty(StatusCode::OK),
            _ => return None,
        };
        Some(reply)
    }

    /// Sends `reply`, spoiled.
    pub(crate) async fn spoil(mut self, mut reply: Reply, line: &Line) -> Response<Body> {
        for (name, value) in &self.headers {
            if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                reply.headers.retain(|(known, _)| *known != name);
                reply = reply.header(name, value);
            }
        }
        match &mut self.kind {
            Kind::Delay(by) => tokio::time::sleep(*by).await,
            Kind::Gate(gate) => {
                // An error means that the gate is gone, which opens it too.
                gate.wait_for(|open| *open).await.ok();
            }
            Kind::Hang => std::future::pending().await,
            Kind::ContentType(content_type) => {
                let body = std::mem::take(&mut reply.body);
                reply = reply.body(content_type, body);
            }
            Kind::Body(body) => reply.body = body.clone(),
            Kind::ResetBeforeHeaders => line.reset(),
            Kind::Headers
            | Kind::Truncated
            | Kind::Stalled
            | Kind::ResetAfterHeaders
            | Kind::Huge { .. }
            | Kind::Slow(_) => {}
        }
        let length = reply.body.len() as u64;
        let (body, declared) = match self.kind {
            Kind::Truncated => (truncated(&reply.body), Some(length.max(2))),
            Kind::Stalled => (stalled(&reply.body), Some(length.max(2))),
            Kind::ResetAfterHeaders => (reset_inside(line.clone()), Some(length.max(2))),
            Kind::Huge { bytes, declared } => (huge(bytes), declared.then_some(bytes)),
            Kind::Slow(pause) => (slow(reply.body.clone(), pause), Some(length)),
            _ => (Body::from(reply.body.clone()), None),
        };
        let mut response = into_response(reply, body);
        if let Some(length) = declared {
            response
                .headers_mut()
                .insert(header::CONTENT_LENGTH, length.into());
        }
        response
    }
}

/// `reply` with `body` in place of its own.
pub(crate) fn into_response(reply: Reply, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    response.headers_mut().extend(reply.headers);
    response
}

/// Half of the body; the server notices that its promise is broken and ends the connection.
fn truncated(body: &Bytes) -> Body {
    let half = body.slice(..body.len() / 2);
    Body::from_stream(stream::unfold(Some(half), |half| async move {
        match half {
            Some(half) => Some((Ok::<_, Infallible>(half), None)),
            None => {
                // The step between lets the server send what it has.
                tokio::task::yield_now().await;
                None
            }
        }
    }))
}

/// Half of the body, then nothing.
fn stalled(body: &Bytes) -> Body {
    let half = stream::iter([Ok::<_, Infallible>(body.slice(..body.len() / 2))]);
    Body::from_stream(half.chain(stream::pending()))
}

/// One byte, then the connection breaks. The step between lets the server send what it has.
fn reset_inside(line: Line) -> Body {
    Body::from_stream(stream::unfold(0, move |step| {
        let line = line.clone();
        async move {
            match step {
                0 => Some((Ok(Bytes::from_static(b"[")), 1)),
                _ => {
                    tokio::task::yield_now().await;
                    line.reset();
                    Some((Err(io::Error::from(io::ErrorKind::ConnectionReset)), 2))
                }
            }
        }
    }))
}

/// `[`, blanks, `]`.
fn huge(bytes: u64) -> Body {
    const CHUNK: u64 = 64 * 1024;
    let inner = bytes.saturating_sub(2);
    let chunks = (0..inner.div_ceil(CHUNK)).map(move |index| {
        let size = CHUNK.min(inner - index * CHUNK);
        Bytes::from(vec![b' '; usize::try_from(size).unwrap_or_default()])
    });
    let all = std::iter::once(Bytes::from_static(b"["))
        .chain(chunks)
        .chain([Bytes::from_static(b"]")]);
    Body::from_stream(stream::iter(all.map(Ok::<_, Infallible>)))
}

fn slow(body: Bytes, pause: Duration) -> Body {
    Body::from_stream(stream::unfold(body, move |mut body| async move {
        if body.is_empty() {
            return None;
        }
        let byte = body.split_to(1);
        tokio::time::sleep(pause).await;
        Some((Ok::<_, Infallible>(byte), body))
    }))
}
