//! Enums whose variants hold values: unions, and answers by status.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::code::{self, doc_attributes, ident, literal};
use crate::error::Error;
use crate::ir::{ResponseBody, ResponseVariant, Type, TypeId, TypeKind, Variant};

impl Context<'_> {
    pub(super) fn tagged(
        self,
        id: TypeId,
        docs: &TokenStream,
        tag: &str,
        variants: &[(String, Variant)],
    ) -> Result<String, Error> {
        let members = &self.names.members[id.0 as usize];
        let items = variants.iter().zip(members).map(|((value, variant), member)| {
            let line = format!("{} is {}.", code::code(tag), code::code(value));
            self.variant(variant, member, &line)
        });
        let item = self.union_item(id, docs, items.collect())?;
        let name = &self.names.types[id.0 as usize];
        let mut text = format!(
            "crate::core::tagged_union! {{\n    {name} by {} {{\n",
            literal(tag)
        );
        for ((value, variant), member) in variants.iter().zip(members) {
            let _ = writeln!(
                text,
                "        {} => {member}({}),",
                literal(value),
                self.ty_text(&variant.ty)
            );
        }
        text.push_str("    }\n}\n");
        Ok(code::join([item, text]))
    }

    pub(super) fn untagged(
        self,
        id: TypeId,
        docs: &TokenStream,
        variants: &[Variant],
    ) -> Result<String, Error> {
        let members = &self.names.members[id.0 as usize];
        let items = variants.iter().zip(members).map(|(variant, member)| {
            let line = variant
                .title
                .as_deref()
                .map(super::docs::line)
                .filter(|line| !line.is_empty());
            self.variant(
                variant,
                member,
                &line.unwrap_or_else(|| "One of the alternatives.".to_owned()),
            )
        });
        let item = self.union_item(id, docs, items.collect())?;
        let name = &self.names.types[id.0 as usize];
        let mut text = format!("crate::core::untagged_union! {{\n    {name} {{\n");
        for (variant, member) in variants.iter().zip(members) {
            let _ = write!(text, "        {member}({})", self.ty_text(&variant.ty));
            if !variant.requires.is_empty() {
                let list: Vec<_> = variant.requires.iter().map(|wire| literal(wire)).collect();
                let _ = write!(text, " requires [{}]", list.join(", "));
            }
            if !variant.constants.is_empty() {
                let list: Vec<_> = variant
                    .constants
                    .iter()
                    .map(|(wire, value)| format!("{} = {}", literal(wire), literal(value)))
                    .collect();
                let _ = write!(text, " where [{}]", list.join(", "));
            }
            text.push_str(",\n");
        }
        text.push_str("    }\n}\n");
        Ok(code::join([item, text]))
    }

    fn variant(self, variant: &Variant, member: &str, line: &str) -> TokenStream {
        let docs = doc_attributes(&[line.to_owned()]);
        let member = ident(member);
        let ty = self.ty(&variant.ty);
        // Alternatives of very different sizes would make every value as large as the largest.
        if self.is_boxed(variant) {
            quote!(#docs #member(::std::boxed::Box<#ty>))
        } else {
            quote!(#docs #member(#ty))
        }
    }

    fn is_boxed(self, variant: &Variant) -> bool {
        let structure = match self.service.resolve(&variant.ty) {
            Type::Named(id) => matches!(self.service.type_def(*id).kind, TypeKind::Struct(_)),
            _ => false,
        };
        variant.boxed || structure
    }

    fn union_item(self, id: TypeId, docs: &TokenStream, variants: Vec<TokenStream>) -> Result<String, Error> {
        let name = ident(&self.names.types[id.0 as usize]);
        code::print([quote! {
            #docs
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = " A value that is none of the others; it is written back as it is."]
                UnknownValue(crate::core::Value),
            }
        }])
    }

    pub(super) fn responses(
        self,
        id: TypeId,
        docs: &TokenStream,
        variants: &[ResponseVariant],
    ) -> Result<String, Error> {
        let members = &self.names.members[id.0 as usize];
        let name = self.names.types[id.0 as usize].as_str();
        let name_ident = ident(name);
        let items = variants.iter().zip(members).map(|(variant, member)| {
            let said = super::docs::line(&variant.description);
            let line = if said.is_empty() {
                format!("Status {}.", variant.status)
            } else {
                format!("Status {}: {said}", variant.status)
            };
            let docs = doc_attributes(&[line]);
            let member = ident(member);
            match &variant.body {
                ResponseBody::Empty => quote!(#docs #member),
                ResponseBody::Json(ty) => {
                    let ty = self.ty(ty);
                    quote!(#docs #member(#ty))
                }
                ResponseBody::Text => quote!(#docs #member(::std::string::String)),
                ResponseBody::Bytes => quote!(#docs #member(crate::core::Bytes)),
            }
        });
        let item = code::print([quote! {
            #docs
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            #[allow(clippy::large_enum_variant)]
            pub enum #name_ident {
                #(#items,)*
            }
        }])?;
        let mut text = format!("crate::core::response_enum! {{\n    {name} {{\n");
        for (variant, member) in variants.iter().zip(members) {
            let body = match &variant.body {
                ResponseBody::Empty => "empty(())".to_owned(),
                ResponseBody::Json(ty) => format!("json({})", self.ty_text(ty)),
                ResponseBody::Text => "text(::std::string::String)".to_owned(),
                ResponseBody::Bytes => "bytes(crate::core::Bytes)".to_owned(),
            };
            let status = if variant.status == "2XX" {
                "default"
            } else {
                variant.status.as_str()
            };
            let _ = writeln!(text, "        {status} => {member}: {body},");
        }
        text.push_str("    }\n}\n");
        Ok(code::join([item, text]))
    }
}
