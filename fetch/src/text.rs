//! Bytes → text, and what kind of text it is.

use encoding_rs::{Encoding, UTF_8};
use scraper::Html;

/// What a text looks like, by its first character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextKind {
    Json,
    Html,
    /// YAML, a script, or plain text.
    Other,
}

impl TextKind {
    pub(crate) fn of(text: &str) -> Self {
        match text.trim_start().chars().next() {
            Some('{' | '[') => Self::Json,
            Some('<') => Self::Html,
            _ => Self::Other,
        }
    }
}

/// The text of a body: a byte order mark counts first, then the charset of the content type, then UTF-8.
pub(crate) fn decode(body: &[u8], content_type: &str) -> Result<String, String> {
    let (encoding, mark) = match Encoding::for_bom(body) {
        Some((encoding, length)) => (encoding, length),
        None => (charset(content_type).unwrap_or(UTF_8), 0),
    };
    let rest = body.get(mark..).unwrap_or_default();
    encoding
        .decode_without_bom_handling_and_without_replacement(rest)
        .map(std::borrow::Cow::into_owned)
        .ok_or_else(|| format!("the bytes are not {} text", encoding.name()))
}

fn charset(content_type: &str) -> Option<&'static Encoding> {
    let label = content_type.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim()
            .eq_ignore_ascii_case("charset")
            .then(|| value.trim().trim_matches('"'))
    })?;
    Encoding::for_label(label.as_bytes())
}

/// The first words a reader would see, for an error message.
pub(crate) fn excerpt(text: &str) -> String {
    const MAX: usize = 120;
    let words = if TextKind::of(text) == TextKind::Html {
        let page: String = text.chars().take(20_000).collect();
        let page = Html::parse_document(&page);
        let mut words = Vec::new();
        for node in page.tree.nodes() {
            let hidden = node.parent().and_then(|parent| {
                parent
                    .value()
                    .as_element()
                    .map(|element| matches!(element.name(), "script" | "style" | "noscript"))
            });
            if let (Some(text), Some(false)) = (node.value().as_text(), hidden) {
                words.extend(text.split_whitespace().map(str::to_owned));
            }
        }
        words.join(" ")
    } else {
        text.split_whitespace().take(40).collect::<Vec<_>>().join(" ")
    };
    let clean: String = words.chars().filter(|c| !c.is_control()).collect();
    if clean.chars().count() > MAX {
        format!("{}…", clean.chars().take(MAX).collect::<String>())
    } else {
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_charsets() {
        for (bytes, content_type, text) in [
            (&b"\xef\xbb\xbf{}"[..], "application/json", Ok("{}")),
            (b"\xff\xfe{\0}\0", "", Ok("{}")),
            (b"\xfe\xff\0{\0}", "application/json; charset=utf-8", Ok("{}")),
            (b"A\xe7\xf5es", "text/html; charset=ISO-8859-1", Ok("Ações")),
            (b"A\xe7\xf5es", "text/html; charset=\"windows-1252\"", Ok("Ações")),
            ("Ações".as_bytes(), "application/json", Ok("Ações")),
            (
                b"A\xe7\xf5es",
                "application/json",
                Err("the bytes are not UTF-8 text"),
            ),
            (b"", "", Ok("")),
        ] {
            assert_eq!(
                decode(bytes, content_type),
                text.map(str::to_owned).map_err(str::to_owned)
            );
        }
    }

    #[test]
    fn excerpts() {
        let page = "<!doctype html><html><head><title>Sign in</title><style>p{}</style></head><body><script>x()</script><h1>Please\n log in</h1></body></html>";
        assert_eq!(excerpt(page), "Sign in Please log in");
        assert_eq!(excerpt("Bad   gateway\u{7}"), "Bad gateway");
        assert!(excerpt(&"word ".repeat(100)).ends_with('…'));
    }
}
