//! Enums whose variants hold values: unions, and answers by status.

use std::fmt::Write as _;

use super::Context;
use super::code::{self, literal, outer_docs};
use crate::ir::{ResponseBody, ResponseVariant, Type, TypeId, TypeKind, Variant};

impl Context<'_> {
    pub(super) fn tagged(
        self,
        id: TypeId,
        lines: &[String],
        tag: &str,
        variants: &[(String, Variant)],
    ) -> String {
        let members = &self.names.members[id.0 as usize];
        let rows = variants.iter().zip(members).map(|((value, variant), member)| {
            let line = format!("{} is {}.", code::code(tag), code::code(value));
            self.variant(variant, member, &line)
        });
        let mut text = self.union_item(id, lines, rows);
        let name = &self.names.types[id.0 as usize];
        let _ = write!(
            text,
            "\ncrate::core::tagged_union! {{\n    {name} by {} {{\n",
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
        text
    }

    pub(super) fn untagged(self, id: TypeId, lines: &[String], variants: &[Variant]) -> String {
        let members = &self.names.members[id.0 as usize];
        let rows = variants.iter().zip(members).map(|(variant, member)| {
            let line = variant
                .title
                .as_deref()
                .map(crate::docs::line)
                .filter(|line| !line.is_empty());
            self.variant(
                variant,
                member,
                &line.unwrap_or_else(|| "One of the alternatives.".to_owned()),
            )
        });
        let mut text = self.union_item(id, lines, rows);
        let name = &self.names.types[id.0 as usize];
        let _ = write!(text, "\ncrate::core::untagged_union! {{\n    {name} {{\n");
        for (variant, member) in variants.iter().zip(members) {
            let _ = write!(text, "        {member}({})", self.ty_text(&variant.ty));
            if !variant.requires.is_empty() {
                let list: Vec<_> = variant.requires.iter().map(|wire| literal(wire)).collect();
                let _ = write!(text, " requires [{}]", list.join(", "));
            }
            if !variant.constants.is_empty() {
                let pair =
                    |(wire, value): &(String, String)| format!("{} = {}", literal(wire), literal(value));
                let list: Vec<_> = variant.constants.iter().map(pair).collect();
                let _ = write!(text, " where [{}]", list.join(", "));
            }
            text.push_str(",\n");
        }
        text.push_str("    }\n}\n");
        text
    }

    fn variant(self, variant: &Variant, member: &str, line: &str) -> String {
        let ty = self.ty_text(&variant.ty);
        // Alternatives of very different sizes would make every value as large as the largest.
        let ty = if self.is_boxed(variant) {
            format!("::std::boxed::Box<{ty}>")
        } else {
            ty
        };
        format!("    /// {line}\n    {member}({ty}),\n")
    }

    pub(crate) fn is_boxed(self, variant: &Variant) -> bool {
        let structure = match self.service.resolve(&variant.ty) {
            Type::Named(id) => matches!(self.service.type_def(*id).kind, TypeKind::Struct(_)),
            _ => false,
        };
        variant.boxed || structure
    }

    fn union_item(self, id: TypeId, lines: &[String], rows: impl Iterator<Item = String>) -> String {
        let mut text = outer_docs(lines, "");
        let name = &self.names.types[id.0 as usize];
        let _ = write!(
            text,
            "#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{\n"
        );
        rows.for_each(|row| text.push_str(&row));
        text.push_str("    /// A value that is none of the others; it is written back as it is.\n");
        text.push_str("    UnknownValue(crate::core::Value),\n}\n");
        text
    }

    pub(super) fn responses(self, id: TypeId, lines: &[String], variants: &[ResponseVariant]) -> String {
        let members = &self.names.members[id.0 as usize];
        let name = self.names.types[id.0 as usize].as_str();
        let mut text = outer_docs(lines, "");
        text.push_str(
            "#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\n#[allow(clippy::large_enum_variant)]\n",
        );
        let _ = writeln!(text, "pub enum {name} {{");
        let mut table = format!("crate::core::response_enum! {{\n    {name} {{\n");
        for (variant, member) in variants.iter().zip(members) {
            let said = crate::docs::line(&variant.description);
            let said = if said.is_empty() {
                ".".to_owned()
            } else {
                format!(": {said}")
            };
            let _ = writeln!(text, "    /// Status {}{said}", variant.status);
            let (kind, ty) = match &variant.body {
                ResponseBody::Empty => ("empty", "()".to_owned()),
                ResponseBody::Json(ty) => ("json", self.ty_text(ty)),
                ResponseBody::Text => ("text", "::std::string::String".to_owned()),
                ResponseBody::Bytes => ("bytes", "crate::core::Bytes".to_owned()),
            };
            let _ = match &variant.body {
                ResponseBody::Empty => writeln!(text, "    {member},"),
                _ => writeln!(text, "    {member}({ty}),"),
            };
            let status = if variant.status == "2XX" {
                "default"
            } else {
                variant.status.as_str()
            };
            let _ = writeln!(table, "        {status} => {member}: {kind}({ty}),");
        }
        text.push_str("}\n\n");
        table.push_str("    }\n}\n");
        text + &table
    }
}
