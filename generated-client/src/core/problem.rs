//! Places where a response is not as documented.

use std::fmt;

/// So many problems of a response are kept. The others are counted.
const KEPT: usize = 1_000;

/// A place where a response was not as documented, and what was done about it.
///
/// [`Response::problems`](super::Response::problems) and [hooks](super::Hook::after) give them. It shows no values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeProblem {
    path: String,
    message: String,
    repair: Repair,
}

/// What was done about a value that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repair {
    /// It counts as absent: a field is `None`, an item is missing from its list.
    LeftOut,
    /// A number was taken as text, a text as a number or a boolean, a single object as a list of one.
    Converted,
}

impl DecodeProblem {
    /// The place in the response, such as `[3].customerCode`. Names that may be data are shown as `*`.
    #[must_use]
    pub fn json_path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What was done about it.
    #[must_use]
    pub const fn repair(&self) -> Repair {
        self.repair
    }
}

impl fmt::Display for DecodeProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let done = match self.repair {
            Repair::LeftOut => "left out",
            Repair::Converted => "converted",
        };
        write!(
            formatter,
            "{}: {} ({done})",
            self.path.escape_debug(),
            self.message
        )
    }
}

/// The problems of a response: the first of them, and how many there are.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    first: Vec<DecodeProblem>,
    count: usize,
}

impl Problems {
    pub(crate) const fn new() -> Self {
        Self {
            first: Vec::new(),
            count: 0,
        }
    }

    /// Adds one. It is only written down if it is one of the first.
    pub(crate) fn add(&mut self, path: impl FnOnce() -> String, message: fmt::Arguments<'_>, repair: Repair) {
        self.count += 1;
        if self.first.len() < KEPT {
            let path = path();
            self.first.push(DecodeProblem {
                path: path.strip_prefix('.').unwrap_or(&path).to_owned(),
                message: message.to_string(),
                repair,
            });
        }
    }

    /// The first thousand.
    pub(crate) fn first(&self) -> &[DecodeProblem] {
        &self.first
    }

    /// How many there are.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }
}

/// Why a response could not be decoded. It shows no values of the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DecodeError {
    pub(crate) kind: DecodeErrorKind,
    /// The place in the JSON text, such as `items[3].name`.
    pub(crate) path: Option<String>,
    /// What was found and what was expected.
    pub(crate) message: String,
}

/// What kept a response from being decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DecodeErrorKind {
    /// It is not as documented.
    Mismatch,
    /// The time of the call was up.
    Timeout,
    /// It would take too much memory.
    TooLarge,
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            kind: DecodeErrorKind::Mismatch,
            path: None,
            message: message.into(),
        }
    }
}

/// A problem of which nothing can be left out is an error.
impl From<&DecodeProblem> for DecodeError {
    fn from(problem: &DecodeProblem) -> Self {
        Self {
            path: Some(problem.path.clone()).filter(|path| !path.is_empty()),
            ..Self::new(&problem.message)
        }
    }
}
