//! Structs: which fields are asked for, how they are wrapped, what becomes of properties that the schema does not name.

use super::builder::Builder;
use super::{ArgumentType, Field, Presence, Rest, RustType, Struct, docs};
use crate::ir::{self, Additional, Node, Type, TypeDef, TypeId};

impl Builder<'_> {
    pub(super) fn structure(&self, id: TypeId, structure: &ir::Struct) -> Struct {
        let def = self.def(id);
        let fields = structure.fields.iter().zip(self.member_names(id)).enumerate();
        Struct {
            fields: fields
                .map(|(position, (field, name))| {
                    self.field(def, field, name, Node::Member(id.0 as usize, position))
                })
                .collect(),
            rest: self.rest(def, structure),
        }
    }

    fn field(&self, def: &TypeDef, field: &ir::Field, name: &str, node: Node) -> Field {
        let presence = presence(def, field);
        let (inner, nullable) = field.ty.without_null();
        let plain = self.ty(inner);
        let argument = match presence {
            Presence::Required if nullable => ArgumentType::Into(RustType::Option(Box::new(plain.clone()))),
            // A value converts into its box, and into nothing else at the same time.
            _ if field.boxed => ArgumentType::Owned(plain.clone()),
            _ => self.setter_argument(inner),
        };
        let value = if field.boxed {
            RustType::Boxed(Box::new(plain))
        } else {
            plain
        };
        let described = docs::summary_and_description(&field.docs);
        Field {
            name: name.to_owned(),
            wire: field.wire.clone(),
            setter_docs: docs::first_sentence(&described),
            docs: docs::marked(described, &field.docs, || format!("{}.", docs::code(&field.wire))),
            read_only: field.read_only,
            presence,
            ty: match presence {
                Presence::Required if !nullable => value,
                Presence::Nullable => RustType::Maybe(Box::new(value)),
                _ => RustType::Option(Box::new(value)),
            },
            setter: format!("set_{}", name.trim_end_matches('_')),
            argument,
            node,
        }
    }

    /// Properties that the schema does not name are kept where it allows them, and where a value is read, changed and
    /// written back.
    fn rest(&self, def: &TypeDef, structure: &ir::Struct) -> Option<Rest> {
        match &structure.additional {
            Additional::Typed(ty) => Some(Rest::Additional(self.ty(ty))),
            Additional::Any => Some(Rest::Extra),
            Additional::Unspecified => (def.uses.update && def.uses.response).then_some(Rest::Extra),
            Additional::None => None,
        }
    }
}

/// What responses promise is not trusted, what requests need is asked for.
fn presence(def: &TypeDef, field: &ir::Field) -> Presence {
    let required = field.required && !field.read_only && def.uses.request;
    let nullable = matches!(field.ty, Type::Nullable(_));
    match (required, def.uses.response) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Expected,
        (false, _) if nullable && def.uses.update => Presence::Nullable,
        (false, _) => Presence::Optional,
    }
}
