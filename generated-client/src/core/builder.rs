//! Configuration of a client.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::authenticate::Authenticate;
use super::base_url::BaseUrl;
use super::client::{Client, Shared};
use super::error::Error;
use super::http_transport::HttpTransport;
use super::limits::{SizeLimits, Timeouts};
use super::retry::{RetryBudget, RetryPolicy};
use super::runtime::{Runtime, SystemRuntime};
use super::transport::Transport;

/// Configuration of a [`Client`]. What is wrong in it is told by [`build`](ClientBuilder::build).
#[must_use = "a builder does nothing until build is called"]
pub struct ClientBuilder {
    transport: Option<Arc<dyn Transport>>,
    runtime: Option<Arc<dyn Runtime>>,
    auth: Option<Box<dyn AuthSettings>>,
    base_url: Option<String>,
    default_origin: &'static str,
    insecure: bool,
    agent_suffix: Option<String>,
    headers: Vec<(String, String)>,
    timeouts: Timeouts,
    sizes: SizeLimits,
    retry: RetryPolicy,
}

/// What a vendor's own methods of the builder collect until the client is built.
pub(crate) trait AuthSettings: Any + Send + Sync {
    /// Makes the source of credentials, or tells what is missing.
    fn finish(self: Box<Self>) -> Result<Arc<dyn Authenticate>, Error>;
}

struct Ready(Arc<dyn Authenticate>);

impl AuthSettings for Ready {
    fn finish(self: Box<Self>) -> Result<Arc<dyn Authenticate>, Error> {
        Ok(self.0)
    }
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: None,
            runtime: None,
            auth: None,
            base_url: None,
            default_origin: "",
            insecure: false,
            agent_suffix: None,
            headers: Vec::new(),
            timeouts: Timeouts::default(),
            sizes: SizeLimits::default(),
            retry: RetryPolicy::default(),
        }
    }

    /// The settings of a vendor's own kind of authentication, begun anew if another kind was chosen before.
    pub(crate) fn auth_settings<T: AuthSettings + Default>(&mut self) -> &mut T {
        let begun = self
            .auth
            .as_deref()
            .is_some_and(|settings| (settings as &dyn Any).is::<T>());
        if !begun {
            self.auth = None;
        }
        let settings = self.auth.get_or_insert_with(|| Box::<T>::default());
        (&mut **settings as &mut dyn Any)
            .downcast_mut()
            .unwrap_or_else(|| unreachable!("the type was just checked"))
    }

    /// Scheme, host and port for calls of which no document tells them.
    pub(crate) const fn default_origin(mut self, origin: &'static str) -> Self {
        self.default_origin = origin;
        self
    }

    /// Sends requests with these credentials; without, requests carry none.
    pub fn authenticator(mut self, auth: impl Authenticate) -> Self {
        self.auth = Some(Box::new(Ready(Arc::new(auth))));
        self
    }

    /// Sends all requests here, the login included, instead of to the servers that the documents name.
    ///
    /// A path in it is kept and comes first. It must begin with `https://` unless it is on this machine; credentials, a query or
    /// a fragment are refused.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows addresses that begin with `http://` and are not on this machine. Credentials then travel in the clear.
    pub const fn allow_insecure_http(mut self) -> Self {
        self.insecure = true;
        self
    }

    /// Limits the time for a connection: name resolution, TCP and TLS; the default is 10 s.
    ///
    /// A transport of your own has to see to this itself.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.connect = timeout;
        self
    }

    /// Limits the time of one attempt, from the first byte sent to the last byte received; the default is 30 s.
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = timeout;
        self
    }

    /// Limits the time of a call, with all attempts and the waits between them; the default is 100 s.
    pub const fn total_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.total = timeout;
        self
    }

    /// Sets when failed calls are sent again; see [`RetryPolicy`] for the default.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Limits the size of an answer, after decompression; the default is 32 MiB. A larger one is an error.
    pub const fn max_response_bytes(mut self, limit: usize) -> Self {
        self.sizes.response = limit;
        self
    }

    /// Adds the name of your program to the `User-Agent`, such as `my-program/1.0`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.agent_suffix = Some(suffix.into());
        self
    }

    /// Sends this header with all requests, unless a request sets it itself.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends requests through this transport; the default is HTTP/1.1 and HTTP/2 over rustls.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Takes the time from here; the default is the system's clock and tokio's timer.
    pub fn runtime(mut self, runtime: impl Runtime) -> Self {
        self.runtime = Some(Arc::new(runtime));
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](super::ErrorKind::Config) when something is missing or wrong in the configuration.
    pub fn build(self) -> Result<Client, Error> {
        let headers = self.headers()?;
        let base_url = match &self.base_url {
            Some(url) => Some(BaseUrl::parse(url, self.insecure).map_err(Error::config)?),
            None => None,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(
                HttpTransport::new(self.timeouts.connect)
                    .map_err(|error| Error::config_source("TLS can't be set up", error.without_url()))?,
            ),
        };
        Ok(Client::from_shared(Shared {
            transport,
            runtime: self.runtime.unwrap_or_else(|| Arc::new(SystemRuntime::new())),
            auth: self.auth.map(AuthSettings::finish).transpose()?,
            base_url,
            default_origin: self.default_origin,
            insecure: self.insecure,
            headers,
            timeouts: self.timeouts,
            sizes: self.sizes,
            retry: self.retry,
            budget: RetryBudget::new(),
        }))
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::config("the name of a default header is no name of a header"))?;
            let mut value = HeaderValue::from_bytes(value.as_bytes())
                .map_err(|_| Error::config(format!("the default header {name} can't have this value")))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        let mut agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = &self.agent_suffix {
            agent.push(' ');
            agent.push_str(suffix);
        }
        let agent = HeaderValue::from_str(&agent).map_err(|_| {
            Error::config("the suffix of the user agent holds a character that no header may have")
        })?;
        headers.insert(header::USER_AGENT, agent);
        Ok(headers)
    }
}

/// Shows what is no secret.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("authenticated", &self.auth.is_some())
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
