//! The life of a call: credentials, attempts, waits, limits. Written and compiled once for all operations.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use tokio::sync::SemaphorePermit;

use super::attempt::Attempt;
use super::build::build;
use super::client::{AuthContext, Authenticate, Shared};
use super::error::Error;
use super::observe::Observer;
use super::operation::Operation;
use super::parts::Parts;
use super::problem::Problems;
use super::renewals::Generation;
use super::request::Request;
use super::response::Reply;
use super::retry::{Decision, RetryPolicy, is_transient};
use super::runtime::{Limit, Runtime};
use super::session::Deadline;
use super::transport::HttpRequest;

/// How often a call is sent again after 401, at most: while others renew the credentials, they may be old again before it has
/// got through.
const REJECTIONS: u32 = 100;

/// How many of the renewals a call sets out for itself, at most.
const OWN_RENEWALS: u32 = 3;

/// How long a call waits for others to find out whether the credentials work, and how often it looks.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(10);

/// Makes the call. The observer goes on to the decoding of the answer.
pub(crate) fn run(request: Request) -> impl Future<Output = Result<(Reply, Observer), Error>> {
    let Request {
        client,
        operation,
        parts,
    } = request;
    async move {
        let observer = Observer::begin(client, operation, parts.template.clone());
        let call = Call::new(&observer, &parts);
        match observer.span().around(call.attempts()).await {
            Ok(reply) => Ok((reply, observer)),
            Err(error) => Err(observer.fails(error)),
        }
    }
}

struct Call<'a> {
    observer: &'a Observer,
    parts: &'a Parts,
    retry: &'a RetryPolicy,
    attempt_limit: Duration,
    deadline: Duration,
}

/// What has become of the credentials of one call.
struct Rejections {
    count: u32,
    own_renewals: u32,
    /// How many renewals there had been when the call began.
    renewals_before: u64,
}

impl<'a> Call<'a> {
    fn new(observer: &'a Observer, parts: &'a Parts) -> Self {
        let shared = observer.client().shared();
        Self {
            observer,
            parts,
            retry: parts.retry.as_deref().unwrap_or(&shared.retry),
            attempt_limit: parts.timeout.unwrap_or(shared.timeouts.attempt),
            deadline: observer
                .start()
                .saturating_add(parts.timeout.unwrap_or(shared.timeouts.total)),
        }
    }

    fn operation(&self) -> &'static Operation {
        self.observer.operation()
    }

    fn shared(&self) -> &'a Shared {
        self.observer.client().shared()
    }

    fn runtime(&self) -> &'a dyn Runtime {
        &*self.shared().runtime
    }

    fn time_left(&self) -> Duration {
        self.deadline.saturating_sub(self.runtime().now())
    }

    /// The rest of the call's time.
    fn rest(&self) -> Limit<'_> {
        Limit::new(self.runtime(), self.time_left())
    }

    /// Sends until there is an answer or no more hope.
    async fn attempts(&self) -> Result<Reply, Error> {
        let idempotent = self.retry.idempotent_or(self.operation().is_idempotent());
        let mut rejections = Rejections {
            count: 0,
            own_renewals: 0,
            renewals_before: self.shared().renewals.done(),
        };
        let mut failures = 0;
        let mut permit = None;
        loop {
            let (request, generation) = self.prepare(&mut permit).await?;
            self.observer.sends();
            let mut attempt = Attempt::new(self.shared(), self.attempt_limit, self.deadline);
            let exchange = self.shared().transport.exchange(request);
            let failed = match attempt.read(exchange).await {
                Ok(answer) => {
                    self.shared().renewals.accept(generation);
                    if failures == 0 {
                        self.shared().budget.deposit();
                    }
                    let status = answer.status();
                    let (headers, body) = answer.into_parts();
                    return Ok(Reply {
                        status,
                        headers,
                        attempts: self.observer.attempts(),
                        strict: self.shared().strict,
                        room: self.shared().sizes.decoded(body.len()),
                        body,
                        deadline: Deadline::new(Arc::clone(&self.shared().runtime), self.deadline),
                        problems: Problems::default(),
                    });
                }
                Err(failed) => failed,
            };
            if failed.status() == Some(StatusCode::UNAUTHORIZED) {
                if self.renewed(generation, &mut rejections).await? {
                    self.observer.retries(&failed.error, Duration::ZERO);
                    // It keeps its turn: behind all the others, the next token might be old again.
                    continue;
                }
            } else if failed.status().is_some_and(is_final) {
                self.shared().renewals.accept(generation);
            }
            permit = None;
            failures += 1;
            let Some(failure) = failed.failure else {
                return Err(failed.error);
            };
            let random = self.runtime().random();
            match self.retry.decide(failures, failure, idempotent, random) {
                Decision::Wait(wait) if wait < self.time_left() && self.shared().budget.withdraw() => {
                    self.observer.retries(&failed.error, wait);
                    self.runtime().sleep(wait).await;
                }
                _ => return Err(failed.error),
            }
        }
    }

    /// The request, with a permit and with credentials; gives their generation.
    async fn prepare(
        &self,
        permit: &mut Option<SemaphorePermit<'a>>,
    ) -> Result<(HttpRequest, Generation), Error> {
        // Put together anew for each attempt: most calls need one, and a copy would cost them all.
        let mut request = build(self.shared(), self.operation(), self.parts)?;
        if permit.is_none() {
            *permit = self.permit().await?;
        }
        if let Some(at_hand) = self.authorize_now(&mut request) {
            return Ok((request, at_hand?));
        }
        // A login may take long, and all who wait for it share its outcome: they keep nobody from joining them.
        *permit = None;
        let generation = self.authorize(&mut request).await?;
        *permit = self.permit().await?;
        Ok((request, generation))
    }

    /// Waits until fewer attempts are under way than the client allows. A login does not wait: attempts wait for it.
    async fn permit(&self) -> Result<Option<SemaphorePermit<'a>>, Error> {
        if !self.operation().is_authenticated() {
            return Ok(None);
        }
        let permits = &self.shared().permits;
        if let Some(permit) = permits.at_hand() {
            return Ok(Some(permit));
        }
        match self.rest().on(pin!(permits.wait())).await {
            Ok(permit) => Ok(permit.ok()),
            Err(_) => Err(Error::timeout(
                "the time of the call was up while it waited for others to end",
            )),
        }
    }

    /// Who gives the call its credentials, if it is sent with any.
    fn auth(&self) -> Option<(&'a dyn Authenticate, AuthContext<'a>)> {
        let auth = self.shared().auth.as_deref()?;
        let context = AuthContext::new(self.observer.client(), self.operation());
        self.operation().is_authenticated().then_some((auth, context))
    }

    /// Puts the credentials into the request if they are at hand; gives their generation.
    fn authorize_now(&self, request: &mut HttpRequest) -> Option<Result<Generation, Error>> {
        match self.auth() {
            Some((auth, context)) => auth.authorize_now(context, request),
            None => Some(Ok(Generation::default())),
        }
    }

    /// Gets the credentials and puts them into the request; gives their generation.
    async fn authorize(&self, request: &mut HttpRequest) -> Result<Generation, Error> {
        let Some((auth, context)) = self.auth() else {
            return Ok(Generation::default());
        };
        self.rest()
            .on(pin!(auth.authorize(context, request)))
            .await
            .unwrap_or_else(|_| Err(no_credentials()))
    }

    /// Are the credentials at hand newer than these?
    fn superseded(&self, generation: Generation) -> Result<bool, Error> {
        let mut probe = HttpRequest::new(Bytes::new());
        let newest = self.authorize_now(&mut probe).transpose()?;
        Ok(newest.is_some_and(|newest| newest > generation))
    }

    /// After a 401: are there other credentials now, with which the request should be sent again?
    async fn renewed(&self, rejected: Generation, rejections: &mut Rejections) -> Result<bool, Error> {
        let Some((auth, context)) = self.auth() else {
            return Ok(false);
        };
        if rejections.count == REJECTIONS {
            return Ok(false);
        }
        rejections.count += 1;
        // The request may have been on its way for so long that others have renewed the credentials meanwhile.
        if self.superseded(rejected)? {
            return Ok(true);
        }
        let renewals = &self.shared().renewals;
        if renewals.done() > rejections.renewals_before {
            // They were got while the call was under way, and are no use unless they have worked for another one.
            let worked = self.worked(rejected).await?;
            if !worked || self.superseded(rejected)? {
                return Ok(worked);
            }
        }
        if rejections.own_renewals == OWN_RENEWALS && renewals.is_first(rejected) {
            return Ok(false);
        }
        rejections.own_renewals += u32::from(renewals.begin(rejected));
        let renewed = self
            .rest()
            .on(pin!(auth.renew(context, rejected)))
            .await
            .unwrap_or_else(|_| Err(no_credentials()))?;
        if renewed {
            renewals.finish();
        }
        Ok(renewed)
    }

    /// Have the credentials ever worked, or been replaced? Waits for other calls to tell, as long as any could, but not too long.
    async fn worked(&self, generation: Generation) -> Result<bool, Error> {
        let renewals = &self.shared().renewals;
        let waiting = renewals.wait();
        let end = self.deadline.min(self.runtime().now().saturating_add(PATIENCE));
        loop {
            if let Some(worked) = renewals.worked(generation) {
                return Ok(worked);
            }
            if self.superseded(generation)? {
                return Ok(true);
            }
            if self.shared().permits.in_use() <= waiting.count() {
                renewals.give_up(generation);
            } else if self.runtime().now() >= end {
                return Ok(false);
            } else {
                self.runtime().limit(PAUSE).await;
            }
        }
    }
}

/// Is it a status about the request itself? Who looks at that has accepted the credentials.
fn is_final(status: StatusCode) -> bool {
    status.is_client_error() && !is_transient(status)
}

fn no_credentials() -> Error {
    Error::timeout("the time of the call was up while it waited for credentials")
}
