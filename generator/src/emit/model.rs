//! Structs, enums and aliases: one file a named schema.

use std::fmt::Write as _;

use super::Context;
use super::code::{self, doc_lines, literal, outer_docs};
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
    pub(crate) fn definition(self, id: TypeId) -> String {
        let def = self.service.type_def(id);
        let name = self.names.types[id.0 as usize].as_str();
        let lines = doc_lines(&def.docs, &fallback(name, def));
        match &def.kind {
            TypeKind::Struct(fields) => self.structure(id, fields, &lines),
            TypeKind::StringEnum(values) => {
                let wires = values.iter().map(|v| (literal(&v.value), v.value.clone()));
                self.enumeration(id, &lines, "string_enum", values, wires, "::std::string::String")
            }
            TypeKind::IntegerEnum(values) => {
                let wires = values.iter().map(|v| (v.value.to_string(), v.value.to_string()));
                self.enumeration(id, &lines, "integer_enum", values, wires, "i64")
            }
            TypeKind::ValueEnum(values) => {
                let spell = |v: &EnumValue<serde_json::Value>| match &v.value {
                    serde_json::Value::String(text) => (literal(text), text.clone()),
                    other => (other.to_string(), other.to_string()),
                };
                let wires = values.iter().map(spell);
                self.enumeration(id, &lines, "value_enum", values, wires, "crate::core::Value")
            }
            TypeKind::Alias(ty) => format!(
                "{}pub type {name} = {};\n",
                outer_docs(&lines, ""),
                self.ty_text(ty)
            ),
            TypeKind::Newtype(ty) => {
                let inner = self.ty_text(ty);
                let docs = outer_docs(&lines, "");
                let derives = "#[derive(Debug, Clone, PartialEq, Default)]";
                format!(
                    "{docs}{derives}\npub struct {name}(pub {inner});\n\ncrate::core::newtype! {{ {name}({inner}) }}\n"
                )
            }
            TypeKind::Tagged { tag, variants } => self.tagged(id, &lines, tag, variants),
            TypeKind::Untagged(variants) => self.untagged(id, &lines, variants),
            TypeKind::Responses(variants) => self.responses(id, &lines, variants),
        }
    }

    fn structure(self, id: TypeId, structure: &Struct, lines: &[String]) -> String {
        let def = self.service.type_def(id);
        let name = self.names.types[id.0 as usize].as_str();
        let members = &self.names.members[id.0 as usize];
        let sections: Vec<Section> = structure.fields.iter().map(|field| section(def, field)).collect();
        let asks = sections
            .iter()
            .any(|section| matches!(section, Section::Required | Section::Expected));
        let default = if asks { "" } else { ", Default" };
        let mut text = outer_docs(lines, "");
        let _ = write!(
            text,
            "#[derive(Debug, Clone, PartialEq{default})]\n#[non_exhaustive]\npub struct {name} {{\n"
        );
        for ((field, member), section) in structure.fields.iter().zip(members).zip(&sections) {
            let fallback = format!("{}.", code::code(&field.wire));
            text.push_str(&outer_docs(&doc_lines(&field.docs, &fallback), "    "));
            let _ = writeln!(text, "    pub {member}: {},", self.field_type(field, *section));
        }
        match &structure.additional {
            Additional::Typed(ty) => {
                let ty = Type::Map(Box::new(ty.clone()));
                let _ = write!(text, "    /// Members beside the known ones.\n    pub additional: {},\n", self.ty_text(&ty));
            }
            _ if keeps_unknown(def, structure) => text.push_str(
                "    /// Members that this type does not know; they are kept and written back.\n    pub extra: crate::core::Extra,\n",
            ),
            _ => {}
        }
        text.push_str("}\n\n");
        text.push_str(&self.table(id, structure, &sections));
        text
    }

    fn field_type(self, field: &Field, section: Section) -> String {
        let (inner, nullable) = field.ty.without_null();
        let inner = self.ty_text(inner);
        let inner = if field.boxed {
            format!("::std::boxed::Box<{inner}>")
        } else {
            inner
        };
        match section {
            Section::Required if !nullable => inner,
            Section::Nullable => format!("crate::core::Maybe<{inner}>"),
            _ => format!("::std::option::Option<{inner}>"),
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
        lines: &[String],
        table: &str,
        values: &[EnumValue<T>],
        wires: impl Iterator<Item = (String, String)> + Clone,
        unknown: &str,
    ) -> String {
        let name = self.names.types[id.0 as usize].as_str();
        let members = &self.names.members[id.0 as usize];
        let mut item = outer_docs(lines, "");
        let hash = if table == "value_enum" { "" } else { ", Eq, Hash" };
        let _ = write!(
            item,
            "#[derive(Debug, Clone, PartialEq{hash})]\n#[non_exhaustive]\npub enum {name} {{\n"
        );
        for ((value, member), (_, wire)) in values.iter().zip(members).zip(wires.clone()) {
            let mut lines = crate::docs::lines(&value.description);
            if lines.is_empty() {
                lines.push(code::code(&wire));
            }
            item.push_str(&outer_docs(&lines, "    "));
            let _ = writeln!(item, "    {member},");
        }
        item.push_str("    /// A value that this version does not know; it is written back as it is.\n");
        let _ = write!(item, "    UnknownValue({unknown}),\n}}\n");
        let mut text = format!("crate::core::{table}! {{\n    {name} {{\n");
        for (member, (literal, _)) in members.iter().zip(wires) {
            let _ = writeln!(text, "        {literal} => {member},");
        }
        text.push_str("    }\n}\n");
        code::join([item, text])
    }
}

/// What stands where a schema is not described.
fn fallback(name: &str, def: &TypeDef) -> String {
    match def.source.identity.component("schemas") {
        Some(component) => format!("The schema {}.", code::code(&component)),
        None => match &def.title {
            Some(title) if !title.trim().is_empty() => crate::docs::line(title),
            _ => format!("{name}, which the document describes in place."),
        },
    }
}
