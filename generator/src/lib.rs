//! Generates a Rust client crate from OpenAPI and Swagger documents.
//!
//! A pipeline of pure stages, each a module with its own place in error messages:
//! [`load`] → [`normalise`] → [`overlay`] → [`parse`] → [`lower`] to the [`ir`] → name → emit → write.
//! Nothing here reads the network, the clock or the environment.

mod canonical;
pub mod config;
pub mod diagnostic;
pub mod diff;
mod document;
pub mod emit;
mod error;
pub mod explain;
pub mod ir;
pub mod load;
pub mod lower;
pub mod name;
pub mod normalise;
pub mod overlay;
pub mod parse;
mod pipeline;
pub mod pointer;
mod pool;
pub mod snapshot;
pub mod source;
pub mod spec;
pub mod surface;
pub mod write;

pub use document::Document;
pub use error::{Error, Stage};
pub use pipeline::{Generation, documents, generate, generate_unsettled, relock};
