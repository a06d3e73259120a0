//! From a path's template and its parameters to the path on the wire.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// A parameter of a path, encoded.
#[derive(Debug, Clone)]
pub(crate) struct PathParam {
    pub(crate) name: Cow<'static, str>,
    pub(crate) text: String,
}

/// Would a server, or something between, take this text (as it is, or decoded) for a step to another path?
pub(crate) fn is_traversal(text: &str) -> bool {
    // Neither dots nor what might hide them.
    if !text.bytes().any(|byte| byte == b'.' || byte == b'%') {
        return false;
    }
    let mut text = text.to_owned();
    // A proxy may decode once more than it should.
    for _ in 0..4 {
        if text.split(['/', '\\']).any(|step| step == "." || step == "..") {
            return true;
        }
        let decoded = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if decoded == text {
            return false;
        }
        text = decoded;
    }
    // Nobody encodes so often in good faith.
    true
}

/// A template of a document may go on with a query, and with a fragment that tells operations on one path apart.
///
/// Gives the path's template and the query's; the fragment is not sent.
pub(crate) fn split(template: &str) -> (&str, &str) {
    let sent = template.split('#').next().unwrap_or_default();
    sent.split_once('?').unwrap_or((sent, ""))
}

/// Writes the template with the parameters in their places; each `{name}` stays inside its segment.
pub(crate) fn expand(template: &str, params: &[PathParam], written: &mut String) -> Result<(), String> {
    let start = written.len();
    substitute(template, params, written)?;
    let path = &written[start..];
    let leaves = path.bytes().any(|byte| matches!(byte, b'?' | b'#' | b'\\'));
    if !steps(template).eq(steps(path)) || leaves || is_traversal(path) {
        return Err(format!(
            "the path {template} with these parameters would be another path"
        ));
    }
    Ok(())
}

/// For each step of a path whether it is empty.
fn steps(path: &str) -> impl Iterator<Item = bool> {
    path.as_bytes().split(|byte| *byte == b'/').map(<[u8]>::is_empty)
}

/// Writes a template with the parameters in their places.
pub(crate) fn substitute(template: &str, params: &[PathParam], written: &mut String) -> Result<(), String> {
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (literal, tail) = rest.split_at(open);
        written.push_str(literal);
        let Some(close) = tail.find('}') else {
            return Err(format!("the path {template} has an open brace"));
        };
        let name = &tail[1..close];
        let Some(param) = params.iter().find(|param| &*param.name == name) else {
            return Err(format!("the path parameter {name} is missing"));
        };
        written.push_str(&param.text);
        rest = &tail[close + 1..];
    }
    written.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::core::params::{self, Style};

    fn expanded(template: &str, params: &[PathParam]) -> Result<String, String> {
        let mut path = "before/..".to_owned();
        expand(template, params, &mut path)?;
        Ok(path.split_off("before/..".len()))
    }

    fn param(name: &str, text: &str) -> PathParam {
        PathParam {
            name: name.to_owned().into(),
            text: params::path(name, Value::from(text), Style::SIMPLE),
        }
    }

    #[test]
    fn expands() {
        let params = [param("a", "x y/z"), param("b", "7")];
        assert_eq!(
            expanded("/t/{a}/n-{b}.json", &params).unwrap(),
            "/t/x%20y%2Fz/n-7.json"
        );
        assert_eq!(expanded("/", &[]).unwrap(), "/");
        assert_eq!(expanded("", &[]).unwrap(), "");
        assert!(expanded("/{c}", &params).unwrap_err().contains("parameter c"));
        assert!(expanded("/{a", &params).is_err());
        assert!(expanded("/{a}", &[param("a", "")]).is_err());
        assert!(expanded("/a/../b", &[]).is_err());
        assert!(expanded("/a?b", &[]).is_err());
    }

    #[test]
    fn a_template_may_hold_a_query_and_a_fragment() {
        assert_eq!(split("/a/{b}?c={d}#e"), ("/a/{b}", "c={d}"));
        assert_eq!(split("/a#add"), ("/a", ""));
        let mut query = String::new();
        substitute("c={a}", &[param("a", "x&y")], &mut query).unwrap();
        assert_eq!(query, "c=x%26y");
    }

    #[test]
    fn refuses_steps_to_other_paths() {
        for text in [
            ".",
            "..",
            "%2e",
            "%2E%2e",
            "%252e%252e",
            "../admin",
            "a/../b",
            "a%2f..%2fb",
            "..\\x",
            ".%2e",
        ] {
            assert!(is_traversal(text), "{text}");
        }
        for text in ["...", "a.b", ".a", "a..", "100%", "", "a/b", "%2", "..a"] {
            assert!(!is_traversal(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_errors_or_arrives_intact(text in any::<String>()) {
            if let Ok(path) = expanded("/tickets/{id}/notes", &[param("id", &text)]) {
                let segments: Vec<&str> = path.split('/').collect();
                prop_assert_eq!(segments.len(), 4);
                prop_assert_eq!(segments[1], "tickets");
                prop_assert_eq!(percent_decode_str(segments[2]).decode_utf8().unwrap(), text.as_str());
                prop_assert_eq!(segments[3], "notes");
                let url = url::Url::parse(&format!("https://example.com{path}")).unwrap();
                prop_assert_eq!(url.path(), path.as_str());
                prop_assert!(path.parse::<http::Uri>().is_ok());
            }
        }
    }
}
