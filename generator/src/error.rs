//! The errors of the pipeline: which stage, which document, where in it, and what.

use std::fmt;
use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Severity};

/// A stage of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Bytes → JSON value.
    Load,
    /// Any dialect → canonical OpenAPI 3.0.
    Normalise,
    /// Overlays.
    Overlay,
    /// Canonical document → typed document.
    Parse,
    /// Typed document → IR.
    Lower,
    /// IR → names.
    Name,
    /// Code model → files.
    Print,
    /// Files → disk.
    Write,
    /// The inputs beside the documents: `services.toml`, `spec.lock`, `names.toml`.
    Inputs,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Load => "load",
            Self::Normalise => "normalise",
            Self::Overlay => "overlay",
            Self::Parse => "parse",
            Self::Lower => "lower",
            Self::Name => "name",
            Self::Print => "print",
            Self::Write => "write",
            Self::Inputs => "inputs",
        })
    }
}

/// Why a run stopped. Nothing has been written when one is returned.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    stage: Stage,
    document: String,
    pointer: Option<String>,
    message: String,
    help: Option<String>,
    findings: Vec<Diagnostic>,
}

impl Error {
    /// An error of a stage about a document.
    pub fn new(stage: Stage, document: impl Into<String>, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            stage,
            document: document.into(),
            pointer: None,
            message: message.into(),
            help: None,
            findings: Vec::new(),
        }))
    }

    /// An error about a file that cannot be read or written.
    pub fn io(stage: Stage, path: impl Into<PathBuf>, error: &std::io::Error) -> Self {
        Self::new(stage, path.into().display().to_string(), error.to_string())
    }

    /// The findings of severity [`Severity::Error`], when there are any, as one error.
    #[must_use]
    pub fn from_findings(stage: Stage, findings: &[Diagnostic]) -> Option<Self> {
        let errors: Vec<_> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .cloned()
            .collect();
        let first = errors.first()?;
        let mut error = Self::new(stage, first.document.clone(), first.message.clone()).at(&first.pointer);
        error.0.findings = errors;
        Some(error)
    }

    /// Adds the place in the document.
    #[must_use]
    pub fn at(mut self, pointer: impl fmt::Display) -> Self {
        self.0.pointer = Some(pointer.to_string());
        self
    }

    /// Adds what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// The stage that failed.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.0.stage
    }

    /// The document or file it is about.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.0.document
    }

    /// JSON Pointer into the document.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.0.pointer.as_deref()
    }

    /// What was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.stage, self.0.document)?;
        if let Some(pointer) = &self.0.pointer {
            write!(f, " {pointer}")?;
        }
        write!(f, ": {}", self.0.message)?;
        for finding in self.0.findings.iter().skip(1) {
            write!(
                f,
                "\n  also {} {}: {}",
                finding.document, finding.pointer, finding.message
            )?;
        }
        if let Some(help) = &self.0.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
