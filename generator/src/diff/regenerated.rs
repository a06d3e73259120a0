//! What another generator does to the surface of the same documents.

use std::collections::BTreeSet;

use super::change::{Change, ItemChange, Rust, Section, Wire};
use super::fingerprint::fingerprint;
use super::input::Input;
use crate::surface::{surface, text};

/// The difference between the `api.txt` that was committed with a snapshot and the one that is generated from it now.
#[must_use]
pub fn regenerated(old: &Input, committed: &str) -> Option<Change> {
    let now = text(&surface(&old.api, &old.names));
    let lines = |text: &'_ str| -> BTreeSet<String> {
        let items = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        items.map(str::to_owned).collect()
    };
    let (before, now) = (lines(committed), lines(&now));
    let gone = before.difference(&now).map(|line| (Some(line.clone()), None));
    let come = now.difference(&before).map(|line| (None, Some(line.clone())));
    let items: Vec<ItemChange> = gone
        .chain(come)
        .map(|(old, new)| ItemChange {
            rust: if old.is_some() { Rust::Major } else { Rust::Minor },
            old,
            new,
        })
        .collect();
    let rust = items.iter().map(|item| item.rust).max()?;
    let all: Vec<&str> = items
        .iter()
        .flat_map(|item| [item.old.as_deref(), item.new.as_deref()])
        .map(Option::unwrap_or_default)
        .collect();
    Some(Change {
        // Here the lines are all that changed, so they are what it is recognised by.
        fingerprint: fingerprint(&[&["generator-changed"], all.as_slice()].concat()),
        rule: "generator-changed",
        section: Section::Names,
        wire: Wire::None,
        rust,
        service: "all".to_owned(),
        text: format!(
            "the generator makes another surface of the same documents: {} lines of `api.txt` gone, {} new",
            items.iter().filter(|item| item.old.is_some()).count(),
            items.iter().filter(|item| item.new.is_some()).count(),
        ),
        operations: Vec::new(),
        old: None,
        new: None,
        file: None,
        items,
        approved: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_surface_of_the_same_documents_is_a_change() {
        let document =
            br#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {
            "operationId": "list", "responses": {"204": {"description": ""}}}}}}"#;
        let (input, _) = Input::from_bytes("doc", document, document).expect("a document");
        let own = text(&surface(&input.api, &input.names));
        assert_eq!(regenerated(&input, &own), None);
        let method = own
            .lines()
            .find(|line| line.contains(".list()"))
            .expect("a method");
        let less = own.replace(&format!("{method}\n"), "");
        assert_eq!(
            regenerated(&input, &less).map(|change| change.rust),
            Some(Rust::Minor)
        );
        let other = own.replace(".list()", ".all()");
        let change = regenerated(&input, &other).expect("a change");
        assert_eq!(
            (change.rust, change.wire, change.items.len()),
            (Rust::Major, Wire::None, 2)
        );
    }
}
