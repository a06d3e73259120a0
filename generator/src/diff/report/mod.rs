//! The report of a comparison, and its forms: Markdown for pull requests, text for terminals, JSON for machines.

mod json;
mod markdown;
mod model;
mod text;

pub use model::{Counts, Report};
