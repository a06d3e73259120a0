//! What changed about a parameter.

use super::change::{Rust, Wire};
use super::operations::api;
use super::spell::{Relation, code, spell};
use super::walk::Walk;
use super::words::{deprecation, docs, words, words_differ};
use crate::ir::Node;
use crate::ir::Parameter;

pub(super) fn compare(
    walk: &mut Walk<'_>,
    name: &str,
    old: (usize, Option<usize>),
    new: (usize, Option<usize>),
) {
    let before = old.1.map(|index| &walk.old.operations[old.0].parameters[index]);
    let now = new.1.map(|index| &walk.new.operations[new.0].parameters[index]);
    let places = (
        old.1.map(|index| Node::Parameter(old.0, index)),
        new.1.map(|index| Node::Parameter(new.0, index)),
    );
    let said = |parameter: &Parameter| {
        let place = format!("{:?}", parameter.location).to_lowercase();
        format!("{name}: {place} parameter {}", code(&parameter.wire))
    };
    let key = |parameter: &Parameter| format!("{:?} {}", parameter.location, parameter.wire);
    let (before, now) = match (before, now) {
        (None, None) => return,
        (None, Some(now)) => {
            let (rule, wire, word) = if now.required {
                ("new-required-request-parameter", Wire::Breaking, "required")
            } else {
                ("new-optional-request-parameter", Wire::None, "optional")
            };
            let text = format!("{} is new, {word}", said(now));
            return walk.say(
                api(rule, wire, Rust::Patch, text, ["", &key(now)]),
                places.0,
                places.1,
            );
        }
        (Some(before), None) => {
            let text = format!("{} is gone", said(before));
            let rule = "request-parameter-removed";
            return walk.say(
                api(rule, Wire::Warning, Rust::Patch, text, [&key(before), ""]),
                places.0,
                places.1,
            );
        }
        (Some(before), Some(now)) => (before, now),
    };
    let say = |walk: &mut Walk<'_>, rule, wire, text: String, values: [&str; 2]| {
        walk.say(api(rule, wire, Rust::Patch, text, values), places.0, places.1);
    };
    if before.wire != now.wire {
        let text = format!("{} was called {}", said(now), code(&before.wire));
        say(
            walk,
            "path-parameter-renamed",
            Wire::None,
            text,
            [&before.wire, &now.wire],
        );
    }
    match (before.required, now.required) {
        (false, true) => {
            let text = format!("{} is required now", said(now));
            say(
                walk,
                "request-parameter-became-required",
                Wire::Breaking,
                text,
                ["", ""],
            );
        }
        (true, false) => {
            let text = format!("{} is optional now", said(now));
            say(
                walk,
                "request-parameter-became-optional",
                Wire::None,
                text,
                ["", ""],
            );
        }
        _ => {}
    }
    let relation = walk.speller().relation(&before.ty, &now.ty);
    if relation != Relation::Same {
        let types = [
            spell(walk.old, walk.old_names, &before.ty),
            spell(walk.new, walk.new_names, &now.ty),
        ];
        let (rule, wire) = match relation {
            Relation::Wider => ("request-parameter-type-generalized", Wire::None),
            _ => ("request-parameter-type-changed", Wire::Breaking),
        };
        let text = format!("{} is {} now, it was {}", said(now), types[1], types[0]);
        say(walk, rule, wire, text, [&types[0], &types[1]]);
    }
    if before.ty.without_null().1 != now.ty.without_null().1 {
        let (rule, wire, word) = if now.ty.without_null().1 {
            ("request-parameter-became-nullable", Wire::None, "may be null now")
        } else {
            (
                "request-parameter-became-not-nullable",
                Wire::Breaking,
                "may not be null any more",
            )
        };
        say(walk, rule, wire, format!("{} {word}", said(now)), ["", ""]);
    }
    if before.style != now.style {
        let text = format!(
            "{} is written in another style: {:?}, it was {:?}",
            said(now),
            now.style,
            before.style
        );
        let values = [format!("{:?}", before.style), format!("{:?}", now.style)];
        say(
            walk,
            "request-parameter-style-changed",
            Wire::Breaking,
            text,
            [&values[0], &values[1]],
        );
    }
    if before.docs.deprecated != now.docs.deprecated {
        let word = deprecation(&now.docs);
        let text = format!("{} {word}", said(now));
        say(walk, "request-parameter-deprecated", Wire::None, text, ["", word]);
    }
    if words_differ(&before.docs, &now.docs) {
        let values = [words(&before.docs), words(&now.docs)];
        docs(walk, said(now), [&values[0], &values[1]], places.0, places.1);
    }
}
