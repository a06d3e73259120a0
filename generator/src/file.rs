//! A generated file.

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct File {
    /// Path below the root of the output, with slashes.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

impl File {
    /// The file in a folder.
    pub(crate) fn below(self, folder: &str) -> Self {
        Self {
            path: format!("{folder}/{}", self.path),
            ..self
        }
    }
}
