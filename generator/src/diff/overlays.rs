//! Corrections that came, went or changed. What they do to the documents is reported where it shows.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::{Change, Rust, Section, Wire};
use super::fingerprint::fingerprint;

pub(super) fn compare(slug: &str, old: Option<&String>, new: Option<&String>) -> Vec<Change> {
    if old == new {
        return vec![];
    }
    let (before, now) = (actions(old), actions(new));
    let mut changes = Vec::new();
    let mut say = |rule: &'static str, key: &str, word: &str, reason: &str| {
        let reason = if reason.is_empty() {
            String::new()
        } else {
            format!(": {reason}")
        };
        changes.push(Change {
            fingerprint: fingerprint(&[rule, slug, key, word]),
            rule,
            section: Section::Overlays,
            wire: Wire::None,
            rust: Rust::None,
            service: slug.to_owned(),
            text: format!("action at `{key}` {word}{reason}"),
            operations: vec![],
            old: None,
            new: None,
            file: Some(format!("spec/overlays/{slug}.yaml")),
            items: vec![],
            approved: None,
        });
    };
    for (key, (action, reason)) in &now {
        match before.get(key) {
            None => say("overlay-action-added", key, "is new", reason),
            Some((earlier, _)) if earlier != action => {
                say("overlay-action-changed", key, "does something else", reason)
            }
            Some(_) => {}
        }
    }
    for (key, (_, reason)) in &before {
        if !now.contains_key(key) {
            say("overlay-action-removed", key, "is gone", reason);
        }
    }
    changes
}

/// Actions by target, numbered where several have one, each with its reason.
fn actions(text: Option<&String>) -> BTreeMap<String, (Value, String)> {
    let overlay: Option<Value> = text.and_then(|text| serde_saphyr::from_str(text).ok());
    let mut found = BTreeMap::new();
    let list = overlay
        .as_ref()
        .and_then(|overlay| overlay.get("actions"))
        .and_then(Value::as_array);
    for action in list.into_iter().flatten() {
        let text = |key: &str| {
            action
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        let target = text("target");
        let mut key = target.clone();
        let mut number = 2;
        while found.contains_key(&key) {
            key = format!("{target} #{number}");
            number += 1;
        }
        found.insert(key, (action.clone(), text("x-reason")));
    }
    found
}
