//! Enums whose variants hold values: unions, and responses by status.

use super::builder::Builder;
use super::{Output, Recognition, StatusVariant, Union, UnionVariant, docs};
use crate::ir::{Node, ResponseBody, ResponseVariant, Type, TypeId, TypeKind, Variant};

impl Builder<'_> {
    pub(super) fn tagged(&self, id: TypeId, tag: &str, variants: &[(String, Variant)]) -> Union {
        let variants = variants.iter().zip(self.member_names(id)).enumerate();
        Union {
            tag: Some(tag.to_owned()),
            variants: variants
                .map(|(position, ((value, variant), name))| UnionVariant {
                    name: name.clone(),
                    docs: vec![format!("{} is {}.", docs::code(tag), docs::code(value))],
                    ty: self.ty(&variant.ty),
                    boxed: self.is_boxed(variant),
                    when: Recognition::Tag(value.clone()),
                    node: Node::Member(id.0 as usize, position),
                })
                .collect(),
        }
    }

    pub(super) fn untagged(&self, id: TypeId, variants: &[Variant]) -> Union {
        let variants = variants.iter().zip(self.member_names(id)).enumerate();
        Union {
            tag: None,
            variants: variants
                .map(|(position, (variant, name))| UnionVariant {
                    name: name.clone(),
                    docs: vec![self.variant_docs(variant)],
                    ty: self.ty(&variant.ty),
                    boxed: self.is_boxed(variant),
                    when: Recognition::Content {
                        requires: variant.requires.clone(),
                        constants: variant.constants.clone(),
                    },
                    node: Node::Member(id.0 as usize, position),
                })
                .collect(),
        }
    }

    fn variant_docs(&self, variant: &Variant) -> String {
        let title = variant.title.as_deref().map(crate::docs::line);
        title
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| match variant.ty.without_null().0 {
                Type::Named(id) => format!("{}.", self.link(*id)),
                plain => docs::values_of(plain).to_owned(),
            })
    }

    /// Structs are boxed: variants of very different sizes would make every value as large as the largest.
    fn is_boxed(&self, variant: &Variant) -> bool {
        variant.boxed
            || match self.service.resolve(&variant.ty) {
                Type::Named(id) => matches!(self.def(*id).kind, TypeKind::Struct(_)),
                _ => false,
            }
    }

    pub(super) fn by_status(&self, id: TypeId, variants: &[ResponseVariant]) -> Vec<StatusVariant> {
        let variants = variants.iter().zip(self.member_names(id)).enumerate();
        variants
            .map(|(position, (variant, name))| {
                // Anything but a number is the range of all successful statuses.
                let status: Option<u16> = variant.status.parse().ok();
                StatusVariant {
                    name: name.clone(),
                    docs: vec![docs::status(status, &variant.description)],
                    status,
                    output: match &variant.body {
                        ResponseBody::Empty => Output::Empty,
                        ResponseBody::Json(ty) => Output::Json(self.ty(ty)),
                        ResponseBody::Text => Output::Text,
                        ResponseBody::Bytes => Output::Bytes,
                    },
                    node: Node::Member(id.0 as usize, position),
                }
            })
            .collect()
    }
}
