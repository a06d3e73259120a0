//! A body → the document that it holds, or why it holds none.

use generator::diagnostic::Diagnostics;
use generator::load;
use generator::spec::{canonical_sha256, sha256};
use protocol::Error;
use serde_json::Value;
use untrusted::Text;

use crate::text::{TextKind, decode, excerpt};

/// A document as the host serves it.
#[derive(Debug, Clone)]
pub struct Document {
    /// The document, as it is: nothing converted, nothing dereferenced.
    pub value: Value,
    /// `swagger-2.0`, `openapi-3.0.1`, …
    pub dialect: String,
    /// Hash of the bytes.
    pub raw_sha256: String,
    /// Hash of the document as compact JSON with sorted keys.
    pub canonical_sha256: String,
    /// What is odd about the text, such as duplicate keys.
    pub notes: Vec<Text>,
}

impl Document {
    /// Reads a body; the content type only tells the charset, for hosts name any type.
    ///
    /// # Errors
    /// When the body is no OpenAPI or Swagger document.
    pub fn read(place: &str, body: &[u8], content_type: &str) -> Result<Self, Error> {
        let text = decode(body, content_type).map_err(|why| {
            Error::invalid(
                place,
                why,
                "open the address in a browser and save the document as UTF-8, then use --from-dir",
            )
        })?;
        if text.trim().is_empty() {
            return Err(Error::invalid(
                place,
                "the body is empty",
                "open the address in a browser; if it is empty there too, give another one with --spec NAME=URL",
            ));
        }
        if TextKind::of(&text) == TextKind::Html {
            return Err(Error::invalid(
                place,
                format!(
                    "an HTML page came instead of a document; it says: {}",
                    quoted(&text)
                ),
                "open the address in a browser; if the host asks for a login there, save the document and use --from-dir",
            ));
        }
        Self::from_text(place, &text, body)
    }

    /// Reads a text; the hash is that of `raw`.
    pub(crate) fn from_text(place: &str, text: &str, raw: &[u8]) -> Result<Self, Error> {
        let mut diagnostics = Diagnostics::new(place);
        let loaded = load::load(place, text.as_bytes(), &mut diagnostics)
            .map_err(|error| not_loaded(place, text, error.message()))?;
        let notes = diagnostics
            .finish()
            .iter()
            .map(|finding| format!("{}: {}", finding.pointer, finding.message).into())
            .collect();
        Ok(Self {
            dialect: loaded.version,
            raw_sha256: sha256(raw),
            canonical_sha256: canonical_sha256(&loaded.value),
            value: loaded.value,
            notes,
        })
    }

    /// Reads a document that was an object in a script.
    pub(crate) fn from_value(place: &str, value: &Value) -> Result<Self, Error> {
        let text = value.to_string();
        Self::from_text(place, &text, text.as_bytes())
    }

    /// `info.title`.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.value
            .pointer("/info/title")?
            .as_str()
            .map(str::trim)
            .filter(|title| !title.is_empty())
    }

    /// `info.version`.
    #[must_use]
    pub fn info_version(&self) -> String {
        match self.value.pointer("/info/version") {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    /// The base path at the API's host: `/tickets`, or nothing.
    #[must_use]
    pub fn base(&self) -> String {
        let address = match self.value.get("swagger") {
            Some(_) => self
                .value
                .get("basePath")
                .and_then(Value::as_str)
                .unwrap_or_default(),
            None => self
                .value
                .pointer("/servers/0/url")
                .and_then(Value::as_str)
                .unwrap_or_default(),
        };
        let path = match address.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => address,
        };
        let path = path
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .trim_matches('/');
        if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        }
    }
}

fn not_loaded(place: &str, text: &str, why: &str) -> Error {
    if why.contains("EOF while parsing") {
        return Error::invalid(
            place,
            format!("the document ends in the middle: {why}"),
            "run the command again; if it ends there every time, save the document from a browser and use --from-dir",
        );
    }
    Error::invalid(
        place,
        format!("{why}; it begins: {}", quoted(text)),
        "open the address in a browser and look whether it is the document; if not, give another one with --spec NAME=URL",
    )
}

fn quoted(text: &str) -> String {
    format!("“{}”", excerpt(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Document, Error> {
        Document::read("https://docs.example.com/a.json", text.as_bytes(), "text/html")
    }

    #[test]
    fn bases() {
        for (text, base) in [
            (r#"{"swagger": "2.0", "basePath": "/tickets/"}"#, "/tickets"),
            (r#"{"swagger": "2.0", "basePath": "/"}"#, ""),
            (r#"{"swagger": "2.0"}"#, ""),
            (
                r#"{"openapi": "3.0.1", "servers": [{"url": "https://api.example.com/tickets"}]}"#,
                "/tickets",
            ),
            (
                r#"{"openapi": "3.0.1", "servers": [{"url": "https://api.example.com"}]}"#,
                "",
            ),
            (
                r#"{"openapi": "3.0.1", "servers": [{"url": "/persons"}]}"#,
                "/persons",
            ),
        ] {
            assert_eq!(read(text).expect(text).base(), base, "{text}");
        }
    }

    #[test]
    fn what_is_no_document_says_what_it_is() {
        for (text, part) in [
            (
                "<html><title>Sign in</title><p>Welcome</p></html>",
                "“Sign in Welcome”",
            ),
            (
                "{\"openapi\": \"3.0.1\", \"paths\": {\"/a\":",
                "ends in the middle",
            ),
            ("", "empty"),
            ("Bad gateway", "“Bad gateway”"),
            ("{\"a\": 1}", "no OpenAPI document"),
        ] {
            let error = read(text).expect_err(text);
            assert_eq!(error.exit_code(), 3);
            assert!(error.to_string().contains(part), "{error}");
            assert!(
                error.to_string().contains("https://docs.example.com/a.json"),
                "{error}"
            );
        }
    }

    #[test]
    fn duplicate_keys_are_noted() {
        let document =
            read(r#"{"openapi": "3.0.1", "info": {"title": "a", "title": "b"}}"#).expect("document");
        assert_eq!(document.title(), Some("b"));
        assert_eq!(document.notes.len(), 1, "{:?}", document.notes);
    }
}
