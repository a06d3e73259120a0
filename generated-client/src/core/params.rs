//! Values of parameters, written the way OpenAPI's styles say.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How a value that may be an array or an object is written as a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Form { explode: bool },
    Spaces,
    Pipes,
    Deep,
    Simple { explode: bool },
    Label { explode: bool },
    Matrix { explode: bool },
    Json,
}

impl Style {
    /// `name=a&name=b`; the default of queries and cookies.
    pub(crate) const FORM: Self = Self(Kind::Form { explode: true });
    /// `name=a,b`
    pub(crate) const FORM_JOINED: Self = Self(Kind::Form { explode: false });
    /// `name=a%20b`
    pub(crate) const SPACES: Self = Self(Kind::Spaces);
    /// `name=a|b`
    pub(crate) const PIPES: Self = Self(Kind::Pipes);
    /// `name[a][b]=c`
    pub(crate) const DEEP: Self = Self(Kind::Deep);
    /// `a,b`; the default of paths and headers.
    pub(crate) const SIMPLE: Self = Self(Kind::Simple { explode: false });
    /// `a,b`, and objects as `k=v,l=w`
    pub(crate) const SIMPLE_EXPLODED: Self = Self(Kind::Simple { explode: true });
    /// `.a,b`
    pub(crate) const LABEL: Self = Self(Kind::Label { explode: false });
    /// `.a.b`
    pub(crate) const LABEL_EXPLODED: Self = Self(Kind::Label { explode: true });
    /// `;name=a,b`
    pub(crate) const MATRIX: Self = Self(Kind::Matrix { explode: false });
    /// `;name=a;name=b`
    pub(crate) const MATRIX_EXPLODED: Self = Self(Kind::Matrix { explode: true });
    /// The value as JSON text.
    pub(crate) const JSON: Self = Self(Kind::Json);
}

/// Percent-encodes all but the unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, RESERVED)).into_owned()
}

/// As [`encode`], without a copy where there is nothing to encode.
fn encoded(text: String) -> String {
    match Cow::from(utf8_percent_encode(&text, RESERVED)) {
        // A single encoded byte is borrowed too.
        Cow::Borrowed(encoded) if encoded.len() != text.len() => encoded.to_owned(),
        Cow::Borrowed(_) => text,
        Cow::Owned(encoded) => encoded,
    }
}

/// The text of a scalar, as it is.
fn scalar(value: Value) -> Result<String, Value> {
    match value {
        Value::String(text) => Ok(text),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        other => Err(other),
    }
}

/// The text of a value: strings as they are, arrays and objects as JSON, nothing for null.
pub(crate) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// A part of a query or of a form: `a=1&a=2`, encoded; empty when the value is null or has nothing in it.
pub(crate) fn query(name: &str, value: Value, style: Style) -> String {
    let mut pairs = String::new();
    let value = match (style.0, value) {
        (Kind::Json | Kind::Deep, value) => value,
        (_, value) => match scalar(value) {
            Ok(text) => {
                pairs.reserve(name.len() + 1 + text.len());
                pairs.extend(utf8_percent_encode(name, RESERVED));
                pairs.push('=');
                pairs.extend(utf8_percent_encode(&text, RESERVED));
                return pairs;
            }
            Err(value) => value,
        },
    };
    let value = &value;
    match (style.0, value) {
        (_, Value::Null) => {}
        (Kind::Json, value) => push_pair(&mut pairs, &encode(name), &encode(&value.to_string())),
        (Kind::Deep, value) => deep(&mut pairs, &encode(name), value),
        (Kind::Form { explode: true }, Value::Array(items)) => {
            let name = encode(name);
            for item in items.iter().filter_map(text_of) {
                push_pair(&mut pairs, &name, &encode(&item));
            }
        }
        (Kind::Form { explode: true }, Value::Object(members)) => {
            for (key, member) in members {
                if let Some(text) = text_of(member) {
                    push_pair(&mut pairs, &encode(key), &encode(&text));
                }
            }
        }
        (kind, Value::Array(_) | Value::Object(_)) => {
            let separator = match kind {
                Kind::Spaces => "%20",
                Kind::Pipes => "%7C",
                _ => ",",
            };
            let joined = flat(value, false, encode).join(separator);
            if !joined.is_empty() {
                push_pair(&mut pairs, &encode(name), &joined);
            }
        }
        // Scalars are written above.
        (_, Value::Bool(_) | Value::Number(_) | Value::String(_)) => {}
    }
    pairs
}

/// The value inside a path, encoded.
pub(crate) fn path(name: &str, value: Value, style: Style) -> String {
    let value = match (style.0, value) {
        (Kind::Simple { .. }, value) => match scalar(value) {
            Ok(text) => return encoded(text),
            Err(value) => value,
        },
        (_, value) => value,
    };
    let value = &value;
    let name = encode(name);
    match style.0 {
        Kind::Json => encode(&value.to_string()),
        Kind::Label { explode } => {
            let separator = if explode { "." } else { "," };
            format!(".{}", flat(value, explode, encode).join(separator))
        }
        Kind::Matrix { explode: true } => match value {
            Value::Array(items) => items
                .iter()
                .filter_map(text_of)
                .map(|item| format!(";{name}={}", encode(&item)))
                .collect(),
            Value::Object(_) => flat(value, true, encode)
                .iter()
                .map(|pair| format!(";{pair}"))
                .collect(),
            scalar => format!(";{name}={}", encode(&text_of(scalar).unwrap_or_default())),
        },
        Kind::Matrix { explode: false } => format!(";{name}={}", flat(value, false, encode).join(",")),
        Kind::Simple { explode } | Kind::Form { explode } => flat(value, explode, encode).join(","),
        Kind::Spaces | Kind::Pipes | Kind::Deep => flat(value, false, encode).join(","),
    }
}

/// The value inside a header, as it is; nothing for null.
pub(crate) fn header(value: Value, style: Style) -> Option<String> {
    match (style.0, value) {
        (_, Value::Null) => None,
        (Kind::Json, value) => Some(value.to_string()),
        (kind, value) => {
            let explode = matches!(kind, Kind::Simple { explode: true });
            Some(scalar(value).unwrap_or_else(|value| flat(&value, explode, str::to_owned).join(",")))
        }
    }
}

/// `name=value` of the cookie header, encoded.
pub(crate) fn cookie(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        value => Some(format!(
            "{}={}",
            encode(name),
            flat(value, false, encode).join(",")
        )),
    }
}

/// A body of the type `application/x-www-form-urlencoded`: arrays and objects as `a[b][0]=c`.
pub(crate) fn form(value: &Value) -> Option<String> {
    let mut pairs = String::new();
    for (name, member) in value.as_object()? {
        deep(&mut pairs, &encode(name), member);
    }
    Some(pairs)
}

/// Does the value have a text that is not empty?
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The items of an array, or the keys and values of an object: `k`, `v`, or `k=v` when exploded; else the scalar alone.
fn flat(value: &Value, explode: bool, write: fn(&str) -> String) -> Vec<String> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(text_of)
            .map(|item| write(&item))
            .collect(),
        Value::Object(members) => {
            let pairs = members
                .iter()
                .filter_map(|(key, member)| Some((write(key), write(&text_of(member)?))));
            if explode {
                pairs.map(|(key, member)| format!("{key}={member}")).collect()
            } else {
                pairs.flat_map(|(key, member)| [key, member]).collect()
            }
        }
        scalar => text_of(scalar).map(|text| write(&text)).into_iter().collect(),
    }
}

fn deep(pairs: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(pairs, &format!("{name}%5B{index}%5D"), item);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                deep(pairs, &format!("{name}%5B{}%5D", encode(key)), member);
            }
        }
        scalar => {
            if let Some(text) = text_of(scalar) {
                push_pair(pairs, name, &encode(&text));
            }
        }
    }
}

fn push_pair(pairs: &mut String, name: &str, value: &str) {
    if !pairs.is_empty() {
        pairs.push('&');
    }
    pairs.push_str(name);
    pairs.push('=');
    pairs.push_str(value);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn queries() {
        let list = json!(["a b", null, 2]);
        let object = json!({"k": "v&", "n": null, "x": 1});
        let cases = [
            (json!("a b&c=d"), Style::FORM, "p=a%20b%26c%3Dd"),
            (json!(true), Style::FORM, "p=true"),
            (json!(1.5), Style::FORM, "p=1.5"),
            (json!(""), Style::FORM, "p="),
            (json!(null), Style::FORM, ""),
            (json!([]), Style::FORM, ""),
            (json!([]), Style::FORM_JOINED, ""),
            (list.clone(), Style::FORM, "p=a%20b&p=2"),
            (list.clone(), Style::FORM_JOINED, "p=a%20b,2"),
            (list.clone(), Style::SPACES, "p=a%20b%202"),
            (list.clone(), Style::PIPES, "p=a%20b%7C2"),
            (list.clone(), Style::DEEP, "p%5B0%5D=a%20b&p%5B2%5D=2"),
            (object.clone(), Style::FORM, "k=v%26&x=1"),
            (object.clone(), Style::FORM_JOINED, "p=k,v%26,x,1"),
            (object.clone(), Style::DEEP, "p%5Bk%5D=v%26&p%5Bx%5D=1"),
            (json!({"a": {"b": [1]}}), Style::DEEP, "p%5Ba%5D%5Bb%5D%5B0%5D=1"),
            (json!({"a": 1}), Style::JSON, "p=%7B%22a%22%3A1%7D"),
        ];
        for (value, style, expected) in cases {
            assert_eq!(query("p", value.clone(), style), expected, "{value} {style:?}");
        }
    }

    #[test]
    fn paths() {
        let list = json!(["a", "b/c"]);
        let object = json!({"k": "v", "x": 1});
        let cases = [
            (json!("a/b"), Style::SIMPLE, "a%2Fb"),
            (json!(" "), Style::SIMPLE, "%20"),
            (list.clone(), Style::SIMPLE, "a,b%2Fc"),
            (object.clone(), Style::SIMPLE, "k,v,x,1"),
            (object.clone(), Style::SIMPLE_EXPLODED, "k=v,x=1"),
            (list.clone(), Style::LABEL, ".a,b%2Fc"),
            (list.clone(), Style::LABEL_EXPLODED, ".a.b%2Fc"),
            (object.clone(), Style::LABEL_EXPLODED, ".k=v.x=1"),
            (json!(5), Style::MATRIX, ";p=5"),
            (list.clone(), Style::MATRIX, ";p=a,b%2Fc"),
            (list.clone(), Style::MATRIX_EXPLODED, ";p=a;p=b%2Fc"),
            (object.clone(), Style::MATRIX_EXPLODED, ";k=v;x=1"),
        ];
        for (value, style, expected) in cases {
            assert_eq!(path("p", value.clone(), style), expected, "{value} {style:?}");
        }
    }

    #[test]
    fn headers_cookies_and_forms() {
        assert_eq!(
            header(json!(["a", "b c"]), Style::SIMPLE).as_deref(),
            Some("a,b c")
        );
        assert_eq!(
            header(json!({"k": 1}), Style::SIMPLE_EXPLODED).as_deref(),
            Some("k=1")
        );
        assert_eq!(header(json!(null), Style::SIMPLE), None);
        assert_eq!(cookie("sid", &json!("a;b")).as_deref(), Some("sid=a%3Bb"));
        let body = json!({"a": "x y", "b": {"c": [1, {"d": true}]}, "n": null});
        assert_eq!(
            form(&body).as_deref(),
            Some("a=x%20y&b%5Bc%5D%5B0%5D=1&b%5Bc%5D%5B1%5D%5Bd%5D=true")
        );
        assert_eq!(form(&json!([1])), None);
    }
}
