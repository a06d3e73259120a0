//! What changed about the bodies of an operation: of its requests, its answers, its documented failures.

use super::change::{Rust, Wire};
use super::operations::api;
use super::pairs::success;
use super::spell::{Relation, code, spell};
use super::walk::Walk;
use super::words::docs;
use crate::ir::Node;
use crate::ir::{Body, Success};

pub(super) fn request(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (
        walk.old.operations[old].body.as_ref(),
        walk.new.operations[new].body.as_ref(),
    );
    let places = (before.map(|_| Node::Body(old)), now.map(|_| Node::Body(new)));
    let say = |walk: &mut Walk<'_>, rule, wire, text: String, values: [&str; 2]| {
        walk.say(api(rule, wire, Rust::Patch, text, values), places.0, places.1);
    };
    let (before, now): (&Body, &Body) = match (before, now) {
        (None, None) => return,
        (None, Some(now)) => {
            let (rule, wire, word) = if now.required {
                ("request-body-added-required", Wire::Breaking, "needs")
            } else {
                ("request-body-added-optional", Wire::None, "takes")
            };
            return say(walk, rule, wire, format!("{name} {word} a body now"), ["", ""]);
        }
        (Some(_), None) => {
            let text = format!("{name} takes no body any more");
            return say(walk, "request-body-removed", Wire::Warning, text, ["", ""]);
        }
        (Some(before), Some(now)) => (before, now),
    };
    match (before.required, now.required) {
        (false, true) => {
            let text = format!("{name}: the body is required now");
            say(
                walk,
                "request-body-became-required",
                Wire::Breaking,
                text,
                ["", ""],
            );
        }
        (true, false) => {
            let text = format!("{name}: the body is optional now");
            say(walk, "request-body-became-optional", Wire::None, text, ["", ""]);
        }
        _ => {}
    }
    if before.media != now.media {
        let text = format!(
            "{name}: the body is {} now, it was {}",
            code(&now.media),
            code(&before.media)
        );
        let wire = if before.encoding == now.encoding {
            Wire::Warning
        } else {
            Wire::Breaking
        };
        say(
            walk,
            "request-body-media-type-changed",
            wire,
            text,
            [&before.media, &now.media],
        );
    }
    let relation = walk.speller().relation(&before.ty, &now.ty);
    if relation != Relation::Same && before.encoding == now.encoding {
        let types = [
            spell(walk.old, walk.old_names, &before.ty),
            spell(walk.new, walk.new_names, &now.ty),
        ];
        let (rule, wire) = match relation {
            Relation::Wider => ("request-body-type-generalized", Wire::None),
            _ => ("request-body-type-changed", Wire::Breaking),
        };
        let text = format!("{name}: the body is {} now, it was {}", types[1], types[0]);
        say(walk, rule, wire, text, [&types[0], &types[1]]);
    }
    if before.ty.without_null().1 != now.ty.without_null().1 {
        let (rule, wire, word) = if now.ty.without_null().1 {
            ("request-body-became-nullable", Wire::None, "may be null now")
        } else {
            (
                "request-body-became-not-nullable",
                Wire::Breaking,
                "may not be null any more",
            )
        };
        say(walk, rule, wire, format!("{name}: the body {word}"), ["", ""]);
    }
    if before.description != now.description {
        let values = [before.description.as_str(), now.description.as_str()];
        docs(walk, format!("{name}: the body"), values, places.0, places.1);
    }
}

pub(super) fn successes(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (
        &walk.old.operations[old].success,
        &walk.new.operations[new].success,
    );
    let places = (Some(Node::Operation(old)), Some(Node::Operation(new)));
    let spelled = |service, names, success: &Success| match success {
        Success::Empty => "nothing".to_owned(),
        Success::Json(ty) => spell(service, names, ty),
        Success::Optional(ty) => format!("{} or nothing", spell(service, names, ty.without_null().0)),
        Success::Text => "text".to_owned(),
        Success::Bytes => "bytes".to_owned(),
        Success::Any(_) => "one of several bodies, by status".to_owned(),
    };
    let types = [
        spelled(walk.old, walk.old_names, before),
        spelled(walk.new, walk.new_names, now),
    ];
    let say = |walk: &mut Walk<'_>, rule, wire| {
        let text = format!("{name} answers {} now, it was {}", types[1], types[0]);
        walk.say(
            api(rule, wire, Rust::Patch, text, [&types[0], &types[1]]),
            places.0,
            places.1,
        );
    };
    match (before, now) {
        (Success::Empty, Success::Empty)
        | (Success::Text, Success::Text)
        | (Success::Bytes, Success::Bytes) => {}
        (Success::Empty, Success::Json(_) | Success::Optional(_) | Success::Text | Success::Bytes) => {
            say(walk, "response-body-added", Wire::None);
        }
        (Success::Optional(_), Success::Json(_)) if same(walk, before, now) => {
            say(walk, "response-body-became-certain", Wire::None);
        }
        (Success::Json(_), Success::Optional(_)) if same(walk, before, now) => {
            say(walk, "response-body-became-optional", Wire::Breaking);
        }
        _ => {
            let (Some(a), Some(b)) = (success(before), success(now)) else {
                return say(walk, "response-body-type-changed", Wire::Breaking);
            };
            if std::mem::discriminant(before) != std::mem::discriminant(now) {
                return say(walk, "response-body-type-changed", Wire::Breaking);
            }
            match walk.speller().relation(&a, &b) {
                Relation::Same => {}
                Relation::Narrower => say(walk, "response-body-type-specialized", Wire::None),
                _ => say(walk, "response-body-type-changed", Wire::Breaking),
            }
            if a.without_null().1 != b.without_null().1 {
                let (rule, wire) = if b.without_null().1 {
                    ("response-body-became-nullable", Wire::Breaking)
                } else {
                    ("response-body-became-not-nullable", Wire::None)
                };
                say(walk, rule, wire);
            }
        }
    }
}

fn same(walk: &Walk<'_>, before: &Success, now: &Success) -> bool {
    match (success(before), success(now)) {
        (Some(a), Some(b)) => walk.speller().relation(&a, &b) == Relation::Same,
        _ => false,
    }
}

/// Documented failures: their bodies are decoded on demand, so that nothing here is part of the surface.
pub(super) fn failures(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (&walk.old.operations[old].errors, &walk.new.operations[new].errors);
    let places = (Some(Node::Operation(old)), Some(Node::Operation(new)));
    for error in now {
        let Some(earlier) = before.iter().find(|other| other.status == error.status) else {
            let text = format!("{name}: failure {} is documented now", code(&error.status));
            let said = api(
                "response-non-success-status-added",
                Wire::None,
                Rust::Patch,
                text,
                ["", &error.status],
            );
            walk.say(said, places.0, places.1);
            walk.at_status(&error.status, false, true);
            continue;
        };
        let changed = match (&earlier.body, &error.body) {
            (Some(a), Some(b)) => walk.speller().relation(a, b) != Relation::Same,
            (a, b) => a.is_some() != b.is_some(),
        };
        if changed {
            let spelled = |service, names, body: &Option<_>| {
                body.as_ref()
                    .map_or("nothing known".to_owned(), |ty| spell(service, names, ty))
            };
            let types = [
                spelled(walk.old, walk.old_names, &earlier.body),
                spelled(walk.new, walk.new_names, &error.body),
            ];
            let wire = if earlier.body.is_some() {
                Wire::Breaking
            } else {
                Wire::None
            };
            let text = format!(
                "{name}: failure {} carries {} now, it was {}",
                code(&error.status),
                types[1],
                types[0]
            );
            let said = api(
                "response-body-type-changed",
                wire,
                Rust::Patch,
                text,
                [&types[0], &types[1]],
            );
            walk.say(said, places.0, places.1);
            walk.at_status(&error.status, true, true);
        }
        if earlier.description != error.description {
            let values = [earlier.description.as_str(), error.description.as_str()];
            docs(
                walk,
                format!("{name}: failure {}", code(&error.status)),
                values,
                places.0,
                places.1,
            );
        }
    }
    for error in before {
        if !now.iter().any(|other| other.status == error.status) {
            let text = format!("{name}: failure {} is documented no longer", code(&error.status));
            let said = api(
                "response-non-success-status-removed",
                Wire::None,
                Rust::Patch,
                text,
                [&error.status, ""],
            );
            walk.say(said, places.0, places.1);
            walk.at_status(&error.status, true, false);
        }
    }
}
