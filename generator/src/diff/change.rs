//! A change, and how grave it is.

use serde::Serialize;

/// How grave a change is for those who talk to the server, in oasdiff's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// Nobody is harmed.
    #[default]
    None,
    /// May harm somebody.
    Warning,
    /// A client that was right is wrong now.
    Breaking,
}

/// The step of the version that a change asks of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rust {
    /// The code is the same.
    #[default]
    None,
    /// Other code behind the same surface, or other documentation.
    Patch,
    /// More surface.
    Minor,
    /// Code that compiled may compile no longer.
    Major,
}

/// Where a change stands in the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// What the service does.
    Api,
    /// Names of `names.toml`.
    Names,
    /// Overlays.
    Overlays,
    /// Words only.
    Docs,
    /// Other bytes with the same meaning.
    Bytes,
}

/// An item of the surface that a change added, removed or altered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemChange {
    /// The step that it asks for.
    pub rust: Rust,
    /// Its line before; `None` when it is new.
    pub old: Option<String>,
    /// Its line now; `None` when it is gone.
    pub new: Option<String>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The same in every run that finds the same change.
    pub fingerprint: String,
    /// The rule that found it, in oasdiff's words where it has one.
    pub rule: &'static str,
    /// Where it stands in the report.
    pub section: Section,
    /// What it is for the wire.
    pub wire: Wire,
    /// What it is for callers.
    pub rust: Rust,
    /// The service.
    pub service: String,
    /// What happened, one sentence of CommonMark.
    pub text: String,
    /// The operations that it reaches, `GET /{number}`.
    pub operations: Vec<String>,
    /// Where it was in the old document.
    pub old: Option<String>,
    /// Where it is in the new document.
    pub new: Option<String>,
    /// The generated file, below `src/api/`.
    pub file: Option<String>,
    /// Items of the surface that it changes.
    pub items: Vec<ItemChange>,
    /// Why it may go out although it breaks somebody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<String>,
}

impl Change {
    /// Whether it breaks Rust callers or clients on the wire.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.rust == Rust::Major || self.wire == Wire::Breaking
    }
}

impl Wire {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

impl Rust {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
