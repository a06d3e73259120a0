//! A mock of the Octadesk API, driven by the same documents as the generated client.
//!
//! * **Strict.** A wrong method, an unknown path, an unknown or ill-typed parameter, a missing parameter or bearer token, a body of a
//!   wrong content type or one that its schema refuses: the answer is a 4xx that says why (`{"errorId", "message"}`), and the request is
//!   recorded as a [`Violation`].
//! * **Conforming.** Answers are samples of the response schema, the same for the same seed and request. They are checked against
//!   the schema before they are sent; if one fails, the test that owns the server panics.
//! * **Remembers.** Created tickets and persons can be read, changed, listed and searched. What was never created is answered with a
//!   sample, so that every operation can be called on its own, until [`Builder::strict_store`] (or [`MockServer::strict_store`])
//!   is set: then it is a 404, and lists hold only what was created.
//! * **Logins.** Any secret is let in but one (`wrong`, see [`Builder::wrong_password`]), which is answered with 405 as the vendor does. Tokens can be
//!   expired; an expired token is answered with 401 and is no violation, an invented one is.
//! * **Faults.** [`MockServer::fault`] spoils answers to come.

mod answer;
mod body;
mod connection;
mod document;
mod faults;
mod login;
mod numbers;
mod parameters;
mod record;
mod reply;
mod routes;
mod sample;
mod schema;
mod search;
mod server;
mod shape;
mod state;
mod store;
mod text;
mod validate;

#[cfg(test)]
mod tests;

pub use self::{
    document::InvalidDocument,
    faults::{Fault, Gate},
    record::{Recorded, Violation},
    schema::{Direction, check},
    server::{Builder, MockServer, StartError, serve},
    store::FIRST_TICKET,
};
