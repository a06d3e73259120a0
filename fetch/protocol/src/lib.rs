//! What a run of `fetch` is asked for and what it reports.
//!
//! `cargo xtask` has no network. It starts the program `octadesk-fetch`, writes a [`Request`] as one line of JSON to its
//! standard input, and reads a [`Response`] as JSON from its standard output. Progress goes to standard error. The program
//! ends when its standard input is closed, so that it never outlives the one that started it.
//!
//! Texts that come from a host or a document are [`untrusted::Text`]: safe to show and to store.

mod error;
mod report;
mod request;

pub use self::error::{Error, ErrorKind};
pub use self::report::{MatchedBy, Outcome, Report, ServiceReport, Step};
pub use self::request::{ProgressFormat, Request};

/// What the program answers: the report, or why nothing could be fetched.
pub type Response = Result<Report, Error>;
