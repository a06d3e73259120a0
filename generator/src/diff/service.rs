//! What changed about a service as a whole: its server, its security schemes, its tags.

use super::change::{Rust, Wire};
use super::operations::api;
use super::spell::code;
use super::walk::Walk;
use super::words::docs;
use crate::ir::Node;

pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let place = Some(Node::Service);
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
            walk.say(said, Some(Node::Tag(index)), None);
        }
    }
    for (index, tag) in new.tags.iter().enumerate() {
        let before = old.tags.iter().position(|before| before.name == tag.name);
        if before.is_none() {
            let text = format!("tag {} is new", code(&tag.name));
            let said = api("api-tag-added", Wire::None, Rust::Patch, text, ["", &tag.name]);
            walk.say(said, None, Some(Node::Tag(index)));
        }
        if let Some(before) = before.filter(|before| old.tags[*before].description != tag.description) {
            let text = format!("description of tag {}", code(&tag.name));
            let values = [old.tags[before].description.as_str(), tag.description.as_str()];
            docs(
                walk,
                text,
                values,
                Some(Node::Tag(before)),
                Some(Node::Tag(index)),
            );
        }
    }
}
