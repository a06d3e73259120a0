//! The mock itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::answer::{Answers, ByPath};
use super::mocked::MockedOperation;
use super::recorded::RecordedRequest;
use super::rules::{Key, Shared};
use super::runtime::QuickRuntime;
use crate::core::builder::ClientBuilder;
use crate::core::client::Client;
use crate::core::operation::Method;
use crate::core::runtime::BoxFuture;
use crate::core::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// A transport that answers what it is told, and remembers what it was asked. See the [module](super).
///
/// Clones are the same mock: keep one, give another to the client.
#[derive(Clone)]
pub struct MockTransport {
    shared: Shared,
    runtime: QuickRuntime,
    watch: Arc<Watch>,
}

/// Tells of calls without an answer when the last clone goes.
struct Watch(Shared);

impl Drop for Watch {
    fn drop(&mut self) {
        let unmatched = self.0.state().take_unmatched();
        assert!(
            unmatched.is_empty() || std::thread::panicking(),
            "{}",
            unmatched.join("\n")
        );
    }
}

impl Default for MockTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl MockTransport {
    /// A mock that answers nothing yet.
    #[must_use]
    pub fn new() -> Self {
        let shared = Shared::default();
        Self {
            watch: Arc::new(Watch(shared.clone())),
            shared,
            runtime: QuickRuntime::new(),
        }
    }

    /// Begins to tell what the calls of an operation are answered with; the type is the one of its request.
    #[must_use = "an operation without an answer is not answered"]
    pub fn on<M: MockedOperation>(&self) -> Answers<M> {
        Answers::new(self.shared.clone(), Key::Operation(M::operation()))
    }

    /// Begins to tell what requests of this method and path are answered with, for calls that no document knows. The path is
    /// the whole one, percent-encoded, without a query.
    #[must_use = "a path without an answer is not answered"]
    pub fn on_path(&self, method: Method, path: impl Into<String>) -> Answers<ByPath> {
        Answers::new(self.shared.clone(), Key::Path(method, path.into()))
    }

    /// A client on this mock, without credentials. Waits between attempts take no time.
    ///
    /// # Panics
    ///
    /// When the client can't be built, which is a fault of this crate.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_builder()
            .build()
            .unwrap_or_else(|error| panic!("the client of the mock can't be built: {error}"))
    }

    /// The configuration of a client on this mock, for tests of other settings.
    ///
    /// With credentials that log in, the login must be answered too. To keep real waits, configure a client of your own with
    /// [`transport`](ClientBuilder::transport).
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url("https://mock.example.com")
            .transport(self.clone())
            .runtime(self.runtime.clone())
    }

    /// All requests so far, in their order; each attempt is one.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.clone()
    }

    /// The requests of one operation so far.
    #[must_use]
    pub fn requests_of<M: MockedOperation>(&self) -> Vec<RecordedRequest> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation() == Some(M::operation()));
        requests
    }

    /// How long clients made by [`client`](MockTransport::client) would have waited between attempts.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.runtime.waits()
    }

    /// Checks how often an operation was called, attempts included.
    ///
    /// # Panics
    ///
    /// When it was another number.
    #[track_caller]
    pub fn assert_requests<M: MockedOperation>(&self, expected: usize) {
        let found = self.requests_of::<M>().len();
        let operation = M::operation();
        assert!(
            found == expected,
            "{}.{} was asked {found} times, not {expected}; all requests: {:?}",
            operation.service().name(),
            operation.name(),
            self.requests()
        );
    }

    /// Checks that each answer was given.
    ///
    /// # Panics
    ///
    /// When one was not.
    #[track_caller]
    pub fn assert_used(&self) {
        let unused = self.shared.state().unused();
        assert!(unused.is_empty(), "{}", unused.join("; "));
    }
}

impl Transport for MockTransport {
    #[allow(
        clippy::panic,
        reason = "a test that asks for what it did not prepare shall fail"
    )]
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        // Conditions are the test's code: the lock is gone before a panic.
        let answer = self.shared.state().answer(RecordedRequest::new(request));
        match answer {
            Ok(answer) => answer.give(),
            Err(message) => panic!("{message}"),
        }
    }
}

/// Shows what was asked, without headers, queries and bodies.
impl fmt::Debug for MockTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockTransport")
            .field("requests", &self.shared.state().requests)
            .finish_non_exhaustive()
    }
}
