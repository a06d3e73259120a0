//! A document that the first stages have read: loaded, normalised, overlaid.

use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::error::{Error, Stage};
use crate::load;
use crate::normalise;
use crate::overlay::Overlay;
use crate::pool;

/// A document in canonical form: OpenAPI 3.0.3, overlays applied, references lead to components only.
#[derive(Debug, Clone)]
pub struct Document {
    /// Name of the service.
    pub slug: String,
    /// Title of the service for readers.
    pub title: String,
    /// The canonical document.
    pub value: Value,
    /// Scheme and host of the first server, `https://api.example.com`; empty when the document names none.
    pub origin: String,
    /// Path of the first server, `/tickets`; empty for the root.
    pub base: String,
    /// Where the service is known to be, `/tickets`; empty when nobody says so. Paths that repeat it because the
    /// document's server does not name it are the same operations.
    pub known_base: String,
    /// What was noticed on the way.
    pub findings: Vec<Diagnostic>,
}

impl Document {
    /// Loads and normalises one document, and applies an overlay.
    ///
    /// # Errors
    /// When a stage refuses the document.
    pub fn read(slug: &str, title: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Self, Error> {
        pool::run(|| Self::on_deep_stack(slug, title, bytes, overlay))
    }

    fn on_deep_stack(slug: &str, title: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Self, Error> {
        let mut diagnostics = Diagnostics::new(slug);
        let loaded = load::load(slug, bytes, &mut diagnostics)?;
        let mut value = normalise::normalise(slug, loaded, &mut diagnostics)?;
        if let Some(path) = overlay {
            let text =
                std::fs::read_to_string(path).map_err(|error| Error::io(Stage::Overlay, path, &error))?;
            let name = path.file_name().map(Path::new).unwrap_or(path);
            let name = Path::new("spec/overlays").join(name);
            Overlay::parse(&name, &text)?.apply(&name, &mut value, &mut diagnostics)?;
        }
        let (origin, base) = server(&value);
        let title = if title.is_empty() {
            value
                .pointer("/info/title")
                .and_then(Value::as_str)
                .unwrap_or(slug)
                .trim()
                .to_owned()
        } else {
            title.to_owned()
        };
        Ok(Self {
            slug: slug.to_owned(),
            title,
            value,
            origin,
            base,
            known_base: String::new(),
            findings: diagnostics.finish(),
        })
    }
}

fn server(document: &Value) -> (String, String) {
    let url = document
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let (origin, path) = split_url(url);
    (origin.to_owned(), path.to_owned())
}

/// `https://host:1/a/b/` → (`https://host:1`, `/a/b`). What is no address of the web has no origin.
pub(crate) fn split_url(url: &str) -> (&str, &str) {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let (origin, path) = match url.find("://") {
        Some(scheme) => {
            let start = scheme + 3;
            let end = url[start..].find('/').map_or(url.len(), |slash| start + slash);
            url.split_at(end)
        }
        None if url.starts_with("//") => return split_url_without_scheme(url),
        None => ("", url),
    };
    let usable = (origin.starts_with("https://") || origin.starts_with("http://"))
        && !origin.contains(['{', '}', ' ', '@', '"', '\\'])
        && origin.chars().all(|c| c.is_ascii_graphic())
        && !origin.ends_with("://");
    let path = path.trim_end_matches('/');
    let path_usable =
        path.starts_with('/') && path.chars().all(|c| c.is_ascii_graphic()) && !path.contains(['"', '\\']);
    (
        if usable { origin } else { "" },
        if path_usable { path } else { "" },
    )
}

fn split_url_without_scheme(url: &str) -> (&str, &str) {
    // The page's own scheme is not known here, so the host cannot be used.
    let path = url[2..].find('/').map_or("", |slash| &url[2 + slash..]);
    ("", path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::split_url;

    #[test]
    fn splits_server_addresses() {
        for (url, origin, path) in [
            (
                "https://api.example.com/tickets",
                "https://api.example.com",
                "/tickets",
            ),
            ("https://api.example.com", "https://api.example.com", ""),
            (
                "https://api.example.com:8443/v1/?x=1",
                "https://api.example.com:8443",
                "/v1",
            ),
            ("/v1", "", "/v1"),
            ("", "", ""),
            ("//api.example.com/v2/", "", "/v2"),
            ("ftp://example.com/x", "", "/x"),
            ("https://{host}/v1", "", "/v1"),
        ] {
            assert_eq!(split_url(url), (origin, path), "{url}");
        }
    }
}
