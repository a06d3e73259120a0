//! Rust names: what both versions have under different names.

use crate::diff::change::ItemChange;
use crate::diff::counterparts::parameters;
use crate::diff::describe::code;
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::locate::{call, wire_names};
use crate::diff::rule::Rule;
use crate::diff::severity::Rust;
use crate::diff::sides::Sides;
use crate::diff::sink::Sink;
use crate::ir::Node;

pub(super) fn compare(sides: &Sides<'_>, sink: &mut Sink) {
    let (old, new) = (sides.old.names, sides.new.names);
    let nodes = Nodes::both(Node::Service, Node::Service);
    let mut names = Names { sides, sink };
    names.compare(
        || "the module".to_owned(),
        &old.module,
        &new.module,
        Rust::Major,
        nodes,
    );
    for (now, before) in sides.pairs.types.iter().enumerate() {
        if let Some(before) = *before {
            names.schema(before, now);
            names.members(before, now);
        }
    }
    for (now, before) in sides.pairs.operations.iter().enumerate() {
        if let Some(before) = *before {
            names.operation(before, now);
        }
    }
}

struct Names<'a> {
    sides: &'a Sides<'a>,
    sink: &'a mut Sink,
}

impl Names<'_> {
    fn compare(&mut self, what: impl FnOnce() -> String, old: &str, new: &str, rust: Rust, nodes: Nodes) {
        if old != new {
            self.sink
                .push(renamed(Rule::RustNameChanged, &what(), old, new, rust, nodes));
        }
    }

    fn schema(&mut self, before: usize, now: usize) {
        let (old, new) = (self.sides.old, self.sides.new);
        let nodes = Nodes::both(Node::Type(before), Node::Type(now));
        let (old_name, new_name) = (&old.names.types[before], &new.names.types[now]);
        let (old_identity, new_identity) = (
            &old.service.types[before].source.identity,
            &new.service.types[now].source.identity,
        );
        if old_identity == new_identity {
            return self.compare(|| "type".to_owned(), old_name, new_name, Rust::Major, nodes);
        }
        if old_identity.component("schemas").is_none() || new_identity.component("schemas").is_none() {
            // A schema without a name is named after its place.
            if old_name != new_name {
                self.sink.push(renamed(
                    Rule::SchemaMoved,
                    "type",
                    old_name,
                    new_name,
                    Rust::Major,
                    nodes,
                ));
            }
            return;
        }
        let (before, now) = (old.schema_text(before), new.schema_text(now));
        let mut text = format!("schema {before} is called {now} now");
        if old_name == new_name {
            let change = ChangeDraft::new(Rule::SchemaRenamed, nodes, text).rust(Rust::None);
            return self.sink.push(change.values(before, now));
        }
        text.push_str(&format!("; to keep `{old_name}`, say so in names.toml"));
        self.sink.push(
            ChangeDraft::new(Rule::SchemaRenamed, nodes, text)
                .values(before, now)
                .item(renamed_item(old_name, new_name)),
        );
    }

    fn members(&mut self, before: usize, now: usize) {
        let (old, new) = (self.sides.old, self.sides.new);
        let old_wires = wire_names(&old.service.types[before].kind);
        let new_wires = wire_names(&new.service.types[now].kind);
        for (member, wire) in new_wires.iter().enumerate() {
            let Some(earlier) = old_wires.iter().position(|other| other == wire) else {
                continue;
            };
            let what = || format!("{} {}", new.schema_text(now), code(wire));
            let nodes = Nodes::both(Node::Member(before, earlier), Node::Member(now, member));
            let (old_name, new_name) = (
                &old.names.members[before][earlier],
                &new.names.members[now][member],
            );
            self.compare(what, old_name, new_name, Rust::Major, nodes);
        }
    }

    fn operation(&mut self, before: usize, now: usize) {
        let (old, new) = (self.sides.old, self.sides.new);
        let (old_operation, new_operation) = (&old.service.operations[before], &new.service.operations[now]);
        let (old_names, new_names) = (&old.names.operations[before], &new.names.operations[now]);
        let nodes = Nodes::both(Node::Operation(before), Node::Operation(now));
        let name = || code(&call(new.service, new_operation));
        self.compare(name, &old_names.method, &new_names.method, Rust::Major, nodes);
        let request = || format!("request of {}", name());
        self.compare(
            request,
            &old_names.request,
            &new_names.request,
            Rust::Major,
            nodes,
        );
        // Callers write the name of a setter, and not that of an argument.
        let step = |is_argument: bool| if is_argument { Rust::Patch } else { Rust::Major };
        for pair in parameters(old_operation, new_operation) {
            let (Some(earlier), Some(later)) = pair else {
                continue;
            };
            let (a, b) = (
                &old_operation.parameters[earlier],
                &new_operation.parameters[later],
            );
            let what = || format!("{} parameter {}", name(), code(&b.wire));
            let nodes = Nodes::both(Node::Parameter(before, earlier), Node::Parameter(now, later));
            let (old_name, new_name) = (&old_names.parameters[earlier], &new_names.parameters[later]);
            self.compare(what, old_name, new_name, step(a.required || b.required), nodes);
        }
        if let (Some(body), Some(_)) = (&old_operation.body, &new_operation.body) {
            let what = || format!("{} body", name());
            let nodes = Nodes::both(Node::Body(before), Node::Body(now));
            self.compare(what, &old_names.body, &new_names.body, step(body.required), nodes);
        }
    }
}

fn renamed(rule: Rule, what: &str, old: &str, new: &str, rust: Rust, nodes: Nodes) -> ChangeDraft {
    let text = format!("{what}: `{old}` is `{new}` now");
    let change = ChangeDraft::new(rule, nodes, text).rust(rust).values(old, new);
    match rust {
        Rust::Major => change.item(renamed_item(old, new)),
        _ => change,
    }
}

fn renamed_item(old: &str, new: &str) -> ItemChange {
    ItemChange {
        rust: Rust::Major,
        old: Some(old.to_owned()),
        new: Some(new.to_owned()),
    }
}
