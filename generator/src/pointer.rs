//! JSON Pointers: the places that diagnostics, identities and references speak of.

use std::fmt::{self, Write as _};

use serde_json::Value;

/// What a pointer is made of: the name of a member, or the number of an element.
pub trait Token {
    /// Writes the token, escaped.
    fn append_to(&self, text: &mut String);
}

impl Token for str {
    fn append_to(&self, text: &mut String) {
        if self.contains(['~', '/']) {
            text.push_str(&self.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(self);
        }
    }
}

impl Token for String {
    fn append_to(&self, text: &mut String) {
        self.as_str().append_to(text);
    }
}

impl Token for usize {
    fn append_to(&self, text: &mut String) {
        // Writing to a string does not fail.
        let _ = write!(text, "{self}");
    }
}

impl<T: Token + ?Sized> Token for &T {
    fn append_to(&self, text: &mut String) {
        (**self).append_to(text);
    }
}

/// A JSON Pointer in URI fragment form without percent-encoding: `#/paths/~1search/get`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document: `#`.
    #[must_use]
    pub fn root() -> Self {
        Self("#".to_owned())
    }

    /// Reads a reference such as `#/components/schemas/A%20B`; `None` when it points outside the document.
    #[must_use]
    pub fn from_reference(reference: &str) -> Option<Self> {
        let fragment = reference.strip_prefix('#')?;
        if !(fragment.is_empty() || fragment.starts_with('/')) {
            return None;
        }
        let decoded = percent_decode(fragment);
        Some(Self(format!("#{decoded}")))
    }

    /// This pointer and one more token, which is escaped here.
    #[must_use]
    pub fn join(&self, token: impl Token) -> Self {
        let mut longer = Self(String::with_capacity(self.0.len() + 24));
        longer.0.push_str(&self.0);
        longer.push(token);
        longer
    }

    /// Appends a token in place; undo it with [`Pointer::truncate`].
    pub fn push(&mut self, token: impl Token) -> usize {
        let length = self.0.len();
        self.0.push('/');
        token.append_to(&mut self.0);
        length
    }

    /// Cuts the pointer back to a length that [`Pointer::push`] returned.
    pub fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// The unescaped tokens.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// How many tokens there are.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.bytes().filter(|byte| *byte == b'/').count()
    }

    /// The text, starting with `#`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name, when this is exactly `#/components/{kind}/{name}`.
    #[must_use]
    pub fn component(&self, kind: &str) -> Option<String> {
        let name = self
            .0
            .strip_prefix("#/components/")?
            .strip_prefix(kind)?
            .strip_prefix('/')?;
        (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
    }

    /// The value this pointer leads to.
    #[must_use]
    pub fn find<'v>(&self, document: &'v Value) -> Option<&'v Value> {
        document.pointer(&self.0[1..])
    }

    /// The value this pointer leads to, to change it.
    pub fn find_mut<'v>(&self, document: &'v mut Value) -> Option<&'v mut Value> {
        document.pointer_mut(&self.0[1..])
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = |b: u8| char::from(b).to_digit(16);
        match tail {
            [high, low, after @ ..] if byte == b'%' => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    decoded.push(u8::try_from(high * 16 + low).unwrap_or(byte));
                    rest = after;
                }
                _ => {
                    decoded.push(byte);
                    rest = tail;
                }
            },
            _ => {
                decoded.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_decodes() {
        let pointer = Pointer::root().join("paths").join("/a~b/{id}");
        assert_eq!(pointer.as_str(), "#/paths/~1a~0b~1{id}");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b/{id}"]);
        assert_eq!(Pointer::from_reference("#/paths/~1a~0b~1%7Bid%7D"), Some(pointer));
        assert_eq!(
            Pointer::from_reference("#/x/100%"),
            Some(Pointer("#/x/100%".into()))
        );
        assert_eq!(Pointer::from_reference("other.json#/x"), None);
        assert_eq!(Pointer::from_reference("#anchor"), None);
    }

    #[test]
    fn names_components() {
        let pointer = Pointer::from_reference("#/components/schemas/A~1B").expect("local");
        assert_eq!(pointer.component("schemas").as_deref(), Some("A/B"));
        assert_eq!(pointer.component("responses"), None);
        assert_eq!(pointer.join("properties").component("schemas"), None);
    }
}
