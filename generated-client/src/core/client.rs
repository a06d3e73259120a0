//! The client, what its clones share, and how its requests get credentials: each of these refers to the others.

use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::base_url::BaseUrl;
use super::error::Error;
use super::hooks::Hook;
use super::http_transport::Carrier;
use super::limits::{SizeLimits, Timeouts};
use super::operation::Operation;
use super::permits::Permits;
use super::renewals::{Generation, Renewals};
use super::retry::{RetryBudget, RetryPolicy};
use super::runtime::{BoxFuture, Runtime};
use super::transport::HttpRequest;

/// The client: where the calls go, with which credentials and under which limits.
///
/// It is cheap to clone, and its clones share connections, the login and the budget for retries. Make one and keep it.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) transport: Carrier,
    pub(crate) runtime: Arc<dyn Runtime>,
    pub(crate) auth: Option<Arc<dyn Authenticate>>,
    pub(crate) base_url: Option<BaseUrl>,
    pub(crate) default_origin: &'static str,
    pub(crate) insecure: bool,
    pub(crate) headers: HeaderMap,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
    pub(crate) timeouts: Timeouts,
    pub(crate) sizes: SizeLimits,
    pub(crate) strict: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) renewals: Renewals,
    pub(crate) permits: Permits,
}

impl Client {
    pub(crate) fn from_shared(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

/// Shows where calls go, and no credentials.
impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.shared.base_url.as_ref().map(BaseUrl::as_str))
            .field("authenticated", &self.shared.auth.is_some())
            .finish_non_exhaustive()
    }
}

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

    /// Is told that the server answered 401 to credentials of this generation, by several calls at once maybe. `true` when there
    /// are other credentials now, with which the requests should be sent again.
    ///
    /// A call tells it again when the others are rejected too, but only while it shows that they are accepted at times.
    fn renew<'a>(
        &'a self,
        context: AuthContext<'a>,
        rejected: Generation,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        let _ = (context, rejected);
        Box::pin(ready(Ok(false)))
    }
}
