//! Generates a Rust client crate from OpenAPI and Swagger documents.
//!
//! A pipeline of pure stages, each a module with its own place in error messages:
//! [`load`] → [`normalise`] → [`overlay`] → [`parse`] → [`lower`] to the [`ir`] → [`name`] → [`code`] → [`mod@print`] → [`mod@write`].
//! Nothing here reads the network, the clock or the environment.

pub mod api;
pub mod calls;
mod canonical;
pub mod code;
pub mod config;
pub mod diagnostic;
pub mod diff;
mod docs;
mod document;
mod error;
pub mod example;
pub mod explain;
pub mod features;
mod file;
pub mod ir;
pub mod load;
pub mod lower;
pub mod name;
pub mod new_crate;
pub mod normalise;
pub mod overlay;
pub mod parse;
mod pipeline;
pub mod pointer;
mod pool;
pub mod print;
mod sample;
mod shared;
pub mod snapshot;
pub mod source;
pub mod spec;
mod spelling;
pub mod write;

pub use document::Document;
pub use error::{Error, Stage};
pub use file::File;
pub use pipeline::{Generation, documents, generate, generate_unsettled, relock};
