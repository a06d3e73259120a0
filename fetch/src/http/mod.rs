//! The one way to the network: https, allowed hosts, limits, retries.

mod attempt;
mod budget;
mod retry;

use std::sync::Arc;
use std::time::Duration;

use protocol::Error;
use reqwest::redirect::Policy;
use untrusted::Text;
use url::Url;

use self::attempt::Failure;
use self::budget::Budget;
pub use self::retry::{Sleep, TokioSleep};
use crate::host::{Hosts, is_loopback};
use crate::progress::{Event, Progress};

/// How much of the hosts' time and of this machine's memory a run may take.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a download, after decompression.
    pub bytes: u64,
    /// Time for one attempt of a download, redirects and body included.
    pub time: Duration,
    /// Time to connect.
    pub connect: Duration,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Attempts of a download, the first included.
    pub attempts: u32,
    /// The longest wait a host may ask for.
    pub wait: Duration,
    /// Documents that a docs page may list.
    pub documents: usize,
    /// Requests of the whole run, redirects and retries included.
    pub run_requests: usize,
    /// Bytes of all downloads of the run, after decompression.
    pub run_bytes: u64,
    /// Time for the whole run.
    pub run_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: u64 = 1024 * 1024;
        Self {
            bytes: 64 * MIB,
            time: Duration::from_secs(60),
            connect: Duration::from_secs(10),
            redirects: 10,
            attempts: 4,
            wait: Duration::from_secs(60),
            documents: 500,
            run_requests: 2_000,
            run_bytes: 512 * MIB,
            run_time: Duration::from_secs(10 * 60),
        }
    }
}

/// What is asked for; it decides the `Accept` header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// A page, as a browser asks for it.
    Page,
    /// A script.
    Script,
    /// A document, as Swagger UI asks for it.
    Document,
}

impl Resource {
    fn accept(self) -> &'static str {
        match self {
            Self::Page => "text/html,application/xhtml+xml,*/*;q=0.8",
            Self::Script => "*/*",
            Self::Document => "application/json,*/*",
        }
    }
}

/// What makes a request conditional: the host sends the document only if it is another one than this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Validators {
    /// The `ETag` of an earlier response.
    pub etag: Option<String>,
    /// The `Last-Modified` of an earlier response.
    pub last_modified: Option<String>,
}

/// A GET request.
#[derive(Clone)]
pub struct Request<'a> {
    /// The address.
    pub url: &'a Url,
    /// What is asked for.
    pub resource: Resource,
    /// Makes the request conditional.
    pub validators: Option<Validators>,
    /// Name for the progress.
    pub name: &'a Text,
    /// Whether a failed attempt is repeated; not for guessed addresses.
    pub retry: bool,
}

/// A response, after redirects.
#[derive(Clone)]
pub struct Response {
    /// Address of the response.
    pub url: Url,
    /// Status: 2xx, 304, or a 4xx that no retry would change.
    pub status: u16,
    /// `Content-Type`, or nothing.
    pub content_type: String,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl Response {
    /// The response when it is a success.
    ///
    /// # Errors
    /// When the status is not 2xx.
    pub fn success(self) -> Result<Self, Error> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        let next = match self.status {
            401 | 403 => {
                "open the address in a browser; if it needs a login, save the documents there and use --from-dir"
            }
            404 | 410 => {
                "open the docs page in a browser and look which address its document has; give it with --spec NAME=URL"
            }
            _ => "open the address in a browser; if it works there, save the document and use --from-dir",
        };
        Err(Error::network(
            self.url.as_str(),
            format!("the host answered {}", status_text(self.status)),
            next,
        ))
    }
}

fn status_text(status: u16) -> String {
    let reason = reqwest::StatusCode::from_u16(status)
        .ok()
        .and_then(|code| code.canonical_reason());
    reason.map_or_else(|| status.to_string(), |reason| format!("{status} {reason}"))
}

/// Sends the requests of a run.
pub struct Http {
    remote: reqwest::Client,
    /// Never through a proxy.
    local: reqwest::Client,
    hosts: Hosts,
    limits: Limits,
    budget: Budget,
    sleep: Arc<dyn Sleep>,
}

impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http")
            .field("hosts", &self.hosts)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Http {
    /// A client for these hosts. The time of the run begins now.
    ///
    /// # Errors
    /// When the machine has no usable TLS set-up.
    pub fn new(hosts: Hosts, limits: Limits) -> Result<Self, Error> {
        let client = |proxy: bool| {
            let builder = reqwest::Client::builder()
                .user_agent(concat!("octadesk-sdk-fetch/", env!("CARGO_PKG_VERSION")))
                .redirect(Policy::none())
                .connect_timeout(limits.connect)
                .referer(false);
            if proxy { builder } else { builder.no_proxy() }
                .build()
                .map_err(|error| {
                    Error::network(
                        "https",
                        format!("no client can be made: {error}"),
                        "look at the certificates of this machine",
                    )
                })
        };
        Ok(Self {
            remote: client(true)?,
            local: client(false)?,
            hosts,
            budget: Budget::new(&limits),
            limits,
            sleep: Arc::new(TokioSleep),
        })
    }

    /// The same client with another way to wait between attempts.
    #[must_use]
    pub fn with_sleep(mut self, sleep: Arc<dyn Sleep>) -> Self {
        self.sleep = sleep;
        self
    }

    /// The hosts that may be asked.
    #[must_use]
    pub fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// The limits of the run.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Why the run may send no further request.
    pub(crate) fn exhausted(&self) -> Option<Error> {
        self.budget.exhausted()
    }

    fn client(&self, url: &Url) -> &reqwest::Client {
        if is_loopback(url) {
            &self.local
        } else {
            &self.remote
        }
    }

    /// Sends a request, follows redirects within the allowed hosts, and retries when that may help.
    ///
    /// # Errors
    /// When the address may not be asked, or no attempt gives a response within the limits.
    pub async fn get(&self, request: &Request<'_>, progress: &dyn Progress) -> Result<Response, Error> {
        self.hosts.check(request.url)?;
        let mut attempt = 1;
        loop {
            let failure = match self.attempt_in_time(request, progress).await {
                Ok(response) => return Ok(response),
                Err(failure) => failure,
            };
            let wait = failure.wait_before_retry(attempt, &self.limits);
            let Some(wait) = wait.filter(|_| request.retry) else {
                return Err(failure.into_error(attempt));
            };
            if wait >= self.budget.remaining_time() {
                return Err(self.budget.out_of_time());
            }
            progress.event(Event::Retrying {
                url: &request.url.as_str().into(),
                attempt,
                wait_ms: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                why: failure.error().message(),
            });
            self.sleep.sleep(wait).await;
            attempt += 1;
        }
    }

    /// One attempt, within its own time and that of the run.
    async fn attempt_in_time(
        &self,
        request: &Request<'_>,
        progress: &dyn Progress,
    ) -> Result<Response, Failure> {
        let time = self.limits.time.min(self.budget.remaining_time());
        match tokio::time::timeout(time, self.attempt(request, progress)).await {
            Ok(result) => result,
            Err(_) if time < self.limits.time => Err(Failure::last(self.budget.out_of_time())),
            Err(_) => Err(Failure::last(Error::network(
                request.url.as_str(),
                format!("the download took more than {:?}", self.limits.time),
                "try again later; if the host is slow, save the document from a browser and use --from-dir",
            ))),
        }
    }

    /// As [`Http::get`], with a response that must be a success.
    ///
    /// # Errors
    /// As [`Http::get`], and when the status is not 2xx.
    pub async fn get_success(
        &self,
        request: &Request<'_>,
        progress: &dyn Progress,
    ) -> Result<Response, Error> {
        self.get(request, progress).await?.success()
    }
}
