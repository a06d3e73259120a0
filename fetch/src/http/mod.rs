//! The one way to the network: https, allowed hosts, limits, retries.

mod attempt;
mod retry;

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use url::Url;

pub use self::retry::{Sleep, TokioSleep};
use crate::error::Error;
use crate::host::{Hosts, is_loopback};
use crate::progress::{Event, Progress};

/// How much of the host's time and of this machine's memory a document may take.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a document, after decompression.
    pub bytes: u64,
    /// Time for one download, redirects and body included.
    pub time: Duration,
    /// Time to connect.
    pub connect: Duration,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Attempts, the first included.
    pub attempts: u32,
    /// The longest pause a host may ask for.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 * 1024 * 1024,
            time: Duration::from_secs(60),
            connect: Duration::from_secs(10),
            redirects: 10,
            attempts: 4,
            pause: Duration::from_secs(60),
        }
    }
}

/// What is asked for; it decides the `Accept` header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// A page, as a browser asks for it.
    Page,
    /// A script.
    Script,
    /// A document, as Swagger UI asks for it.
    Document,
}

impl Want {
    fn accept(self) -> &'static str {
        match self {
            Want::Page => "text/html,application/xhtml+xml,*/*;q=0.8",
            Want::Script => "*/*",
            Want::Document => "application/json,*/*",
        }
    }
}

/// What is known of an earlier download, for a conditional request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Since {
    /// The `ETag` of then.
    pub etag: Option<String>,
    /// The `Last-Modified` of then.
    pub last_modified: Option<String>,
}

/// One request.
#[derive(Debug, Clone)]
pub struct Ask<'a> {
    /// The address.
    pub url: &'a Url,
    /// What is wanted.
    pub want: Want,
    /// What is known of an earlier download.
    pub since: Option<Since>,
    /// Name for the progress.
    pub name: &'a str,
    /// One attempt only, for places where nothing may be.
    pub once: bool,
}

/// The answer, after redirects.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Address of the answer.
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

impl Reply {
    /// The answer when it is a success.
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
            &self.url,
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

/// Asks hosts for pages and documents.
pub struct Http {
    remote: reqwest::Client,
    /// Never through a proxy.
    local: reqwest::Client,
    hosts: Hosts,
    limits: Limits,
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
    /// A client for these hosts.
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

    fn client(&self, url: &Url) -> &reqwest::Client {
        if is_loopback(url) {
            &self.local
        } else {
            &self.remote
        }
    }

    /// Asks, follows redirects within the allowed hosts, and asks again when that may help.
    ///
    /// # Errors
    /// When the address may not be asked, or no attempt gives an answer within the limits.
    pub async fn get(&self, ask: &Ask<'_>, progress: &dyn Progress) -> Result<Reply, Error> {
        self.hosts.check(ask.url)?;
        let mut attempt = 1;
        loop {
            let tried = match tokio::time::timeout(self.limits.time, self.attempt(ask, progress)).await {
                Ok(tried) => tried,
                Err(_) => Err(attempt::Failure::final_(Error::network(
                    ask.url,
                    format!("the download took more than {:?}", self.limits.time),
                    "try again later; if the host is slow, save the document from a browser and use --from-dir",
                ))),
            };
            let failure = match tried {
                Ok(reply) => return Ok(reply),
                Err(failure) => failure,
            };
            let Some(pause) = failure.pause(attempt, &self.limits).filter(|_| !ask.once) else {
                return Err(failure.into_error(attempt));
            };
            progress.event(Event::Retrying {
                url: ask.url.as_str(),
                attempt,
                wait_ms: u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
                why: failure.error().message(),
            });
            self.sleep.sleep(pause).await;
            attempt += 1;
        }
    }

    /// As [`Http::get`], with an answer that must be a success.
    ///
    /// # Errors
    /// As [`Http::get`], and when the status is not 2xx.
    pub async fn get_success(&self, ask: &Ask<'_>, progress: &dyn Progress) -> Result<Reply, Error> {
        self.get(ask, progress).await?.success()
    }
}
