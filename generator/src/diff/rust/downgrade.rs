//! Changes of a type whose definition is the same in Rust: no code changes.

use crate::diff::reach::each_id;
use crate::diff::severity::Rust;
use crate::diff::sides::Side;
use crate::diff::sink::Sink;
use crate::emit::Context;
use crate::ir::{Node, TypeId, TypeKind};
use crate::name::Handles;

/// Lowers patch to none where the definition is the same in both versions.
pub(super) fn unchanged_definitions(old: Side<'_>, new: Side<'_>, sink: &mut Sink) {
    // What tells a variant apart is a part of the union's definition.
    let mut variants = Vec::new();
    for def in &new.service.types {
        if let TypeKind::Untagged(own) = &def.kind {
            for variant in own {
                each_id(&variant.ty, &mut |id| variants.push(id));
            }
        }
    }
    for draft in &mut sink.drafts {
        let (Some(Node::Type(before)), Some(Node::Type(now))) =
            (draft.nodes.old.map(Node::whole), draft.nodes.new.map(Node::whole))
        else {
            continue;
        };
        if draft.rust == Rust::Patch
            && !variants.contains(&now)
            && definition(old, before) == definition(new, now)
        {
            draft.rust = Rust::None;
        }
    }
}

fn definition(side: Side<'_>, index: usize) -> String {
    let context = Context {
        service: side.service,
        names: side.names,
        per_document: side.handles == Handles::PerDocument,
    };
    context.definition(TypeId(u32::try_from(index).unwrap_or(u32::MAX)))
}
