//! What a running mock knows, and how it handles one request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State as Shared},
    http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header::ALLOW, request::Parts},
};
use bytes::Bytes;
use tokio::sync::watch;

use super::{
    answer::{Call, answer},
    connection::Line,
    document::Service,
    faults::{Fault, into_response},
    login::{Standing, Tokens},
    parameters::{Given, pairs},
    record::{Recorded, Violation},
    reply::Reply,
    routes::{Route, find},
    store::Store,
    validate::{Refusal, Valid, validate},
};

/// Largest request body.
const BODY: usize = 64 * 1024 * 1024;

#[derive(Debug)]
pub(crate) struct Mock {
    pub(crate) services: Vec<Service>,
    pub(crate) url: String,
    pub(crate) settings: Settings,
    state: Mutex<State>,
    /// Number of requests so far, for those who wait.
    pub(crate) arrivals: watch::Sender<usize>,
}

#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) strict_store: bool,
    pub(crate) next_page_url: bool,
    pub(crate) wrong_password: String,
    pub(crate) tokens: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) records: Vec<Recorded>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) bugs: Vec<String>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) tokens: Tokens,
    pub(crate) store: Store,
    pub(crate) strict_store: bool,
    /// How often [`Mock::reset`] was called: a request that began before does not write into what came after.
    epoch: usize,
}

impl State {
    fn new(settings: &Settings) -> Self {
        let mut tokens = Tokens::default();
        settings.tokens.iter().for_each(|token| tokens.accept(token));
        Self {
            records: Vec::new(),
            violations: Vec::new(),
            bugs: Vec::new(),
            faults: Vec::new(),
            tokens,
            store: Store::new(settings.seed),
            strict_store: settings.strict_store,
            epoch: 0,
        }
    }
}

/// Where the record of a request is.
#[derive(Debug, Clone, Copy)]
struct Place {
    epoch: usize,
    index: usize,
}

impl Mock {
    pub(crate) fn new(services: Vec<Service>, url: String, settings: Settings) -> Self {
        Self {
            services,
            url,
            state: Mutex::new(State::new(&settings)),
            settings,
            arrivals: watch::Sender::new(0),
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As after the start; bugs are kept.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        let (bugs, epoch) = (std::mem::take(&mut state.bugs), state.epoch);
        *state = State {
            bugs,
            epoch: epoch + 1,
            ..State::new(&self.settings)
        };
        drop(state);
        self.arrivals.send_replace(0);
    }

    fn record(&self, request: Recorded) -> Place {
        let mut state = self.state();
        state.records.push(request);
        let place = Place {
            epoch: state.epoch,
            index: state.records.len() - 1,
        };
        drop(state);
        self.arrivals.send_modify(|count| *count += 1);
        place
    }

    /// Changes the record of a request that is being answered.
    fn amend(&self, place: Place, change: impl FnOnce(&mut Recorded)) {
        let mut state = self.state();
        if state.epoch == place.epoch
            && let Some(record) = state.records.get_mut(place.index)
        {
            change(record);
        }
    }

    fn violation(&self, place: Place, operation: Option<&str>, parts: &Parts, refusal: &Refusal) -> Reply {
        let violation = Violation {
            operation: operation.map(str::to_owned),
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            message: refusal.message.clone(),
        };
        let mut state = self.state();
        if state.epoch == place.epoch {
            state.violations.push(violation);
        }
        Reply::error(refusal.status, "mock.violation", &refusal.message)
    }

    async fn handle(&self, parts: &Parts, bytes: Bytes, line: &Line) -> Response<Body> {
        let query = pairs(parts.uri.query().unwrap_or_default());
        let route = find(&self.services, &parts.method, parts.uri.path());
        let place = self.record(Recorded {
            operation: if let Route::Found { operation, .. } = &route {
                Some(operation.id.clone())
            } else {
                None
            },
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: query
                .iter()
                .map(|pair| (pair.name.clone(), pair.value.clone()))
                .collect(),
            headers: header_texts(&parts.headers),
            body: bytes.clone(),
            value: None,
            status: None,
        });
        let (service, operation, path) = match route {
            Route::Found {
                service,
                operation,
                parameters,
            } => (service, operation, parameters),
            Route::WrongMethod(allowed) => {
                let allowed = allowed
                    .iter()
                    .map(|method| method.as_str())
                    .collect::<Vec<_>>()
                    .join(", ");
                let message = format!(
                    "{} is no method of {}, which knows {allowed}",
                    parts.method,
                    parts.uri.path()
                );
                let refusal = Refusal {
                    status: StatusCode::METHOD_NOT_ALLOWED,
                    message,
                };
                let reply = self
                    .violation(place, None, parts, &refusal)
                    .header(ALLOW, &allowed);
                return self.send(place, reply, None, line).await;
            }
            Route::Unknown => {
                let refusal = Refusal {
                    status: StatusCode::NOT_FOUND,
                    message: format!("no operation has the path {}", parts.uri.path()),
                };
                let reply = self.violation(place, None, parts, &refusal);
                return self.send(place, reply, None, line).await;
            }
        };
        let given = Given {
            path: &path,
            query: &query,
            headers: &parts.headers,
        };
        let valid = match validate(service, operation, &given, &bytes).await {
            Ok(valid) => valid,
            Err(refusal) => {
                let reply = self.violation(place, Some(&operation.id), parts, &refusal);
                return self.send(place, reply, None, line).await;
            }
        };
        self.amend(place, |record| record.value.clone_from(&valid.body));
        if let Some(refused) = self.refuse_token(place, &operation.id, parts, &valid) {
            return self.send(place, refused, None, line).await;
        }
        let fault = Fault::take(&mut self.state().faults, &operation.id);
        if let Some(reply) = fault.as_ref().and_then(Fault::instead) {
            return self.send(place, reply, fault, line).await;
        }
        let here = format!("{}{}", self.url, parts.uri.path());
        let call = Call {
            service,
            operation,
            path: &path,
            headers: &parts.headers,
            valid: &valid,
            here: &here,
            seed: seed(&[
                &self.settings.seed.to_string(),
                &operation.id,
                &parts.uri.to_string(),
            ]),
            strict: self.state().strict_store,
            next_page_url: self.settings.next_page_url,
            wrong_password: &self.settings.wrong_password,
        };
        let reply = self.carry_out(&call);
        self.send(place, reply, fault, line).await
    }

    fn refuse_token(&self, place: Place, operation: &str, parts: &Parts, valid: &Valid) -> Option<Reply> {
        let token = valid.bearer.as_deref()?;
        let standing = self.state().tokens.standing(token);
        match standing {
            Standing::Good => None,
            Standing::Expired => Some(Reply::error(
                StatusCode::UNAUTHORIZED,
                "token.expired",
                "the token has expired",
            )),
            Standing::Unknown => {
                let refusal = Refusal {
                    status: StatusCode::UNAUTHORIZED,
                    message: "nobody was given this bearer token".to_owned(),
                };
                Some(self.violation(place, Some(operation), parts, &refusal))
            }
        }
    }

    fn carry_out(&self, call: &Call<'_>) -> Reply {
        let state = &mut *self.state();
        answer(call, &mut state.store, &mut state.tokens).unwrap_or_else(|bug| {
            let reply = Reply::error(StatusCode::INTERNAL_SERVER_ERROR, "mock.bug", &bug);
            state.bugs.push(bug);
            reply
        })
    }

    async fn send(
        &self,
        place: Place,
        mut reply: Reply,
        fault: Option<Fault>,
        line: &Line,
    ) -> Response<Body> {
        reply = reply.header(
            HeaderName::from_static("x-request-id"),
            &format!("mock-{}", place.index + 1),
        );
        self.amend(place, |record| record.status = Some(reply.status.as_u16()));
        match fault {
            Some(fault) => fault.spoil(reply, line).await,
            None => {
                let body = Body::from(reply.body.clone());
                into_response(reply, body)
            }
        }
    }
}

/// The one handler of the server.
pub(crate) async fn handle(
    Shared(mock): Shared<Arc<Mock>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    match to_bytes(body, BODY).await {
        Ok(bytes) => mock.handle(&parts, bytes, &line).await,
        Err(error) => {
            let reply = Reply::error(StatusCode::BAD_REQUEST, "mock.body", &error.to_string());
            let body = Body::from(reply.body.clone());
            into_response(reply, body)
        }
    }
}

fn header_texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), text(value)))
        .collect()
}

/// FNV-1a, for it must be the same in every build.
fn seed(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
