//! A network and a clock that tests command.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use jiff::Timestamp;
use tokio::time::Instant;

use crate::core::limits::SizeLimits;
use crate::core::problem::Problems;
use crate::core::runtime::SystemRuntime;
use crate::core::session::Deadline;
use crate::core::{
    BoxFuture, Chunks, Client, ClientBuilder, HttpRequest, HttpResponse, Reply, ResponseBody, Runtime,
    Transport, TransportError, TransportErrorKind,
};

/// A text that must not show anywhere.
pub(crate) const SENTINEL: &str = "s3cr3t-sentinel";

type Handler = dyn Fn(&HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> + Send + Sync;

/// A network that answers what it is told, and remembers what it was asked.
#[derive(Clone)]
pub(crate) struct FakeNetwork {
    handler: Arc<Handler>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl FakeNetwork {
    /// Answers every request in the same way.
    pub(crate) fn new<F>(handler: impl Fn(&HttpRequest) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<HttpResponse, TransportError>> + Send + 'static,
    {
        Self {
            handler: Arc::new(move |request| Box::pin(handler(request))),
            seen: Arc::default(),
        }
    }

    /// Gives these answers one after the other.
    pub(crate) fn script(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
        Self::new(move |_| {
            let answer = answers.lock().unwrap().pop_front().expect("the script is over");
            answer.give()
        })
    }

    /// What was asked so far.
    pub(crate) fn seen(&self) -> Vec<HttpRequest> {
        self.seen.lock().unwrap().clone()
    }

    /// A client on this network; chance always gives 0.5.
    pub(crate) fn client(&self, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = Client::builder()
            .transport(self.clone())
            .runtime(FakeRuntime::new());
        configure(builder).build().unwrap()
    }
}

impl Transport for FakeNetwork {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = (self.handler)(&request);
        self.seen.lock().unwrap().push(request);
        answer
    }
}

/// What comes after the last piece of a body.
#[derive(Clone, Copy)]
pub(crate) enum End {
    /// The body is complete.
    Whole,
    /// The connection breaks.
    Breaks(TransportErrorKind),
    /// Nothing, for ever.
    Hangs,
    /// The last piece again and again, with this pause before each.
    Repeats(Duration),
}

/// One answer of the script.
pub(crate) enum Answer {
    /// A status, headers and a body in pieces.
    Http(u16, Vec<(&'static str, String)>, Vec<Bytes>, End),
    /// The request fails.
    Fails(TransportErrorKind),
    /// Nothing ever comes.
    Hangs,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self::Http(
            status,
            headers,
            vec![Bytes::copy_from_slice(body.as_bytes())],
            End::Whole,
        )
    }

    /// What comes after the body.
    pub(crate) fn then(mut self, then: End) -> Self {
        if let Self::Http(.., end) = &mut self {
            *end = then;
        }
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Http(_, headers, ..) = &mut self {
            headers.push((name, value.into()));
        }
        self
    }

    pub(crate) async fn give(self) -> Result<HttpResponse, TransportError> {
        match self {
            Self::Http(status, headers, pieces, end) => {
                let mut response = HttpResponse::new(ResponseBody::new(Pieces(pieces.into(), end)));
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                for (name, value) in headers {
                    response.headers_mut().insert(
                        HeaderName::from_static(name),
                        HeaderValue::from_str(&value).unwrap(),
                    );
                }
                Ok(response)
            }
            Self::Fails(kind) => Err(broken(kind)),
            Self::Hangs => std::future::pending().await,
        }
    }
}

fn broken(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "cable cut")
}

struct Pieces(VecDeque<Bytes>, End);

impl Chunks for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            match self.1 {
                End::Repeats(pause) if self.0.len() == 1 => {
                    tokio::time::sleep(pause).await;
                    return Ok(self.0.front().cloned());
                }
                _ => {}
            }
            match (self.0.pop_front(), self.1) {
                (Some(piece), _) => Ok(Some(piece)),
                (None, End::Breaks(kind)) => Err(broken(kind)),
                (None, End::Hangs) => std::future::pending().await,
                (None, End::Whole | End::Repeats(_)) => Ok(None),
            }
        })
    }
}

/// Tokio's clock, which tests stop: waiting then takes no time.
pub(crate) struct FakeRuntime {
    start: Instant,
}

impl FakeRuntime {
    pub(crate) fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Runtime for FakeRuntime {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn time_of_day(&self) -> Timestamp {
        "2024-01-02T03:04:05Z".parse().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// A success with this body.
pub(crate) fn reply(status: u16, body: impl Into<Bytes>) -> Reply {
    let body = body.into();
    Reply {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::new(),
        attempts: 1,
        strict: false,
        room: SizeLimits::default().decoded(body.len()),
        deadline: Deadline::new(Arc::new(SystemRuntime::new()), Duration::MAX),
        problems: Problems::default(),
        body,
    }
}
