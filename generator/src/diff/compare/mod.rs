//! The wire view: what changed in a service, part by part.
//!
//! Each file compares one kind of part: it takes both sides, or a pair of operations or schemas, and a sink for what it
//! finds. The files import none of each other but the pairs; this one decides which parts are compared, in which order.

mod bytes;
mod constraints;
mod enum_values;
mod names;
mod operation_pair;
mod operations;
mod overlays;
mod parameters;
mod properties;
mod request_bodies;
mod responses;
mod schema_pair;
mod schemas;
mod service;
mod variants;

pub(super) use bytes::compare as bytes;
pub(super) use overlays::compare as overlays;

use super::describe::code;
use super::sides::Sides;
use super::sink::Sink;
use crate::ir::TypeKind;
use operation_pair::OperationPair;
use schema_pair::SchemaPair;

/// Compares two versions of a service.
pub(super) fn service(sides: &Sides<'_>, sink: &mut Sink) {
    for (new, old) in sides.pairs.operations.iter().enumerate() {
        match old {
            Some(old) => operation(&OperationPair::new(sides, *old, new), sink),
            None => operations::added(sides, new, sink),
        }
    }
    for (old, new) in sides.pairs.operations_of_old.iter().enumerate() {
        if new.is_none() {
            operations::removed(sides, old, sink);
        }
    }
    service::compare(sides, sink);
    for &(old, new) in &sides.pairs.compared {
        schema(&SchemaPair::new(sides, old, new), sink);
    }
    schemas::added_and_removed(sides, sink);
    constraints::compare(sides, sink);
    names::compare(sides, sink);
}

fn operation(pair: &OperationPair<'_>, sink: &mut Sink) {
    operations::compare(pair, sink);
    parameters::compare(pair, sink);
    request_bodies::compare(pair, sink);
    responses::successes(pair, sink);
    responses::errors(pair, sink);
}

fn schema(pair: &SchemaPair<'_>, sink: &mut Sink) {
    schemas::docs(pair, sink);
    match (&pair.old.kind, &pair.new.kind) {
        (TypeKind::Struct(old), TypeKind::Struct(new)) => properties::compare(pair, old, new, sink),
        (TypeKind::StringEnum(old), TypeKind::StringEnum(new)) => {
            enum_values::compare(pair, old, new, |value| code(value), sink);
        }
        (TypeKind::IntegerEnum(old), TypeKind::IntegerEnum(new)) => {
            enum_values::compare(pair, old, new, |value| code(&value.to_string()), sink);
        }
        (TypeKind::ValueEnum(old), TypeKind::ValueEnum(new)) => {
            enum_values::compare(pair, old, new, |value| code(&value.to_string()), sink);
        }
        (
            TypeKind::Tagged {
                tag: old_tag,
                variants: old,
            },
            TypeKind::Tagged {
                tag: new_tag,
                variants: new,
            },
        ) => {
            variants::discriminator(pair, old_tag, new_tag, sink);
            variants::tagged(pair, old, new, sink);
        }
        (TypeKind::Untagged(old), TypeKind::Untagged(new)) => variants::untagged(pair, old, new, sink),
        (TypeKind::Responses(old), TypeKind::Responses(new)) => responses::by_status(pair, old, new, sink),
        (TypeKind::Alias(old), TypeKind::Alias(new)) | (TypeKind::Newtype(old), TypeKind::Newtype(new)) => {
            pair.compare_types((old, new), "", pair.nodes(), false, sink);
        }
        _ => schemas::kind(pair, sink),
    }
}
