//! What becomes of an answer that is not quite what the document says.
//!
//! Decoding is strict and fast as long as everything fits. Only what does not fit comes here: the place is mended in a copy of the
//! answer, and that is decoded by the same code. So leniency costs neither time where all is well nor a second decoder for
//! each type.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::decode::{DecodeError, explain};
use super::json_path::{Step, shown, steps_at};

/// Larger answers are not mended: the copy takes several times the memory of the text.
const LARGEST: usize = 8 << 20;
/// Each pass mends one kind of deviation, so a few are enough for whatever a server sends in good faith.
const PASSES: usize = 100;
/// More are mended, but not told.
const TOLD: usize = 1_000;
/// Stands in the copy where something was left out; it keeps the numbers of the items behind it.
const LEFT_OUT: &str = "\u{0}left out\u{0}";

/// A place where an answer was not as documented, and what was done about it.
///
/// Told by [`Response::problems`](super::Response::problems) and to [hooks](super::Hook::after). It shows no values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeProblem {
    path: String,
    message: String,
    repair: Repair,
}

/// What was done about a value that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repair {
    /// It counts as absent: a field is `None`, an item is missing from its list.
    LeftOut,
    /// A number was taken as text, a text as a number or a boolean, a single object as a list of one.
    Converted,
}

impl DecodeProblem {
    /// Where in the answer, such as `[3].customerCode`. Names that may be data are shown as `*`.
    #[must_use]
    pub fn json_path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What was done about it.
    #[must_use]
    pub const fn repair(&self) -> Repair {
        self.repair
    }
}

impl fmt::Display for DecodeProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let done = match self.repair {
            Repair::LeftOut => "left out",
            Repair::Converted => "converted",
        };
        write!(
            formatter,
            "{}: {} ({done})",
            self.path.escape_debug(),
            self.message
        )
    }
}

/// Reads JSON of which some may not fit. `error` is why the strict way failed; it is the error if nothing can be mended.
#[cold]
pub(crate) fn read<T: DeserializeOwned>(
    json: &[u8],
    error: serde_json::Error,
) -> Result<(T, Vec<DecodeProblem>), DecodeError> {
    let mut decoded = None;
    let problems = mend(json, error, &mut |text| {
        decoded = Some(serde_json::from_slice(text)?);
        Ok(())
    })?;
    match decoded {
        Some(value) => Ok((value, problems)),
        None => Err(DecodeError::new("the value does not fit")),
    }
}

/// Mends until `decode` accepts the text; compiled once for all types.
fn mend(
    json: &[u8],
    first: serde_json::Error,
    decode: &mut dyn FnMut(&[u8]) -> Result<(), serde_json::Error>,
) -> Result<Vec<DecodeProblem>, DecodeError> {
    let given_up = || explain(json, &first);
    if json.len() > LARGEST || !first.is_data() {
        return Err(given_up());
    }
    let mut copy = Copy {
        root: serde_json::from_slice(json).map_err(|_| given_up())?,
        problems: Vec::new(),
    };
    let mut text = Vec::new();
    let mut error = None;
    for _ in 0..PASSES {
        let mended = match &error {
            None => copy.mend(json, &first),
            Some(error) => copy.mend(&text, error),
        };
        if !mended {
            break;
        }
        text.clear();
        serde_json::to_writer(&mut text, &Kept(&copy.root)).map_err(|_| given_up())?;
        match decode(&text) {
            Ok(()) => return Ok(copy.problems),
            Err(next) => error = Some(next),
        }
    }
    Err(given_up())
}

/// The answer as it is to be read.
struct Copy {
    root: Value,
    problems: Vec<DecodeProblem>,
}

impl Copy {
    /// Mends the place of the error and those like it; `false` when that would leave nothing.
    fn mend(&mut self, text: &[u8], error: &serde_json::Error) -> bool {
        let Some(steps) = steps_at(text, error.line(), error.column()) else {
            return false;
        };
        let message = super::decode::redact(error);
        let Some((steps, found)) = self.locate(&steps) else {
            return false;
        };
        let mut place = Place {
            steps: &steps,
            // A type is wrong for all items of a list alike. But what a union says of one of its members is about that one.
            everywhere: message.starts_with(&format!("invalid type: {}", kind_of(found))),
            kind: kind_of(found),
            expected: message.rsplit_once(", expected ").map_or("", |(_, name)| name),
            message: &message,
            problems: &mut self.problems,
        };
        place.visit(&mut self.root, 0, &mut String::new())
    }

    /// The steps as the copy counts them, and the value that they lead to.
    fn locate(&self, steps: &[Step]) -> Option<(Vec<Step>, &Value)> {
        let mut value = &self.root;
        let mut found = Vec::with_capacity(steps.len());
        for step in steps {
            match (step, value) {
                (Step::Name(name), Value::Object(members)) => {
                    value = members.get(name)?;
                    found.push(step.clone());
                }
                (Step::Index(index), Value::Array(items)) => {
                    let kept = items.iter().enumerate().filter(|(_, item)| !is_left_out(item));
                    let (position, item) = kept.into_iter().nth(*index)?;
                    value = item;
                    found.push(Step::Index(position));
                }
                _ => return None,
            }
        }
        Some((found, value))
    }
}

/// A place that does not fit, and perhaps those like it in other items of the lists on the way.
struct Place<'a> {
    steps: &'a [Step],
    everywhere: bool,
    kind: &'static str,
    expected: &'a str,
    message: &'a str,
    problems: &'a mut Vec<DecodeProblem>,
}

impl Place<'_> {
    /// Mends below this value; `false` when nothing is left of it.
    fn visit(&mut self, value: &mut Value, depth: usize, path: &mut String) -> bool {
        let before = path.len();
        match (self.steps.get(depth), value) {
            (None, value) => self.mend(value, path),
            (Some(Step::Name(name)), Value::Object(members)) => {
                let Some(member) = members.get_mut(name) else {
                    return true;
                };
                shown(&Step::Name(name.clone()), path);
                let kept = self.visit(member, depth + 1, path);
                path.truncate(before);
                if kept {
                    return true;
                }
                members.remove(name);
                !members.is_empty()
            }
            (Some(&Step::Index(wanted)), Value::Array(items)) => {
                let mut lost = false;
                for (index, item) in items.iter_mut().enumerate() {
                    if is_left_out(item) || !(self.everywhere || index == wanted) {
                        continue;
                    }
                    shown(&Step::Index(index), path);
                    if !self.visit(item, depth + 1, path) {
                        *item = Value::from(LEFT_OUT);
                        lost = true;
                    }
                    path.truncate(before);
                }
                !lost || !items.iter().all(is_left_out)
            }
            _ => true,
        }
    }

    /// Converts the value, or else says that it has to go.
    fn mend(&mut self, value: &mut Value, path: &str) -> bool {
        if kind_of(value) != self.kind {
            return true;
        }
        let converted = convert(value, self.expected);
        if self.problems.len() < TOLD {
            self.problems.push(DecodeProblem {
                path: path.strip_prefix('.').unwrap_or(path).to_owned(),
                message: self.message.to_owned(),
                repair: if converted.is_some() {
                    Repair::Converted
                } else {
                    Repair::LeftOut
                },
            });
        }
        match converted {
            Some(new) => *value = new,
            None => return false,
        }
        true
    }
}

/// The value as it should be, if nothing is lost by that.
fn convert(value: &mut Value, expected: &str) -> Option<Value> {
    match (value, expected) {
        // An integer that serde_json can't hold has become a float without a fraction, with other digits.
        (Value::Number(number), "a string")
            if !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() != 0.0) =>
        {
            Some(Value::from(number.to_string()))
        }
        (Value::String(text), "i8" | "i16" | "i32" | "i64" | "isize") => {
            text.trim().parse::<i64>().ok().map(Value::from)
        }
        (Value::String(text), "u8" | "u16" | "u32" | "u64" | "usize") => {
            text.trim().parse::<u64>().ok().map(Value::from)
        }
        (Value::String(text), "f32" | "f64") => {
            let number: serde_json::Number = text.trim().parse().ok()?;
            Some(Value::Number(number))
        }
        (Value::String(text), "a boolean") => text.trim().parse::<bool>().ok().map(Value::from),
        (value @ Value::Object(_), "a sequence") => Some(Value::Array(vec![value.take()])),
        _ => None,
    }
}

/// The word that serde has for the value.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "floating point",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "sequence",
        Value::Object(_) => "map",
    }
}

fn is_left_out(value: &Value) -> bool {
    matches!(value, Value::String(text) if text == LEFT_OUT)
}

/// Writes what was not left out.
struct Kept<'a>(&'a Value);

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(items) => {
                serializer.collect_seq(items.iter().filter(|item| !is_left_out(item)).map(Kept))
            }
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, member)| (name, Kept(member))))
            }
            other => other.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    type Record = BTreeMap<String, Option<i32>>;

    /// What is read, and the problems in a line each.
    fn read_as<T: DeserializeOwned>(value: &Value) -> Result<(T, Vec<String>), String> {
        let json = value.to_string().into_bytes();
        let error = match serde_json::from_slice::<T>(&json) {
            Ok(value) => return Ok((value, Vec::new())),
            Err(error) => error,
        };
        match read(&json, error) {
            Ok((value, problems)) => Ok((value, problems.iter().map(ToString::to_string).collect())),
            Err(error) => Err(format!("{} at {}", error.message, error.path.unwrap_or_default())),
        }
    }

    #[test]
    fn one_bad_field_does_not_cost_the_list() {
        let sent = json!([{"a": 1, "b": 2}, {"a": {}, "b": 3}, {"a": 4, "b": 5}]);
        let (records, problems) = read_as::<Vec<Record>>(&sent).unwrap();
        let kept = json!([{"a": 1, "b": 2}, {"b": 3}, {"a": 4, "b": 5}]);
        assert_eq!(json!(records), kept);
        assert_eq!(problems, ["[1].a: invalid type: map, expected i32 (left out)"]);
    }

    #[test]
    fn items_keep_their_numbers_in_what_is_told() {
        let sent = json!([7, {"a": 1, "b": 2}, null, {"a": [], "b": 3}, {"a": 3_000_000_000_u64, "b": 1}]);
        let (records, problems) = read_as::<Vec<Record>>(&sent).unwrap();
        assert_eq!(json!(records), json!([{"a": 1, "b": 2}, {"b": 3}, {"b": 1}]));
        let paths: Vec<&str> = problems
            .iter()
            .map(|line| line.split(':').next().unwrap())
            .collect();
        assert_eq!(paths, ["[0]", "[2]", "[3].a", "[4].a"]);
    }

    #[test]
    fn numbers_texts_and_single_things_are_taken_as_what_they_should_be() {
        type Texts = Vec<BTreeMap<String, Vec<String>>>;
        let sent = json!([{"codes": [7, "a", 1.5]}, {"codes": [8]}]);
        let (texts, problems) = read_as::<Texts>(&sent).unwrap();
        assert_eq!(
            json!(texts),
            json!([{"codes": ["7", "a", "1.5"]}, {"codes": ["8"]}])
        );
        assert_eq!(problems.len(), 3);
        assert!(problems.iter().all(|problem| problem.ends_with("(converted)")));

        let (numbers, _) = read_as::<Vec<i32>>(&json!(["7", 8, "nine", " 10 "])).unwrap();
        assert_eq!(numbers, [7, 8, 10]);
        let (flags, _) = read_as::<Vec<bool>>(&json!(["true", false, "maybe"])).unwrap();
        assert_eq!(flags, [true, false]);
        let (lists, _) = read_as::<Vec<Vec<Record>>>(&json!([[{"a": 1}], {"a": 2}])).unwrap();
        assert_eq!(json!(lists), json!([[{"a": 1}], [{"a": 2}]]));
        // Its digits are lost already.
        assert!(
            read_as::<Vec<String>>(&serde_json::from_str("[123456789012345678901234]").unwrap()).is_err()
        );
    }

    #[test]
    fn what_has_nothing_left_goes_too_and_an_answer_without_anything_is_an_error() {
        let (lists, problems) = read_as::<Vec<Vec<i32>>>(&json!([[1], [{}, []], [2, null]])).unwrap();
        assert_eq!(lists, [vec![1], vec![2]]);
        assert_eq!(problems.len(), 3);
        for nothing in [
            json!({"a": "x"}),
            json!([{"a": "x"}]),
            json!(["x", "y"]),
            json!("x"),
            json!([null]),
        ] {
            let error = read_as::<Vec<BTreeMap<String, i32>>>(&nothing).unwrap_err();
            assert!(error.starts_with("invalid type"), "{error}");
        }
    }

    #[test]
    fn what_a_required_member_is_needed_for_goes_with_it() {
        use crate::core::tests::models::Pair;
        let sent = json!([{"one": 1, "two": 2}, {"one": "x", "two": 2}, {"two": 2}]);
        let (pairs, problems) = read_as::<Vec<Pair>>(&sent).unwrap();
        assert_eq!(json!(pairs), json!([{"one": 1, "two": 2}]));
        assert_eq!(
            problems,
            [
                "[1].one: invalid type: string, expected i32 (left out)",
                "[1]: missing field `one` (left out)",
                "[2]: missing field `one` (left out)",
            ]
        );
    }

    #[test]
    fn a_page_of_a_thousand_bad_records_takes_a_few_passes() {
        let sent: Vec<Value> = (0..1_000)
            .map(|number| json!({"a": "x", "b": number, "c": {}}))
            .collect();
        let mut passes = 0;
        let json = serde_json::to_vec(&sent).unwrap();
        let error = serde_json::from_slice::<Vec<Record>>(&json).unwrap_err();
        let problems = mend(&json, error, &mut |text| {
            passes += 1;
            serde_json::from_slice::<Vec<Record>>(text).map(drop)
        })
        .unwrap();
        assert_eq!((passes, problems.len()), (2, TOLD));
    }

    #[test]
    fn broken_json_is_not_mended() {
        let json = br#"[{"a": "x"}, {"#;
        let error = serde_json::from_slice::<Vec<Record>>(json).unwrap_err();
        assert!(read::<Vec<Record>>(json, error).is_err());
        assert!(read_as::<Vec<Record>>(&json!("\u{0}left out\u{0}")).is_err());
    }
}
