//! `names.toml`: what has been named keeps its name.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::previous::PreviousNames;
use super::words::is_identifier;
use crate::error::{Error, Stage};
use crate::ir::KnownSchemas;
use crate::source::Identity;

/// Identities and their Rust names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameLock {
    /// Slug → module.
    #[serde(default)]
    pub services: BTreeMap<String, String>,
    /// `slug METHOD /path/{}` → method of the handle.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// `slug #/pointer` → type.
    #[serde(default)]
    pub schemas: BTreeMap<String, String>,
    /// Fields, variants, parameters, request types (`… request`) and files (`… file`) that a person renamed, or whose
    /// names clashed.
    #[serde(default)]
    pub members: BTreeMap<String, String>,
    /// Identities that vanished. One that comes back has its name again, if nothing else took it meanwhile.
    #[serde(default)]
    pub gone: BTreeMap<String, String>,
    /// What `names.lock` knows; asked when two members want one name.
    #[serde(skip)]
    pub previous: PreviousNames,
}

const HEADER: &str = "\
# Identity = Rust name. Written by `cargo xtask generate`; edit a right side to rename something.
# What stands here keeps its name whatever the vendor calls it; what is new gets a line.
";

impl NameLock {
    /// Reads `names.toml` and `names.lock` of a snapshot folder; `None` without a `names.toml`.
    ///
    /// # Errors
    /// When a file is unreadable or malformed.
    pub fn read(spec_dir: &Path) -> Result<Option<Self>, Error> {
        let path = spec_dir.join("names.toml");
        let Some(text) = read(&path)? else {
            return Ok(None);
        };
        let mut lock = Self::parse(&path, &text)?;
        let path = spec_dir.join("names.lock");
        if let Some(text) = read(&path)? {
            lock.previous = PreviousNames::parse(&path, &text)?;
        }
        Ok(Some(lock))
    }

    /// Reads the text of `names.toml`.
    ///
    /// # Errors
    /// When it is malformed, or a name cannot be an identifier.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let fail = |message: String| Error::new(Stage::Name, path.display().to_string(), message);
        let lock: Self = toml::from_str(text).map_err(|error| fail(error.to_string()))?;
        let all = [&lock.services, &lock.operations, &lock.schemas, &lock.members];
        for (identity, name) in all.into_iter().flatten() {
            let plain = name.strip_suffix('_').unwrap_or(name);
            if !is_identifier(name) && !syn_accepts(name, plain) {
                return Err(fail(format!("{identity:?} = {name:?}: not an identifier")));
            }
        }
        Ok(lock)
    }

    /// The file's text: sorted, one line an identity.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (title, section) in [
            ("services", &self.services),
            ("operations", &self.operations),
            ("schemas", &self.schemas),
            ("members", &self.members),
            ("gone", &self.gone),
        ] {
            if section.is_empty() {
                continue;
            }
            let _ = write!(text, "\n[{title}]\n");
            for (identity, name) in section {
                let _ = writeln!(text, "{} = \"{name}\"", key(identity));
            }
        }
        text
    }

    /// Whether nothing has been named yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl KnownSchemas for NameLock {
    fn has(&self, service: &str, schema: &Identity) -> bool {
        self.schemas.contains_key(&format!("{service} {schema}"))
    }
}

/// A keyword with an underscore behind it is one of our own names.
fn syn_accepts(name: &str, plain: &str) -> bool {
    name.len() == plain.len() + 1 && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn read(path: &Path) -> Result<Option<String>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(Stage::Name, path, &error)),
    }
}

/// A basic string of TOML: JSON's, but for DEL.
pub(super) fn key(identity: &str) -> String {
    serde_json::Value::from(identity)
        .to_string()
        .replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_a_round_trip() {
        let mut lock = NameLock::default();
        lock.services
            .insert("custom-fields".into(), "custom_fields".into());
        lock.operations.insert("tickets GET /{}".into(), "get".into());
        lock.schemas
            .insert("x #/components/schemas/A\"b\\c\nd".into(), "Ab".into());
        lock.members
            .insert("x #/components/schemas/A/properties/type".into(), "type_".into());
        let text = lock.to_text();
        assert_eq!(
            NameLock::parse(Path::new("names.toml"), &text).expect("parses"),
            lock
        );
        assert_eq!(text.lines().filter(|line| line.contains(" = \"")).count(), 4);
    }

    #[test]
    fn names_that_are_no_identifiers_are_refused() {
        for name in ["", "a b", "1a", "type", "a::b"] {
            let text = format!("[schemas]\n\"x #/a\" = \"{name}\"\n");
            let error = NameLock::parse(Path::new("names.toml"), &text)
                .expect_err(name)
                .to_string();
            assert!(
                error.contains("names.toml") && error.contains("identifier"),
                "{error}"
            );
        }
    }
}
