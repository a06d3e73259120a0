//! Overlays: what they do to any value.

use std::path::Path;

use generator::diagnostic::{Diagnostics, Severity};
use generator::overlay::Overlay;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[a-z~/%'\"\u{e9}]{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            object_of(inner),
        ]
    })
}

fn object_of(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    proptest::collection::btree_map("[a-c~/%'\"\\\\\u{e9} ]{0,3}", inner, 0..5)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()))
}

fn object() -> impl Strategy<Value = Value> {
    object_of(value())
}

/// Applies actions and gives how many errors they came to.
fn apply(document: &mut Value, actions: Value) -> usize {
    let path = Path::new("spec/overlays/doc.yaml");
    let text = json!({ "overlay": "1.0.0", "info": { "title": "t", "version": "1" }, "actions": actions })
        .to_string();
    let overlay = Overlay::parse(path, &text).unwrap_or_else(|error| panic!("{error}"));
    let mut diagnostics = Diagnostics::new("doc");
    overlay
        .apply(path, document, &mut diagnostics)
        .unwrap_or_else(|error| panic!("{error}"));
    let findings = diagnostics.finish();
    findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count()
}

/// A normalised path to a member, in which any name can stand.
fn member(name: &str) -> String {
    let escaped = name.replace('\\', "\\\\").replace('\'', "\\'");
    format!("$['{escaped}']")
}

/// Objects are merged, lists grow, everything else is replaced.
fn merged(target: &Value, update: &Value) -> Value {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let mut all = target.clone();
            for (key, value) in update {
                let value = target
                    .get(key)
                    .map_or_else(|| value.clone(), |old| merged(old, value));
                all.insert(key.clone(), value);
            }
            Value::Object(all)
        }
        (Value::Array(target), Value::Array(update)) => target.iter().chain(update).cloned().collect(),
        (Value::Array(target), update) => target.iter().chain([update]).cloned().collect(),
        (_, update) => update.clone(),
    }
}

proptest! {
    #![proptest_config(crate::config(256))]

    #[test]
    fn an_update_merges(document in object(), update in object()) {
        let mut found = document.clone();
        prop_assert_eq!(apply(&mut found, json!([{ "target": "$", "update": update, "x-reason": "r" }])), 0);
        prop_assert_eq!(found, merged(&document, &update));
    }

    #[test]
    fn a_removal_takes_its_target_and_nothing_else(document in object(), pick in any::<proptest::sample::Index>()) {
        let Some(members) = document.as_object().filter(|members| !members.is_empty()) else { return Ok(()) };
        let name = members.keys().nth(pick.index(members.len())).cloned().unwrap_or_default();
        let mut found = document.clone();
        let action = json!([{ "target": member(&name), "remove": true, "x-reason": "r" }]);
        prop_assert_eq!(apply(&mut found, action.clone()), 0);
        let mut expected = members.clone();
        expected.remove(&name);
        prop_assert_eq!(&found, &Value::Object(expected));
        // Once more it finds nothing, which is an error, and changes nothing.
        let before = found.clone();
        prop_assert_eq!(apply(&mut found, action), 1);
        prop_assert_eq!(found, before);
    }

    #[test]
    fn removing_items_of_a_list_moves_no_others(items in proptest::collection::vec(0..4_i64, 0..8)) {
        let mut found = json!({ "list": items });
        let action = json!([{ "target": "$.list[?@ == 1]", "remove": true, "x-reason": "r", "x-optional": true }]);
        prop_assert_eq!(apply(&mut found, action), 0);
        let kept: Vec<i64> = items.into_iter().filter(|item| *item != 1).collect();
        prop_assert_eq!(found, json!({ "list": kept }));
    }

    #[test]
    fn what_is_not_as_expected_is_left_alone(document in object(), other in value(), update in value()) {
        let mut found = document.clone();
        let members = document.as_object().cloned().unwrap_or_default();
        for (name, value) in members.iter().filter(|(_, value)| !value.is_object() && **value != other) {
            let action = json!([{ "target": member(name), "update": update, "x-expect": other, "x-reason": "r" }]);
            prop_assert_eq!(apply(&mut found, action), 1, "{} {}", name, value);
        }
        prop_assert_eq!(found, document);
    }
}
