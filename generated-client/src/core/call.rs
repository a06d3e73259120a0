//! The life of a call: credentials, attempts, waits, limits. Written and compiled once for all operations.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::authenticate::AuthContext;
use super::base_url::{BaseUrl, origin_of};
use super::client::{Client, Shared};
use super::error::Error;
use super::observe::Observer;
use super::operation::Operation;
use super::path;
use super::request::{Parts, Request};
use super::response::Reply;
use super::retry::{Decision, Failure, RetryPolicy, retry_after};
use super::runtime::{Runtime, within};
use super::transport::{HttpRequest, HttpResponse, ResponseBody, TransportError, TransportErrorKind};

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
        mut parts,
    } = request;
    let mut observer = Observer::begin(&client, operation, parts.template.take());
    let call = Call::new(&client, operation, &parts, observer.start());
    let result = match build(client.shared(), operation, observer.template(), parts, accept) {
        Ok(request) => {
            let span = observer.span();
            span.around(call.attempts(request, &mut observer)).await
        }
        Err(error) => Err(error),
    };
    match result {
        Ok(reply) => Ok((reply, observer)),
        Err(error) => Err(observer.fails(error)),
    }
}

struct Call<'a> {
    client: &'a Client,
    shared: &'a Shared,
    operation: &'static Operation,
    retry: RetryPolicy,
    attempt_limit: Duration,
    deadline: Duration,
}

impl<'a> Call<'a> {
    fn new(client: &'a Client, operation: &'static Operation, parts: &Parts, start: Duration) -> Self {
        let shared = client.shared();
        Self {
            client,
            shared,
            operation,
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

    /// Sends until there is an answer or no more hope.
    async fn attempts(&self, request: HttpRequest, observer: &mut Observer) -> Result<Reply, Error> {
        let idempotent = self.retry.idempotent_or(self.operation.is_idempotent());
        let mut renewed = false;
        let mut failures = 0;
        loop {
            let ready = self.authorize(request.clone()).await?;
            let rejected = head_of(&ready);
            observer.sends();
            let failed = match self.attempt(ready).await {
                Ok((status, headers, body)) => {
                    if failures == 0 {
                        self.shared.budget.deposit();
                    }
                    return Ok(Reply {
                        status,
                        headers,
                        body,
                        attempts: observer.attempts(),
                        strict: self.shared.strict,
                        problems: Vec::new(),
                    });
                }
                Err(failed) => failed,
            };
            if failed.renewable && !renewed && self.renew(&rejected).await? {
                renewed = true;
                observer.retries(&failed.error, Duration::ZERO);
                continue;
            }
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

    /// Puts the credentials into the request.
    async fn authorize(&self, mut request: HttpRequest) -> Result<HttpRequest, Error> {
        if let (Some(auth), true) = (&self.shared.auth, self.operation.is_authenticated()) {
            let context = AuthContext::new(self.client, self.operation);
            within(
                self.runtime(),
                self.time_left(),
                auth.authorize(context, &mut request),
            )
            .await
            .map_err(|_| Error::timeout("the time of the call was up while it waited for credentials"))??;
        }
        Ok(request)
    }

    /// Asks for other credentials after a 401.
    async fn renew(&self, rejected: &HttpRequest) -> Result<bool, Error> {
        match (&self.shared.auth, self.operation.is_authenticated()) {
            (Some(auth), true) => {
                let context = AuthContext::new(self.client, self.operation);
                within(self.runtime(), self.time_left(), auth.renew(context, rejected))
                    .await
                    .map_err(|_| {
                        Error::timeout("the time of the call was up while it waited for credentials")
                    })?
            }
            _ => Ok(false),
        }
    }

    /// One attempt, from sending to the last byte of the answer.
    async fn attempt(&self, request: HttpRequest) -> Result<(StatusCode, HeaderMap, Bytes), Failed> {
        let left = self.time_left();
        let limit = left.min(self.attempt_limit);
        let exchange = async {
            let (head, body) = self.shared.transport.send(request).await?.into_parts();
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

/// The request without its body, to be shown to whom the credentials came from.
fn head_of(request: &HttpRequest) -> HttpRequest {
    let mut head = HttpRequest::new(Bytes::new());
    *head.method_mut() = request.method().clone();
    *head.uri_mut() = request.uri().clone();
    *head.headers_mut() = request.headers().clone();
    *head.extensions_mut() = request.extensions().clone();
    head
}

/// The address that a request goes to.
pub(crate) fn address(request: Request) -> Result<String, Error> {
    let Request {
        client,
        operation,
        mut parts,
    } = request;
    let template = parts.template.take();
    let built = build(client.shared(), operation, template.as_deref(), parts, "*/*")?;
    Ok(built.uri().to_string())
}

/// Puts the request together.
fn build(
    shared: &Shared,
    operation: &'static Operation,
    template: Option<&str>,
    parts: Parts,
    accept: &'static str,
) -> Result<HttpRequest, Error> {
    if let Some(problem) = parts.problem {
        return Err(Error::request(problem.to_string()));
    }
    let (base, (template, query)) = match template {
        Some(template) => ("", (template, "")),
        None => (operation.service().base(), path::split(operation.path())),
    };
    let path = path::expand(template, &parts.path).map_err(Error::request)?;
    let query = path::substitute(query, &parts.path).map_err(Error::request)?;
    let mut address = origin(shared, operation)?;
    address.push_str(base.trim_end_matches('/'));
    address.push_str(&path);
    let mut separator = '?';
    let pairs = parts.query.iter().map(|(_, pairs)| pairs.as_str());
    for pairs in std::iter::once(query.as_str())
        .chain(pairs)
        .filter(|pairs| !pairs.is_empty())
    {
        address.push(separator);
        address.push_str(pairs);
        separator = '&';
    }
    let mut request = HttpRequest::new(Bytes::new());
    #[cfg(feature = "test-util")]
    request.extensions_mut().insert(operation);
    *request.method_mut() = operation.method().into();
    *request.uri_mut() = address
        .parse()
        .map_err(|_| Error::request("the address can't be written"))?;
    if request
        .uri()
        .authority()
        .is_some_and(|authority| authority.as_str().contains('@'))
    {
        return Err(Error::request("the address holds credentials"));
    }
    let headers = request.headers_mut();
    headers.clone_from(&shared.headers);
    headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    if let Some(body) = parts.body {
        if let Some(content_type) = body.content_type {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        *request.body_mut() = body.content;
    }
    let headers = request.headers_mut();
    if !parts.cookies.is_empty() {
        let cookies: Vec<&str> = parts.cookies.iter().map(|(_, pair)| pair.as_str()).collect();
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| Error::request("the cookies can't be written"))?;
        value.set_sensitive(true);
        headers.insert(header::COOKIE, value);
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    Ok(request)
}

/// Scheme, host and port, from the client's base URL or else from the document.
fn origin(shared: &Shared, operation: &'static Operation) -> Result<String, Error> {
    if let Some(base) = &shared.base_url {
        return Ok(base.as_str().to_owned());
    }
    let origin = match operation.service().origin() {
        "" => shared.default_origin,
        origin => origin,
    };
    if origin.is_empty() {
        return Err(Error::request(
            "no document tells the address of the server: set the client's base_url",
        ));
    }
    BaseUrl::parse(origin, shared.insecure)
        .map(|base| base.as_str().to_owned())
        .map_err(Error::request)
}
