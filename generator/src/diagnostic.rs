//! What the pipeline has to say about a document: notes and errors, each with its place.

use std::fmt;

/// How grave a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was left out or read in one of several ways; the output is complete for its users.
    Note,
    /// The document is wrong here, and the output is poorer for it.
    Warning,
    /// The document is wrong here, and what it meant cannot be generated.
    Error,
}

/// One finding about a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Diagnostic {
    /// Slug or file name of the document.
    pub document: String,
    /// JSON Pointer into the document, `#` for the whole of it.
    pub pointer: String,
    /// How grave it is.
    pub severity: Severity,
    /// Stable code, for filtering: `ref-unresolved`, `type-unknown`, …
    pub code: &'static str,
    /// What was found, and what was done about it.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let Self {
            document,
            pointer,
            code,
            message,
            ..
        } = self;
        write!(f, "{severity}[{code}] {document} {pointer}: {message}")
    }
}

/// Collects the findings about one document.
#[derive(Debug, Default)]
pub struct Diagnostics {
    document: String,
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// A collector for the document of this name.
    pub fn new(document: impl Into<String>) -> Self {
        Self {
            document: document.into(),
            found: Vec::new(),
        }
    }

    /// Adds a note.
    pub fn note(&mut self, code: &'static str, pointer: impl fmt::Display, message: impl Into<String>) {
        self.push(Severity::Note, code, pointer, message.into());
    }

    /// Adds a warning.
    pub fn warn(&mut self, code: &'static str, pointer: impl fmt::Display, message: impl Into<String>) {
        self.push(Severity::Warning, code, pointer, message.into());
    }

    /// Adds an error.
    pub fn error(&mut self, code: &'static str, pointer: impl fmt::Display, message: impl Into<String>) {
        self.push(Severity::Error, code, pointer, message.into());
    }

    /// An empty collector for the same document.
    #[must_use]
    pub fn sibling(&self) -> Self {
        Self::new(self.document.clone())
    }

    /// Takes over what another collector found.
    pub fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
    }

    fn push(&mut self, severity: Severity, code: &'static str, pointer: impl fmt::Display, message: String) {
        let document = self.document.clone();
        self.found.push(Diagnostic {
            document,
            pointer: pointer.to_string(),
            severity,
            code,
            message,
        });
    }

    /// All findings, sorted by place, each once.
    #[must_use]
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found.dedup();
        self.found
    }
}
