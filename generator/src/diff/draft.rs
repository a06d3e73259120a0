//! What a comparison reports: a change, before it is known which operations and Rust items it affects.

use super::change::ItemChange;
use super::fingerprint::{fingerprint, rule_key};
use super::rule::Rule;
use super::severity::{Rust, Wire};
use super::sides::Sides;
use crate::ir::{Node, Service};
use crate::pointer::Pointer;
use crate::source::Source;

/// A part of the service on both sides. What is new has no old node, what is gone no new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nodes {
    pub(super) old: Option<Node>,
    pub(super) new: Option<Node>,
}

/// What a report points to, where that is more exact than the nodes.
#[derive(Debug)]
enum Detail {
    /// A documented response of the operation, on the sides that have it.
    Response { status: String, on: [bool; 2] },
    /// The schema with a keyword that the IR does not have, in both documents.
    Keyword(Pointer),
}

/// A change that a comparison found.
#[derive(Debug)]
pub(super) struct ChangeDraft {
    pub(super) rule: Rule,
    pub(super) wire: Wire,
    /// The step that it requires by itself, then also the steps of the items that it explains.
    pub(super) rust: Rust,
    pub(super) text: String,
    pub(super) nodes: Nodes,
    /// The old and the new value, for the fingerprint.
    pub(super) values: [String; 2],
    /// The Rust items that differ because of it.
    pub(super) items: Vec<ItemChange>,
    detail: Option<Detail>,
}

impl Nodes {
    pub(super) fn both(old: Node, new: Node) -> Self {
        Self {
            old: Some(old),
            new: Some(new),
        }
    }

    pub(super) fn added(new: Node) -> Self {
        Self {
            old: None,
            new: Some(new),
        }
    }

    pub(super) fn removed(old: Node) -> Self {
        Self {
            old: Some(old),
            new: None,
        }
    }

    fn sources(self, sides: &Sides<'_>) -> [Option<Source>; 2] {
        let of = |service: &Service, node: Option<Node>| service.source(node?);
        [of(sides.old.service, self.old), of(sides.new.service, self.new)]
    }
}

impl ChangeDraft {
    /// A change as severe as its rule says.
    pub(super) fn new(rule: Rule, nodes: Nodes, text: String) -> Self {
        Self {
            rule,
            wire: rule.wire(),
            rust: rule.rust(),
            text,
            nodes,
            values: [String::new(), String::new()],
            items: Vec::new(),
            detail: None,
        }
    }

    /// A change of a description.
    pub(super) fn description(nodes: Nodes, text: String, old: &str, new: &str) -> Self {
        Self::new(Rule::DescriptionChanged, nodes, text).values(old, new)
    }

    /// Sets the old and the new value.
    pub(super) fn values(mut self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.values = [old.into(), new.into()];
        self
    }

    pub(super) fn wire(mut self, wire: Wire) -> Self {
        self.wire = wire;
        self
    }

    pub(super) fn rust(mut self, step: Rust) -> Self {
        self.rust = step;
        self
    }

    pub(super) fn item(mut self, item: ItemChange) -> Self {
        self.items.push(item);
        self
    }

    /// Points to a documented response instead of its operation, on the sides that have it.
    pub(super) fn response(mut self, status: &str, on: [bool; 2]) -> Self {
        self.detail = Some(Detail::Response {
            status: status.to_owned(),
            on,
        });
        self
    }

    /// Points to the schema with a keyword instead of the nodes.
    pub(super) fn keyword_of(mut self, schema: Pointer) -> Self {
        self.detail = Some(Detail::Keyword(schema));
        self
    }

    pub(super) fn fingerprint(&self, sides: &Sides<'_>) -> String {
        let [old, new] = self.nodes.sources(sides);
        let source = old.or(new);
        let identity = source.as_ref().map_or("", |source| source.identity.as_str());
        let [before, now] = &self.values;
        let of_nodes = fingerprint(&[
            rule_key(self.rule),
            &sides.new.service.slug,
            identity,
            before,
            now,
        ]);
        match &self.detail {
            Some(Detail::Response { status, .. }) => fingerprint(&[&of_nodes, status]),
            _ => of_nodes,
        }
    }

    /// What a report points to, old and new.
    pub(super) fn sources(&self, sides: &Sides<'_>) -> [Option<Source>; 2] {
        match &self.detail {
            None => self.nodes.sources(sides),
            Some(Detail::Keyword(schema)) => [Some(Source::at(schema)), Some(Source::at(schema))],
            Some(Detail::Response { status, on }) => {
                let [old, new] = self.nodes.sources(sides);
                let response = |operation: Option<Source>, there: bool| {
                    let operation = operation.filter(|_| there)?;
                    Some(operation.join("responses").join(status))
                };
                [response(old, on[0]), response(new, on[1])]
            }
        }
    }
}
