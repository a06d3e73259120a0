//! Parameters of an operation.

use super::operation_pair::OperationPair;
use crate::diff::counterparts::parameters;
use crate::diff::describe::{code, deprecation_text, docs_differ, docs_text, location_text, style_text};
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::fingerprint::{deprecation_key, parameter_key, style_key};
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::sink::Sink;
use crate::ir::{Node, Parameter};

pub(super) fn compare(pair: &OperationPair<'_>, sink: &mut Sink) {
    for (old, new) in parameters(pair.old, pair.new) {
        let nodes = Nodes {
            old: old.map(|index| Node::Parameter(pair.old_index, index)),
            new: new.map(|index| Node::Parameter(pair.new_index, index)),
        };
        let old = old.map(|index| &pair.old.parameters[index]);
        let new = new.map(|index| &pair.new.parameters[index]);
        match (old, new) {
            (Some(old), Some(new)) => both(pair, old, new, nodes, sink),
            (None, Some(new)) => sink.push(added(pair, new, nodes)),
            (Some(old), None) => sink.push(removed(pair, old, nodes)),
            (None, None) => {}
        }
    }
}

fn added(pair: &OperationPair<'_>, new: &Parameter, nodes: Nodes) -> ChangeDraft {
    let (rule, word) = match new.required {
        true => (Rule::NewRequiredRequestParameter, "required"),
        false => (Rule::NewOptionalRequestParameter, "optional"),
    };
    let text = format!("{} is new, {word}", parameter_text(pair, new));
    ChangeDraft::new(rule, nodes, text).values("", parameter_key(new))
}

fn removed(pair: &OperationPair<'_>, old: &Parameter, nodes: Nodes) -> ChangeDraft {
    let text = format!("{} is gone", parameter_text(pair, old));
    ChangeDraft::new(Rule::RequestParameterRemoved, nodes, text).values(parameter_key(old), "")
}

fn both(pair: &OperationPair<'_>, old: &Parameter, new: &Parameter, nodes: Nodes, sink: &mut Sink) {
    let sides = pair.sides;
    let name = parameter_text(pair, new);
    let draft = |rule, text| ChangeDraft::new(rule, nodes, text);
    if old.wire != new.wire {
        let text = format!("{name} was called {}", code(&old.wire));
        sink.push(draft(Rule::PathParameterRenamed, text).values(&old.wire, &new.wire));
    }
    match (old.required, new.required) {
        (false, true) => sink.push(draft(
            Rule::RequestParameterBecameRequired,
            format!("{name} is required now"),
        )),
        (true, false) => sink.push(draft(
            Rule::RequestParameterBecameOptional,
            format!("{name} is optional now"),
        )),
        _ => {}
    }
    let relation = sides.relation(&old.ty, &new.ty);
    if relation != Relation::Same {
        let rule = match relation {
            Relation::Wider => Rule::RequestParameterTypeGeneralized,
            _ => Rule::RequestParameterTypeChanged,
        };
        let (before, now) = (sides.old.type_text(&old.ty), sides.new.type_text(&new.ty));
        let text = format!("{name} is {now} now, it was {before}");
        sink.push(draft(rule, text).values(before, now));
    }
    if old.style != new.style {
        let (before, now) = (style_text(old.style), style_text(new.style));
        let text = format!("{name}: its style is {now} now, it was {before}");
        let change = draft(Rule::RequestParameterStyleChanged, text);
        sink.push(change.values(style_key(old.style), style_key(new.style)));
    }
    if old.docs.deprecated != new.docs.deprecated {
        let text = format!("{name} {}", deprecation_text(&new.docs));
        let change = draft(Rule::RequestParameterDeprecated, text);
        sink.push(change.values("", deprecation_key(&new.docs)));
    }
    if docs_differ(&old.docs, &new.docs) {
        let (before, now) = (docs_text(&old.docs), docs_text(&new.docs));
        sink.push(ChangeDraft::description(nodes, name, &before, &now));
    }
}

/// What the report calls a parameter.
fn parameter_text(pair: &OperationPair<'_>, parameter: &Parameter) -> String {
    let location = location_text(parameter.location);
    format!("{}: {location} parameter {}", pair.name, code(&parameter.wire))
}
