//! Client of the Octadesk API.

// Generated; the generator prints it as it is to stand.
#[rustfmt::skip]
mod api;
mod auth;
mod core;

pub use self::api::*;
pub use self::core::{
    ApiKey, AuthContext, Authenticate, Basic, Bearer, BoxFuture, Bytes, Chunks, Client, ClientBuilder, Date,
    DateTime, Error, ErrorKind, Extra, FilePart, HeaderMap, HttpRequest, HttpResponse, Maybe, Method, Object,
    Operation, RawRequest, Response, ResponseBody, RetryPolicy, Runtime, SecretString, Sending, Service,
    StatusCode, Transport, TransportError, TransportErrorKind, TypedRequest, Value, jiff,
};
