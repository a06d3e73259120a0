//! The request body of an operation.

use super::operation_pair::OperationPair;
use crate::diff::describe::code;
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::severity::Wire;
use crate::diff::sink::Sink;
use crate::ir::{Body, Node};

pub(super) fn compare(pair: &OperationPair<'_>, sink: &mut Sink) {
    let name = &pair.name;
    let (old_node, new_node) = (Node::Body(pair.old_index), Node::Body(pair.new_index));
    match (&pair.old.body, &pair.new.body) {
        (None, None) => {}
        (None, Some(new)) => {
            let (rule, verb) = match new.required {
                true => (Rule::RequestBodyAddedRequired, "needs"),
                false => (Rule::RequestBodyAddedOptional, "takes"),
            };
            let text = format!("{name} {verb} a body now");
            sink.push(ChangeDraft::new(rule, Nodes::added(new_node), text));
        }
        (Some(_), None) => {
            let text = format!("{name} takes no body any more");
            sink.push(ChangeDraft::new(
                Rule::RequestBodyRemoved,
                Nodes::removed(old_node),
                text,
            ));
        }
        (Some(old), Some(new)) => both(pair, old, new, Nodes::both(old_node, new_node), sink),
    }
}

fn both(pair: &OperationPair<'_>, old: &Body, new: &Body, nodes: Nodes, sink: &mut Sink) {
    let (sides, name) = (pair.sides, &pair.name);
    let draft = |rule, text| ChangeDraft::new(rule, nodes, text);
    match (old.required, new.required) {
        (false, true) => sink.push(draft(
            Rule::RequestBodyBecameRequired,
            format!("{name}: the body is required now"),
        )),
        (true, false) => sink.push(draft(
            Rule::RequestBodyBecameOptional,
            format!("{name}: the body is optional now"),
        )),
        _ => {}
    }
    let same_encoding = old.encoding == new.encoding;
    if old.media != new.media {
        let (before, now) = (code(&old.media), code(&new.media));
        let text = format!("{name}: the body is {now} now, it was {before}");
        let wire = if same_encoding {
            Wire::Warning
        } else {
            Wire::Breaking
        };
        let change = draft(Rule::RequestBodyMediaTypeChanged, text).wire(wire);
        sink.push(change.values(&old.media, &new.media));
    }
    let relation = sides.relation(&old.ty, &new.ty);
    if relation != Relation::Same && same_encoding {
        let rule = match relation {
            Relation::Wider => Rule::RequestBodyTypeGeneralized,
            _ => Rule::RequestBodyTypeChanged,
        };
        let (before, now) = (sides.old.type_text(&old.ty), sides.new.type_text(&new.ty));
        let text = format!("{name}: the body is {now} now, it was {before}");
        sink.push(draft(rule, text).values(before, now));
    }
    match (old.ty.without_null().1, new.ty.without_null().1) {
        (false, true) => sink.push(draft(
            Rule::RequestBodyBecameNullable,
            format!("{name}: the body may be null now"),
        )),
        (true, false) => sink.push(draft(
            Rule::RequestBodyBecameNotNullable,
            format!("{name}: the body may not be null any more"),
        )),
        _ => {}
    }
    if old.description != new.description {
        let text = format!("{name}: the body");
        sink.push(ChangeDraft::description(
            nodes,
            text,
            &old.description,
            &new.description,
        ));
    }
}
