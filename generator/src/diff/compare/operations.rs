//! Operations as a whole: new and removed ones, their paths, tags, security, servers and descriptions.

use super::operation_pair::OperationPair;
use crate::diff::describe::{code, deprecation_text, docs_differ, docs_text};
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::fingerprint::server_key;
use crate::diff::locate::call;
use crate::diff::rule::Rule;
use crate::diff::sides::{Side, Sides};
use crate::diff::sink::Sink;
use crate::ir::{Node, Operation};

pub(super) fn added(sides: &Sides<'_>, index: usize, sink: &mut Sink) {
    let service = sides.new.service;
    let text = format!("`{}` is new", call(service, &service.operations[index]));
    let nodes = Nodes::added(Node::Operation(index));
    sink.push(ChangeDraft::new(Rule::EndpointAdded, nodes, text));
}

pub(super) fn removed(sides: &Sides<'_>, index: usize, sink: &mut Sink) {
    let service = sides.old.service;
    let operation = &service.operations[index];
    let (rule, hint) = if operation.docs.deprecated {
        (Rule::ApiRemovedWithDeprecation, " (it was deprecated)")
    } else {
        (Rule::ApiRemovedWithoutDeprecation, "")
    };
    let text = format!("`{}` is gone{hint}", call(service, operation));
    sink.push(ChangeDraft::new(
        rule,
        Nodes::removed(Node::Operation(index)),
        text,
    ));
}

pub(super) fn compare(pair: &OperationPair<'_>, sink: &mut Sink) {
    let OperationPair { old, new, name, .. } = pair;
    let draft = |rule, text| ChangeDraft::new(rule, pair.nodes(), text);
    if old.identity != new.identity {
        let text = format!("{name} was {}", code(&call(pair.sides.old.service, old)));
        sink.push(draft(Rule::ApiPathChanged, text).values(&old.identity, &new.identity));
    } else if old.path != new.path {
        let text = format!("{name}: its path is written {} now", code(&new.path));
        sink.push(draft(Rule::ApiPathSpellingChanged, text).values(&old.path, &new.path));
    }
    if old.wire_id != new.wire_id {
        let [before, now] = [old, new].map(|operation| operation.wire_id.as_deref().unwrap_or_default());
        let text = format!("{name}: operationId {} is {} now", code(before), code(now));
        sink.push(draft(Rule::ApiOperationIdChanged, text).values(before, now));
    }
    if old.tag != new.tag {
        let text = format!("{name}: tag {} is {} now", code(&old.tag), code(&new.tag));
        sink.push(draft(Rule::ApiTagChanged, text).values(&old.tag, &new.tag));
    }
    if old.docs.deprecated != new.docs.deprecated {
        let rule = match new.docs.deprecated {
            true => Rule::EndpointDeprecated,
            false => Rule::EndpointReactivated,
        };
        let text = format!("{name} {}", deprecation_text(&new.docs));
        sink.push(draft(rule, text));
    }
    if old.authenticated != new.authenticated {
        let (rule, verb) = if new.authenticated {
            (Rule::ApiSecurityAdded, "needs credentials now")
        } else {
            (Rule::ApiSecurityRemoved, "needs no credentials any more")
        };
        sink.push(draft(rule, format!("{name} {verb}")));
    }
    if old.server != new.server {
        let server = |side: &Side<'_>, operation: &Operation| match &operation.server {
            Some((origin, base)) => code(&format!("{origin}{base}")),
            None => code(&format!("{}{}", side.service.origin, side.service.base)),
        };
        let (before, now) = (server(&pair.sides.old, old), server(&pair.sides.new, new));
        let text = format!("{name}: its server is {now} now, it was {before}");
        let [before, now] = [old, new].map(|operation| server_key(operation.server.as_ref()));
        sink.push(draft(Rule::ServerChanged, text).values(before, now));
    }
    if docs_differ(&old.docs, &new.docs) {
        let [before, now] = [old, new].map(|operation| docs_text(&operation.docs));
        sink.push(ChangeDraft::description(
            pair.nodes(),
            name.clone(),
            &before,
            &now,
        ));
    }
}
