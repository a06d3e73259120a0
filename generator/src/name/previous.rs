//! `names.lock`: what every field, variant and parameter was called at the last generation.
//!
//! `names.toml` lists members only where a clash was settled or a person chose. When a new member wants the name of an
//! old one, this file tells which of the two had it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::lock::key;
use crate::error::{Error, Stage};

const HEADER: &str = "\
# What every field, variant and parameter is called. Written by `cargo xtask generate`; not to be edited: names.toml renames.
";

/// Names of members at the last generation, by identity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PreviousNames(BTreeMap<String, String>);

impl PreviousNames {
    /// Reads the file's text.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        toml::from_str(text).map(Self).map_err(|error| {
            Error::new(Stage::Name, path.display().to_string(), error.to_string())
                .help("take the committed file back, or delete it and run `cargo xtask generate`")
        })
    }

    /// The file's text: sorted, one line a member.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (identity, name) in &self.0 {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{} = \"{name}\"", key(identity));
        }
        text
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, identity: &str) -> Option<&str> {
        self.0.get(identity).map(String::as_str)
    }

    pub(super) fn extend(&mut self, members: impl IntoIterator<Item = (String, String)>) {
        self.0.extend(members);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_a_round_trip() {
        let mut names = PreviousNames::default();
        names.extend([
            (
                "x #/components/schemas/A\"b/properties/c\nd".to_owned(),
                "c_d".to_owned(),
            ),
            ("tickets GET /{} query page".to_owned(), "page".to_owned()),
        ]);
        let path = Path::new("names.lock");
        assert_eq!(
            PreviousNames::parse(path, &names.to_text()).expect("parses"),
            names
        );
        assert!(PreviousNames::parse(path, "").expect("an empty file").is_empty());
        let error = PreviousNames::parse(path, "a = 1")
            .expect_err("a number")
            .to_string();
        assert!(error.contains("names.lock"), "{error}");
    }
}
