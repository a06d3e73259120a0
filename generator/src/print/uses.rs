//! The generated types that items name.

use crate::code::{ArgumentType, Operation, Output, Rest, RustType, TypeItem, TypeItemKind, TypePath};

/// Those of a type's definition.
pub(super) fn of_type<'a>(item: &'a TypeItem, each: &mut dyn FnMut(&'a TypePath)) {
    match &item.kind {
        TypeItemKind::Struct(structure) => {
            for field in &structure.fields {
                of(&field.ty, each);
                of_argument(&field.argument, each);
            }
            if let Some(Rest::Additional(ty)) = &structure.rest {
                of(ty, each);
            }
        }
        TypeItemKind::Enum(_) => {}
        TypeItemKind::Union(union) => union.variants.iter().for_each(|variant| of(&variant.ty, each)),
        TypeItemKind::ByStatus(variants) => {
            variants
                .iter()
                .for_each(|variant| of_output(&variant.output, each));
        }
        TypeItemKind::Alias(ty) | TypeItemKind::Newtype(ty) => of(ty, each),
    }
}

/// Those of an operation.
pub(super) fn of_operation<'a>(operation: &'a Operation, each: &mut dyn FnMut(&'a TypePath)) {
    let request = &operation.request;
    for argument in &operation.method.arguments {
        of_argument(&argument.ty, each);
    }
    for setter in &request.setters {
        of_argument(&setter.ty, each);
    }
    of_output(&request.output, each);
    if let Some(paging) = &request.paging {
        of(&paging.item, each);
    }
}

fn of_argument<'a>(argument: &'a ArgumentType, each: &mut dyn FnMut(&'a TypePath)) {
    match argument {
        ArgumentType::Str => {}
        ArgumentType::Owned(ty)
        | ArgumentType::Into(ty)
        | ArgumentType::Slice(ty)
        | ArgumentType::Reference(ty) => of(ty, each),
    }
}

fn of_output<'a>(output: &'a Output, each: &mut dyn FnMut(&'a TypePath)) {
    match output {
        Output::Empty | Output::Text | Output::Bytes => {}
        Output::Json(ty) | Output::Optional(ty) | Output::ByStatus(ty) => of(ty, each),
    }
}

fn of<'a>(ty: &'a RustType, each: &mut dyn FnMut(&'a TypePath)) {
    match ty {
        RustType::Generated(path) => each(path),
        RustType::Vec(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Boxed(inner) => of(inner, each),
        RustType::Unit
        | RustType::Bool
        | RustType::I32
        | RustType::I64
        | RustType::U64
        | RustType::F64
        | RustType::String
        | RustType::Core(_) => {}
    }
}
