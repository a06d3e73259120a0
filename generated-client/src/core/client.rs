//! The client.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use tokio::sync::Semaphore;

use super::authenticate::Authenticate;
use super::base_url::BaseUrl;
use super::builder::ClientBuilder;
use super::hooks::Hook;
use super::http_transport::Carrier;
use super::limits::{SizeLimits, Timeouts};
use super::operation::{Method, Operation};
use super::raw_request::RawRequest;
use super::request::Request;
use super::retry::{RetryBudget, RetryPolicy};
use super::runtime::Runtime;

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
    pub(crate) permits: Semaphore,
}

impl Client {
    /// Begins to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn from_shared(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Begins a call of an operation.
    pub(crate) fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }

    /// Begins a call that the documents do not know, with the same credentials, limits, retries and errors as all others.
    ///
    /// `path` begins with a slash and stands below the origin (or the base URL); what stands in braces is filled in with
    /// [`RawRequest::path`]:
    ///
    /// ```ignore
    /// let answer: serde_json::Value = client
    ///     .request(Method::GET, "/things/{id}")
    ///     .path("id", "a/b")
    ///     .query("expand", "all")
    ///     .json()
    ///     .await?;
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
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
