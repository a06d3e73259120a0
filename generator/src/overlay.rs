//! OpenAPI Overlay 1.0: our corrections to the vendor's documents, each with a reason.
//!
//! An action may carry `x-expect`, the value it replaces: when the vendor changes that value the action no longer
//! applies blindly but is reported. An action that finds nothing is reported too, unless `x-optional: true`.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostic::Diagnostics;
use crate::error::{Error, Stage};
use crate::pointer::Pointer;

/// An overlay document.
#[derive(Debug, Deserialize)]
pub struct Overlay {
    #[serde(rename = "overlay")]
    version: String,
    actions: Vec<Action>,
}

/// One action of an overlay.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    target: String,
    #[serde(default, rename = "description")]
    _description: Option<String>,
    #[serde(default, deserialize_with = "given")]
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(rename = "x-reason")]
    reason: String,
    #[serde(default, rename = "x-expect", deserialize_with = "given")]
    expect: Option<Value>,
    #[serde(default, rename = "x-optional")]
    optional: bool,
}

/// A member that is there, even when it is null.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// Where a path leads in a document.
fn places(query: &JsonPath, document: &Value) -> Vec<Pointer> {
    query
        .query_located(document)
        .locations()
        .filter_map(|location| {
            Pointer::from_reference(&format!("#{}", location.to_json_pointer().replace('%', "%25")))
        })
        .collect()
}

/// The places that a value sets when it is merged into a place.
fn leaves(at: &Pointer, value: &Value, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                leaves(&at.join(key), member, found);
            }
        }
        _ => found.push(at.clone()),
    }
}

impl Overlay {
    /// Reads an overlay, YAML or JSON.
    ///
    /// # Errors
    /// When the text is no overlay of version 1.x, or an action lacks its reason.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let fail = |message: String| Error::new(Stage::Overlay, path.display().to_string(), message);
        // The same YAML as that of the documents.
        let options = serde_saphyr::options! { strict_booleans: true };
        let overlay: Self =
            serde_saphyr::from_str_with_options(text, options).map_err(|error| fail(error.to_string()))?;
        if !overlay.version.starts_with("1.") {
            return Err(fail(format!(
                "overlay version {:?} is not supported, 1.0.0 is",
                overlay.version
            )));
        }
        let idle = overlay
            .actions
            .iter()
            .position(|action| action.remove == action.update.is_some());
        if let Some(index) = idle {
            return Err(
                fail("an action either updates or removes".to_owned()).at(format!("#/actions/{index}"))
            );
        }
        Ok(overlay)
    }

    /// Every action with its reason and the places of a document that it sets or removes.
    #[must_use]
    pub fn targets(&self, document: &Value) -> Vec<(String, String, Vec<Pointer>)> {
        self.actions
            .iter()
            .map(|action| {
                let targets = JsonPath::parse(&action.target)
                    .map(|query| places(&query, document))
                    .unwrap_or_default();
                let mut set = Vec::new();
                for target in targets {
                    match &action.update {
                        Some(update) => leaves(&target, update, &mut set),
                        None => set.push(target),
                    }
                }
                (action.target.clone(), action.reason.clone(), set)
            })
            .collect()
    }

    /// Applies the actions in order. `path` names the overlay in messages.
    ///
    /// # Errors
    /// When a target is no JSONPath.
    pub fn apply(
        &self,
        path: &Path,
        document: &mut Value,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Error> {
        for (index, action) in self.actions.iter().enumerate() {
            let place = format!("{}#/actions/{index}", path.display());
            let query = JsonPath::parse(&action.target).map_err(|error| {
                Error::new(
                    Stage::Overlay,
                    path.display().to_string(),
                    format!("target {:?}: {error}", action.target),
                )
                .at(format!("#/actions/{index}/target"))
            })?;
            let mut targets = places(&query, document);
            if targets.is_empty() && !action.optional {
                diagnostics.error(
                    "overlay-stale",
                    &place,
                    format!(
                        "{} matches nothing any more ({}); delete the action or mend its target",
                        action.target, action.reason
                    ),
                );
            }
            // From the back, so that removing an item does not move the next one.
            targets.reverse();
            for target in targets {
                action.apply_at(&target, &place, document, diagnostics);
            }
        }
        Ok(())
    }
}

impl Action {
    fn apply_at(&self, target: &Pointer, place: &str, document: &mut Value, diagnostics: &mut Diagnostics) {
        let Some(found) = target.find_mut(document) else {
            return;
        };
        if let Some(expect) = &self.expect
            && !contains(found, expect)
        {
            diagnostics.error(
                "overlay-expect",
                place,
                format!("at {target} the document no longer says {expect}; look at the new value and mend the action ({})", self.reason),
            );
            return;
        }
        if self.remove {
            remove(target, document);
        } else if let Some(update) = &self.update {
            merge(found, update);
        }
    }
}

/// Whether everything in `expected` stands in `found`.
fn contains(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => expected
            .iter()
            .all(|(key, value)| found.get(key).is_some_and(|found| contains(found, value))),
        _ => found == expected,
    }
}

fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(slot) => merge(slot, value),
                    None => {
                        target.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), update) => target.push(update.clone()),
        (target, update) => *target = update.clone(),
    }
}

fn remove(target: &Pointer, document: &mut Value) {
    let tokens: Vec<String> = target.tokens().collect();
    let Some((last, parents)) = tokens.split_last() else {
        return;
    };
    let parent = parents
        .iter()
        .fold(Pointer::root(), |pointer, token| pointer.join(token));
    match parent.find_mut(document) {
        Some(Value::Object(object)) => {
            object.remove(last);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = last.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn apply(overlay: &str, document: Value) -> (Value, Vec<crate::diagnostic::Diagnostic>) {
        let path = Path::new("overlays/doc.yaml");
        let overlay = Overlay::parse(path, overlay).expect("overlay");
        let mut diagnostics = Diagnostics::new("doc");
        let mut document = document;
        overlay
            .apply(path, &mut document, &mut diagnostics)
            .expect("applies");
        (document, diagnostics.finish())
    }

    #[test]
    fn updates_and_removes() {
        let text = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $.a\n  update: {b: 2, list: [3]}\n  x-reason: r\n- target: $.a.list[?@ == 1]\n  remove: true\n  x-reason: r\n";
        let (document, findings) = apply(text, json!({ "a": { "b": 1, "list": [1, 2, 1] } }));
        assert_eq!(document, json!({ "a": { "b": 2, "list": [2, 3] } }));
        assert!(findings.is_empty());
    }

    #[test]
    fn a_stale_action_is_an_error_an_optional_one_is_not() {
        let text = "overlay: 1.0.0\nactions:\n- {target: $.gone, remove: true, x-reason: r}\n- {target: $.gone, remove: true, x-reason: r, x-optional: true}\n- {target: $.a, update: 3, x-expect: 2, x-reason: r}\n";
        let (document, findings) = apply(text, json!({ "a": 1 }));
        assert_eq!(document, json!({ "a": 1 }));
        let codes: Vec<_> = findings
            .iter()
            .map(|finding| (finding.code, finding.pointer.as_str()))
            .collect();
        assert_eq!(
            codes,
            [
                ("overlay-stale", "overlays/doc.yaml#/actions/0"),
                ("overlay-expect", "overlays/doc.yaml#/actions/2")
            ]
        );
    }

    #[test]
    fn null_is_a_value_to_expect_and_to_set() {
        let text = "overlay: 1.0.0\nactions:\n- {target: $.a, update: null, x-reason: r}\n- {target: $.b, update: 1, x-expect: null, x-reason: r}\n";
        let (document, findings) = apply(text, json!({ "a": 1, "b": 2 }));
        assert_eq!(document, json!({ "a": null, "b": 2 }));
        assert_eq!(findings.len(), 1);
    }

    #[test]
    fn an_action_does_one_thing() {
        for action in [
            "{target: $, x-reason: r}",
            "{target: $, update: 1, remove: true, x-reason: r}",
        ] {
            let text = format!("overlay: 1.0.0\nactions:\n- {action}\n");
            let error = Overlay::parse(Path::new("o.yaml"), &text).expect_err("refused");
            assert_eq!(error.pointer(), Some("#/actions/0"));
        }
    }

    #[test]
    fn an_action_without_reason_is_refused() {
        let error = Overlay::parse(
            Path::new("o.yaml"),
            "overlay: 1.0.0\nactions:\n- {target: $, remove: true}\n",
        )
        .expect_err("no reason");
        assert!(error.to_string().contains("x-reason"), "{error}");
    }
}
