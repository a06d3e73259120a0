//! Structs, enums and aliases: one file a named schema.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::code::{self, doc_attributes, doc_lines, ident, literal};
use crate::error::Error;
use crate::ir::{Additional, EnumValue, Field, Struct, Type, TypeDef, TypeId, TypeKind};

/// How a field is treated by the runtime's `model!`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    /// Asked for by `new`, and must be on the wire.
    Required,
    /// Asked for by `new`, but an answer may lack it.
    Expected,
    /// May be left out.
    Optional,
    /// May be left out, null or a value, and the difference counts.
    Nullable,
}

impl Section {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Required, "required"),
        (Self::Expected, "expected"),
        (Self::Optional, "optional"),
        (Self::Nullable, "nullable"),
    ];
}

/// The section of a field: what answers promise is not trusted, what requests need is.
pub(crate) fn section(def: &TypeDef, field: &Field) -> Section {
    let uses = def.uses;
    let required = field.required && !field.read_only && uses.request;
    let nullable = matches!(field.ty, Type::Nullable(_));
    match (required, uses.response) {
        (true, false) => Section::Required,
        (true, true) => Section::Expected,
        (false, _) if nullable && uses.update => Section::Nullable,
        (false, _) => Section::Optional,
    }
}

/// Whether members that the schema does not know are kept and written back.
pub(crate) fn keeps_unknown(def: &TypeDef, fields: &Struct) -> bool {
    match fields.additional {
        Additional::Any => true,
        Additional::Unspecified => def.uses.update && def.uses.response,
        Additional::None | Additional::Typed(_) => false,
    }
}

impl Context<'_> {
    /// The text of a type's definition.
    pub(crate) fn definition(self, id: TypeId) -> Result<String, Error> {
        let def = self.service.type_def(id);
        let name = self.names.types[id.0 as usize].as_str();
        let lines = doc_lines(&def.docs, &fallback(name, def));
        let docs = doc_attributes(&lines);
        let name_ident = ident(name);
        match &def.kind {
            TypeKind::Struct(fields) => self.structure(id, fields, &docs),
            TypeKind::StringEnum(values) => {
                let wires = values.iter().map(|v| (literal(&v.value), v.value.clone()));
                self.enumeration(
                    id,
                    &docs,
                    "string_enum",
                    values,
                    wires,
                    quote!(::std::string::String),
                )
            }
            TypeKind::IntegerEnum(values) => {
                let wires = values.iter().map(|v| (v.value.to_string(), v.value.to_string()));
                self.enumeration(id, &docs, "integer_enum", values, wires, quote!(i64))
            }
            TypeKind::ValueEnum(values) => {
                let spell = |v: &EnumValue<serde_json::Value>| match &v.value {
                    serde_json::Value::String(text) => (literal(text), text.clone()),
                    other => (other.to_string(), other.to_string()),
                };
                let wires = values.iter().map(spell);
                self.enumeration(id, &docs, "value_enum", values, wires, quote!(crate::core::Value))
            }
            TypeKind::Alias(ty) => {
                let ty = self.ty(ty);
                code::print([quote!(#docs pub type #name_ident = #ty;)])
            }
            TypeKind::Newtype(ty) => {
                let inner = self.ty(ty);
                let item = code::print([quote! {
                    #docs
                    #[derive(Debug, Clone, PartialEq, Default)]
                    pub struct #name_ident(pub #inner);
                }])?;
                let inner = self.ty_text(ty);
                Ok(code::join([
                    item,
                    format!("crate::core::newtype! {{ {name}({inner}) }}\n"),
                ]))
            }
            TypeKind::Tagged { tag, variants } => self.tagged(id, &docs, tag, variants),
            TypeKind::Untagged(variants) => self.untagged(id, &docs, variants),
            TypeKind::Responses(variants) => self.responses(id, &docs, variants),
        }
    }

    fn structure(self, id: TypeId, structure: &Struct, docs: &TokenStream) -> Result<String, Error> {
        let def = self.service.type_def(id);
        let name = self.names.types[id.0 as usize].as_str();
        let name_ident = ident(name);
        let members = &self.names.members[id.0 as usize];
        let sections: Vec<Section> = structure.fields.iter().map(|field| section(def, field)).collect();
        let asks = sections
            .iter()
            .any(|section| matches!(section, Section::Required | Section::Expected));
        let default = if asks { quote!() } else { quote!(, Default) };
        let fields = structure
            .fields
            .iter()
            .zip(members)
            .zip(&sections)
            .map(|((field, member), section)| {
                let docs = doc_attributes(&field_docs(self, field));
                let member = ident(member);
                let ty = self.field_type(field, *section);
                quote!(#docs pub #member: #ty)
            });
        let extra = match &structure.additional {
            Additional::Typed(ty) => {
                let ty = self.ty(ty);
                quote! {
                    #[doc = " Members beside the known ones."]
                    pub additional: ::std::collections::BTreeMap<::std::string::String, #ty>,
                }
            }
            _ if keeps_unknown(def, structure) => quote! {
                #[doc = " Members that this type does not know; they are kept and written back."]
                pub extra: crate::core::Extra,
            },
            _ => quote!(),
        };
        let item = code::print([quote! {
            #docs
            #[derive(Debug, Clone, PartialEq #default)]
            #[non_exhaustive]
            pub struct #name_ident {
                #(#fields,)*
                #extra
            }
        }])?;
        Ok(code::join([item, self.table(id, structure, &sections)]))
    }

    fn field_type(self, field: &Field, section: Section) -> TokenStream {
        let (inner, nullable) = field.ty.without_null();
        let inner = self.ty(inner);
        let inner = if field.boxed {
            quote!(::std::boxed::Box<#inner>)
        } else {
            inner
        };
        match section {
            Section::Required if !nullable => inner,
            Section::Nullable => quote!(crate::core::Maybe<#inner>),
            _ => quote!(::std::option::Option<#inner>),
        }
    }

    fn table(self, id: TypeId, structure: &Struct, sections: &[Section]) -> String {
        let def = self.service.type_def(id);
        let members = &self.names.members[id.0 as usize];
        let mut text = format!(
            "crate::core::model! {{\n    {} {{\n",
            self.names.types[id.0 as usize]
        );
        for (section, title) in Section::ALL {
            let mut open = false;
            for ((field, member), _) in structure
                .fields
                .iter()
                .zip(members)
                .zip(sections)
                .filter(|(_, s)| **s == section)
            {
                if !std::mem::replace(&mut open, true) {
                    let _ = writeln!(text, "        {title} {{");
                }
                let (inner, nullable) = field.ty.without_null();
                let argument = if section == Section::Required && nullable {
                    format!(
                        "impl ::std::convert::Into<::std::option::Option<{}>>",
                        self.ty_text(inner)
                    )
                } else {
                    self.argument_text(inner, field.boxed)
                };
                let setter = member.trim_end_matches('_');
                let _ = writeln!(
                    text,
                    "            {} => {member}, set_{setter}({argument});",
                    literal(&field.wire)
                );
            }
            if open {
                text.push_str("        }\n");
            }
        }
        match &structure.additional {
            Additional::Typed(ty) => {
                let _ = writeln!(text, "        additional additional: {};", self.ty_text(ty));
            }
            _ if keeps_unknown(def, structure) => text.push_str("        extra extra;\n"),
            _ => {}
        }
        text.push_str("    }\n}\n");
        text
    }

    fn enumeration<T>(
        self,
        id: TypeId,
        docs: &TokenStream,
        table: &str,
        values: &[EnumValue<T>],
        wires: impl Iterator<Item = (String, String)> + Clone,
        unknown: TokenStream,
    ) -> Result<String, Error> {
        let name = self.names.types[id.0 as usize].as_str();
        let members = &self.names.members[id.0 as usize];
        let name_ident = ident(name);
        let variants = values
            .iter()
            .zip(members)
            .zip(wires.clone())
            .map(|((value, member), (_, wire))| {
                let mut lines = super::docs::lines(&value.description);
                if lines.is_empty() {
                    lines.push(code::code(&wire));
                }
                let docs = doc_attributes(&lines);
                let member = ident(member);
                quote!(#docs #member)
            });
        let hash = if table == "value_enum" {
            quote!()
        } else {
            quote!(, Eq, Hash)
        };
        let item = code::print([quote! {
            #docs
            #[derive(Debug, Clone, PartialEq #hash)]
            #[non_exhaustive]
            pub enum #name_ident {
                #(#variants,)*
                #[doc = " A value that this version does not know; it is written back as it is."]
                UnknownValue(#unknown),
            }
        }])?;
        let mut text = format!("crate::core::{table}! {{\n    {name} {{\n");
        for (member, (literal, _)) in members.iter().zip(wires) {
            let _ = writeln!(text, "        {literal} => {member},");
        }
        text.push_str("    }\n}\n");
        Ok(code::join([item, text]))
    }
}

/// What stands where a schema is not described.
fn fallback(name: &str, def: &TypeDef) -> String {
    match def.pointer.component("schemas") {
        Some(component) => format!("The schema {}.", code::code(&component)),
        None => match &def.title {
            Some(title) if !title.trim().is_empty() => super::docs::line(title),
            _ => format!("{name}, which the document describes in place."),
        },
    }
}

fn field_docs(context: Context<'_>, field: &Field) -> Vec<String> {
    let _ = context;
    doc_lines(&field.docs, &format!("{}.", code::code(&field.wire)))
}
