//! Client of the Octadesk API.

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
