//! How requests get their credentials.

use std::fmt;
use std::future::ready;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};

use super::client::Client;
use super::error::Error;
use super::operation::Operation;
use super::params::encode;
use super::runtime::BoxFuture;
use super::secret::header_value;
use super::transport::HttpRequest;

/// The call that needs credentials.
#[derive(Debug, Clone, Copy)]
pub struct AuthContext<'a> {
    client: &'a Client,
    operation: &'static Operation,
}

impl<'a> AuthContext<'a> {
    pub(crate) const fn new(client: &'a Client, operation: &'static Operation) -> Self {
        Self { client, operation }
    }

    /// The client, for a login of its own; that must be a call without credentials.
    #[must_use]
    pub const fn client(&self) -> &'a Client {
        self.client
    }

    /// Time since some fixed point, as the client's [`Runtime`](super::Runtime) tells it.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.client.shared().runtime.now()
    }

    /// The operation that is called.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }
}

/// Which of several credentials a request was sent with, counted by who gave them; for credentials that never change, the
/// default will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Generation(pub u64);

/// Puts credentials into requests.
///
/// One value serves all clones of a client, from all threads. Its `Debug`, if it has one, must not show the credentials.
pub trait Authenticate: Send + Sync + 'static {
    /// Puts the credentials into the request at once, before each attempt, if there is nothing to wait for; tells their
    /// generation. `None`, the default, leaves it to [`authorize`](Authenticate::authorize).
    ///
    /// Nearly all requests find their credentials at hand, and so need no future on the heap.
    fn authorize_now(
        &self,
        context: AuthContext<'_>,
        request: &mut HttpRequest,
    ) -> Option<Result<Generation, Error>> {
        let _ = (context, request);
        None
    }

    /// Gets the credentials and puts them into the request; tells their generation.
    fn authorize<'a>(
        &'a self,
        context: AuthContext<'a>,
        request: &'a mut HttpRequest,
    ) -> BoxFuture<'a, Result<Generation, Error>>;

    /// Is told, once a call, that the server answered 401 to credentials of this generation. `true` when there are other
    /// credentials now, with which the request should be sent again.
    fn renew<'a>(
        &'a self,
        context: AuthContext<'a>,
        rejected: Generation,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        let _ = (context, rejected);
        Box::pin(ready(Ok(false)))
    }
}

/// Credentials that are there from the beginning.
macro_rules! at_hand {
    ($name:ident) => {
        impl Authenticate for $name {
            fn authorize_now(
                &self,
                _: AuthContext<'_>,
                request: &mut HttpRequest,
            ) -> Option<Result<Generation, Error>> {
                Some(self.put(request).map(|()| Generation::default()))
            }

            fn authorize<'a>(
                &'a self,
                _: AuthContext<'a>,
                request: &'a mut HttpRequest,
            ) -> BoxFuture<'a, Result<Generation, Error>> {
                Box::pin(ready(self.put(request).map(|()| Generation::default())))
            }
        }
    };
}

/// A fixed token, sent as `Authorization: Bearer …`.
pub struct Bearer(Result<HeaderValue, ()>);

impl Bearer {
    /// Sends this token.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self(header_value("Bearer ", &token.into()).map_err(drop))
    }
}

/// A user name and a password, sent as `Authorization: Basic …`.
pub struct Basic(Result<HeaderValue, ()>);

impl Basic {
    /// Sends this name and password.
    pub fn new(user: &str, password: impl Into<SecretString>) -> Self {
        let pair = SecretString::from(format!("{user}:{}", password.into().expose_secret()));
        let encoded = SecretString::from(BASE64_STANDARD.encode(pair.expose_secret()));
        Self(header_value("Basic ", &encoded).map_err(drop))
    }
}

/// A fixed key, sent in a header, a query parameter or a cookie.
pub struct ApiKey {
    place: Place,
    key: SecretString,
}

enum Place {
    Header(String),
    Query(String),
    Cookie(String),
}

impl ApiKey {
    /// Sends the key in the header of this name.
    pub fn header(name: impl Into<String>, key: impl Into<SecretString>) -> Self {
        Self {
            place: Place::Header(name.into()),
            key: key.into(),
        }
    }

    /// Sends the key in the query parameter of this name.
    pub fn query(name: impl Into<String>, key: impl Into<SecretString>) -> Self {
        Self {
            place: Place::Query(name.into()),
            key: key.into(),
        }
    }

    /// Sends the key in the cookie of this name.
    pub fn cookie(name: impl Into<String>, key: impl Into<SecretString>) -> Self {
        Self {
            place: Place::Cookie(name.into()),
            key: key.into(),
        }
    }

    fn put(&self, request: &mut HttpRequest) -> Result<(), Error> {
        match &self.place {
            Place::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| Error::auth("the name of the key's header is no name of a header"))?;
                request.headers_mut().insert(name, header_value("", &self.key)?);
            }
            Place::Query(name) => {
                let pair = format!("{}={}", encode(name), encode(self.key.expose_secret()));
                let uri = request.uri().to_string();
                let separator = if uri.contains('?') { '&' } else { '?' };
                *request.uri_mut() = format!("{uri}{separator}{pair}")
                    .parse()
                    .map_err(|_| Error::auth("the key makes the address too long"))?;
            }
            Place::Cookie(name) => {
                let mut cookies = match request.headers().get(header::COOKIE) {
                    Some(others) => [others.as_bytes(), b"; "].concat(),
                    None => Vec::new(),
                };
                cookies.extend_from_slice(encode(name).as_bytes());
                cookies.push(b'=');
                cookies.extend_from_slice(encode(self.key.expose_secret()).as_bytes());
                let mut value =
                    HeaderValue::from_bytes(&cookies).map_err(|_| Error::auth("the key makes no cookie"))?;
                value.set_sensitive(true);
                request.headers_mut().insert(header::COOKIE, value);
            }
        }
        Ok(())
    }
}

at_hand!(ApiKey);

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ApiKey").finish_non_exhaustive()
    }
}

/// What a fixed `Authorization` header has besides its making.
macro_rules! fixed_header {
    ($name:ident) => {
        impl $name {
            fn put(&self, request: &mut HttpRequest) -> Result<(), Error> {
                let value = self
                    .0
                    .as_ref()
                    .map_err(|()| Error::auth("the credentials hold a character that no header may have"))?;
                request
                    .headers_mut()
                    .insert(header::AUTHORIZATION, value.clone());
                Ok(())
            }
        }

        at_hand!($name);

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter
                    .debug_struct(stringify!($name))
                    .finish_non_exhaustive()
            }
        }
    };
}

fixed_header!(Bearer);
fixed_header!(Basic);
