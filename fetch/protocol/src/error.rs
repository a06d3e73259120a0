//! What can go wrong, told so that the next step is clear.

use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};
use untrusted::Text;

/// The family of an [`Error`]; it decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The host could not be reached, did not answer as it should, or may not be asked.
    Network,
    /// What arrived is not a usable document.
    Invalid,
    /// The options make no sense.
    Usage,
    /// A file could not be read or written.
    Files,
}

impl ErrorKind {
    /// The exit code of the command line.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            ErrorKind::Usage | ErrorKind::Files => 2,
            ErrorKind::Invalid => 3,
            ErrorKind::Network => 4,
        }
    }
}

/// An error: what happened, where, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Error {
    kind: ErrorKind,
    place: Text,
    message: Text,
    next: Text,
}

impl Error {
    /// Makes an error; `place` is a URL or a path, `next` says what to do.
    pub fn new(
        kind: ErrorKind,
        place: impl Into<Text>,
        message: impl Into<Text>,
        next: impl Into<Text>,
    ) -> Self {
        Self {
            kind,
            place: place.into(),
            message: message.into(),
            next: next.into(),
        }
    }

    /// The host could not be reached, did not answer as it should, or may not be asked.
    pub fn network(place: impl Into<Text>, message: impl Into<Text>, next: impl Into<Text>) -> Self {
        Self::new(ErrorKind::Network, place, message, next)
    }

    /// What arrived is not a usable document.
    pub fn invalid(place: impl Into<Text>, message: impl Into<Text>, next: impl Into<Text>) -> Self {
        Self::new(ErrorKind::Invalid, place, message, next)
    }

    /// The options make no sense.
    pub fn usage(place: impl Into<Text>, message: impl Into<Text>, next: impl Into<Text>) -> Self {
        Self::new(ErrorKind::Usage, place, message, next)
    }

    /// A file could not be read or written.
    pub fn files(path: &Path, message: impl Into<Text>) -> Self {
        Self::new(
            ErrorKind::Files,
            path.to_string_lossy().as_ref(),
            message,
            "look at the path and its permissions, then run the command again",
        )
    }

    /// The family.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The URL or path.
    #[must_use]
    pub fn place(&self) -> &Text {
        &self.place
    }

    /// What happened, without the place.
    #[must_use]
    pub fn message(&self) -> &Text {
        &self.message
    }

    /// What to do next.
    #[must_use]
    pub fn next(&self) -> &Text {
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
