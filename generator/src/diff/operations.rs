//! What changed about operations.

use super::change::{Rust, Section, Wire};
use super::pairs::{parameters, success};
use super::spell::{Relation, code, spell};
use super::walk::{Said, Walk, shown};
use crate::ir::{Body, Docs, Operation, Parameter, Place as In, Success};
use crate::surface::Place;

pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    for (index, operation) in new.operations.iter().enumerate() {
        match walk.pairs.operations[index] {
            Some(before) => pair(walk, before, index),
            None => {
                let text = format!("`{}` is new", shown(new, operation));
                let said = api("endpoint-added", Wire::None, Rust::Minor, text, ["", ""]);
                walk.say(said, None, Some(Place::Operation(index)));
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
                Some(Place::Operation(index)),
                None,
            );
        }
    }
    service(walk);
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

fn service(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let place = Some(Place::Service);
    let (before, now) = (
        format!("{}{}", old.origin, old.base),
        format!("{}{}", new.origin, new.base),
    );
    if before != now {
        let text = format!("the server is {} now, it was {}", code(&now), code(&before));
        walk.say(
            api(
                "server-changed",
                Wire::Warning,
                Rust::Patch,
                text,
                [&before, &now],
            ),
            place,
            place,
        );
    }
    for scheme in &new.security {
        if !old.security.contains(scheme) {
            let text = format!("security scheme {} is new or altered", code(&scheme.name));
            let kind = format!("{:?}", scheme.kind);
            walk.say(
                api(
                    "api-security-component-added",
                    Wire::None,
                    Rust::None,
                    text,
                    ["", &kind],
                ),
                place,
                place,
            );
        }
    }
    for scheme in &old.security {
        if !new.security.iter().any(|other| other.name == scheme.name) {
            let text = format!("security scheme {} is gone", code(&scheme.name));
            walk.say(
                api(
                    "api-security-component-removed",
                    Wire::Warning,
                    Rust::None,
                    text,
                    [&scheme.name, ""],
                ),
                place,
                place,
            );
        }
    }
    if (&old.title, &old.description) != (&new.title, &new.description) {
        let text = "title or description of the service".to_owned();
        docs(walk, text, [&old.description, &new.description], place, place);
    }
    for (index, tag) in old.tags.iter().enumerate() {
        if !new.tags.iter().any(|other| other.name == tag.name) {
            let text = format!("tag {} is gone", code(&tag.name));
            let said = api("api-tag-removed", Wire::None, Rust::Patch, text, [&tag.name, ""]);
            walk.say(said, Some(Place::Tag(index)), None);
        }
    }
    for (index, tag) in new.tags.iter().enumerate() {
        let before = old.tags.iter().position(|before| before.name == tag.name);
        if before.is_none() {
            let text = format!("tag {} is new", code(&tag.name));
            let said = api("api-tag-added", Wire::None, Rust::Patch, text, ["", &tag.name]);
            walk.say(said, None, Some(Place::Tag(index)));
        }
        if let Some(before) = before.filter(|before| old.tags[*before].description != tag.description) {
            let text = format!("description of tag {}", code(&tag.name));
            let values = [old.tags[before].description.as_str(), tag.description.as_str()];
            docs(
                walk,
                text,
                values,
                Some(Place::Tag(before)),
                Some(Place::Tag(index)),
            );
        }
    }
}

/// A change of words.
pub(super) fn docs(
    walk: &mut Walk<'_>,
    text: String,
    values: [&str; 2],
    old: Option<Place>,
    new: Option<Place>,
) {
    let said = Said {
        rule: "description-changed",
        section: Section::Docs,
        wire: Wire::None,
        rust: Rust::Patch,
        text,
        values,
    };
    walk.say(said, old, new);
}

/// Whether readers are told something else; the mark of deprecation is a change of its own.
pub(super) fn words_differ(old: &Docs, new: &Docs) -> bool {
    (&old.summary, &old.description, &old.confidence) != (&new.summary, &new.description, &new.confidence)
}

pub(super) fn words(docs: &Docs) -> String {
    format!(
        "{}\n{}\n{}",
        docs.summary,
        docs.description,
        docs.confidence.as_deref().unwrap_or_default()
    )
}

fn pair(walk: &mut Walk<'_>, before: usize, now: usize) {
    let (old, new) = (&walk.old.operations[before], &walk.new.operations[now]);
    let places = (Some(Place::Operation(before)), Some(Place::Operation(now)));
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
        let (rule, word) = if new.docs.deprecated {
            ("endpoint-deprecated", "is deprecated now")
        } else {
            ("endpoint-reactivated", "is deprecated no longer")
        };
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
    for (a, b) in parameters(old, new) {
        parameter(walk, &name, (before, a), (now, b));
    }
    body(walk, &name, before, now);
    successes(walk, &name, before, now);
    failures(walk, &name, before, now);
}

fn parameter(walk: &mut Walk<'_>, name: &str, old: (usize, Option<usize>), new: (usize, Option<usize>)) {
    let before = old.1.map(|index| &walk.old.operations[old.0].parameters[index]);
    let now = new.1.map(|index| &walk.new.operations[new.0].parameters[index]);
    let places = (
        old.1.map(|index| Place::Parameter(old.0, index)),
        new.1.map(|index| Place::Parameter(new.0, index)),
    );
    let said = |parameter: &Parameter| {
        let place = format!("{:?}", parameter.place).to_lowercase();
        format!("{name}: {place} parameter {}", code(&parameter.wire))
    };
    let key = |parameter: &Parameter| format!("{:?} {}", parameter.place, parameter.wire);
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
        let word = if now.docs.deprecated {
            "is deprecated now"
        } else {
            "is deprecated no longer"
        };
        let text = format!("{} {word}", said(now));
        say(walk, "request-parameter-deprecated", Wire::None, text, ["", word]);
    }
    if words_differ(&before.docs, &now.docs) {
        let values = [words(&before.docs), words(&now.docs)];
        docs(walk, said(now), [&values[0], &values[1]], places.0, places.1);
    }
    debug_assert!(before.place == now.place || before.place != In::Path);
}

fn body(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (
        walk.old.operations[old].body.as_ref(),
        walk.new.operations[new].body.as_ref(),
    );
    let places = (before.map(|_| Place::Body(old)), now.map(|_| Place::Body(new)));
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

fn successes(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (
        &walk.old.operations[old].success,
        &walk.new.operations[new].success,
    );
    let places = (Some(Place::Operation(old)), Some(Place::Operation(new)));
    let spelled = |service, names, success: &Success| match success {
        Success::Empty => "nothing".to_owned(),
        Success::Json(ty) => spell(service, names, ty),
        Success::Optional(ty) => format!("{} or nothing", spell(service, names, ty)),
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
fn failures(walk: &mut Walk<'_>, name: &str, old: usize, new: usize) {
    let (before, now) = (&walk.old.operations[old].errors, &walk.new.operations[new].errors);
    let places = (Some(Place::Operation(old)), Some(Place::Operation(new)));
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
