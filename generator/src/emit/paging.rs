//! How the pages of a list are gone through: a table of rules after the request of the operation.

use std::fmt::Write as _;

use super::Context;
use super::code::literal;
use crate::ir::{Paging, Type, TypeKind};
use crate::name::OperationNames;

impl<'a> Context<'a> {
    /// The rules of an operation's pages, one a line.
    pub(super) fn paging(self, paging: &'a Paging, names: &OperationNames) -> String {
        let mut text = format!(
            "crate::core::paging! {{\n    {} => {} {{\n",
            names.request,
            self.ty_text(&paging.item)
        );
        let mut rule = |name: &str, arguments: &[String]| {
            let _ = writeln!(text, "        {name}({});", arguments.join(", "));
        };
        if let Some(header) = &paging.next_url {
            rule("next_url", &[literal(header)]);
        }
        if let Some(page) = &paging.page {
            rule("page", &[literal(&page.query), page.first.to_string()]);
        }
        for (name, header) in [
            ("total_pages", &paging.total_pages),
            ("total_items", &paging.total_items),
        ] {
            if let Some(header) = header {
                rule(name, &[literal(header)]);
            }
        }
        if let Some((header, query)) = &paging.keep {
            rule("keep", &[literal(header), literal(query)]);
        }
        if let Some(last) = &paging.last_item {
            rule("last_item", &[literal(&last.query)]);
        }
        text.push_str("    }");
        if let Some(member) = paging
            .last_item
            .as_ref()
            .and_then(|last| self.member_name(&paging.item, &last.member))
        {
            let _ = write!(text, " by {member}");
        }
        text.push_str("\n}\n");
        text
    }

    /// The field that a member of a struct became.
    fn member_name(self, ty: &'a Type, wire: &str) -> Option<&'a str> {
        let Type::Named(id) = self.service.resolve(ty) else {
            return None;
        };
        let TypeKind::Struct(structure) = &self.service.type_def(*id).kind else {
            return None;
        };
        let position = structure.fields.iter().position(|field| field.wire == wire)?;
        Some(&self.names.members[id.0 as usize][position])
    }
}
