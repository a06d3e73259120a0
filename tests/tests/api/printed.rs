//! Printed code → the lines of `api.txt`, read from its items and tables. What contradicts itself is a line of its own.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, Fields, FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Type,
    TypeParamBound,
};

use super::modules::{Modules, Target};
use super::tables::{Model, Newtype, Paging, Request, Variants};

/// The lines of the files below `src/api/`, sorted.
pub fn lines(files: &BTreeMap<String, String>) -> Vec<String> {
    let modules = Modules::parse(files);
    let mut lines = Vec::new();
    for (index, module) in modules.iter() {
        let mut reader = Reader {
            modules: &modules,
            module: index,
            lines: &mut lines,
        };
        for item in &module.items {
            reader.item(item, &module.items);
        }
    }
    lines.sort();
    lines
}

struct Reader<'a> {
    modules: &'a Modules,
    module: usize,
    lines: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn item(&mut self, item: &Item, beside: &[Item]) {
        match item {
            Item::Impl(item) => self.methods(item),
            Item::Type(item) => {
                let (path, ty) = (self.path(&item.ident), self.ty(&item.ty));
                self.line(format!("{path} = {ty}"));
            }
            Item::Enum(item) => {
                let (path, table) = (self.path(&item.ident), table_of(&item.ident, beside));
                self.enumeration(&path, item, table);
                self.non_exhaustive(&path, &item.attrs);
            }
            Item::Struct(item) => {
                let path = self.path(&item.ident);
                match (&item.fields, table_of(&item.ident, beside)) {
                    (_, Some(("model", table))) => {
                        self.model(&path, item, &parsed(table));
                        self.non_exhaustive(&path, &item.attrs);
                    }
                    (Fields::Unnamed(fields), Some(("newtype", table))) => {
                        let (field, inner) = (&fields.unnamed[0], parsed::<Newtype>(table).inner);
                        let (held, inner) = (self.ty(&field.ty), self.ty(&inner));
                        self.same(&path, &held, &inner);
                        self.line(format!("{path} newtype({held})"));
                    }
                    (_, Some(("request", table))) => self.request(&path, &parsed(table)),
                    // A handle: its methods are its lines.
                    (_, None) => {}
                    (_, Some((name, _))) => self.line(format!("{path}: a struct with {name}!")),
                }
            }
            Item::Macro(item) if macro_name(item) == "paging" => {
                let Paging { name, item } = parsed(item);
                let (path, item) = (self.path(&name), self.ty(&item));
                self.line(format!("{path} pages -> {item}"));
            }
            _ => {}
        }
    }

    /// The methods of the client and of handles.
    fn methods(&mut self, item: &syn::ItemImpl) {
        let of = match self.target(&item.self_ty) {
            Target::Other(client) => client,
            Target::Type(module, name) => self.modules.public_path(module, &name),
            Target::Module(_) => "a module".to_owned(),
        };
        for item in &item.items {
            let ImplItem::Fn(method) = item else { continue };
            let arguments: Vec<String> = method
                .sig
                .inputs
                .iter()
                .filter_map(|input| match input {
                    FnArg::Typed(argument) => Some((&argument.pat, self.ty(&argument.ty))),
                    FnArg::Receiver(_) => None,
                })
                .map(|(pattern, ty)| match &**pattern {
                    Pat::Ident(name) => format!("{}: {ty}", name.ident),
                    _ => format!("?: {ty}"),
                })
                .collect();
            let given = match &method.sig.output {
                ReturnType::Type(_, ty) => self.ty(ty),
                ReturnType::Default => "()".to_owned(),
            };
            let deprecated = method
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated"));
            let mark = if deprecated { ", deprecated" } else { "" };
            self.line(format!(
                "{of}.{}({}) -> {given}{mark}",
                method.sig.ident,
                arguments.join(", ")
            ));
        }
    }

    fn request(&mut self, path: &str, request: &Request) {
        let output = self.ty(&request.output);
        let expected = match request.decoder.to_string().as_str() {
            "empty" => Some("()"),
            "text" => Some("String"),
            "bytes" => Some("Bytes"),
            "json" | "optional" | "any" => None,
            _ => Some("a known decoder"),
        };
        if let Some(expected) = expected {
            self.same(path, expected, &output);
        }
        self.line(format!("{path} request -> {output}"));
        for (name, argument) in &request.setters {
            let argument = self.ty(argument);
            self.line(format!("{path}.{name}({argument})"));
        }
    }

    fn model(&mut self, path: &str, item: &syn::ItemStruct, model: &Model) {
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut asked = Vec::new();
        for section in ["required", "expected", "optional", "nullable"] {
            for row in model.rows.iter().filter(|row| row.section == section) {
                let (name, argument) = (row.field.to_string(), self.ty(&row.argument));
                let field = item
                    .fields
                    .iter()
                    .find(|field| field.ident.as_ref() == Some(&row.field));
                let ty = field.map_or("no field".to_owned(), |field| self.ty(&field.ty));
                let wrapped = match section {
                    "required" => true,
                    "nullable" => ty.starts_with("Maybe<"),
                    _ => ty.starts_with("Option<"),
                };
                if !wrapped {
                    self.line(format!("{path}.{name}: {ty} is {section}"));
                }
                if matches!(section, "required" | "expected") {
                    asked.push(format!("{name}: {argument}"));
                }
                self.line(format!("{path}.{name}: {ty}, {}({argument})", row.setter));
                known.insert(name);
            }
        }
        for field in &item.fields {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            if known.insert(name.clone()) {
                let ty = self.ty(&field.ty);
                self.line(format!("{path}.{name}: {ty}"));
                if model.rest.as_ref().is_none_or(|rest| *rest != name) {
                    self.line(format!("{path}.{name}: no row of the table"));
                }
            }
        }
        let default = derives(&item.attrs, "Default");
        if default != asked.is_empty() {
            self.line(format!(
                "{path}: Default is {default}, with {} arguments",
                asked.len()
            ));
        }
        let mark = if default { ", Default" } else { "" };
        self.line(format!("{path} struct({}){mark}", asked.join(", ")));
    }

    fn enumeration(
        &mut self,
        path: &str,
        item: &syn::ItemEnum,
        table: Option<(&'static str, &syn::ItemMacro)>,
    ) {
        let Some((kind, table)) = table else {
            return self.line(format!("{path}: an enum without a table"));
        };
        let table: Variants = parsed(table);
        let mut unknown = None;
        let mut variants = BTreeMap::new();
        for variant in &item.variants {
            let held = match &variant.fields {
                Fields::Unnamed(fields) => Some(self.ty(&fields.unnamed[0].ty)),
                _ => None,
            };
            if variant.ident == "UnknownValue" {
                unknown = held;
                continue;
            }
            let inner = held.as_ref().map(|held| format!("({held})")).unwrap_or_default();
            self.line(format!("{path}::{}{inner}", variant.ident));
            variants.insert(variant.ident.to_string(), held);
        }
        for (name, ty) in &table.variants {
            let ty = ty.as_ref().map(|ty| self.ty(ty));
            match (variants.remove(&name.to_string()), ty) {
                // Variants of unions may be boxed.
                (Some(held), ty) if held == ty || held == ty.as_ref().map(|ty| format!("Box<{ty}>")) => {}
                (held, ty) => self.line(format!(
                    "{path}::{name}: {held:?} in the enum, {ty:?} in the table"
                )),
            }
        }
        for name in variants.keys() {
            self.line(format!("{path}::{name}: no row of the table"));
        }
        let (shown, keeps) = match kind {
            "string_enum" => ("text enum", Some("String")),
            "integer_enum" => ("integer enum", Some("i64")),
            "value_enum" => ("value enum", Some("Value")),
            "tagged_union" | "untagged_union" => ("union", Some("Value")),
            "response_enum" => ("responses by status", None),
            other => return self.line(format!("{path}: an enum with {other}!")),
        };
        self.same(path, keeps.unwrap_or_default(), &unknown.unwrap_or_default());
        self.line(format!("{path} {shown}"));
    }

    fn non_exhaustive(&mut self, path: &str, attributes: &[Attribute]) {
        if !attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("non_exhaustive"))
        {
            self.line(format!("{path}: not #[non_exhaustive]"));
        }
    }

    fn same(&mut self, path: &str, expected: &str, found: &str) {
        if expected != found {
            self.line(format!("{path}: {found} instead of {expected}"));
        }
    }

    fn line(&mut self, line: String) {
        self.lines.push(line);
    }

    fn path(&self, name: &syn::Ident) -> String {
        self.modules.public_path(self.module, &name.to_string())
    }

    fn target(&self, ty: &Type) -> Target {
        match ty {
            Type::Path(ty) => self.resolve(&ty.path),
            _ => panic!("an impl of something without a path"),
        }
    }

    fn resolve(&self, path: &syn::Path) -> Target {
        let segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        self.modules
            .resolve(self.module, &segments, path.leading_colon.is_some())
    }

    /// A type as `api.txt` writes it.
    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Path(ty) => self.named(&ty.path),
            Type::Reference(ty) => format!("&{}", self.ty(&ty.elem)),
            Type::Slice(ty) => format!("[{}]", self.ty(&ty.elem)),
            Type::Tuple(ty) if ty.elems.is_empty() => "()".to_owned(),
            Type::ImplTrait(ty) => match ty.bounds.first() {
                Some(TypeParamBound::Trait(bound)) => format!("impl {}", self.named(&bound.path)),
                _ => "impl ?".to_owned(),
            },
            _ => "?".to_owned(),
        }
    }

    fn named(&self, path: &syn::Path) -> String {
        let name = match self.resolve(path) {
            Target::Type(module, name) => self.modules.public_path(module, &name),
            Target::Other(name) => name,
            Target::Module(_) => "a module".to_owned(),
        };
        let Some(PathArguments::AngleBracketed(arguments)) = path.segments.last().map(|last| &last.arguments)
        else {
            return name;
        };
        let arguments: Vec<String> = arguments
            .args
            .iter()
            .map(|argument| match argument {
                GenericArgument::Type(ty) => self.ty(ty),
                _ => "?".to_owned(),
            })
            .collect();
        format!("{name}<{}>", arguments.join(", "))
    }
}

/// The table of a type: the macro's name and call.
fn table_of<'i>(name: &syn::Ident, items: &'i [Item]) -> Option<(&'static str, &'i syn::ItemMacro)> {
    const TABLES: [&str; 9] = [
        "integer_enum",
        "model",
        "newtype",
        "request",
        "response_enum",
        "string_enum",
        "tagged_union",
        "untagged_union",
        "value_enum",
    ];
    items.iter().find_map(|item| {
        let Item::Macro(item) = item else { return None };
        let table = TABLES.into_iter().find(|table| macro_name(item) == *table)?;
        let first = item.mac.tokens.clone().into_iter().next()?;
        (*name == first.to_string()).then_some((table, item))
    })
}

fn macro_name(item: &syn::ItemMacro) -> String {
    let last = item.mac.path.segments.last();
    last.map(|segment| segment.ident.to_string()).unwrap_or_default()
}

fn parsed<T: syn::parse::Parse>(item: &syn::ItemMacro) -> T {
    syn::parse2(item.mac.tokens.clone()).unwrap_or_else(|error| panic!("{}: {error}", item.mac.tokens))
}

fn derives(attributes: &[Attribute], wanted: &str) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
        .any(|attribute| {
            let mut found = false;
            let parsed = attribute.parse_nested_meta(|meta| {
                found |= meta.path.is_ident(wanted);
                Ok(())
            });
            parsed.is_ok() && found
        })
}
