//! Starts and ends the mock, and answers the questions of tests.

use std::{
    io::{self, Write},
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use axum::Router;
use generator::Document;
use tokio::{net::TcpListener, sync::watch};

use super::{
    connection::{Door, Line},
    document::{InvalidDocument, Service},
    faults::Fault,
    record::{Recorded, Violation},
    state::{Mock, Settings, handle},
};

/// How long [`MockServer::wait_for`] waits before it gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// The mock did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A document is not one that can be served.
    #[error(transparent)]
    Document(#[from] InvalidDocument),
    /// The address could not be bound.
    #[error("the mock can't listen: {0}")]
    Listen(#[from] io::Error),
}

/// How a mock is to be started.
#[derive(Debug)]
pub struct Builder {
    documents: Vec<Document>,
    port: u16,
    settings: Settings,
}

impl Builder {
    /// Seed of the sample answers; 1 if not set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Port on the loopback address; a free one if not set.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Tickets and persons that were not created do not exist.
    #[must_use]
    pub fn strict_store(mut self) -> Self {
        self.settings.strict_store = true;
        self
    }

    /// A search does not tell the address of its next page: it has numbered pages only.
    #[must_use]
    pub fn numbered_pages(mut self) -> Self {
        self.settings.next_page_url = false;
        self
    }

    /// The password or API token that logins refuse; `wrong` if not set.
    #[must_use]
    pub fn wrong_password(mut self, password: &str) -> Self {
        self.settings.wrong_password = password.to_owned();
        self
    }

    /// A bearer token that works without a login.
    #[must_use]
    pub fn accept_token(mut self, token: &str) -> Self {
        self.settings.tokens.push(token.to_owned());
        self
    }

    /// Starts the mock on the current tokio runtime.
    pub async fn start(self) -> Result<MockServer, StartError> {
        let services = self
            .documents
            .into_iter()
            .map(Service::new)
            .collect::<Result<Vec<_>, _>>()?;
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let mock = Arc::new(Mock::new(services, url, self.settings));
        let (stop, mut stopped) = watch::channel(());
        let router = Router::new().fallback(handle).with_state(Arc::clone(&mock));
        let service = router.into_make_service_with_connect_info::<Line>();
        let serve = axum::serve(Door(listener), service).with_graceful_shutdown(async move {
            // Ends when the sender is gone.
            while stopped.changed().await.is_ok() {}
        });
        tokio::spawn(async move { serve.await });
        Ok(MockServer {
            mock,
            stop: Some(stop),
        })
    }
}

/// A running mock; it ends when this is dropped.
#[derive(Debug)]
pub struct MockServer {
    mock: Arc<Mock>,
    stop: Option<watch::Sender<()>>,
}

impl MockServer {
    /// Starts a mock of `documents` on a free port.
    pub async fn start(documents: Vec<Document>) -> Result<Self, StartError> {
        Self::builder(documents).start().await
    }

    /// A mock of `documents`, to be configured first.
    pub fn builder(documents: Vec<Document>) -> Builder {
        let settings = Settings {
            seed: 1,
            strict_store: false,
            next_page_url: true,
            wrong_password: "wrong".to_owned(),
            tokens: Vec::new(),
        };
        Builder {
            documents,
            port: 0,
            settings,
        }
    }

    /// Base URL, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.mock.url
    }

    /// All operations of the documents, such as `tickets GET /{}/interactions`, sorted.
    pub fn operations(&self) -> Vec<String> {
        let services = self.mock.services.iter();
        let mut ids: Vec<String> = services
            .flat_map(|service| &service.operations)
            .map(|operation| operation.id.clone())
            .collect();
        ids.sort();
        ids
    }

    /// The requests so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Recorded> {
        self.mock.state().records.clone()
    }

    /// The requests so far that no document allows.
    pub fn violations(&self) -> Vec<Violation> {
        self.mock.state().violations.clone()
    }

    /// Panics with all violations when there is one.
    #[track_caller]
    pub fn assert_no_violations(&self) {
        let violations = self.violations();
        let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
        assert!(
            lines.is_empty(),
            "the client broke the documents:\n{}",
            lines.join("\n")
        );
    }

    /// Forgets requests, violations, faults, tokens, tickets and persons.
    pub fn reset(&self) {
        self.mock.reset();
    }

    /// Spoils answers to come. Several faults happen in the order in which they were added.
    pub fn fault(&self, fault: Fault) {
        self.mock.state().faults.push(fault);
    }

    /// From now on tickets and persons that were not created do not exist, or do.
    pub fn strict_store(&self, strict: bool) {
        self.mock.state().strict_store = strict;
    }

    /// No token handed out so far works any longer.
    pub fn expire_tokens(&self) {
        self.mock.state().tokens.expire_all();
    }

    /// Logins that succeeded.
    pub fn logins(&self) -> usize {
        self.mock.state().tokens.logins
    }

    /// Waits until `count` requests have come since the start or the last [`reset`](Self::reset).
    ///
    /// # Panics
    ///
    /// After 20 seconds.
    #[track_caller]
    pub fn wait_for(&self, count: usize) -> impl Future<Output = ()> + Send + use<> {
        let mut arrivals = self.mock.arrivals.subscribe();
        async move {
            let arrived = tokio::time::timeout(PATIENCE, arrivals.wait_for(|arrived| *arrived >= count))
                .await
                .is_ok();
            assert!(arrived, "{count} requests were expected");
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.stop.take();
        let bugs = std::mem::take(&mut self.mock.state().bugs);
        assert!(
            bugs.is_empty() || std::thread::panicking(),
            "the mock has a bug:\n{}",
            bugs.join("\n")
        );
    }
}

/// Runs a mock of `documents` until ctrl-c, and prints its URL. Port 0 is a free one.
pub async fn serve(documents: Vec<Document>, port: u16) -> Result<(), StartError> {
    let server = MockServer::builder(documents).port(port).start().await?;
    writeln!(io::stdout(), "mock Octadesk at {}", server.url())?;
    tokio::signal::ctrl_c().await?;
    Ok(())
}
