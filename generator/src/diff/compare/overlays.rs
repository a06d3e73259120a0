//! Actions of an overlay that were added, changed or removed. What they change in the documents is compared there.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diff::change::Change;
use crate::diff::fingerprint::fingerprint;
use crate::diff::rule::Rule;

/// Compares the texts of a service's overlay.
pub(in crate::diff) fn compare(slug: &str, old: Option<&String>, new: Option<&String>) -> Vec<Change> {
    if old == new {
        return vec![];
    }
    let (old, new) = (actions(old), actions(new));
    let change = |rule: Rule, key: &str, verb: &str, action: &Action| {
        let mut text = format!("action at `{key}` {verb}");
        if !action.reason.is_empty() {
            text = format!("{text}: {}", action.reason);
        }
        Change {
            file: Some(format!("spec/overlays/{slug}.yaml")),
            ..Change::new(rule, slug, fingerprint(&[rule.id(), slug, key, verb]), text)
        }
    };
    let mut changes = Vec::new();
    for (key, now) in &new {
        match old.get(key) {
            None => changes.push(change(Rule::OverlayActionAdded, key, "is new", now)),
            Some(before) if before.value != now.value => {
                changes.push(change(
                    Rule::OverlayActionChanged,
                    key,
                    "does something else",
                    now,
                ));
            }
            Some(_) => {}
        }
    }
    for (key, before) in &old {
        if !new.contains_key(key) {
            changes.push(change(Rule::OverlayActionRemoved, key, "is gone", before));
        }
    }
    changes
}

struct Action {
    value: Value,
    reason: String,
}

/// Actions by target; the second action with the same target has the key `target #2`.
fn actions(text: Option<&String>) -> BTreeMap<String, Action> {
    let overlay: Option<Value> = text.and_then(|text| serde_saphyr::from_str(text).ok());
    let list = overlay
        .as_ref()
        .and_then(|overlay| overlay.get("actions"))
        .and_then(Value::as_array);
    let mut found = BTreeMap::new();
    for value in list.into_iter().flatten() {
        let text = |key: &str| {
            let text = value.get(key).and_then(Value::as_str);
            text.unwrap_or_default().trim().to_owned()
        };
        let target = text("target");
        let mut key = target.clone();
        let mut number = 2;
        while found.contains_key(&key) {
            key = format!("{target} #{number}");
            number += 1;
        }
        let action = Action {
            value: value.clone(),
            reason: text("x-reason"),
        };
        found.insert(key, action);
    }
    found
}
