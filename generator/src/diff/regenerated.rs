//! What another generator makes of the same documents.

use std::collections::BTreeSet;

use super::change::{Change, ItemChange};
use super::fingerprint::fingerprint;
use super::input::Input;
use super::rule::Rule;
use crate::api::{items, text};
use crate::code::build;

/// The difference between an `api.txt` that was committed with a snapshot and the one that the snapshot gives now.
#[must_use]
pub fn regenerated(snapshot: &Input, committed: &str) -> Option<Change> {
    let generated = text(&items(&build(&snapshot.api, &snapshot.names)));
    let (before, now) = (lines(committed), lines(&generated));
    let gone = before.difference(&now);
    let new = now.difference(&before);
    let items: Vec<ItemChange> = gone
        .map(|line| ItemChange::one_sided((*line).to_owned(), false))
        .chain(new.map(|line| ItemChange::one_sided((*line).to_owned(), true)))
        .collect();
    let rust = items.iter().map(|item| item.rust).max()?;
    let rule = Rule::GeneratorChanged;
    let text = format!(
        "the generator makes another public API of the same documents: {} lines of `api.txt` gone, {} new",
        items.iter().filter(|item| item.old.is_some()).count(),
        items.iter().filter(|item| item.new.is_some()).count(),
    );
    // The lines are all that changed, so they are what identifies the change.
    let sides = items.iter().flat_map(|item| [&item.old, &item.new]);
    let lines = sides.map(|line| line.as_deref().unwrap_or_default());
    let parts: Vec<&str> = [rule.id()].into_iter().chain(lines).collect();
    let fingerprint = fingerprint(&parts);
    Some(Change {
        rust,
        items,
        ..Change::new(rule, "all", fingerprint, text)
    })
}

fn lines(text: &str) -> BTreeSet<&str> {
    let lines = text.lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::severity::{Rust, Wire};

    #[test]
    fn another_api_of_the_same_documents_is_a_change() {
        let document =
            br#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {
            "operationId": "list", "responses": {"204": {"description": ""}}}}}}"#;
        let (input, _) = Input::from_bytes("doc", document, document).expect("a document");
        let own = text(&items(&build(&input.api, &input.names)));
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
