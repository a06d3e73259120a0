//! Text of strangers, made safe to show and to store.
//!
//! What a docs host, a document or a parser says reaches terminals, reports and `spec.lock` only as a [`Text`]. It holds no
//! character that acts on a terminal or hides from a reader, and no credential that is part of an address.

mod escape;
mod redact;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// The most characters of a [`Text`]; the rest is cut off, with `…` in its place.
pub const MAX_CHARS: usize = 4_000;

/// One line of text that is safe to show and to store.
///
/// White space is spaces. Every other character that a terminal would obey or not show (controls, bidirectional
/// and other format characters) is written as `\u{…}`. User names, passwords and tokens in addresses are `***`.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// Cleans a text that may mention addresses.
    #[must_use]
    pub fn new(raw: &str) -> Self {
        Self(cut(escape::line(&redact::credentials(raw))))
    }

    /// Cleans a text that is meant to be an address, usable or not: it may have spaces, or no scheme.
    #[must_use]
    pub fn address(raw: &str) -> Self {
        Self(cut(escape::line(&redact::address(raw))))
    }

    /// The clean text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text of several lines, with escapes for what a terminal would obey or not show. Credentials stay: for text that does
/// not come from a host.
#[must_use]
pub fn printable(text: &str) -> String {
    escape::lines(text)
}

/// Writes the characters of a JSON text that a reader would not see as `\\u` escapes. Its meaning is the same.
#[must_use]
pub fn json(text: &str) -> String {
    escape::json(text)
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(MAX_CHARS) {
        text.truncate(end);
        text.push('…');
    }
    text
}

impl From<&str> for Text {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Text {
    fn from(raw: String) -> Self {
        Self::new(&raw)
    }
}

impl From<&String> for Text {
    fn from(raw: &String) -> Self {
        Self::new(raw)
    }
}

impl From<&Text> for Text {
    fn from(text: &Text) -> Self {
        text.clone()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests;
