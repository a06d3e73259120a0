//! A service as a whole: its server, security schemes, title and tags.

use crate::diff::describe::code;
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::fingerprint::security_key;
use crate::diff::rule::Rule;
use crate::diff::sides::Sides;
use crate::diff::sink::Sink;
use crate::ir::{Node, Service, Tag};

const SERVICE: Nodes = Nodes {
    old: Some(Node::Service),
    new: Some(Node::Service),
};

pub(super) fn compare(sides: &Sides<'_>, sink: &mut Sink) {
    let (old, new) = (sides.old.service, sides.new.service);
    server(old, new, sink);
    security(old, new, sink);
    if (&old.title, &old.description) != (&new.title, &new.description) {
        let text = "title or description of the service".to_owned();
        sink.push(ChangeDraft::description(
            SERVICE,
            text,
            &old.description,
            &new.description,
        ));
    }
    tags(&old.tags, &new.tags, sink);
}

fn server(old: &Service, new: &Service, sink: &mut Sink) {
    let [before, now] = [old, new].map(|service| format!("{}{}", service.origin, service.base));
    if before != now {
        let text = format!("the server is {} now, it was {}", code(&now), code(&before));
        sink.push(ChangeDraft::new(Rule::ServerChanged, SERVICE, text).values(before, now));
    }
}

fn security(old: &Service, new: &Service, sink: &mut Sink) {
    for scheme in &new.security {
        if !old.security.contains(scheme) {
            let text = format!("security scheme {} is new or changed", code(&scheme.name));
            let change = ChangeDraft::new(Rule::ApiSecurityComponentAdded, SERVICE, text);
            sink.push(change.values("", security_key(&scheme.kind)));
        }
    }
    for scheme in &old.security {
        if !new.security.iter().any(|other| other.name == scheme.name) {
            let text = format!("security scheme {} is gone", code(&scheme.name));
            let change = ChangeDraft::new(Rule::ApiSecurityComponentRemoved, SERVICE, text);
            sink.push(change.values(&scheme.name, ""));
        }
    }
}

fn tags(old: &[Tag], new: &[Tag], sink: &mut Sink) {
    let position = |tags: &[Tag], name: &str| tags.iter().position(|tag| tag.name == name);
    for (index, tag) in old.iter().enumerate() {
        if position(new, &tag.name).is_none() {
            let text = format!("tag {} is gone", code(&tag.name));
            let nodes = Nodes::removed(Node::Tag(index));
            sink.push(ChangeDraft::new(Rule::ApiTagRemoved, nodes, text).values(&tag.name, ""));
        }
    }
    for (index, tag) in new.iter().enumerate() {
        match position(old, &tag.name) {
            None => {
                let text = format!("tag {} is new", code(&tag.name));
                let nodes = Nodes::added(Node::Tag(index));
                sink.push(ChangeDraft::new(Rule::ApiTagAdded, nodes, text).values("", &tag.name));
            }
            Some(before) if old[before].description != tag.description => {
                let text = format!("description of tag {}", code(&tag.name));
                let nodes = Nodes::both(Node::Tag(before), Node::Tag(index));
                sink.push(ChangeDraft::description(
                    nodes,
                    text,
                    &old[before].description,
                    &tag.description,
                ));
            }
            Some(_) => {}
        }
    }
}
