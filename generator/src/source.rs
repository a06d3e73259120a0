//! Where a part of the IR comes from: what it is known by, and where the document has it.

use std::fmt;

use crate::pointer::{Pointer, Token};

/// What a part of a document is known by from one version of the document to the next: `names.toml`, fingerprints and
/// comparisons hold identities.
///
/// It reads like a pointer, but elements of lists, which move, are labelled by what they are: a parameter by location and
/// name (`#/paths/~1tickets/get/parameters/query/page`), a variant of a union by the schema that it refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity(Pointer);

impl Identity {
    /// The text, starting with `#`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// How many steps there are.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.depth()
    }

    /// The unescaped steps.
    pub fn steps(&self) -> impl Iterator<Item = String> + '_ {
        self.0.tokens()
    }

    /// The name, when this is exactly `#/components/{kind}/{name}`.
    #[must_use]
    pub fn component(&self, kind: &str) -> Option<String> {
        self.0.component(kind)
    }

    /// The identity of what lies one step inside.
    #[must_use]
    pub fn join(&self, step: impl Token) -> Self {
        Self(self.0.join(step))
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where a part of the IR comes from. Its text is the pointer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// What it is known by.
    pub identity: Identity,
    /// Where it is in the document, for people.
    pub pointer: Pointer,
}

impl Source {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self {
            identity: Identity(Pointer::root()),
            pointer: Pointer::root(),
        }
    }

    /// A place in the document that is known by nothing but its pointer.
    #[must_use]
    pub fn at(pointer: &Pointer) -> Self {
        Self {
            identity: Identity(pointer.clone()),
            pointer: pointer.clone(),
        }
    }

    /// The member of this name.
    #[must_use]
    pub fn join(&self, token: impl Token + Copy) -> Self {
        Self {
            identity: self.identity.join(token),
            pointer: self.pointer.join(token),
        }
    }

    /// An element of a list: known by its labels, found by its index.
    #[must_use]
    pub fn element(&self, labels: &[&str], index: usize) -> Self {
        Self {
            pointer: self.pointer.join(index),
            ..self.part(labels)
        }
    }

    /// Something that the document does not have in a node of its own: known by its labels, found where this is.
    #[must_use]
    pub fn part(&self, labels: &[&str]) -> Self {
        let mut longer = self.clone();
        for label in labels {
            longer.identity.0.push(*label);
        }
        longer
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pointer.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_known_by_labels_and_found_by_indices() {
        let operation = Source::root().join("paths").join("/a").join("get");
        let parameter = operation.join("parameters").element(&["query", "limit"], 3);
        let cat = parameter.join("schema").join("oneOf").element(&["Cat"], 0);
        for (source, identity, pointer) in [
            (
                &parameter,
                "#/paths/~1a/get/parameters/query/limit",
                "#/paths/~1a/get/parameters/3",
            ),
            (
                &cat.join("properties").join("name"),
                "#/paths/~1a/get/parameters/query/limit/schema/oneOf/Cat/properties/name",
                "#/paths/~1a/get/parameters/3/schema/oneOf/0/properties/name",
            ),
            (
                &cat.part(&["values"]),
                "#/paths/~1a/get/parameters/query/limit/schema/oneOf/Cat/values",
                "#/paths/~1a/get/parameters/3/schema/oneOf/0",
            ),
            (&Source::root(), "#", "#"),
        ] {
            assert_eq!(source.identity.as_str(), identity);
            assert_eq!(source.to_string(), pointer);
        }
    }
}
