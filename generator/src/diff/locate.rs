//! Where a part of a service is: in its document and in the generated code.

use crate::ir::{Node, Operation, Service, TypeKind};
use crate::name::{ServiceNames, tag_index};

/// The generated file of a part, below `src/api/`.
pub(crate) fn file(service: &Service, names: &ServiceNames, shared_module: &str, node: Node) -> String {
    let module = &names.module;
    match node.whole() {
        Node::Type(index) if service.types[index].shared.is_some() => {
            format!("{shared_module}/{}.rs", names.files[index])
        }
        Node::Type(index) => format!("{module}/model/{}.rs", names.files[index]),
        Node::Operation(index) => {
            let tag = tag_index(service, &service.operations[index]);
            format!("{module}/{}.rs", names.tags[tag].module)
        }
        Node::Tag(index) => format!("{module}/{}.rs", names.tags[index].module),
        _ => format!("{module}/mod.rs"),
    }
}

/// An operation as its callers know it: method and path with the base path, `GET /tickets/{number}`.
pub(crate) fn call(service: &Service, operation: &Operation) -> String {
    let base = operation
        .server
        .as_ref()
        .map_or(service.base.as_str(), |(_, base)| base);
    format!("{} {base}{}", operation.method, operation.path)
}

/// What tells the members of a type apart on the wire, in the order of their names.
pub(crate) fn wire_names(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Struct(structure) => structure.fields.iter().map(|field| field.wire.clone()).collect(),
        TypeKind::StringEnum(values) => values.iter().map(|value| value.value.clone()).collect(),
        TypeKind::IntegerEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::ValueEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::Tagged { variants, .. } => variants.iter().map(|(value, _)| value.clone()).collect(),
        TypeKind::Responses(variants) => variants.iter().map(|variant| variant.status.clone()).collect(),
        // Only their content tells these variants apart.
        TypeKind::Untagged(_) | TypeKind::Alias(_) | TypeKind::Newtype(_) => vec![],
    }
}
