//! The life of a call: credentials, attempts, waits, limits. Written and compiled once for all operations.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use tokio::sync::SemaphorePermit;

use super::authenticate::{AuthContext, Generation};
use super::base_url::origin_of;
use super::build::build;
use super::client::{Client, Shared};
use super::error::Error;
use super::observe::Observer;
use super::operation::Operation;
use super::problem::Problems;
use super::request::{Parts, Request};
use super::response::Reply;
use super::retry::{Decision, Failure, RetryPolicy, retry_after};
use super::runtime::{Runtime, within};
use super::session::Deadline;
use super::transport::{HttpRequest, HttpResponse, ResponseBody, TransportError, TransportErrorKind};

/// How often a call is sent again after 401, at most.
const REJECTIONS: u32 = 4;

/// How an attempt ended without an answer of success.
struct Failed {
    error: Error,
    failure: Option<Failure>,
    renewable: bool,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self {
            error,
            failure: None,
            renewable: false,
        }
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let failure = Some(Failure::Transport(error.kind()));
        Self {
            error: Error::transport(error),
            failure,
            renewable: false,
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
    let mut observer = Observer::begin(&client, operation, parts.template.clone());
    let call = Call::new(&client, operation, &parts, accept, observer.start());
    match observer.span().around(call.attempts(&mut observer)).await {
        Ok(reply) => Ok((reply, observer)),
        Err(error) => Err(observer.fails(error)),
    }
}

struct Call<'a> {
    client: &'a Client,
    shared: &'a Shared,
    operation: &'static Operation,
    parts: &'a Parts,
    accept: &'static str,
    retry: RetryPolicy,
    attempt_limit: Duration,
    deadline: Duration,
}

impl<'a> Call<'a> {
    fn new(
        client: &'a Client,
        operation: &'static Operation,
        parts: &'a Parts,
        accept: &'static str,
        start: Duration,
    ) -> Self {
        let shared = client.shared();
        Self {
            client,
            shared,
            operation,
            parts,
            accept,
            retry: parts.retry.unwrap_or(shared.retry),
            attempt_limit: parts.timeout.unwrap_or(shared.timeouts.attempt),
            deadline: start.saturating_add(parts.timeout.unwrap_or(shared.timeouts.total)),
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
    async fn attempts(&self, observer: &mut Observer) -> Result<Reply, Error> {
        let idempotent = self.retry.idempotent_or(self.operation.is_idempotent());
        let mut renewed = false;
        let mut rejections = 0;
        let mut failures = 0;
        let mut permit = None;
        loop {
            let mut request = self.request()?;
            if permit.is_none() {
                permit = self.permit().await?;
            }
            let generation = self.authorize(&mut request).await?;
            observer.sends();
            let failed = match self.attempt(request).await {
                Ok((status, headers, body)) => {
                    if failures == 0 {
                        self.shared.budget.deposit();
                    }
                    return Ok(Reply {
                        status,
                        headers,
                        attempts: observer.attempts(),
                        strict: self.shared.strict,
                        room: self.shared.sizes.decoded(body.len()),
                        body,
                        deadline: Deadline::new(Arc::clone(&self.shared.runtime), self.deadline),
                        problems: Problems::default(),
                    });
                }
                Err(failed) => failed,
            };
            if failed.renewable && rejections < REJECTIONS {
                rejections += 1;
                // A request may have been on its way for so long that others have renewed the credentials meanwhile.
                let superseded = self.newest()? > generation;
                if superseded || (!renewed && self.renew(generation).await?) {
                    renewed |= !superseded;
                    observer.retries(&failed.error, Duration::ZERO);
                    // It keeps its turn: behind all the others, the next token might be old again.
                    continue;
                }
            }
            permit = None;
            failures += 1;
            let Some(failure) = failed.failure else {
                return Err(failed.error);
            };
            let random = self.runtime().random();
            match self.retry.decide(failures, failure, idempotent, random) {
                Decision::Wait(wait) if wait < self.time_left() && self.shared.budget.withdraw() => {
                    observer.retries(&failed.error, wait);
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
        let permits = &self.shared.permits;
        // It is never closed.
        let waited = within(self.runtime(), self.time_left(), permits.acquire()).await;
        match waited {
            Ok(permit) => Ok(permit.ok()),
            Err(_) => Err(Error::timeout(
                "the time of the call was up while it waited for others to end",
            )),
        }
    }

    /// Puts the credentials into the request; gives their generation.
    async fn authorize(&self, request: &mut HttpRequest) -> Result<Generation, Error> {
        match &self.shared.auth {
            Some(auth) if self.operation.is_authenticated() => {
                let context = AuthContext::new(self.client, self.operation);
                if let Some(at_once) = auth.authorize_now(context, request) {
                    return at_once;
                }
                within(self.runtime(), self.time_left(), auth.authorize(context, request))
                    .await
                    .unwrap_or_else(|_| Err(no_credentials()))
            }
            _ => Ok(Generation::default()),
        }
    }

    /// The generation of the credentials that are at hand.
    fn newest(&self) -> Result<Generation, Error> {
        match &self.shared.auth {
            Some(auth) if self.operation.is_authenticated() => {
                let context = AuthContext::new(self.client, self.operation);
                let mut probe = HttpRequest::new(Bytes::new());
                auth.authorize_now(context, &mut probe)
                    .unwrap_or_else(|| Ok(Generation::default()))
            }
            _ => Ok(Generation::default()),
        }
    }

    /// Asks for other credentials after a 401.
    async fn renew(&self, rejected: Generation) -> Result<bool, Error> {
        match &self.shared.auth {
            Some(auth) if self.operation.is_authenticated() => {
                let context = AuthContext::new(self.client, self.operation);
                within(self.runtime(), self.time_left(), auth.renew(context, rejected))
                    .await
                    .unwrap_or_else(|_| Err(no_credentials()))
            }
            _ => Ok(false),
        }
    }

    /// One attempt, from sending to the last byte of the answer.
    async fn attempt(&self, request: HttpRequest) -> Result<(StatusCode, HeaderMap, Bytes), Failed> {
        let left = self.time_left();
        let limit = left.min(self.attempt_limit);
        let exchange = async {
            let (head, body) = self.shared.transport.exchange(request).await?.into_parts();
            self.read(head.status, head.headers, body).await
        };
        match within(self.runtime(), limit, exchange).await {
            Ok(result) => result,
            Err(_) if limit == left => Err(Error::timeout("the time of the call was up").into()),
            Err(_) => Err(Failed {
                error: Error::timeout("the time of the attempt was up"),
                failure: Some(Failure::Transport(TransportErrorKind::Timeout)),
                renewable: false,
            }),
        }
    }

    async fn read(
        &self,
        status: StatusCode,
        headers: HeaderMap,
        body: ResponseBody,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Failed> {
        if status.is_success() {
            return match read_body(body, &headers, self.shared.sizes.response).await {
                Ok((body, true)) => Ok((status, headers, body)),
                Ok((_, false)) => Err(Error::too_large(self.shared.sizes.response)
                    .answered(status, &headers)
                    .into()),
                Err(error) => {
                    let failed = Failed::from(error);
                    Err(Failed {
                        error: failed.error.answered(status, &headers),
                        ..failed
                    })
                }
            };
        }
        if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            let target = headers
                .get(header::LOCATION)
                .and_then(|target| origin_of(target.to_str().ok()?));
            return Err(Error::redirect(target.as_deref())
                .answered(status, &headers)
                .into());
        }
        // What the server says about its failure is nice to have, no more.
        let body = read_body(body, &HeaderMap::new(), self.shared.sizes.error)
            .await
            .map_or(Bytes::new(), |(body, _)| body);
        let wait = retry_after(&headers, self.runtime().time_of_day());
        Err(Failed {
            error: Error::status_error(status, body)
                .answered(status, &headers)
                .after(wait),
            failure: Some(Failure::Status(status, wait)),
            renewable: status == StatusCode::UNAUTHORIZED,
        })
    }
}

/// Reads up to the limit; `false` when there was more.
async fn read_body(
    mut body: ResponseBody,
    headers: &HeaderMap,
    limit: usize,
) -> Result<(Bytes, bool), TransportError> {
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Ok((Bytes::new(), false));
    }
    let Some(first) = body.next().await? else {
        return Ok((Bytes::new(), true));
    };
    if first.len() > limit {
        return Ok((first.slice(..limit), false));
    }
    // Most answers come in one piece, which is then not copied.
    let Some(second) = body.next().await? else {
        return Ok((first, true));
    };
    let mut whole = BytesMut::with_capacity(announced.unwrap_or(first.len() + second.len()));
    whole.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(piece) = next {
        let room = limit - whole.len();
        if piece.len() > room {
            whole.extend_from_slice(&piece[..room]);
            return Ok((whole.freeze(), false));
        }
        whole.extend_from_slice(&piece);
        next = body.next().await?;
    }
    Ok((whole.freeze(), true))
}

fn no_credentials() -> Error {
    Error::timeout("the time of the call was up while it waited for credentials")
}
