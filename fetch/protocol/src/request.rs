//! What to fetch, and from where.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// A run of `fetch`, as the command line asks for it. It has no `Debug`: addresses may carry credentials.
#[derive(Clone, Serialize, Deserialize)]
pub struct Request {
    /// The snapshot folder; an empty one takes every document that is found.
    pub spec_dir: PathBuf,
    /// The docs page that lists the documents.
    pub docs_url: Option<String>,
    /// Documents that are named by hand, each `NAME=URL`.
    pub specs: Vec<String>,
    /// A folder of documents that were saved by hand; then no host is asked.
    pub from_dir: Option<PathBuf>,
    /// The only services that are wanted; all when empty.
    pub services: Vec<String>,
    /// Hosts that may be asked besides the docs page's: `host` or `host:port`.
    pub allow_hosts: Vec<String>,
    /// Write nothing.
    pub dry_run: bool,
    /// How progress is told on standard error.
    pub progress: ProgressFormat,
}

/// How progress is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressFormat {
    /// Not at all.
    Quiet,
    /// Bars on a terminal, lines otherwise.
    Text,
    /// One JSON object a line.
    Json,
}
