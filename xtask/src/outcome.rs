//! What a command comes to, as an exit code.

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
    /// Nothing could be fetched.
    Fetch {
        /// The exit code.
        code: u8,
        /// What, where, and what to do next.
        message: String,
    },
    /// Exit code 1: a step of `ci` failed, with the command that failed.
    Step(String),
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Document(_) => 3,
            Self::Step(_) => 1,
            Self::Fetch { code, .. } => *code,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Step(message) => f.write_str(message),
            Self::Document(error) => error.fmt(f),
            Self::Fetch { message, .. } => f.write_str(message),
        }
    }
}

impl From<generator::Error> for Failure {
    fn from(error: generator::Error) -> Self {
        Self::Document(Box::new(error))
    }
}
