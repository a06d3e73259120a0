//! Client of the [Octadesk](https://octadesk.com) API: tickets, persons, organizations and the other documented services.
//!
//! ```no_run
//! # async fn example() -> Result<(), octadesk::Error> {
//! let octadesk = octadesk::Client::builder()
//!     .api_token("octa.xxx.yyy", "agent@example.com")
//!     .subdomain("company")
//!     .build()?;
//!
//! let ticket = octadesk.tickets().get(100_087_650).await?;
//! println!("{:?}", ticket.summary);
//! # Ok(())
//! # }
//! ```
//!
//! The documents that this crate is generated from are reconstructed from public evidence. Every operation and type tells how
//! sure it is, with a mark from A (three sources agree) to D (inferred); V is the vendor's own word.
//!
//! # Five minutes
//!
//! **Make a client once.** Clones of it are cheap, and share connections and the login. The first call logs in; a token that is
//! old or was rejected is renewed by itself.
//!
//! ```no_run
//! # fn example() -> Result<(), octadesk::Error> {
//! // From `OCTADESK_API_TOKEN`, `OCTADESK_USERNAME` and `OCTADESK_SUBDOMAIN`:
//! let octadesk = octadesk::Client::builder().from_env()?.build()?;
//! # Ok(())
//! # }
//! ```
//!
//! **Type a dot.** Each service has a handle ([`Client::tickets`], [`Client::persons`], …), each operation is a method of a handle. It
//! takes what the operation can't do without; the request that it gives has a setter for everything else, and is sent when
//! it is awaited. Models stand in the module of their service.
//!
//! ```no_run
//! # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
//! use octadesk::tickets::{Requester, TicketComment, TicketComments, TicketCreate, TicketUpdate};
//!
//! let new = TicketCreate::new()
//!     .set_summary("Printer")
//!     .set_requester(Requester::new("requester@example.com").set_name("Requester"))
//!     .set_comments(TicketComments::new().set_description(TicketComment::new("<p>Out of paper.</p>")));
//! let ticket = octadesk.tickets().create(new).await?;
//!
//! let resolved = TicketUpdate::new().set_id_current_status("b2c80a95-840c-4cd0-baa3-f266f303d626");
//! octadesk.tickets().update(ticket.number.unwrap_or_default(), resolved).await?;
//! # Ok(())
//! # }
//! ```
//!
//! **Go through lists.** What comes in pages has [`stream`](tickets::Search::stream), which fetches the next page when it is needed,
//! and [`pages`](tickets::Search::pages). A [`Cursor`] keeps the place, as text, for another time.
//!
//! ```no_run
//! # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
//! use octadesk::Filter;
//!
//! let mut tickets = octadesk
//!     .tickets()
//!     .search()
//!     .status(Filter::any_of(["novo", "pendente"])?)
//!     .last_date_update(Filter::at_least("2026-01-01T00:00:00.000Z")?)
//!     .take(100)
//!     .stream()
//!     .max_items(1_000);
//! while let Some(ticket) = tickets.next().await {
//!     println!("{:?}", ticket?.number);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Ask an error what happened.** All calls fail with [`Error`]. It tells the kind, the operation, the status, what the server said
//! and how long it asks to wait; [`Error::body_as`] decodes its body, a [`common::ErrorBody`]. What may be sent again has been sent again already, as [`RetryPolicy`] says.
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
//! **Set what one call needs.** Every request can have its own time limit, its own retries and more headers, and can give the whole
//! answer. [`Client::request`] calls what no document tells of, with the same credentials and errors.
//!
//! ```no_run
//! # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
//! use std::time::Duration;
//!
//! use octadesk::{Method, RetryPolicy, Value};
//!
//! let answer = octadesk
//!     .tickets()
//!     .get(100_087_650)
//!     .timeout(Duration::from_secs(5))
//!     .retry(RetryPolicy::never())
//!     .response()
//!     .await?;
//! println!("{} {:?} {:?}", answer.status(), answer.request_id(), answer.value().summary);
//!
//! let more: Value = octadesk.request(Method::GET, "/undocumented").query("a", "b").json().await?;
//! # let _ = more;
//! # Ok(())
//! # }
//! ```
//!
//! **Test your own code** without a network: with the feature `test-util`, `testing::MockTransport` answers what a test tells it to,
//! typed, and records what was asked.
//!
#![cfg_attr(feature = "test-util", doc = "```")]
#![cfg_attr(not(feature = "test-util"), doc = "```ignore")]
//! use octadesk::testing::MockTransport;
//! use octadesk::tickets::{self, Ticket};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), octadesk::Error> {
//! let mock = MockTransport::new();
//! mock.on::<tickets::Get>().status(503).reply(Ticket::new().set_summary("Printer"));
//!
//! let ticket = mock.client().tickets().get(7).await?;
//! assert_eq!(ticket.summary.as_deref(), Some("Printer"));
//! mock.assert_requests::<tickets::Get>(2);
//! # Ok(())
//! # }
//! ```
//!
//! The [examples](https://docs.rs/crate/octadesk/latest/source/examples/) are whole programs: an export to CSV that can be broken off, a sync
//! of persons, tickets closed in bulk, a life with rate limits, a reqwest client of one's own, unit tests.
//!
//! # Credentials
//!
//! [`ClientBuilder::api_token`] or [`ClientBuilder::password`], both with [`ClientBuilder::subdomain`], log in with the first
//! call and again when the token is old or was rejected; [`ClientBuilder::access_token`] takes a token got elsewhere. Credentials
//! show in no `Debug`, no error and on no other server: redirects are not followed.
//!
//! # Answers that are not as documented
//!
//! Enums keep values that the documents do not list, dates keep their text. A field that can't be read counts as absent and costs
//! the caller nothing else of the answer; [`Response::problems`] tells of it, and [`ClientBuilder::strict_decoding`] makes it an error.
//! A property whose name begins with a capital is taken as the documented one that differs by case alone, unless that is there too.
//!
//! # Features
//!
//! | Feature | Default | Gives |
//! |---|---|---|
//! | `services` | yes | all services; without it, name those that you call (`tickets`, `persons`, `custom-fields`, …) and only they are compiled |
//! | `rustls` | yes | TLS written in Rust |
//! | `native-tls` | | the operating system's own TLS |
//! | `stream` | yes | [`ItemStream`] and [`Pages`] are streams of `futures-core` |
//! | `blocking` | | `wait` on requests and streams, for programs without an async runtime |
//! | `tracing` | | a span a call, an event an attempt |
//! | `reqwest-client` | | `ClientBuilder::reqwest_client` |
//! | `test-util` | | the module `testing` |
//!
//! Calls need a [tokio](https://docs.rs/tokio) runtime, unless a thread waits for them with `blocking`.
//!
//! # Limits
//!
//! | What | Default | Change it with |
//! |---|---|---|
//! | connection | 10 s | [`ClientBuilder::connect_timeout`] |
//! | one attempt | 30 s | [`ClientBuilder::attempt_timeout`] |
//! | the call with all attempts and waits | 100 s | [`ClientBuilder::total_timeout`], `.timeout()` of a request |
//! | attempts | 3 | [`ClientBuilder::retry`], `.retry()` of a request |
//! | a wait that the server asks for | 30 s | [`RetryPolicy::with_max_retry_after`] |
//! | body of an error: time | 2 s | [`ClientBuilder::error_body_timeout`] |
//! | body of an error: size | 64 KiB, the rest is cut off | |
//! | size of an answer | 32 MiB | [`ClientBuilder::max_response_bytes`] |
//! | pages of a list | 100,000 | [`Pages::max_pages`] |
//! | pages in a row without an item | 100 | [`Pages::max_empty_pages`] |
//! | attempts at a time | 200 | [`ClientBuilder::max_concurrency`] |
//! | age of the access token | 50 min | [`ClientBuilder::token_max_age`] |

#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated; the generator prints it as it is to stand.
#[rustfmt::skip]
mod api;
mod auth;
mod core;
mod failure;
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

/// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
