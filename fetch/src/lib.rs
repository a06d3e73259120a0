//! Finds the documents of a docs host, downloads them and keeps the snapshot.
//!
//! The only crate of the workspace with a network. A run goes through these steps:
//! [`discover`] the documents of a docs page, download each within [`Limits`], [`map_to_services`],
//! [`Validate`] before anything is written, replace the snapshot of each service in one step, and [`Report`].

mod discover;
mod document;
mod error;
mod host;
mod http;
mod js;
mod mapping;
pub mod progress;
mod report;
mod run;
mod snapshot;
mod text;

pub use discover::{Discovery, Found, Source, Step, discover};
pub use document::Document;
pub use error::{Error, Kind};
pub use host::Hosts;
pub use http::{Ask, Http, Limits, Reply, Since, Sleep, TokioSleep, Want};
pub use mapping::{Assigned, By, Candidate, Mapping, map_to_services, slug};
pub use report::{Outcome, Report, ServiceReport};
pub use run::{Options, Validate, run, run_blocking};
pub use snapshot::publish;
