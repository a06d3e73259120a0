//! Calls that the documents do not know.

use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::client::Client;
use super::decode::{Decode, Empty, Foreign, Raw, Text};
use super::error::Error;
use super::operation::{Method, Operation, Service};
use super::params::Style;
use super::request::Request;
use super::response::Response;
use super::retry::RetryPolicy;
use super::sending::Sending;

static UNDOCUMENTED: Service = Service::new("", "", "");

const fn undocumented(method: Method) -> Operation {
    Operation::new(&UNDOCUMENTED, "", method, "")
}

static GET: Operation = undocumented(Method::Get);
static PUT: Operation = undocumented(Method::Put);
static POST: Operation = undocumented(Method::Post);
static DELETE: Operation = undocumented(Method::Delete);
static OPTIONS: Operation = undocumented(Method::Options);
static HEAD: Operation = undocumented(Method::Head);
static PATCH: Operation = undocumented(Method::Patch);
static TRACE: Operation = undocumented(Method::Trace);

/// A call that the documents do not know, made by [`Client::request`].
///
/// First its parameters, then how to read the answer: [`json`](RawRequest::json), [`text`](RawRequest::text),
/// [`bytes`](RawRequest::bytes) or [`empty`](RawRequest::empty).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is told how to read the answer, and awaited"]
pub struct RawRequest {
    request: Request,
}

impl Client {
    /// Begins a call that the documents do not know, with the same credentials, limits, retries and errors as all others.
    ///
    /// `path` begins with a slash and stands below the origin (or the base URL); what stands in braces is filled in with
    /// [`RawRequest::path`]:
    ///
    /// ```ignore
    /// let answer: serde_json::Value = client
    ///     .request(Method::GET, "/things/{id}")
    ///     .path("id", "a/b")
    ///     .query("expand", "all")
    ///     .json()
    ///     .await?;
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }
}

impl RawRequest {
    fn new(client: Client, method: Method, path: String) -> Self {
        let mut request = client.call(match method {
            Method::Get => &GET,
            Method::Put => &PUT,
            Method::Post => &POST,
            Method::Delete => &DELETE,
            Method::Options => &OPTIONS,
            Method::Head => &HEAD,
            Method::Patch => &PATCH,
            Method::Trace => &TRACE,
        });
        if !path.starts_with('/') || path.starts_with("//") {
            request.parts.problem = Some("the path must begin with one slash".into());
        }
        request.parts.template = Some(path.into());
        Self { request }
    }

    /// Fills in `{name}` of the path. An empty value, and one that would lead to another path, is refused.
    pub fn path<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        Self {
            request: self.request.path(name.to_owned(), value),
        }
    }

    /// Adds a parameter to the query; an array adds one for each item.
    pub fn query<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self
                .request
                .parts
                .add_query(name.to_owned().into(), value, Style::FORM),
            Err(_) => {
                self.request.parts.problem = Some(format!("the parameter {name} can't be written").into())
            }
        }
        self
    }

    /// Sets a header. Those that the client sets itself, such as `Authorization`, are refused.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self {
            request: self.request.any_header(name, value),
        }
    }

    /// Sets a cookie.
    pub fn cookie(self, name: &str, value: &str) -> Self {
        Self {
            request: self.request.cookie(name.to_owned(), value),
        }
    }

    /// Sets the body, as JSON.
    pub fn json_body<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self {
            request: self.request.json(body),
        }
    }

    /// Sets the body, as a form (`application/x-www-form-urlencoded`).
    pub fn form_body<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self {
            request: self.request.form(body),
        }
    }

    /// Sets the body, as a form of several parts (`multipart/form-data`) that may hold [files](super::FilePart).
    pub fn multipart_body<T: Serialize + ?Sized>(self, body: &T) -> Self {
        Self {
            request: self.request.multipart(body),
        }
    }

    /// Sets the body, as it is.
    pub fn body(self, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            request: self.request.bytes(media_type, body),
        }
    }

    /// Limits the time of this call, all attempts and waits included.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self {
            request: self.request.timeout(timeout),
        }
    }

    /// Sets when this call is sent again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            request: self.request.retry(policy),
        }
    }

    /// Reads the answer as JSON.
    ///
    /// Of models of this crate a field that does not fit is left out, see
    /// [`ClientBuilder::strict_decoding`](super::ClientBuilder::strict_decoding). Types of your own are read as they are written.
    pub fn json<T: DeserializeOwned + 'static>(self) -> TypedRequest<T> {
        TypedRequest::new::<Foreign<T>>(self.request)
    }

    /// Reads the answer as text.
    pub fn text(self) -> TypedRequest<String> {
        TypedRequest::new::<Text>(self.request)
    }

    /// Takes the answer as it is.
    pub fn bytes(self) -> TypedRequest<Bytes> {
        TypedRequest::new::<Raw>(self.request)
    }

    /// Does not look at the body of the answer.
    pub fn empty(self) -> TypedRequest<()> {
        TypedRequest::new::<Empty>(self.request)
    }
}

/// A call that the documents do not know, and how its answer is read.
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct TypedRequest<T> {
    request: Request,
    send: fn(Request) -> Sending<T>,
    response: fn(Request) -> Sending<Response<T>>,
    value: PhantomData<fn() -> T>,
}

impl<T> TypedRequest<T> {
    fn new<D: Decode<Output = T> + 'static>(request: Request) -> Self {
        Self {
            request,
            send: Request::send::<D>,
            response: Request::response::<D>,
            value: PhantomData,
        }
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Sending<T> {
        (self.send)(self.request)
    }

    /// Sends the request and reads the answer, with status and headers.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn response(self) -> Sending<Response<T>> {
        (self.response)(self.request)
    }
}

impl<T> IntoFuture for TypedRequest<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        self.send()
    }
}
