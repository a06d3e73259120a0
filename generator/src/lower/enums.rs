//! `enum` and `const`.

use serde_json::Value;

use super::Lowering;
use super::merge::Merged;
use super::schema::Built;
use crate::ir::{EnumValue, Type, TypeKind};
use crate::source::Source;

/// More values than this are documentation, not an enum: nobody matches on them, and every compilation pays.
const MAX_VALUES: usize = 2_000;

impl Lowering<'_> {
    /// The type of a schema that lists its values; `None` when the list says nothing about the type.
    pub(super) fn enumeration(&mut self, merged: &Merged<'_>, at: &Source) -> Option<Built> {
        if merged.values.is_empty() || matches!(merged.typ, Some("object" | "array")) {
            return None;
        }
        if merged.values.len() > MAX_VALUES {
            self.diagnostics.note(
                "enum-large",
                at.join("enum"),
                format!("{} values, taken as open", merged.values.len()),
            );
            return None;
        }
        let values = &merged.values;
        let all = |test: fn(&Value) -> bool| values.iter().all(test);
        let texts = || values.iter().map(text).collect::<Vec<_>>();
        Some(match merged.typ {
            Some("string") => Built::Kind(TypeKind::StringEnum(named(merged, texts()))),
            None if all(Value::is_string) => Built::Kind(TypeKind::StringEnum(named(merged, texts()))),
            Some("integer") | None if all(Value::is_i64) => {
                let integers: Vec<_> = values.iter().filter_map(Value::as_i64).collect();
                if merged.value_names.len() == integers.len() {
                    Built::Kind(TypeKind::IntegerEnum(named(merged, integers)))
                } else {
                    // Numbers without names are clearer as numbers; the documentation lists them.
                    return None;
                }
            }
            Some("integer" | "number") => return None,
            Some("boolean") => Built::Type(Type::Boolean),
            None if all(Value::is_boolean) => Built::Type(Type::Boolean),
            None if all(Value::is_number) => Built::Type(Type::F64),
            _ if all(|value| !value.is_object() && !value.is_array()) => {
                Built::Kind(TypeKind::ValueEnum(named(merged, values.clone())))
            }
            _ => {
                self.diagnostics.note(
                    "enum-structured",
                    at.join("enum"),
                    "lists objects or arrays; any value is allowed here",
                );
                Built::Type(Type::Any)
            }
        })
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn named<T: PartialEq>(merged: &Merged<'_>, values: Vec<T>) -> Vec<EnumValue<T>> {
    let names = (merged.value_names.len() == values.len()).then_some(&merged.value_names);
    let texts = (merged.value_texts.len() == values.len()).then_some(&merged.value_texts);
    let mut named: Vec<EnumValue<T>> = Vec::new();
    for (index, value) in values.into_iter().enumerate() {
        // `1` and `"1"` are one text.
        if named.iter().any(|known| known.value == value) {
            continue;
        }
        named.push(EnumValue {
            value,
            name: names
                .map(|names| names[index].clone())
                .filter(|name| !name.is_empty()),
            description: texts.map(|texts| texts[index].clone()).unwrap_or_default(),
        });
    }
    named
}
