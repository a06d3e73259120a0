//! How severe a change is: for clients on the wire, and for callers of the generated crate.

use serde::Serialize;

/// What a change means for clients that talk to the server, in oasdiff's levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// No client is affected.
    #[default]
    None,
    /// A client may be affected.
    Warning,
    /// A correct client of the old document fails.
    Breaking,
}

/// The step of the crate's version that a change requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rust {
    /// The generated code is the same.
    #[default]
    None,
    /// The public items are the same; their code or documentation changed.
    Patch,
    /// There are new public items.
    Minor,
    /// Code that compiled may no longer compile.
    Major,
}

impl Wire {
    /// The word for it, as in the JSON report.
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
    /// The word for it, as in the JSON report.
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
