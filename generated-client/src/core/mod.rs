//! The hand-written part that generated code stands on. It knows no vendor.

// Which of these a crate uses depends on its documents.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "which parts are used depends on the documents"
)]

mod attempt;
mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod build;
mod builder;
mod call;
mod client;
mod credentials;
mod cursor;
mod datetime;
mod decode;
mod error;
mod error_kind;
mod extra;
mod file;
mod form;
mod hooks;
mod http_transport;
mod json_path;
mod lenient;
mod limits;
mod macros;
mod maybe;
mod model;
mod multipart;
mod observe;
mod operation;
mod paging;
mod params;
mod parts;
mod path;
mod permits;
mod problem;
mod proxy;
mod raw_request;
mod receive;
mod renewals;
mod request;
mod response;
mod retry;
mod runtime;
mod secret;
mod sending;
mod session;
#[cfg(feature = "test-util")]
pub mod testing;
mod trace;
mod transport;
mod unions;
mod words;

#[cfg(test)]
pub(crate) mod tests;

// What users of the crate see.
pub use self::builder::ClientBuilder;
pub use self::client::{AuthContext, Authenticate, Client};
pub use self::credentials::{ApiKey, Basic, Bearer};
pub use self::cursor::Cursor;
pub use self::datetime::{Date, DateTime};
pub use self::error::Error;
pub use self::error_kind::ErrorKind;
pub use self::extra::Extra;
pub use self::file::FilePart;
pub use self::hooks::{CallAnswer, CallFailure, CallInfo, CallOutcome, Hook};
pub use self::maybe::Maybe;
pub use self::operation::{Method, Operation, Service};
#[cfg(feature = "blocking")]
pub use self::paging::BlockingItems;
pub use self::paging::{ItemStream, Page, Pages};
pub use self::problem::{DecodeProblem, Repair};
pub use self::raw_request::{RawRequest, TypedRequest};
pub use self::renewals::Generation;
pub use self::response::Response;
pub use self::retry::RetryPolicy;
pub use self::runtime::{BoxFuture, MaybeSend, Runtime};
pub use self::sending::Sending;
pub use self::transport::{
    Chunks, HttpRequest, HttpResponse, ResponseBody, Transport, TransportError, TransportErrorKind,
};
pub use bytes::Bytes;
pub use http::{HeaderMap, StatusCode};
pub use jiff;
pub use secrecy::SecretString;
pub use serde_json::Value;

/// An object of any members.
pub type Object = serde_json::Map<String, Value>;

// What generated code and the vendor's own part stand on.
pub(crate) use self::builder::AuthSettings;
pub(crate) use self::decode::{Any, Decode, Empty, FromReply, Json, Optional, Raw, Text};
pub(crate) use self::lenient::{FromReader, Lenient};
pub(crate) use self::macros::{
    integer_enum, model, newtype, read_as_union, request, response_enum, string_enum, tagged_union,
    untagged_union, value_enum,
};
pub(crate) use self::model::{
    Model, ModelReader, PropertyReader, PropertyWriter, read_model, same_type, write_model,
};
pub(crate) use self::paging::{Paging, cursor_text, paging};
pub(crate) use self::params::Style;
pub(crate) use self::problem::DecodeError;
pub(crate) use self::request::Request;
pub(crate) use self::response::Reply;
pub(crate) use self::secret::header_value;
pub(crate) use self::unions::{
    Union, UnionReader, has_constant, has_member, is_same, lost_members, null, read_text, read_union,
    read_variant, tag_of, try_variant, write_tagged, write_value,
};
