//! The transport that clients use unless they are given another one.

use std::future::ready;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::uri::{Authority, Scheme};
use http::{HeaderMap, StatusCode, Uri};
use url::Url;

use super::error::Error;
use super::proxy::Proxy;
use super::runtime::BoxFuture;
#[cfg(target_family = "wasm")]
use super::transport::{Chunks, ResponseBody};
use super::transport::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

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
    /// The one that the first request went to.
    server: OnceLock<Option<Server>>,
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
        Ok(Self::of(client))
    }

    /// Makes the transport; the browser decides on connections and redirects.
    #[cfg(target_family = "wasm")]
    pub(crate) fn new(settings: HttpSettings, _: std::time::Duration) -> Result<Self, Error> {
        let client = settings.proxy.apply(reqwest::Client::builder())?;
        let client = client
            .build()
            .map_err(|error| Error::config_source("the transport can't be set up", error.without_url()))?;
        Ok(Self::of(client))
    }

    /// Sends requests through this client.
    pub(crate) const fn of(client: reqwest::Client) -> Self {
        Self {
            client,
            server: OnceLock::new(),
        }
    }

    /// Sends the request. It is translated at once, so that the future holds no more of it than reqwest's own.
    fn send(&self, request: HttpRequest) -> Result<impl Execution + use<>, TransportError> {
        let sending = self.client.execute(self.translate(request)?);
        // A browser's is not.
        #[cfg(target_family = "wasm")]
        let sending = Box::pin(sending);
        Ok(sending)
    }

    /// The request as reqwest has it.
    fn translate(&self, request: HttpRequest) -> Result<reqwest::Request, TransportError> {
        let (head, body) = request.into_parts();
        let url = self
            .url(&head.uri)
            .map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(body.into());
        }
        Ok(request)
    }

    /// The address as reqwest has it. Most requests go to the same server, whose part of the address is parsed once.
    fn url(&self, uri: &Uri) -> Result<Url, url::ParseError> {
        match self.server.get_or_init(|| Server::of(uri)) {
            Some(server) if server.is_of(uri) => Ok(server.url(uri)),
            _ => Url::parse(&uri.to_string()),
        }
    }
}

/// The server that requests go to.
struct Server {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl Server {
    fn of(uri: &Uri) -> Option<Self> {
        let (scheme, authority) = (uri.scheme()?, uri.authority()?);
        Some(Self {
            scheme: scheme.clone(),
            authority: authority.clone(),
            url: Url::parse(&format!("{scheme}://{authority}")).ok()?,
        })
    }

    fn is_of(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.scheme) && uri.authority() == Some(&self.authority)
    }

    fn url(&self, uri: &Uri) -> Url {
        let mut url = self.url.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        url
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
    /// Sends the request.
    pub(crate) fn exchange(&self, request: HttpRequest) -> Exchange<'_, impl Execution> {
        match self {
            Self::Http(transport) => match transport.send(request) {
                Ok(sending) => Exchange::Http(sending),
                Err(error) => Exchange::Other(Box::pin(ready(Err(error)))),
            },
            Self::Other(transport) => Exchange::Other(transport.send(request)),
        }
    }
}

/// A request on its way, in reqwest's hands.
pub(crate) trait Execution: Future<Output = reqwest::Result<reqwest::Response>> + Unpin {}

impl<F: Future<Output = reqwest::Result<reqwest::Response>> + Unpin> Execution for F {}

/// A request on its way.
pub(crate) enum Exchange<'a, E> {
    Http(E),
    Other(BoxFuture<'a, Result<HttpResponse, TransportError>>),
}

impl<E: Execution> Future for Exchange<'_, E> {
    type Output = Result<Answer, TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Self::Http(sending) => {
                let answer = Pin::new(sending).poll(context);
                answer.map_ok(Answer::from).map_err(redact)
            }
            Self::Other(sending) => sending.as_mut().poll(context).map_ok(Answer::Other),
        }
    }
}

/// An answer, the body of which is read piece by piece.
pub(crate) enum Answer {
    #[cfg(not(target_family = "wasm"))]
    Http(reqwest::Response),
    Other(HttpResponse),
}

impl Answer {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Http(answer) => answer.status(),
            Self::Other(answer) => answer.status(),
        }
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Http(answer) => answer.headers(),
            Self::Other(answer) => answer.headers(),
        }
    }

    pub(crate) fn into_headers(mut self) -> HeaderMap {
        std::mem::take(match &mut self {
            #[cfg(not(target_family = "wasm"))]
            Self::Http(answer) => answer.headers_mut(),
            Self::Other(answer) => answer.headers_mut(),
        })
    }

    /// The next piece of the body; `None` at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Http(answer) => answer.chunk().await.map_err(redact),
            Self::Other(answer) => answer.body_mut().next().await,
        }
    }
}

#[cfg(not(target_family = "wasm"))]
impl From<reqwest::Response> for Answer {
    fn from(answer: reqwest::Response) -> Self {
        Self::Http(answer)
    }
}

/// The browser hands a body over in one piece.
#[cfg(target_family = "wasm")]
impl From<reqwest::Response> for Answer {
    fn from(mut answer: reqwest::Response) -> Self {
        struct Whole(Option<reqwest::Response>);

        impl Chunks for Whole {
            fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
                let answer = self.0.take();
                Box::pin(async move {
                    match answer {
                        Some(answer) => answer.bytes().await.map(Some).map_err(redact),
                        None => Ok(None),
                    }
                })
            }
        }

        let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
        let mut whole = HttpResponse::new(ResponseBody::new(Whole(Some(answer))));
        *whole.status_mut() = status;
        *whole.headers_mut() = headers;
        Self::Other(whole)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_known_server_makes_no_difference(
            origin in prop_oneof![
                Just("https://api.example.com"),
                Just("http://127.0.0.1:8080"),
                Just("http://[::1]:9"),
                Just("HTTPS://API.example.com:443"),
            ],
            path in "(/[!-~]{0,12}){0,4}",
            query in proptest::option::of("[!-~]{0,20}"),
        ) {
            let address = match query {
                Some(query) => format!("{origin}{path}?{query}"),
                None => format!("{origin}{path}"),
            };
            if let Ok(uri) = address.parse::<Uri>() {
                let server = Server::of(&format!("{origin}/other?x=y").parse().unwrap()).unwrap();
                prop_assert!(server.is_of(&uri));
                prop_assert_eq!(server.url(&uri), Url::parse(&uri.to_string()).unwrap());
            }
        }
    }
}
