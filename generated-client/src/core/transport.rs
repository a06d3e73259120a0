//! The seam between the client and the network.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;

use super::runtime::{BoxFuture, MaybeSend};

/// A request as it goes to the network.
pub type HttpRequest = http::Request<Bytes>;

/// An answer as it comes from the network: the head, and a body that is read piece by piece.
pub type HttpResponse = http::Response<ResponseBody>;

/// Sends one request and brings its answer.
///
/// The client does all else: credentials, time limits (it drops the future), size limits, retries, decoding. A transport must not
/// follow redirects, for the credentials would go along.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. The future is ready when the head of the answer has come.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

/// Pieces of a body as they come from the network.
pub trait Chunks: MaybeSend {
    /// The next piece; `None` at the end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// The body of an answer, read piece by piece.
pub struct ResponseBody(Source);

enum Source {
    /// It is there already.
    Whole(Option<Bytes>),
    /// It comes from the network.
    Chunks(Box<dyn Chunks>),
}

impl ResponseBody {
    /// A body that is read from the network.
    pub fn new(chunks: impl Chunks + 'static) -> Self {
        Self(Source::Chunks(Box::new(chunks)))
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks before the end.
    pub async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        match &mut self.0 {
            Source::Whole(bytes) => Ok(bytes.take()),
            Source::Chunks(chunks) => chunks.next().await,
        }
    }
}

/// A body that is there already.
impl From<Bytes> for ResponseBody {
    fn from(bytes: Bytes) -> Self {
        Self(Source::Whole(Some(bytes)))
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}

/// How far a request came before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: the server has not seen the request.
    Connect,
    /// There was no secure connection: the server's certificate or its protocol is not accepted. The server has not seen the
    /// request, and will not be trusted the next time either.
    Tls,
    /// The transport's own time limit was reached: the server may have seen the request.
    Timeout,
    /// The connection broke: the server may have seen the request.
    Network,
}

/// A request failed on its way, or its answer did.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// An error of this kind. The source must not show addresses with queries, headers or bodies.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// How far the request came.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Tls => "could not connect securely",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Network => "the connection broke",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
