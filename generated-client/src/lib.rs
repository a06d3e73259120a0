//! Client of the Octadesk API.
//!
//! ```no_run
//! use octadesk::tickets::TicketCreate;
//!
//! # async fn example() -> Result<(), octadesk::Error> {
//! let octadesk = octadesk::Client::builder()
//!     .api_token("octa.xxx.yyy", "agent@example.com")
//!     .subdomain("company")
//!     .build()?;
//!
//! let ticket = octadesk.tickets().get(100_087_650).await?;
//! println!("{:?}", ticket.summary);
//!
//! let ticket = octadesk.tickets().create(TicketCreate::new().set_summary("Printer")).await?;
//! # let _ = ticket;
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`Client`] is made once, by [`Client::builder`]; clones of it are cheap and share connections and the login.
//! * Each service has a handle, made by a method of the client that is called like its module: [`Client::tickets`] gives
//!   [`tickets::Tickets`], the models stand in [`tickets`].
//! * Each operation is a method of a handle. It takes what the operation can't do without; the request that it gives has a
//!   setter for everything else, and is sent when it is awaited.
//! * Models have public fields and setters. Enums keep values that the documents do not list.
//! * [`Client::request`] calls what no document tells of.
//!
//! # Credentials
//!
//! [`ClientBuilder::api_token`] or [`ClientBuilder::password`], both with [`ClientBuilder::subdomain`], log in with the first
//! call and again when the token is old or was rejected; [`ClientBuilder::access_token`] takes a token got elsewhere. Credentials
//! show in no `Debug`, no error and on no other server: redirects are not followed.
//!
//! # A single call
//!
//! Every request can have its own time limit, its own retries and more headers, and can give the whole answer:
//!
//! ```no_run
//! # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
//! use std::time::Duration;
//!
//! let answer = octadesk
//!     .tickets()
//!     .get(100_087_650)
//!     .timeout(Duration::from_secs(5))
//!     .retry(octadesk::RetryPolicy::never())
//!     .response()
//!     .await?;
//! println!("{} {:?} {:?}", answer.status(), answer.request_id(), answer.value().summary);
//! # Ok(())
//! # }
//! ```
//!
//! # When it fails
//!
//! All calls fail with [`Error`]. It tells what kind of thing went wrong, the operation, the status, what the server said and how
//! long it asks to wait; what may be sent again has been sent again already, as [`RetryPolicy`] says.
//!
//! ```no_run
//! # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
//! match octadesk.tickets().get(1).await {
//!     Ok(ticket) => println!("{:?}", ticket.summary),
//!     Err(error) if error.is_not_found() => println!("no such ticket"),
//!     Err(error) if error.is_auth() => println!("check the API token: {:?}", error.message()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Limits
//!
//! | What | Default | Change it with |
//! |---|---|---|
//! | connection | 10 s | [`ClientBuilder::connect_timeout`] |
//! | one attempt | 30 s | [`ClientBuilder::attempt_timeout`] |
//! | the call with all attempts and waits | 100 s | [`ClientBuilder::total_timeout`], `.timeout()` of a request |
//! | attempts | 3 | [`ClientBuilder::retry`], `.retry()` of a request |
//! | size of an answer | 32 MiB | [`ClientBuilder::max_response_bytes`] |
//! | attempts at a time | 200 | [`ClientBuilder::max_concurrency`] |
//! | age of the access token | 50 min | [`ClientBuilder::token_max_age`] |
//!
//! Calls need a [tokio](https://docs.rs/tokio) runtime.

// Generated; the generator prints it as it is to stand.
#[rustfmt::skip]
mod api;
mod auth;
mod core;
#[cfg(feature = "tickets")]
mod search;

#[allow(unused_imports, reason = "which services there are is told by features")]
pub use self::api::*;
#[cfg(feature = "blocking")]
pub use self::core::BlockingItems;
#[cfg(feature = "test-util")]
pub use self::core::testing;
pub use self::core::{
    ApiKey, AuthContext, Authenticate, Basic, Bearer, BoxFuture, Bytes, CallAnswer, CallFailure, CallInfo,
    CallOutcome, Chunks, Client, ClientBuilder, Cursor, Date, DateTime, DecodeProblem, Error, ErrorKind,
    Extra, FilePart, Generation, HeaderMap, Hook, HttpRequest, HttpResponse, ItemStream, Maybe, MaybeSend,
    Method, Object, Operation, Page, Pages, RawRequest, Repair, Response, ResponseBody, RetryPolicy, Runtime,
    SecretString, Sending, Service, StatusCode, Transport, TransportError, TransportErrorKind, TypedRequest,
    Value, jiff,
};
#[cfg(feature = "tickets")]
pub use self::search::Filter;
