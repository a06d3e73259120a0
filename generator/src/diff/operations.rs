//! What changed about operations.

use super::change::{Rust, Section, Wire};
use super::spell::code;
use super::walk::{Said, Walk, shown};
use super::words::{deprecation, docs, words, words_differ};
use super::{bodies, pairs, parameters, service};
use crate::ir::Node;
use crate::ir::Operation;

pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    for (index, operation) in new.operations.iter().enumerate() {
        match walk.pairs.operations[index] {
            Some(before) => pair(walk, before, index),
            None => {
                let text = format!("`{}` is new", shown(new, operation));
                let said = api("endpoint-added", Wire::None, Rust::Minor, text, ["", ""]);
                walk.say(said, None, Some(Node::Operation(index)));
            }
        }
    }
    for (index, operation) in old.operations.iter().enumerate() {
        if walk.pairs.operations_of_old[index].is_none() {
            let (rule, hint) = if operation.docs.deprecated {
                ("api-removed-with-deprecation", " (it was deprecated)")
            } else {
                ("api-removed-without-deprecation", "")
            };
            let text = format!("`{}` is gone{hint}", shown(old, operation));
            walk.say(
                api(rule, Wire::Breaking, Rust::Major, text, ["", ""]),
                Some(Node::Operation(index)),
                None,
            );
        }
    }
    service::compare(walk);
}

pub(super) fn api<'s>(
    rule: &'static str,
    wire: Wire,
    rust: Rust,
    text: String,
    values: [&'s str; 2],
) -> Said<'s> {
    Said {
        rule,
        section: Section::Api,
        wire,
        rust,
        text,
        values,
    }
}

fn pair(walk: &mut Walk<'_>, before: usize, now: usize) {
    let (old, new) = (&walk.old.operations[before], &walk.new.operations[now]);
    let places = (Some(Node::Operation(before)), Some(Node::Operation(now)));
    let name = code(&shown(walk.new, new));
    let say = |walk: &mut Walk<'_>, rule, wire, rust, text: String, values: [&str; 2]| {
        walk.say(api(rule, wire, rust, text, values), places.0, places.1);
    };
    if old.identity != new.identity {
        let text = format!("{name} was {}", code(&shown(walk.old, old)));
        say(
            walk,
            "api-path-changed",
            Wire::Breaking,
            Rust::Patch,
            text,
            [&old.identity, &new.identity],
        );
    } else if old.path != new.path {
        let text = format!("{name}: its path is spelled {} now", code(&new.path));
        say(
            walk,
            "api-path-spelling-changed",
            Wire::None,
            Rust::Patch,
            text,
            [&old.path, &new.path],
        );
    }
    let id = |operation: &Operation| operation.wire_id.clone().unwrap_or_default();
    if old.wire_id != new.wire_id {
        let text = format!("{name}: operationId {} is {} now", code(&id(old)), code(&id(new)));
        say(
            walk,
            "api-operation-id-changed",
            Wire::None,
            Rust::None,
            text,
            [&id(old), &id(new)],
        );
    }
    if old.tag != new.tag {
        let text = format!("{name}: tag {} is {} now", code(&old.tag), code(&new.tag));
        say(
            walk,
            "api-tag-changed",
            Wire::None,
            Rust::Patch,
            text,
            [&old.tag, &new.tag],
        );
    }
    if old.docs.deprecated != new.docs.deprecated {
        let rule = if new.docs.deprecated {
            "endpoint-deprecated"
        } else {
            "endpoint-reactivated"
        };
        let word = deprecation(&new.docs);
        say(
            walk,
            rule,
            Wire::None,
            Rust::Patch,
            format!("{name} {word}"),
            ["", ""],
        );
    }
    if old.authenticated != new.authenticated {
        let (rule, wire, word) = if new.authenticated {
            ("api-security-added", Wire::Breaking, "needs credentials now")
        } else {
            (
                "api-security-removed",
                Wire::None,
                "needs no credentials any more",
            )
        };
        say(walk, rule, wire, Rust::Patch, format!("{name} {word}"), ["", ""]);
    }
    if old.server != new.server {
        let text = format!("{name}: its server is another one");
        let values = [format!("{:?}", old.server), format!("{:?}", new.server)];
        say(
            walk,
            "server-changed",
            Wire::Warning,
            Rust::Patch,
            text,
            [&values[0], &values[1]],
        );
    }
    if words_differ(&old.docs, &new.docs) {
        let values = [words(&old.docs), words(&new.docs)];
        docs(walk, name.clone(), [&values[0], &values[1]], places.0, places.1);
    }
    for (a, b) in pairs::parameters(old, new) {
        parameters::compare(walk, &name, (before, a), (now, b));
    }
    bodies::request(walk, &name, before, now);
    bodies::successes(walk, &name, before, now);
    bodies::failures(walk, &name, before, now);
}
