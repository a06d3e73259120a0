//! Paths to places in a JSON text.
//!
//! Decoding tells the line and the column at which it stopped. To walk the text up to there is much cheaper than what the
//! usual alternative costs everyone who compiles the crate: a second decoder for every type, which keeps the path as it goes.

use std::fmt::Write as _;

/// A step from a value to one inside of it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'a> {
    /// To the property of this name.
    Name(&'a str),
    /// To the item with this number.
    Index(usize),
}

/// Adds a step to a path that is shown.
pub(crate) fn push_step(step: Step<'_>, path: &mut String) {
    match step {
        // A `String` takes all that is written.
        Step::Index(index) => drop(write!(path, "[{index}]")),
        Step::Name(name) => {
            path.push('.');
            path.push_str(plain_or_star(name));
        }
    }
}

/// The name, or `*` if it does not look like a program's: it may be data.
pub(crate) fn plain_or_star(name: &str) -> &str {
    if is_plain(name) { name } else { "*" }
}

/// The path to the value that ends at, begins after, or holds this place, such as `items[3].name`; `None` at the top, and when
/// there is no such place.
pub(crate) fn path_at(json: &[u8], line: usize, column: usize) -> Option<String> {
    let mut path = String::new();
    for level in levels_at(json, line, column)? {
        match level {
            Level::Array(index) => push_step(Step::Index(index), &mut path),
            Level::Object(None) => {}
            // A name that is cut off is none.
            Level::Object(Some(name)) => {
                let name: String = serde_json::from_slice(name).unwrap_or_default();
                push_step(Step::Name(&name), &mut path);
            }
        }
    }
    let path = path.strip_prefix('.').unwrap_or(&path);
    (!path.is_empty()).then(|| path.to_owned())
}

/// Values are not decoded beyond this depth, but the text of one that is passed over may be deeper.
const DEEPEST: usize = 128;

/// The lists and objects that are open at this place, down to the deepest that are decoded.
fn levels_at(json: &[u8], line: usize, column: usize) -> Option<Vec<Level<'_>>> {
    let end = offset(json, line, column)?;
    let mut levels: Vec<Level<'_>> = Vec::new();
    let mut beyond = 0_usize;
    let mut at = 0;
    while at < end {
        match json[at] {
            b'{' | b'[' if levels.len() == DEEPEST => beyond += 1,
            b'}' | b']' if beyond > 0 => beyond -= 1,
            b',' if beyond > 0 => {}
            b'{' => levels.push(Level::Object(None)),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => drop(levels.pop()),
            b',' => match levels.last_mut() {
                Some(Level::Array(index)) => *index += 1,
                Some(Level::Object(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let close = end_of_string(json, at + 1);
                if let Some(Level::Object(name @ None)) = levels.last_mut() {
                    *name = Some(&json[at..json.len().min(close + 1)]);
                }
                at = close;
            }
            _ => {}
        }
        at += 1;
    }
    Some(levels)
}

enum Level<'a> {
    /// The name of the property that is being read, as the text has it, with its quotes.
    Object(Option<&'a [u8]>),
    /// The number of the item that is being read.
    Array(usize),
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-$.".contains(&byte))
}

/// The number of bytes before this place.
fn offset(json: &[u8], line: usize, column: usize) -> Option<usize> {
    let lines_before = line.checked_sub(1)?;
    let start: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(lines_before)
        .map(<[u8]>::len)
        .sum();
    Some((start + column).min(json.len()))
}

/// The position of the quote that ends the string beginning here.
fn end_of_string(json: &[u8], mut at: usize) -> usize {
    while at < json.len() && json[at] != b'"' {
        at += if json[at] == b'\\' { 2 } else { 1 };
    }
    at.min(json.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;
    use crate::core::tests::models::All;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            any::<f32>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 60, 5, |inner| {
            let name = prop_oneof![
                Just("next".to_owned()),
                Just("map".to_owned()),
                Just("ID".to_owned()),
                "[a-z]{1,3}"
            ];
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(name, inner, 0..5)
                    .prop_map(|members| Value::from(serde_json::Map::from_iter(members))),
            ]
        })
    }

    /// The path as serde_path_to_error finds it, by decoding again.
    fn reference<T: DeserializeOwned>(json: &[u8]) -> Option<String> {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
        Some(error.path().to_string()).filter(|path| path != ".")
    }

    fn agrees<T: DeserializeOwned>(json: &[u8]) {
        if let Err(error) = serde_json::from_slice::<T>(json) {
            let path = path_at(json, error.line(), error.column());
            assert_eq!(path, reference::<T>(json), "{} {error}", json.escape_ascii());
        }
    }

    proptest! {
        #[test]
        fn agrees_with_a_second_decoding(value in any_json()) {
            for json in [serde_json::to_vec(&value).unwrap(), serde_json::to_vec_pretty(&value).unwrap()] {
                agrees::<Vec<i32>>(&json);
                agrees::<Vec<Vec<bool>>>(&json);
                agrees::<BTreeMap<String, Vec<Option<String>>>>(&json);
                agrees::<BTreeMap<String, BTreeMap<String, bool>>>(&json);
                agrees::<All>(&json);
                agrees::<Vec<All>>(&json);
            }
        }
    }

    #[test]
    fn finds_the_place() {
        let json = b"{\n \"a\": [1, {\"b c\": true, \"d\": \"x,{\\\"\"}],\n \"e\": {}}";
        let at = |needle: &str| {
            let text = std::str::from_utf8(json).unwrap();
            let end = text.find(needle).unwrap() + needle.len();
            let line = text[..end].matches('\n').count() + 1;
            path_at(
                json,
                line,
                end - text[..end].rfind('\n').map_or(0, |newline| newline + 1),
            )
        };
        let cases = [
            ("{", None),
            ("\"a\":", Some("a")),
            ("[", Some("a[0]")),
            ("[1", Some("a[0]")),
            ("[1, ", Some("a[1]")),
            ("[1, {", Some("a[1]")),
            ("true", Some("a[1].*")),
            ("true,", Some("a[1]")),
            ("\"d\": ", Some("a[1].d")),
            ("{\\\"\"", Some("a[1].d")),
            ("{\\\"\"}", Some("a[1]")),
            ("]", Some("a")),
            ("{}", Some("e")),
            ("{}}", None),
        ];
        for (needle, path) in cases {
            assert_eq!(at(needle).as_deref(), path, "{needle}");
        }
        assert_eq!(path_at(b"", 0, 0), None);
        assert_eq!(path_at(b"[\"\\", 9, 9), Some("[0]".to_owned()));
    }
}
