//! Schemas as a whole: which named ones are new or gone, their descriptions and their kinds.

use super::schema_pair::{Directions, SchemaPair};
use crate::diff::describe::{deprecation_text, docs_differ, docs_text};
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::fingerprint::{deprecation_key, kind_key};
use crate::diff::rule::Rule;
use crate::diff::sides::Sides;
use crate::diff::sink::Sink;
use crate::ir::{Node, TypeDef};

/// Reports the named schemas that only one version has.
pub(super) fn added_and_removed(sides: &Sides<'_>, sink: &mut Sink) {
    let named = |def: &TypeDef| def.source.identity.component("schemas").is_some();
    for (index, def) in sides.new.service.types.iter().enumerate() {
        if sides.pairs.types[index].is_none() && named(def) {
            let text = format!("schema {} is new", sides.new.schema_text(index));
            let nodes = Nodes::added(Node::Type(index));
            sink.push(ChangeDraft::new(Rule::SchemaAdded, nodes, text));
        }
    }
    for (index, def) in sides.old.service.types.iter().enumerate() {
        if sides.pairs.types_of_old[index].is_none() && named(def) {
            let text = format!("schema {} is gone", sides.old.schema_text(index));
            let nodes = Nodes::removed(Node::Type(index));
            sink.push(ChangeDraft::new(Rule::SchemaRemoved, nodes, text));
        }
    }
}

/// Compares titles, descriptions and deprecation.
pub(super) fn docs(pair: &SchemaPair<'_>, sink: &mut Sink) {
    let (old, new) = (pair.old, pair.new);
    if docs_differ(&old.docs, &new.docs) || old.title != new.title {
        let (before, now) = (docs_text(&old.docs), docs_text(&new.docs));
        sink.push(ChangeDraft::description(
            pair.nodes(),
            pair.name.clone(),
            &before,
            &now,
        ));
    }
    if old.docs.deprecated != new.docs.deprecated {
        let text = format!("{} {}", pair.name, deprecation_text(&new.docs));
        let change = ChangeDraft::new(Rule::SchemaDeprecated, pair.nodes(), text);
        sink.push(change.values("", deprecation_key(&new.docs)));
    }
}

/// Reports a schema that is of another kind now: an enum that was an object.
pub(super) fn kind(pair: &SchemaPair<'_>, sink: &mut Sink) {
    let before = pair.sides.old.kind_text(&pair.old.kind);
    let now = pair.sides.new.kind_text(&pair.new.kind);
    let text = format!("{} is {now} now, it was {before}", pair.name);
    let directions = Directions::by_relation(
        Rule::RequestTypeChanged,
        Rule::ResponseTypeChanged,
        pair.relation(),
    );
    let change = pair.draft(directions, false, pair.nodes(), text);
    sink.push(change.values(kind_key(&pair.old.kind), kind_key(&pair.new.kind)));
}
