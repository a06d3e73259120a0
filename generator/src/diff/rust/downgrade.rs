//! Changes of a type whose definition is the same in Rust: no code changes.

use std::collections::HashMap;

use crate::code::{Crate, TypeItem, TypeItemKind};
use crate::diff::reach::each_id;
use crate::diff::severity::Rust;
use crate::diff::sides::Sides;
use crate::diff::sink::Sink;
use crate::ir::{Node, TypeId, TypeKind};

/// Lowers patch to none where the definition is the same in both versions.
pub(super) fn unchanged_definitions(sides: &Sides<'_>, old: &Crate, new: &Crate, sink: &mut Sink) {
    // What tells a variant apart is a part of the union's definition.
    let mut variants = Vec::new();
    for def in &sides.new.service.types {
        if let TypeKind::Untagged(own) = &def.kind {
            for variant in own {
                each_id(&variant.ty, &mut |id| variants.push(id));
            }
        }
    }
    let (old, new) = (definitions(old), definitions(new));
    for draft in &mut sink.drafts {
        let (Some(Node::Type(before)), Some(Node::Type(now))) =
            (draft.nodes.old.map(Node::whole), draft.nodes.new.map(Node::whole))
        else {
            continue;
        };
        if draft.rust == Rust::Patch && !variants.contains(&now) && is_same(&old, before, &new, now) {
            draft.rust = Rust::None;
        }
    }
}

/// The definitions of types, by index.
type Definitions<'c> = HashMap<usize, &'c TypeItem>;

fn definitions(krate: &Crate) -> Definitions<'_> {
    let own = krate.services.iter().flat_map(|service| &service.files);
    let shared = krate.shared.iter().flat_map(|shared| &shared.files);
    let items = own.chain(shared).flat_map(|file| &file.items);
    items.map(|item| (item.id.0 as usize, item)).collect()
}

fn is_same(old: &Definitions<'_>, before: usize, new: &Definitions<'_>, now: usize) -> bool {
    match (old.get(&before), new.get(&now)) {
        (Some(old), Some(new)) => code(old) == code(new),
        _ => false,
    }
}

/// The definition without what its printed form does not show.
fn code(item: &TypeItem) -> TypeItem {
    let mut item = TypeItem {
        id: TypeId(0),
        ..item.clone()
    };
    match &mut item.kind {
        TypeItemKind::Struct(structure) => {
            for field in &mut structure.fields {
                field.node = Node::Service;
                field.read_only = false;
            }
        }
        TypeItemKind::Enum(of) => of
            .variants
            .iter_mut()
            .for_each(|variant| variant.node = Node::Service),
        TypeItemKind::Union(union) => {
            let variants = union.variants.iter_mut();
            variants.for_each(|variant| variant.node = Node::Service);
        }
        TypeItemKind::ByStatus(variants) => {
            variants
                .iter_mut()
                .for_each(|variant| variant.node = Node::Service);
        }
        TypeItemKind::Alias(_) | TypeItemKind::Newtype(_) => {}
    }
    item
}
