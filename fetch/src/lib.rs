//! Finds the documents of a docs host, downloads them and keeps the snapshot.
//!
//! The only crate of the workspace with a network. A run goes through these steps:
//! [`discover`] the documents of a docs page, download each within [`Limits`], [`map_to_services`],
//! [`Validate`] before anything is written, replace the snapshot of each service in one step, and [`Report`].

mod discover;
mod document;
mod host;
mod http;
mod js;
mod mapping;
pub mod progress;
mod run;
mod snapshot;
mod text;
mod validate;

pub use discover::{Discovery, Found, Source, discover};
pub use document::Document;
pub use host::Hosts;
pub use http::{Http, Limits, Request, Resource, Response, Sleep, TokioSleep, Validators};
pub use mapping::{Assignment, Candidate, Mapping, map_to_services, slug};
pub use protocol::{Error, ErrorKind, MatchedBy, Outcome, Report, ServiceReport, Step};
pub use run::{Options, run, run_blocking};
pub use validate::{Generates, Validate};
