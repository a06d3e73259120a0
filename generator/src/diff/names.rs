//! What is in both snapshots under another name.

use super::align::wires;
use super::change::{ItemChange, Rust, Section, Wire};
use super::pairs::parameters;
use super::spell::{code, label};
use super::walk::{Said, Walk, shown};
use crate::ir::Node;

pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old_names, new_names) = (walk.old_names, walk.new_names);
    let module = [&old_names.module, &new_names.module];
    if module[0] != module[1] {
        let place = Some(Node::Service);
        say(walk, "the module", module, Rust::Major, place, place);
    }
    types(walk);
    operations(walk);
}

fn say(
    walk: &mut Walk<'_>,
    what: &str,
    names: [&String; 2],
    rust: Rust,
    old: Option<Node>,
    new: Option<Node>,
) {
    let text = format!("{what}: `{}` is `{}` now", names[0], names[1]);
    let said = Said {
        rule: "rust-name-changed",
        section: Section::Names,
        wire: Wire::None,
        rust,
        text,
        values: [names[0], names[1]],
    };
    walk.say(said, old, new);
    if let Some(draft) = walk.drafts.last_mut().filter(|_| rust == Rust::Major) {
        draft.change.items.push(ItemChange {
            rust,
            old: Some(names[0].clone()),
            new: Some(names[1].clone()),
        });
    }
}

fn types(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    for now in 0..new.types.len() {
        let Some(before) = walk.pairs.types[now] else {
            continue;
        };
        let places = (Some(Node::Type(before)), Some(Node::Type(now)));
        let names = [&walk.old_names.types[before], &walk.new_names.types[now]];
        let (a, b) = (&old.types[before].pointer, &new.types[now].pointer);
        let same_place = a == b;
        if !same_place && a.component("schemas").is_some() && b.component("schemas").is_some() {
            // The document calls the schema otherwise.
            let labels = [
                label(old, walk.old_names, before),
                label(new, walk.new_names, now),
            ];
            let mut text = format!("schema {} is called {} now", labels[0], labels[1]);
            if names[0] != names[1] {
                text.push_str(&format!("; to keep `{}`, say so in names.toml", names[0]));
            }
            let said = Said {
                rule: "schema-renamed",
                section: Section::Api,
                wire: Wire::None,
                rust: if names[0] == names[1] {
                    Rust::None
                } else {
                    Rust::Major
                },
                text,
                values: [&labels[0], &labels[1]],
            };
            walk.say(said, places.0, places.1);
            if names[0] != names[1]
                && let Some(draft) = walk.drafts.last_mut()
            {
                draft.change.items.push(ItemChange {
                    rust: Rust::Major,
                    old: Some(names[0].clone()),
                    new: Some(names[1].clone()),
                });
            }
        } else if names[0] != names[1] {
            say(walk, "type", names, Rust::Major, places.0, places.1);
            if let Some(draft) = walk.drafts.last_mut().filter(|_| !same_place) {
                // Nobody chose another name; a schema without one is called after the place where it stands.
                draft.change.rule = "schema-moved";
                draft.change.section = Section::Api;
            }
        }
        let (before_wires, now_wires) = (wires(&old.types[before].kind), wires(&new.types[now].kind));
        for (position, wire) in now_wires.iter().enumerate() {
            let Some(earlier) = before_wires.iter().position(|other| other == wire) else {
                continue;
            };
            let names = [
                &walk.old_names.members[before][earlier],
                &walk.new_names.members[now][position],
            ];
            if names[0] != names[1] {
                let what = format!("{} {}", label(new, walk.new_names, now), code(wire));
                let places = (
                    Some(Node::Member(before, earlier)),
                    Some(Node::Member(now, position)),
                );
                say(walk, &what, names, Rust::Major, places.0, places.1);
            }
        }
    }
}

fn operations(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    for now in 0..new.operations.len() {
        let Some(before) = walk.pairs.operations[now] else {
            continue;
        };
        let (a, b) = (&old.operations[before], &new.operations[now]);
        let (a_names, b_names) = (
            &walk.old_names.operations[before],
            &walk.new_names.operations[now],
        );
        let places = (Some(Node::Operation(before)), Some(Node::Operation(now)));
        let name = code(&shown(new, b));
        if a_names.method != b_names.method {
            say(
                walk,
                &name,
                [&a_names.method, &b_names.method],
                Rust::Major,
                places.0,
                places.1,
            );
        }
        if a_names.request != b_names.request {
            say(
                walk,
                &format!("request of {name}"),
                [&a_names.request, &b_names.request],
                Rust::Major,
                places.0,
                places.1,
            );
        }
        // The name of an argument is no part of a signature; that of a setter is.
        let step = |required: bool| if required { Rust::Patch } else { Rust::Major };
        for (earlier, later) in parameters(a, b) {
            let (Some(earlier), Some(later)) = (earlier, later) else {
                continue;
            };
            let names = [&a_names.parameters[earlier], &b_names.parameters[later]];
            if names[0] != names[1] {
                let rust = step(a.parameters[earlier].required || b.parameters[later].required);
                let what = format!("{name} parameter {}", code(&b.parameters[later].wire));
                let places = (
                    Some(Node::Parameter(before, earlier)),
                    Some(Node::Parameter(now, later)),
                );
                say(walk, &what, names, rust, places.0, places.1);
            }
        }
        if let (Some(body), Some(_)) = (&a.body, &b.body)
            && a_names.body != b_names.body
        {
            let places = (Some(Node::Body(before)), Some(Node::Body(now)));
            say(
                walk,
                &format!("{name} body"),
                [&a_names.body, &b_names.body],
                step(body.required),
                places.0,
                places.1,
            );
        }
    }
}
