//! Credentials that do not change.

use std::fmt;
use std::future::ready;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};

use super::client::{AuthContext, Authenticate};
use super::error::Error;
use super::params::encode;
use super::renewals::Generation;
use super::runtime::BoxFuture;
use super::secret::header_value;
use super::transport::HttpRequest;

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
