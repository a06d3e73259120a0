//! What a run did, service by service.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use untrusted::Text;

use crate::{Error, ErrorKind};

/// A place that was looked at for documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Address, file or script.
    pub place: Text,
    /// What was found there, or why nothing was.
    pub result: Text,
}

/// Why a document belongs to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// It was named by hand.
    Hand,
    /// The label is an alias.
    Label,
    /// The label is an alias but for case, accents and signs.
    FoldedLabel,
    /// The label is an alias but for words such as "API" or "v1".
    SimilarLabel,
    /// The base path is the service's.
    Base,
    /// The title is an alias, more or less.
    Title,
    /// No service is like it: the slug is made of its label.
    Own,
}

impl fmt::Display for MatchedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MatchedBy::Hand => "named by hand",
            MatchedBy::Label => "label",
            MatchedBy::FoldedLabel => "label but for case and accents",
            MatchedBy::SimilarLabel => "similar label",
            MatchedBy::Base => "base path",
            MatchedBy::Title => "title",
            MatchedBy::Own => "own slug",
        })
    }
}

/// What came of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// There was none before.
    New,
    /// It says something else than before.
    Changed,
    /// Its bytes changed, its meaning did not.
    SameMeaning,
    /// It is the one of before.
    Unchanged,
    /// It could not be had or is not usable; the snapshot is as it was.
    Failed,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Outcome::New => "new",
            Outcome::Changed => "changed",
            Outcome::SameMeaning => "bytes changed, meaning did not",
            Outcome::Unchanged => "unchanged",
            Outcome::Failed => "failed",
        })
    }
}

/// What became of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceReport {
    /// Its slug.
    pub slug: String,
    /// Label of its document at the host.
    pub label: Option<Text>,
    /// Why the document is this service's.
    #[serde(rename = "by")]
    pub matched_by: MatchedBy,
    /// The service that another document matched better.
    pub instead_of: Option<String>,
    /// Address of the document; empty for a file.
    pub source: Text,
    /// How the document was found.
    pub how: Text,
    /// What came of it.
    pub outcome: Outcome,
    /// Whether the snapshot had a reconstruction until now.
    pub was_reconstructed: bool,
    /// Dialect of the document.
    pub dialect: Text,
    /// `info.version` of the document.
    pub info_version: Text,
    /// Hash of its meaning.
    pub canonical_sha256: String,
    /// What is odd about it.
    pub notes: Vec<Text>,
    /// Why it failed.
    pub error: Option<Error>,
}

/// As many notes of a document are shown to people.
const NOTES: usize = 8;

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// All that was looked at to find the documents.
    pub trail: Vec<Step>,
    /// The services whose document was found, sorted by slug.
    pub services: Vec<ServiceReport>,
    /// Services of which no document was found; they keep their snapshot.
    pub missing: Vec<String>,
    /// The files that were written, or would be in a dry run.
    pub written: Vec<PathBuf>,
    /// Whether nothing was written on purpose.
    pub dry_run: bool,
}

impl Report {
    /// The exit code of the command line: 0, or that of the gravest failure, where the network is graver than a document.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        let kinds = || {
            self.services
                .iter()
                .filter_map(|service| service.error.as_ref())
                .map(Error::kind)
        };
        [
            ErrorKind::Network,
            ErrorKind::Invalid,
            ErrorKind::Files,
            ErrorKind::Usage,
        ]
        .into_iter()
        .find(|kind| kinds().any(|found| found == *kind))
        .map_or(0, ErrorKind::exit_code)
    }

    /// Whether any document says something else than before.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.services
            .iter()
            .any(|service| matches!(service.outcome, Outcome::New | Outcome::Changed))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self
            .services
            .iter()
            .map(|service| service.slug.len())
            .max()
            .unwrap_or_default();
        for service in &self.services {
            write!(f, "{:width$}  {}", service.slug, service.outcome)?;
            if service.was_reconstructed && service.outcome != Outcome::Failed {
                f.write_str(" (takes the place of the reconstruction)")?;
            }
            writeln!(f)?;
            let label = service.label.as_ref().map_or("no label", Text::as_str);
            writeln!(
                f,
                "{:width$}    {label} ({}), {}",
                "", service.matched_by, service.how
            )?;
            if !service.source.as_str().is_empty() {
                writeln!(f, "{:width$}    {}", "", service.source)?;
            }
            if let Some(other) = &service.instead_of {
                writeln!(
                    f,
                    "{:width$}    looks like {other}, which another document matches better",
                    ""
                )?;
            }
            for note in service.notes.iter().take(NOTES) {
                writeln!(f, "{:width$}    note: {note}", "")?;
            }
            if service.notes.len() > NOTES {
                let more = service.notes.len() - NOTES;
                writeln!(f, "{:width$}    note: and {more} more, see --format json", "")?;
            }
            if let Some(error) = &service.error {
                writeln!(
                    f,
                    "{:width$}    error: {}: {}",
                    "",
                    error.place(),
                    error.message()
                )?;
                writeln!(f, "{:width$}    next: {}", "", error.next())?;
            }
        }
        for slug in &self.missing {
            writeln!(
                f,
                "{slug}: not found at the host, its snapshot stays as it is; if it has another label now, add it to the aliases in services.toml"
            )?;
        }
        let what = if self.dry_run {
            "would be written"
        } else {
            "written"
        };
        if self.written.is_empty() {
            writeln!(f, "no file {what}")?;
        }
        for path in &self.written {
            writeln!(f, "{what}: {}", path.display())?;
        }
        Ok(())
    }
}
