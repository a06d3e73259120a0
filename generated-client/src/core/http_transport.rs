//! The transport that clients use unless they are given another one.

use std::fmt::Write as _;

use bytes::Bytes;
use url::Url;

use super::error::Error;
use super::proxy::Proxy;
use super::transport::{HttpRequest, ResponseBody, Transport, TransportError, TransportErrorKind};

/// What a builder knows of connections.
#[derive(Default)]
pub(crate) struct HttpSettings {
    pub(crate) proxy: Proxy,
    /// Take the operating system's TLS although the other one is there too.
    #[cfg(feature = "native-tls")]
    pub(crate) native_tls: bool,
}

/// HTTP/1.1 and HTTP/2, with a pool of connections.
pub(crate) struct HttpTransport {
    client: reqwest::Client,
}

impl HttpTransport {
    /// Makes the transport as configured.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn new(settings: HttpSettings, connect_timeout: std::time::Duration) -> Result<Self, Error> {
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        #[cfg(feature = "native-tls")]
        if settings.native_tls {
            client = client.tls_backend_native();
        }
        client = settings.proxy.apply(client)?;
        let client = client
            .build()
            .map_err(|error| Error::config_source("TLS can't be set up", error.without_url()))?;
        Ok(Self { client })
    }

    /// Makes the transport; the browser decides on connections and redirects.
    #[cfg(target_family = "wasm")]
    pub(crate) fn new(settings: HttpSettings, _: std::time::Duration) -> Result<Self, Error> {
        let client = settings.proxy.apply(reqwest::Client::builder())?;
        let client = client
            .build()
            .map_err(|error| Error::config_source("the transport can't be set up", error.without_url()))?;
        Ok(Self { client })
    }

    /// Sends requests through a client that somebody else has configured.
    #[cfg(feature = "reqwest-client")]
    pub(crate) const fn of(client: reqwest::Client) -> Self {
        Self { client }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<http::Response<Incoming>, TransportError> {
        let request = translate(request)?;
        let mut response = self.client.execute(request).await.map_err(redact)?;
        let mut head = http::Response::new(());
        *head.status_mut() = response.status();
        #[cfg(not(target_family = "wasm"))]
        {
            *head.version_mut() = response.version();
        }
        std::mem::swap(head.headers_mut(), response.headers_mut());
        Ok(head.map(|()| Incoming::Http(HttpBody::from(response))))
    }
}

/// What carries the requests of a client. The usual transport needs no future on the heap, neither for a request nor for a piece
/// of a body.
pub(crate) enum Carrier {
    /// The client's own.
    Http(HttpTransport),
    /// One that the program has brought.
    Other(Box<dyn Transport>),
}

impl Carrier {
    pub(crate) async fn exchange(
        &self,
        request: HttpRequest,
    ) -> Result<http::Response<Incoming>, TransportError> {
        match self {
            Self::Http(transport) => transport.exchange(request).await,
            Self::Other(transport) => Ok(transport.send(request).await?.map(Incoming::Other)),
        }
    }
}

/// The body of an answer on its way in.
pub(crate) enum Incoming {
    Http(HttpBody),
    Other(ResponseBody),
}

impl Incoming {
    /// The next piece; `None` at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self {
            Self::Http(body) => body.next().await,
            Self::Other(body) => body.next().await,
        }
    }
}

/// The request as reqwest has it.
fn translate(request: HttpRequest) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let mut address = String::with_capacity(128);
    // Writing into a String can't fail.
    let _ = write!(address, "{}", head.uri);
    let url =
        Url::parse(&address).map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

/// A body from the network.
#[cfg(not(target_family = "wasm"))]
pub(crate) struct HttpBody(reqwest::Response);

#[cfg(not(target_family = "wasm"))]
impl From<reqwest::Response> for HttpBody {
    fn from(response: reqwest::Response) -> Self {
        Self(response)
    }
}

#[cfg(not(target_family = "wasm"))]
impl HttpBody {
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.0.chunk().await.map_err(redact)
    }
}

/// The browser hands a body over in one piece.
#[cfg(target_family = "wasm")]
pub(crate) struct HttpBody(Option<reqwest::Response>);

#[cfg(target_family = "wasm")]
impl From<reqwest::Response> for HttpBody {
    fn from(response: reqwest::Response) -> Self {
        Self(Some(response))
    }
}

#[cfg(target_family = "wasm")]
impl HttpBody {
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self.0.take() {
            Some(response) => response.bytes().await.map(Some).map_err(redact),
            None => Ok(None),
        }
    }
}

/// The address in the error would show the query.
fn redact(error: reqwest::Error) -> TransportError {
    let kind = if is_connect(&error) {
        if is_invalid(&error) {
            TransportErrorKind::Tls
        } else {
            TransportErrorKind::Connect
        }
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Network
    };
    TransportError::new(kind, error.without_url())
}

#[cfg(not(target_family = "wasm"))]
fn is_connect(error: &reqwest::Error) -> bool {
    error.is_connect()
}

/// A browser does not tell.
#[cfg(target_family = "wasm")]
const fn is_connect(_: &reqwest::Error) -> bool {
    false
}

/// Was there data that is no handshake, or a certificate that is not accepted? So rustls says it; other kinds of TLS don't.
fn is_invalid(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        let mut io = error.downcast_ref::<std::io::Error>();
        // One may hold another, which its `source` passes over.
        while let Some(error) = io {
            if error.kind() == std::io::ErrorKind::InvalidData {
                return true;
            }
            io = error.get_ref().and_then(|inner| inner.downcast_ref());
        }
        source = error.source();
    }
    false
}
