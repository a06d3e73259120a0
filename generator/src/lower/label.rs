//! What alternatives are called in pointers: an index would give another alternative's name to one that moves.

use std::collections::{BTreeSet, HashMap};

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::view::View;
use crate::pointer::Pointer;

/// Longer ones are no names.
const MAX_LABEL: usize = 60;

/// A label for each alternative: the schema that it refers to or extends, the one text that a member of it may have,
/// or its title, whichever comes first and no other alternative could have too; else its index.
pub(super) fn labels(alternatives: &[ReferenceOr<Schema>]) -> Vec<String> {
    let candidates: Vec<Vec<String>> = alternatives.iter().map(candidates).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for own in &candidates {
        let different: BTreeSet<&String> = own.iter().collect();
        for candidate in different {
            *counts.entry(candidate).or_default() += 1;
        }
    }
    candidates
        .iter()
        .enumerate()
        .map(|(index, own)| {
            let unique = own.iter().find(|candidate| counts[candidate.as_str()] == 1);
            unique.cloned().unwrap_or_else(|| index.to_string())
        })
        .collect()
}

fn candidates(alternative: &ReferenceOr<Schema>) -> Vec<String> {
    let mut found: Vec<String> = match alternative {
        ReferenceOr::Reference { reference } => component(reference).into_iter().collect(),
        ReferenceOr::Item(schema) => {
            let view = View::of(schema);
            let extended = view.all_of.iter().filter_map(|part| match part {
                ReferenceOr::Reference { reference } => component(reference),
                ReferenceOr::Item(_) => None,
            });
            let members = view.properties.into_iter().flatten();
            let mut constants: Vec<(&String, String)> = members
                .filter_map(|(name, property)| Some((name, constant(property)?)))
                .collect();
            // The order in which a document happens to list members says nothing.
            constants.sort();
            extended
                .chain(constants.into_iter().map(|(_, text)| text))
                .chain(schema.schema_data.title.clone())
                .collect()
        }
    };
    // Without a letter it could be an index.
    found.retain(|label| label.chars().any(char::is_alphabetic) && label.len() <= MAX_LABEL);
    found
}

fn component(reference: &str) -> Option<String> {
    Pointer::from_reference(reference)?.component("schemas")
}

/// The one text that a schema allows.
fn constant(schema: &ReferenceOr<Box<Schema>>) -> Option<String> {
    let ReferenceOr::Item(schema) = schema else {
        return None;
    };
    match View::of(schema).values.as_slice() {
        [Value::String(only)] => Some(only.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn alternatives_are_called_by_what_no_other_has() {
        let refers = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let tagged = |kind: &str| {
            json!({"type": "object", "title": "Event", "properties": {
                "object": {"type": "string", "enum": ["event"]},
                "type": {"type": "string", "enum": [kind]},
            }})
        };
        let cases = [
            (json!([refers("Cat"), refers("Dog")]), ["Cat", "Dog"]),
            (
                json!([{"allOf": [refers("Cat"), refers("Pet")]}, {"allOf": [refers("Dog"), refers("Pet")]}]),
                ["Cat", "Dog"],
            ),
            (json!([tagged("opened"), tagged("closed")]), ["opened", "closed"]),
            (json!([tagged("opened"), tagged("opened")]), ["0", "1"]),
            (
                json!([{"type": "string", "title": "By name"}, {"type": "integer", "title": "7"}]),
                ["By name", "1"],
            ),
        ];
        for (alternatives, expected) in cases {
            let parsed: Vec<ReferenceOr<Schema>> =
                serde_json::from_value(alternatives.clone()).expect("schemas");
            assert_eq!(labels(&parsed), expected, "{alternatives}");
        }
    }
}
