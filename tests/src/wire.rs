//! What the generated list of calls consists of, and how a recorded request is compared with it.

use std::{collections::BTreeSet, pin::Pin};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::mock::Recorded;

/// What a call returns.
pub type Running = Pin<Box<dyn Future<Output = Result<(), octadesk::Error>> + Send>>;

/// One call of an operation through the generated client.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// The operation, such as `tickets GET /search`: service, method, path with anonymous parameters and no slash at its end.
    pub operation: &'static str,
    /// What has to arrive.
    pub expect: Expect,
    /// Makes the call.
    pub run: fn(octadesk::Client) -> Running,
}

/// A request as it has to arrive.
#[derive(Debug, Clone, Copy)]
pub struct Expect {
    /// HTTP method.
    pub method: &'static str,
    /// Path with the service's base path and concrete parameters; a slash at its end makes no difference.
    pub path: &'static str,
    /// Query parameters, decoded, in any order, and no others.
    pub query: &'static [(&'static str, &'static str)],
    /// Headers that have to be there; others may be too.
    pub headers: &'static [(&'static str, &'static str)],
    /// The body as JSON text; for a form the object that it stands for, files as the text that they hold. `None` when there is no body.
    pub body: Option<&'static str>,
}

impl Expect {
    /// In what `recorded` differs, a line each.
    pub fn differences(&self, recorded: &Recorded) -> Vec<String> {
        let mut lines = Vec::new();
        let mut compare = |what: &str, expected: String, got: String| {
            if expected != got {
                lines.push(format!("{what}: expected {expected}, got {got}"));
            }
        };
        compare("method", self.method.to_owned(), recorded.method.clone());
        compare("path", plain(self.path), plain(&recorded.path));
        let mut expected: Vec<(&str, &str)> = self.query.to_vec();
        let mut got: Vec<(&str, &str)> = recorded
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        expected.sort_unstable();
        got.sort_unstable();
        compare("query", format!("{expected:?}"), format!("{got:?}"));
        for (name, value) in self.headers {
            compare(
                &format!("header {name}"),
                format!("{:?}", Some(*value)),
                format!("{:?}", recorded.header(name)),
            );
        }
        match self.body {
            None => compare(
                "body",
                "none".to_owned(),
                if recorded.body.is_empty() {
                    "none".to_owned()
                } else {
                    format!("{:?}", recorded.body)
                },
            ),
            Some(body) => {
                let got = recorded
                    .value
                    .clone()
                    .or_else(|| recorded.json())
                    .unwrap_or_default();
                match serde_json::from_str::<Value>(body) {
                    Ok(expected) => compare("body", expected.to_string(), got.to_string()),
                    Err(error) => lines.push(format!("the expected body is no JSON: {error}")),
                }
            }
        }
        lines
    }
}

/// A path to compare: decoded segment by segment, no slash at its end.
fn plain(path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/');
    let decoded = segments.map(|segment| {
        percent_decode_str(segment)
            .decode_utf8_lossy()
            .replace('/', "%2F")
    });
    decoded.collect::<Vec<_>>().join("/")
}

/// The operations that only one of the lists has: not called, and not documented.
pub fn unmatched(documented: &[String], called: &[&str]) -> (Vec<String>, Vec<String>) {
    let documented: BTreeSet<&str> = documented.iter().map(String::as_str).collect();
    let called: BTreeSet<&str> = called.iter().copied().collect();
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
    (owned(&documented - &called), owned(&called - &documented))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use serde_json::json;

    use super::*;

    fn recorded() -> Recorded {
        Recorded {
            operation: None,
            method: "POST".into(),
            path: "/things/a%20b/".into(),
            query: vec![("b".into(), "2".into()), ("a".into(), "1".into())],
            headers: vec![("x-tenant".into(), "company".into())],
            body: Bytes::from_static(b"{}"),
            value: Some(json!({ "b": 1, "a": 2 })),
            status: None,
        }
    }

    #[test]
    fn order_and_encoding_make_no_difference() {
        let expect = Expect {
            method: "POST",
            path: "/things/a b",
            query: &[("a", "1"), ("b", "2")],
            headers: &[("X-Tenant", "company")],
            body: Some(r#"{"a":2,"b":1}"#),
        };
        assert_eq!(expect.differences(&recorded()), Vec::<String>::new());
    }

    #[test]
    fn every_difference_has_a_line() {
        let expect = Expect {
            method: "GET",
            path: "/things/a/b",
            query: &[("a", "1")],
            headers: &[("X-Other", "1")],
            body: None,
        };
        let lines = expect.differences(&recorded());
        let starts: Vec<&str> = lines.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(starts, ["method", "path", "query", "header X-Other", "body"]);
    }

    #[test]
    fn lists_are_compared_both_ways() {
        let documented = ["a".to_owned(), "b".to_owned()];
        assert_eq!(
            unmatched(&documented, &["b", "c"]),
            (vec!["a".to_owned()], vec!["c".to_owned()])
        );
    }
}
