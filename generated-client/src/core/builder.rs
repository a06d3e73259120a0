//! Configuration of a client.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use secrecy::SecretString;

use super::base_url::BaseUrl;
use super::client::{Authenticate, Client, Shared};
use super::error::Error;
use super::hooks::Hook;
use super::http_transport::{Carrier, HttpSettings, HttpTransport};
use super::limits::{SizeLimits, Timeouts};
use super::parts::RESERVED_HEADERS;
use super::permits::Permits;
use super::proxy::Proxy;
use super::renewals::Renewals;
use super::retry::{RetryBudget, RetryPolicy};
use super::runtime::{Runtime, SystemRuntime};
use super::transport::Transport;

/// Configuration of a [`Client`]. What is wrong in it is told by [`build`](ClientBuilder::build).
#[must_use = "a builder does nothing until build is called"]
pub struct ClientBuilder {
    transport: Option<Carrier>,
    http: HttpSettings,
    runtime: Option<Arc<dyn Runtime>>,
    auth: Option<Box<dyn AuthSettings>>,
    base_url: Option<String>,
    default_origin: &'static str,
    insecure: bool,
    agent_suffix: Option<String>,
    headers: Vec<(String, String)>,
    hooks: Vec<Box<dyn Hook>>,
    timeouts: Timeouts,
    sizes: SizeLimits,
    strict: bool,
    retry: RetryPolicy,
    concurrency: usize,
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

impl Client {
    /// Begins to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: None,
            http: HttpSettings::default(),
            runtime: None,
            auth: None,
            base_url: None,
            default_origin: "",
            insecure: false,
            agent_suffix: None,
            headers: Vec::new(),
            hooks: Vec::new(),
            timeouts: Timeouts::default(),
            sizes: SizeLimits::default(),
            strict: false,
            retry: RetryPolicy::default(),
            concurrency: 200,
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

    /// Limits the time for the body of an error, from its status and headers on; the default is 2 s, and the attempt's own time
    /// holds too. After it the call has failed with the status, and with as much of the body as has come.
    pub const fn error_body_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.error_body = timeout;
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

    /// Limits how many attempts all clones of the client have under way at a time, and with that how many connections they need;
    /// the default is 200. Calls above it wait for their turn, within their own time; 0 counts as 1.
    pub const fn max_concurrency(mut self, limit: usize) -> Self {
        self.concurrency = limit;
        self
    }

    /// Limits the size of an answer, after decompression; the default is 32 MiB. A larger one is an error.
    pub const fn max_response_bytes(mut self, limit: usize) -> Self {
        self.sizes.response = limit;
        self
    }

    /// Limits the memory that the structs of a decoded answer take; more is an error of the kind
    /// [`TooLarge`](super::ErrorKind::TooLarge). The default is eight times the size of the answer, but at least 32 MiB.
    ///
    /// A struct takes memory for all its fields, so a list of a million empty objects takes a thousand times the size of its
    /// text. Texts are not counted, and neither is free-form JSON ([`Value`](crate::Value) and [`Object`](crate::Object)), which
    /// takes some 10 times the size of its text, and of many tiny objects up to 90 times:
    /// [`max_response_bytes`](Self::max_response_bytes) limits it.
    pub const fn max_decoded_bytes(mut self, limit: usize) -> Self {
        self.sizes.decoded = Some(limit);
        self
    }

    /// Makes every deviation of an answer from its document an error of the kind [`Decode`](super::ErrorKind::Decode).
    ///
    /// By default one bad field does not cost a list its other records:
    ///
    /// 1. A number where text is documented is taken as text, a text as the number or boolean that it spells, and a single
    ///    object where a list is documented as a list of one.
    /// 2. Any other value that does not fit is left out, as if the server had not sent it: a field is then `None`, an item is
    ///    missing from its list.
    /// 3. What can't do without it is left out as well, and so is a list or a map of which nothing is left. When there is nothing
    ///    in the whole answer that fits, the call fails.
    ///
    /// A single object counts as a list of one only if it has a property that the items are known to have.
    ///
    /// [`Response::problems`](super::Response::problems) and [hooks](super::Hook::after) tell where that happened. Text that is
    /// no JSON is always an error.
    pub const fn strict_decoding(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Adds the name of your program to the `User-Agent`, such as `my-program/1.0`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.agent_suffix = Some(suffix.into());
        self
    }

    /// Sends this header with all requests, unless a request sets it itself.
    ///
    /// What the client sets itself can't be replaced: credentials, cookies, the media types and the length of bodies, the user agent
    /// (see [`user_agent_suffix`](ClientBuilder::user_agent_suffix)), and what belongs to the connection.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends all requests through this proxy, such as `http://user:password@proxy.example.com:8080`.
    ///
    /// By default the environment decides: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, or the system's settings.
    /// Not for clients with a transport of their own.
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.http.proxy = Proxy::Through(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.http.proxy = Proxy::Direct;
        self
    }

    /// Uses the operating system's TLS also where the feature `rustls` is on; without `rustls` it is used anyway.
    #[cfg(feature = "native-tls")]
    pub const fn native_tls(mut self) -> Self {
        self.http.native_tls = true;
        self
    }

    /// Sends requests through this client of reqwest, with its connections, proxies and certificates.
    ///
    /// Build it with [`redirect::Policy::none`](https://docs.rs/reqwest/0.13/reqwest/redirect/struct.Policy.html#method.none):
    /// a client that follows redirects may take credentials to other servers. Its own time limits apply besides those of this
    /// builder.
    #[cfg(feature = "reqwest-client")]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Carrier::Http(HttpTransport::of(client)));
        self
    }

    /// Sends requests through this transport; the default is HTTP/1.1 and HTTP/2 over TLS.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Carrier::Other(Box::new(transport)));
        self
    }

    /// Lets this watch all calls, after those set before.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Box::new(hook));
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
            Some(_) if !self.http.proxy.is_default() => {
                return Err(Error::config("a transport of your own sees to proxies itself"));
            }
            Some(transport) => transport,
            None => Carrier::Http(HttpTransport::new(self.http, self.timeouts.connect)?),
        };
        Ok(Client::from_shared(Shared {
            transport,
            runtime: self.runtime.unwrap_or_else(|| Arc::new(SystemRuntime::new())),
            auth: self.auth.map(AuthSettings::finish).transpose()?,
            base_url,
            default_origin: self.default_origin,
            insecure: self.insecure,
            headers,
            hooks: self.hooks,
            timeouts: self.timeouts,
            sizes: self.sizes,
            strict: self.strict,
            retry: self.retry,
            budget: RetryBudget::new(),
            renewals: Renewals::default(),
            permits: Permits::new(self.concurrency),
        }))
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::config("the name of a default header is no name of a header"))?;
            if RESERVED_HEADERS.contains(&name) || [header::ACCEPT, header::USER_AGENT].contains(&name) {
                return Err(Error::config(format!(
                    "the default header {name} is set by the client alone"
                )));
            }
            let mut value = HeaderValue::from_bytes(value.as_bytes())
                .map_err(|_| Error::config(format!("the default header {name} can't have this value")))?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let agent = match &self.agent_suffix {
            None => HeaderValue::from_static(AGENT),
            Some(suffix) => HeaderValue::from_str(&format!("{AGENT} {suffix}")).map_err(|_| {
                Error::config("the suffix of the user agent holds a character that no header may have")
            })?,
        };
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
