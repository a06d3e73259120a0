//! Is this request one that the documents allow?

use axum::http::{HeaderMap, StatusCode, header::AUTHORIZATION};
use bytes::Bytes;
use serde_json::{Map, Value};

use super::{
    body,
    document::{Location, Operation, Scheme, Service},
    parameters::{self, Given, cookie},
};

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
}

/// The typed values of a valid request.
#[derive(Debug)]
pub(crate) struct Valid {
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
    /// The bearer token, on operations that want one.
    pub(crate) bearer: Option<String>,
}

/// Checks credentials (their presence), parameters and body. All that is wrong goes into one message.
pub(crate) async fn validate(
    service: &Service,
    operation: &Operation,
    given: &Given<'_>,
    bytes: &Bytes,
) -> Result<Valid, Refusal> {
    let mut problems = Vec::new();
    if let Err(reason) = credentials(operation, given) {
        return Err(Refusal {
            status: StatusCode::UNAUTHORIZED,
            message: reason,
        });
    }
    let query = parameters::check(service, operation, given, &mut problems);
    let in_parameters = problems.len();
    let body = body::check(service, operation, given.headers, bytes, &mut problems).await;
    if problems.is_empty() {
        let secured = operation
            .security
            .iter()
            .flatten()
            .any(|scheme| *scheme == Scheme::Bearer);
        let bearer = if secured { bearer(given.headers) } else { None };
        return Ok(Valid { query, body, bearer });
    }
    let wrong_type = in_parameters == 0 && problems.iter().any(|problem| problem.starts_with("content type"));
    let status = if wrong_type {
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    } else {
        StatusCode::BAD_REQUEST
    };
    Err(Refusal {
        status,
        message: problems.join("; "),
    })
}

fn credentials(operation: &Operation, given: &Given<'_>) -> Result<(), String> {
    let mut missing = Vec::new();
    for schemes in &operation.security {
        match schemes.iter().find_map(|scheme| lacks(scheme, given)) {
            None => return Ok(()),
            Some(reason) => missing.push(reason),
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing.join(", or "))
    }
}

fn lacks(scheme: &Scheme, given: &Given<'_>) -> Option<String> {
    match scheme {
        Scheme::Other => None,
        Scheme::Bearer => bearer(given.headers)
            .is_none()
            .then(|| "header `Authorization` lacks a bearer token".to_owned()),
        Scheme::Basic => {
            let basic = authorization(given.headers).is_some_and(|value| value.starts_with("Basic "));
            (!basic).then(|| "header `Authorization` lacks basic credentials".to_owned())
        }
        Scheme::Key(location, name) => {
            let present = match location {
                Location::Query => given.query.iter().any(|pair| pair.name == *name),
                Location::Cookie => cookie(given.headers, name).is_some(),
                Location::Header | Location::Path => given.headers.contains_key(name),
            };
            (!present).then(|| format!("the key `{name}` is missing"))
        }
    }
}

fn authorization(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()
}

/// The bearer token of the request.
fn bearer(headers: &HeaderMap) -> Option<String> {
    let token = authorization(headers)?.strip_prefix("Bearer ")?.trim();
    (!token.is_empty()).then(|| token.to_owned())
}
