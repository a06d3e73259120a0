//! The transport that clients use unless they are given another one.

use bytes::Bytes;

use super::error::Error;
use super::proxy::Proxy;
use super::runtime::BoxFuture;
use super::transport::{
    Chunks, HttpRequest, HttpResponse, ResponseBody, Transport, TransportError, TransportErrorKind,
};

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
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(redact)?;
            let mut response = self.client.execute(request).await.map_err(redact)?;
            let mut head = http::Response::new(());
            *head.status_mut() = response.status();
            #[cfg(not(target_family = "wasm"))]
            {
                *head.version_mut() = response.version();
            }
            std::mem::swap(head.headers_mut(), response.headers_mut());
            Ok(head.map(|()| ResponseBody::new(Body::from(response))))
        })
    }
}

#[cfg(not(target_family = "wasm"))]
struct Body(reqwest::Response);

#[cfg(not(target_family = "wasm"))]
impl From<reqwest::Response> for Body {
    fn from(response: reqwest::Response) -> Self {
        Self(response)
    }
}

#[cfg(not(target_family = "wasm"))]
impl Chunks for Body {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { self.0.chunk().await.map_err(redact) })
    }
}

/// The browser hands a body over in one piece.
#[cfg(target_family = "wasm")]
struct Body(Option<reqwest::Response>);

#[cfg(target_family = "wasm")]
impl From<reqwest::Response> for Body {
    fn from(response: reqwest::Response) -> Self {
        Self(Some(response))
    }
}

#[cfg(target_family = "wasm")]
impl Chunks for Body {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            match self.0.take() {
                Some(response) => response.bytes().await.map(Some).map_err(redact),
                None => Ok(None),
            }
        })
    }
}

/// The address in the error would show the query.
fn redact(error: reqwest::Error) -> TransportError {
    let kind = if is_connect(&error) {
        TransportErrorKind::Connect
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
