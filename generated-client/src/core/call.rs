//! The life of a call: credentials, attempts, waits, limits. Written and compiled once for all operations.

use std::time::Duration;

use bytes::Bytes;
use http::response::Parts as Head;
use http::{HeaderMap, StatusCode, header};
use tokio::sync::SemaphorePermit;

use super::base_url::origin_of;
use super::build::build;
use super::client::{AuthContext, Authenticate, Client, Shared};
use super::error::Error;
use super::http_transport::Incoming;
use super::observe::Observer;
use super::operation::Operation;
use super::parts::Parts;
use super::receive::{Receiver, announced};
use super::renewals::Generation;
use super::request::Request;
use super::response::Reply;
use super::retry::{Decision, Failure, RetryPolicy, is_transient, retry_after};
use super::runtime::{Runtime, within};
use super::transport::{HttpRequest, TransportError, TransportErrorKind};

/// How often a call is sent again after 401, at most: while others renew the credentials, they may be old again before it has
/// got through.
const REJECTIONS: u32 = 100;

/// How many of the renewals a call sets out for itself, at most.
const OWN_RENEWALS: u32 = 3;

/// How often a call looks for what others have found out about the credentials.
const PAUSE: Duration = Duration::from_millis(10);

/// What a call is answered with in the end.
type Answer = (StatusCode, HeaderMap, Bytes);

/// What comes of an attempt before the time is up.
enum Outcome {
    Success(Answer),
    /// Another status; the body has not been read.
    Refusal(Head, Incoming),
}

/// How an attempt ended without an answer of success.
struct Failed {
    error: Error,
    failure: Option<Failure>,
}

impl Failed {
    fn status(&self) -> Option<StatusCode> {
        match self.failure {
            Some(Failure::Status(status, _)) => Some(status),
            _ => None,
        }
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, failure: None }
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let failure = Some(Failure::Transport(error.kind()));
        Self {
            error: Error::transport(error),
            failure,
        }
    }
}

/// Makes the call. The observer goes on to the decoding of the answer.
pub(crate) async fn run(request: Request, accept: &'static str) -> Result<(Reply, Observer), Error> {
    let Request {
        client,
        operation,
        parts,
    } = request;
    let observer = Observer::begin(client, operation, parts.template.clone());
    let call = Call::new(&observer, &parts, accept);
    match observer.span().around(call.attempts()).await {
        Ok(reply) => Ok((reply, observer)),
        Err(error) => Err(observer.fails(error)),
    }
}

struct Call<'a> {
    client: &'a Client,
    shared: &'a Shared,
    operation: &'static Operation,
    observer: &'a Observer,
    parts: &'a Parts,
    accept: &'static str,
    retry: RetryPolicy,
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
    fn new(observer: &'a Observer, parts: &'a Parts, accept: &'static str) -> Self {
        let client = observer.client();
        let shared = client.shared();
        Self {
            client,
            shared,
            operation: observer.operation(),
            observer,
            parts,
            accept,
            retry: parts.retry.unwrap_or(shared.retry),
            attempt_limit: parts.timeout.unwrap_or(shared.timeouts.attempt),
            deadline: observer
                .start()
                .saturating_add(parts.timeout.unwrap_or(shared.timeouts.total)),
        }
    }

    fn runtime(&self) -> &dyn Runtime {
        &*self.shared.runtime
    }

    fn time_left(&self) -> Duration {
        self.deadline.saturating_sub(self.runtime().now())
    }

    /// The request, put together anew for each attempt: most calls need one, and a copy would cost them all.
    fn request(&self) -> Result<HttpRequest, Error> {
        build(self.shared, self.operation, self.parts, self.accept)
    }

    /// Sends until there is an answer or no more hope.
    async fn attempts(&self) -> Result<Reply, Error> {
        let idempotent = self.retry.idempotent_or(self.operation.is_idempotent());
        let mut rejections = Rejections {
            count: 0,
            own_renewals: 0,
            renewals_before: self.shared.renewals.done(),
        };
        let mut failures = 0;
        let mut permit = None;
        loop {
            let mut request = self.request()?;
            if permit.is_none() {
                permit = self.permit().await?;
            }
            let generation = match self.authorize_now(&mut request) {
                Some(at_hand) => at_hand?,
                None => {
                    // A login may take long, and all who wait for it share its outcome: they keep nobody from joining them.
                    drop(permit.take());
                    let generation = self.authorize(&mut request).await?;
                    permit = self.permit().await?;
                    generation
                }
            };
            self.observer.sends();
            let failed = match self.attempt(request).await {
                Ok((status, headers, body)) => {
                    self.shared.renewals.accept(generation);
                    if failures == 0 {
                        self.shared.budget.deposit();
                    }
                    return Ok(Reply {
                        status,
                        headers,
                        body,
                        attempts: self.observer.attempts(),
                        strict: self.shared.strict,
                        problems: Vec::new(),
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
                self.shared.renewals.accept(generation);
            }
            permit = None;
            failures += 1;
            let Some(failure) = failed.failure else {
                return Err(failed.error);
            };
            let random = self.runtime().random();
            match self.retry.decide(failures, failure, idempotent, random) {
                Decision::Wait(wait) if wait < self.time_left() && self.shared.budget.withdraw() => {
                    self.observer.retries(&failed.error, wait);
                    self.runtime().sleep(wait).await;
                }
                _ => return Err(failed.error),
            }
        }
    }

    /// Waits until fewer attempts are under way than the client allows. A login does not wait: attempts wait for it.
    async fn permit(&self) -> Result<Option<SemaphorePermit<'a>>, Error> {
        if !self.operation.is_authenticated() {
            return Ok(None);
        }
        within(self.runtime(), self.time_left(), self.shared.permits.acquire())
            .await
            .map_err(|_| Error::timeout("the time of the call was up while it waited for others to end"))
    }

    /// Who gives the call its credentials, if it is sent with any.
    fn auth(&self) -> Option<(&'a dyn Authenticate, AuthContext<'a>)> {
        let auth = self.shared.auth.as_deref()?;
        let context = AuthContext::new(self.client, self.operation);
        self.operation.is_authenticated().then_some((auth, context))
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
        within(self.runtime(), self.time_left(), auth.authorize(context, request))
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
        let renewals = &self.shared.renewals;
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
        let renewed = within(self.runtime(), self.time_left(), auth.renew(context, rejected))
            .await
            .unwrap_or_else(|_| Err(no_credentials()))?;
        if renewed {
            renewals.finish();
        }
        Ok(renewed)
    }

    /// Have the credentials ever worked, or been replaced? Waits for other calls to tell, as long as any could.
    async fn worked(&self, generation: Generation) -> Result<bool, Error> {
        let renewals = &self.shared.renewals;
        let waiting = renewals.wait();
        loop {
            if let Some(worked) = renewals.worked(generation) {
                return Ok(worked);
            }
            if self.superseded(generation)? {
                return Ok(true);
            }
            if self.shared.permits.in_use() <= waiting.count() {
                renewals.give_up(generation);
            } else if self.time_left().is_zero() {
                return Ok(false);
            } else {
                self.runtime().limit(PAUSE).await;
            }
        }
    }

    /// One attempt, from sending to the last byte of the answer.
    async fn attempt(&self, request: HttpRequest) -> Result<Answer, Failed> {
        let start = self.runtime().now();
        let left = self.deadline.saturating_sub(start);
        let limit = left.min(self.attempt_limit);
        let exchange = async {
            let (head, body) = self.shared.transport.exchange(request).await?.into_parts();
            if head.status.is_success() {
                self.read(head, body).await.map(Outcome::Success)
            } else {
                Ok(Outcome::Refusal(head, body))
            }
        };
        match within(self.runtime(), limit, exchange).await {
            Ok(Ok(Outcome::Success(answer))) => Ok(answer),
            Ok(Ok(Outcome::Refusal(head, body))) => {
                Err(self.refused(head, body, start.saturating_add(limit)).await)
            }
            Ok(Err(failed)) => Err(failed),
            Err(_) if limit == left => Err(Error::timeout("the time of the call was up").into()),
            Err(_) => Err(Failed {
                error: Error::timeout("the time of the attempt was up"),
                failure: Some(Failure::Transport(TransportErrorKind::Timeout)),
            }),
        }
    }

    /// Reads the answer of a success.
    async fn read(&self, head: Head, body: Incoming) -> Result<Answer, Failed> {
        let (status, headers, limit) = (head.status, head.headers, self.shared.sizes.response);
        let too_large = |headers| Err(Error::too_large(limit).answered(status, headers).into());
        let announced = announced(&headers);
        if announced.is_some_and(|size| size > limit) {
            return too_large(&headers);
        }
        let mut body = Receiver::new(body, limit, announced);
        match body.read().await {
            Ok(true) => Ok((status, headers, body.into_bytes())),
            Ok(false) => too_large(&headers),
            Err(error) => {
                let failed = Failed::from(error);
                Err(Failed {
                    error: failed.error.answered(status, &headers),
                    ..failed
                })
            }
        }
    }

    /// The failure that the server answers with. What it says about it is nice to have: as much of the body is taken as comes in
    /// a short time, and before the attempt ends.
    async fn refused(&self, head: Head, body: Incoming, end: Duration) -> Failed {
        let (status, headers) = (head.status, head.headers);
        if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            let target = headers
                .get(header::LOCATION)
                .and_then(|target| origin_of(target.to_str().ok()?));
            return Error::redirect(target.as_deref())
                .answered(status, &headers)
                .into();
        }
        let left = end.saturating_sub(self.runtime().now());
        let limit = left.min(self.shared.timeouts.error_body);
        let mut body = Receiver::new(body, self.shared.sizes.error, None);
        // Whether it came to its end makes no difference.
        let _ = within(self.runtime(), limit, body.read()).await;
        let wait = retry_after(&headers, self.runtime().time_of_day());
        Failed {
            error: Error::status_error(status, body.into_bytes())
                .answered(status, &headers)
                .after(wait),
            failure: Some(Failure::Status(status, wait)),
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
