//! What can go wrong, told so that the next step is clear.

use std::fmt;

use serde::Serialize;

/// The family of an [`Error`]; it decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// The host could not be reached, did not answer as it should, or may not be asked.
    Network,
    /// What arrived is not a usable document.
    Invalid,
    /// The options make no sense.
    Usage,
    /// A file could not be read or written.
    Files,
}

impl Kind {
    /// The exit code of the command line.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Usage | Kind::Files => 2,
            Kind::Invalid => 3,
            Kind::Network => 4,
        }
    }
}

/// An error: what happened, where, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Error {
    kind: Kind,
    place: String,
    message: String,
    next: String,
}

impl Error {
    /// Makes an error; `place` is a URL or a path, `next` says what to do.
    pub fn new(
        kind: Kind,
        place: impl fmt::Display,
        message: impl fmt::Display,
        next: impl fmt::Display,
    ) -> Self {
        Self {
            kind,
            place: place.to_string(),
            message: message.to_string(),
            next: next.to_string(),
        }
    }

    pub(crate) fn network(
        place: impl fmt::Display,
        message: impl fmt::Display,
        next: impl fmt::Display,
    ) -> Self {
        Self::new(Kind::Network, place, message, next)
    }

    pub(crate) fn invalid(
        place: impl fmt::Display,
        message: impl fmt::Display,
        next: impl fmt::Display,
    ) -> Self {
        Self::new(Kind::Invalid, place, message, next)
    }

    pub(crate) fn files(path: &std::path::Path, message: impl fmt::Display) -> Self {
        Self::new(
            Kind::Files,
            path.display(),
            message,
            "look at the path and its permissions, then run the command again",
        )
    }

    /// The family.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The URL or path.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What happened, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do next.
    #[must_use]
    pub fn next(&self) -> &str {
        &self.next
    }

    /// The exit code of the command line: 4 for the network, 3 for an invalid document.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        self.kind.exit_code()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  next: {}", self.place, self.message, self.next)
    }
}

impl std::error::Error for Error {}
