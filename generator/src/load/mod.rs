//! Raw bytes of a document → a JSON value and its dialect, within a budget.

mod json;
mod yaml;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::error::{Error, Stage};

/// The largest document that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 120;
/// The most values a document may hold, after YAML aliases are expanded.
pub const MAX_NODES: usize = 5_000_000;

/// Which specification a document follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0.x.
    OpenApi30,
    /// OpenAPI 3.1 and later.
    OpenApi31,
}

/// A document as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// The whole document.
    pub value: Value,
    /// Its specification.
    pub dialect: Dialect,
    /// Its version as the document writes it: `swagger-2.0`, `openapi-3.0.1`.
    pub version: String,
}

/// Reads a document, JSON or YAML.
///
/// # Errors
/// When the bytes are too many, are neither JSON nor YAML, nest too deeply, or are no OpenAPI document.
pub fn load(document: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Result<Loaded, Error> {
    let fail = |message: String| Error::new(Stage::Load, document, message);
    if bytes.len() > MAX_BYTES {
        return Err(fail(format!(
            "{} bytes, more than the {MAX_BYTES} that are read",
            bytes.len()
        )));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| fail(format!("not UTF-8 text: {error}")))?
        .trim_start_matches('\u{feff}');
    let value = if text.trim_start().starts_with(['{', '[']) {
        json::parse(text, diagnostics).or_else(|error| {
            // YAML flow style starts with a brace as well.
            yaml::parse(text, diagnostics).map_err(|_| fail(error))
        })?
    } else if text.trim().is_empty() {
        return Err(fail("the document is empty".into()));
    } else if text.trim_start().starts_with('<') {
        let start: String = text.trim_start().chars().take(60).collect();
        return Err(fail(format!("this is HTML or XML, not OpenAPI: {start:?}")));
    } else {
        yaml::parse(text, diagnostics).map_err(fail)?
    };
    let (dialect, version) = dialect(&value).map_err(fail)?;
    Ok(Loaded {
        value,
        dialect,
        version,
    })
}

fn dialect(value: &Value) -> Result<(Dialect, String), String> {
    let Value::Object(root) = value else {
        return Err("the document is not an object".into());
    };
    let text = |key: &str| match root.get(key) {
        Some(Value::String(text)) => Some(text.trim().to_owned()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    if let Some(version) = text("openapi") {
        let dialect = match version.strip_prefix("3.").and_then(|rest| rest.chars().next()) {
            Some('0') => Dialect::OpenApi30,
            Some('1'..='9') => Dialect::OpenApi31,
            _ => {
                return Err(format!(
                    "openapi {version:?} is not supported: 3.0, 3.1 and Swagger 2.0 are"
                ));
            }
        };
        return Ok((dialect, format!("openapi-{version}")));
    }
    match text("swagger") {
        Some(version) if version == "2.0" || version == "2" => Ok((Dialect::Swagger2, "swagger-2.0".into())),
        Some(version) => Err(format!(
            "swagger {version:?} is not supported: Swagger 2.0 and OpenAPI 3 are"
        )),
        None => Err("neither `openapi` nor `swagger` names a version: this is no OpenAPI document".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Loaded, Error> {
        load("doc", text.as_bytes(), &mut Diagnostics::new("doc"))
    }

    #[test]
    fn tells_the_dialect() {
        for (text, dialect, version) in [
            (r#"{"swagger": "2.0"}"#, Dialect::Swagger2, "swagger-2.0"),
            (r#"{"swagger": 2.0}"#, Dialect::Swagger2, "swagger-2.0"),
            (
                "\u{feff}{\"openapi\": \"3.0.1\"}",
                Dialect::OpenApi30,
                "openapi-3.0.1",
            ),
            ("openapi: 3.1.0\ninfo: {}", Dialect::OpenApi31, "openapi-3.1.0"),
        ] {
            let loaded = read(text).expect(text);
            assert_eq!((loaded.dialect, loaded.version.as_str()), (dialect, version));
        }
    }

    #[test]
    fn refuses_with_a_reason() {
        for (text, reason) in [
            ("", "empty"),
            ("<!doctype html><title>x</title>", "HTML"),
            ("[]", "not an object"),
            (r#"{"swagger": "1.2"}"#, "swagger \"1.2\""),
            (r#"{"openapi": "4.0.0"}"#, "openapi \"4.0.0\""),
            (r#"{"paths": {}}"#, "no OpenAPI document"),
            (r#"{"openapi": "3.0.0", "#, "line 1 column"),
        ] {
            let error = read(text).expect_err(text).to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn yaml_keys_become_text() {
        let loaded = read("openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: ok}\n        on: x\n        true: y\n").expect("yaml");
        let responses = loaded
            .value
            .pointer("/paths/~1a/get/responses")
            .expect("responses");
        let keys: Vec<_> = responses
            .as_object()
            .expect("object")
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(keys, ["200", "on", "true"]);
    }

    #[test]
    fn yaml_keys_that_mean_nothing_are_text() {
        let loaded = read("openapi: 3.0.0\nx:\n  Null: 1\n  ~: 2\n  null: 3\n  ? \n  : 4\n").expect("yaml");
        let keys: Vec<_> = loaded.value["x"].as_object().expect("object").keys().collect();
        assert_eq!(keys, ["", "Null", "null", "~"]);
    }

    #[test]
    fn numbers_beyond_any_type_are_read() {
        for text in [
            "openapi: 3.0.0\nx: [1e400, .inf, .nan]",
            r#"{"openapi": "3.0.0", "x": [1e400]}"#,
        ] {
            assert!(read(text).expect(text).value["x"][0].is_null());
        }
    }

    #[test]
    fn a_large_yaml_document_is_read() {
        let list: String = (0..300_000).map(|n| format!("- {n}\n")).collect();
        let loaded = read(&format!("openapi: 3.0.0\nx:\n{list}")).expect("yaml");
        assert_eq!(loaded.value["x"].as_array().map(Vec::len), Some(300_000));
    }

    #[test]
    fn a_nesting_beyond_the_budget_is_an_error_not_a_crash() {
        let deep = format!(
            r#"{{"openapi": "3.0.0", "x": {}{}}}"#,
            "[".repeat(100_000),
            "]".repeat(100_000)
        );
        let error = read(&deep).expect_err("deep").to_string();
        assert!(error.contains("nested"), "{error}");
    }

    #[test]
    fn an_alias_bomb_is_an_error() {
        let mut bomb = String::from("openapi: 3.0.0\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for n in 1..10 {
            let list = vec![format!("*a{}", n - 1); 10].join(", ");
            bomb.push_str(&format!("a{n}: &a{n} [{list}]\n"));
        }
        assert!(read(&bomb).is_err());
    }
}
