//! How a command ends, as an exit code.

use std::fmt;

/// A command that ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1.
    Differs,
    /// Some of it failed and was reported; the code of the gravest failure.
    Failed(u8),
}

/// A command that could not run.
#[derive(Debug)]
pub enum Failure {
    /// Exit code 2.
    Usage(String),
    /// Exit code 3.
    Document(Box<generator::Error>),
    /// Exit code 3, for an error that is told in other words.
    Invalid(String),
    /// Nothing could be fetched; the error has the exit code.
    Fetch(protocol::Error),
    /// Exit code 1: a step of `ci` failed, with the command that failed.
    Step(String),
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Document(_) | Self::Invalid(_) => 3,
            Self::Step(_) => 1,
            Self::Fetch(error) => error.exit_code(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Invalid(message) | Self::Step(message) => f.write_str(message),
            Self::Document(error) => error.fmt(f),
            Self::Fetch(error) => error.fmt(f),
        }
    }
}

impl From<generator::Error> for Failure {
    fn from(error: generator::Error) -> Self {
        Self::Document(Box::new(error))
    }
}
