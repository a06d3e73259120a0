//! What a method's documentation says besides the document: how it pages, when it is sent again, and a call as an example.
//!
//! Examples are compiled as documentation tests of the crate, so they are made of names and literals alone: no text of a
//! document is code in them.

use super::Context;
use super::code::literal;
use super::model::{Section, section};
use crate::ir::{Body, Encoding, Operation, Parameter, Success, Type, TypeKind};
use crate::name::{OperationNames, tag_index};

/// The longest call that stands on one line.
const WIDTH: usize = 90;

/// How deep objects are built before they become arguments of the example.
const DEPTH: usize = 3;

/// Members that say what an object is about, the best first: one is set where nothing has to be.
const TELLING: [&str; 5] = ["summary", "name", "title", "content", "description"];

/// An example on its way.
#[derive(Default)]
struct Example {
    /// What it takes from outside: name and type.
    given: Vec<(String, String)>,
    /// It names types of the service.
    uses_service: bool,
}

impl Context<'_> {
    /// The type as users of the crate write it.
    fn public(self, ty: &Type, krate: &str) -> String {
        self.ty_text(ty)
            .replace("super::", &format!("{krate}::{}::", self.names.module))
            .replace("crate::core::", &format!("{krate}::"))
            .replace("::std::string::String", "String")
            .replace("::std::vec::Vec", "Vec")
            .replace("::std::option::Option", "Option")
    }

    /// The lines on paging and on sending again.
    pub(super) fn conduct(self, operation: &Operation, names: &OperationNames) -> Vec<String> {
        if self.service.krate.is_none() {
            return Vec::new();
        }
        let mut lines = Vec::new();
        if operation.paging.is_some() {
            let request = &names.request;
            lines.extend([
                String::new(),
                format!(
                    "The answers come in pages: [`stream`](super::{request}::stream) and [`pages`](super::{request}::pages) go through all of them."
                ),
            ]);
        }
        let idempotent = operation
            .idempotent
            .unwrap_or(!matches!(operation.method, "POST" | "PATCH"));
        lines.extend([
            String::new(),
            if idempotent {
                "Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says."
            } else {
                "Not safe to repeat: sent again only when the server has surely not carried it out."
            }
            .to_owned(),
        ]);
        lines
    }

    /// The attributes by which a search of the documentation finds the method.
    pub(super) fn aliases(self, operation: &Operation, names: &OperationNames) -> String {
        if self.service.krate.is_none() {
            return String::new();
        }
        let words = operation.wire_id.iter().chain(&operation.aliases);
        aliases(words, &names.method)
            .map(|alias| format!("    #[doc(alias = {})]\n", literal(alias)))
            .collect()
    }

    /// The section with an example, when the crate has a name.
    pub(super) fn example(self, operation: &Operation, names: &OperationNames) -> Vec<String> {
        let Some(krate) = &self.service.krate else {
            return Vec::new();
        };
        let mut example = Example::default();
        let mut arguments: Vec<String> = operation
            .parameters
            .iter()
            .zip(&names.parameters)
            .filter(|(parameter, _)| parameter.required)
            .map(|(parameter, name)| self.example_parameter(parameter, name, krate, &mut example))
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(self.example_body(body, &names.body, krate, &mut example));
        }
        let accessor = &self.names.tags[tag_index(self.service, operation)].accessor;
        let call = format!("{}({})", names.method, arguments.join(", "));
        let mut lines = vec![
            String::new(),
            "# Example".to_owned(),
            String::new(),
            "```no_run".to_owned(),
        ];
        let given: Vec<String> = std::iter::once(format!("{krate}: {krate}::Client"))
            .chain(example.given.iter().map(|(name, ty)| format!("{name}: {ty}")))
            .collect();
        lines.push(format!(
            "# async fn example({}) -> Result<(), {krate}::Error> {{",
            given.join(", ")
        ));
        if example.uses_service {
            lines.extend([format!("use {krate}::{};", self.names.module), String::new()]);
        }
        if operation.paging.is_some() {
            lines.extend(statement(
                "let mut items = ",
                krate,
                accessor,
                &call,
                ".stream()",
                ";",
            ));
            lines.extend([
                "while let Some(item) = items.next().await {".to_owned(),
                "    println!(\"{:?}\", item?);".to_owned(),
                "}".to_owned(),
            ]);
        } else {
            let start = match &operation.success {
                Success::Empty => "",
                Success::Json(ty) if matches!(self.service.resolve(ty), Type::List(_)) => "let items = ",
                _ => "let answer = ",
            };
            lines.extend(statement(start, krate, accessor, &call, ".await", "?;"));
        }
        lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
        lines
    }

    fn example_parameter(
        self,
        parameter: &Parameter,
        name: &str,
        krate: &str,
        example: &mut Example,
    ) -> String {
        if self.is_text(&parameter.ty) {
            return literal(&placeholder(name));
        }
        match self.service.resolve(&parameter.ty) {
            Type::Boolean => "true".to_owned(),
            Type::I32 | Type::I64 | Type::U64 => "7".to_owned(),
            Type::F64 => "1.5".to_owned(),
            resolved => {
                let by_value = matches!(resolved, Type::Named(id)
                    if !matches!(self.service.type_def(*id).kind, TypeKind::Struct(_)));
                let ty = match resolved {
                    Type::List(item) => format!("&[{}]", self.public(item, krate)),
                    _ if by_value => self.public(&parameter.ty, krate),
                    _ => format!("&{}", self.public(&parameter.ty, krate)),
                };
                example.given.push((name.to_owned(), ty));
                name.to_owned()
            }
        }
    }

    fn example_body(self, body: &Body, name: &str, krate: &str, example: &mut Example) -> String {
        if matches!(body.encoding, Encoding::Text | Encoding::Bytes) {
            return literal(&placeholder(name));
        }
        let mut built = Example::default();
        if let Some(value) = self.built(&body.ty, name, 0, &mut built) {
            example.uses_service |= built.uses_service;
            return value;
        }
        example
            .given
            .push((name.to_owned(), self.public(&body.ty, krate)));
        name.to_owned()
    }

    /// An expression that makes a value of the type, when that can be said in a few words.
    fn built(self, ty: &Type, name: &str, depth: usize, example: &mut Example) -> Option<String> {
        Some(match self.service.resolve(ty) {
            Type::String | Type::DateTime | Type::Date | Type::Any => literal(&placeholder(name)),
            Type::Boolean => "true".to_owned(),
            Type::I32 | Type::I64 | Type::U64 => "7".to_owned(),
            Type::F64 => "1.5".to_owned(),
            Type::List(item) if depth < DEPTH => {
                let single = name.strip_suffix('s').unwrap_or(name);
                let item = match self.service.resolve(item) {
                    // The list is converted, its items are not.
                    Type::String => format!("{}.to_owned()", literal(&placeholder(single))),
                    Type::DateTime | Type::Date | Type::Any => return None,
                    _ => self.built(item, single, depth + 1, example)?,
                };
                format!("vec![{item}]")
            }
            Type::Named(id) if depth < DEPTH => {
                let def = self.service.type_def(*id);
                let TypeKind::Struct(structure) = &def.kind else {
                    return None;
                };
                let members = &self.names.members[id.0 as usize];
                let fields = || structure.fields.iter().zip(members);
                let mut arguments = Vec::new();
                for (field, member) in fields() {
                    if matches!(section(def, field), Section::Required | Section::Expected) {
                        if field.boxed {
                            return None;
                        }
                        let (ty, _) = field.ty.without_null();
                        arguments.push(self.built(ty, member, depth + 1, example)?);
                    }
                }
                let told = TELLING
                    .iter()
                    .filter(|_| arguments.is_empty())
                    .find_map(|telling| {
                        fields().find(|(field, _)| {
                            field.wire == *telling
                                && !field.read_only
                                && matches!(self.service.resolve(field.ty.without_null().0), Type::String)
                        })
                    });
                let setter = told.map_or(String::new(), |(_, member)| {
                    let member = member.trim_end_matches('_');
                    format!(".set_{member}({})", literal(&placeholder(member)))
                });
                example.uses_service = true;
                format!(
                    "{}::{}::new({}){setter}",
                    self.names.module,
                    self.names.types[id.0 as usize],
                    arguments.join(", ")
                )
            }
            _ => return None,
        })
    }
}

/// The words that rustdoc takes for other names of an item, each once.
pub(super) fn aliases<'a>(
    words: impl IntoIterator<Item = &'a String>,
    name: &str,
) -> impl Iterator<Item = &'a str> {
    let mut seen = vec![name.to_owned()];
    words.into_iter().map(String::as_str).filter(move |alias| {
        // It refuses quotes, and blanks at the ends.
        let usable = !alias.is_empty()
            && alias.trim() == *alias
            && alias.chars().all(|c| c.is_alphanumeric() || "-_.:/ ".contains(c));
        let new = !seen.iter().any(|known| known == alias);
        seen.push((*alias).to_owned());
        usable && new
    })
}

/// A text that tells what belongs in its place.
fn placeholder(name: &str) -> String {
    name.trim_end_matches('_').replace('_', " ")
}

/// A call on one line, or a line for each of its parts.
fn statement(start: &str, client: &str, accessor: &str, call: &str, end: &str, rest: &str) -> Vec<String> {
    let line = format!("{start}{client}.{accessor}().{call}{end}{rest}");
    if line.len() <= WIDTH {
        return vec![line];
    }
    vec![
        format!("{start}{client}"),
        format!("    .{accessor}()"),
        format!("    .{call}"),
        format!("    {end}{rest}"),
    ]
}
