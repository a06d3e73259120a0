//! Calls as examples in the documentation of methods.
//!
//! They are compiled as documentation tests of the crate, so they are made of names and of literals that repeat names: no
//! text of a document is code in them.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::code::{
    ArgumentType, CoreType, Crate, Docs, Field, Operation, Output, RustType, Service, Struct, TagModule,
    TypeItemKind, Types,
};
use crate::spelling::{Dependent, Names as _, ident};

/// How deep objects are built before they become arguments of the example.
const MAX_DEPTH: usize = 3;

/// Properties that tell what an object is about, the best first: one is set where `new` asks for none.
const TELLING: [&str; 5] = ["summary", "name", "title", "content", "description"];

/// Writes the examples of a crate.
#[derive(Debug)]
pub struct Examples<'c> {
    krate: &'c str,
    types: Types<'c>,
}

/// What an example takes from outside.
#[derive(Default)]
struct Needs {
    /// Names and types of the function's arguments.
    given: Vec<TokenStream>,
    /// Modules of the crate.
    modules: BTreeSet<String>,
}

impl<'c> Examples<'c> {
    /// The examples of a crate; `None` when it has no name, so that none are written.
    #[must_use]
    pub fn of(krate: &'c Crate) -> Option<Self> {
        Some(Self {
            krate: krate.name.as_ref()?,
            types: Types::of(krate),
        })
    }

    /// The section with the example of a method, as lines of its documentation.
    #[must_use]
    pub fn section(&self, service: &Service, tag: &TagModule, operation: &Operation) -> Docs {
        let Some(handle) = tag.handle.as_ref().or(service.handle.as_ref()) else {
            return Docs::new();
        };
        let krate = ident(self.krate);
        let mut needs = Needs::default();
        let arguments = operation.method.arguments.iter();
        let arguments: Vec<TokenStream> = arguments
            .map(|argument| {
                self.argument(&argument.ty, &argument.name, 0, &mut needs.modules)
                    .unwrap_or_else(|| {
                        let (name, ty) = (ident(&argument.name), variable_type(&argument.ty, &krate));
                        needs.given.push(quote!(#name: #ty));
                        quote!(#name)
                    })
            })
            .collect();
        let (accessor, method) = (ident(&handle.accessor), ident(&operation.method.name));
        let call = quote!(#krate.#accessor().#method(#(#arguments),*));
        let statements = if operation.request.paging.is_some() {
            quote! {
                let mut items = #call.stream();
                while let Some(item) = items.next().await {
                    println!("{:?}", item?);
                }
            }
        } else {
            let variable = self.variable(&operation.request.output);
            let start = variable.map(|variable| quote!(let #variable =));
            quote!(#start #call.await?;)
        };
        let Needs { given, modules } = needs;
        let modules = modules.iter().map(|module| ident(module));
        let function = quote! {
            async fn example(#krate: #krate::Client, #(#given),*) -> Result<(), #krate::Error> {
                #(use #krate::#modules;)*
                #statements
                Ok(())
            }
        };
        let mut lines: Docs = ["", "# Example", "", "```no_run"].map(str::to_owned).into();
        lines.extend(body(function));
        lines.push("```".to_owned());
        lines
    }

    /// A variable for what a call gives; `None` when it gives nothing.
    fn variable(&self, output: &Output) -> Option<Ident> {
        let name = match output {
            Output::Empty => return None,
            Output::Text => "text".to_owned(),
            Output::Bytes => "bytes".to_owned(),
            Output::Json(ty) | Output::Optional(ty) | Output::ByStatus(ty) => match self.types.resolve(ty) {
                RustType::Vec(_) => "items".to_owned(),
                RustType::Generated(path) => path.name.to_snake_case(),
                _ => "value".to_owned(),
            },
        };
        // A keyword is no name.
        Some(syn::parse_str(&name).unwrap_or_else(|_| ident("value")))
    }

    /// An expression for an argument, when it can be said in a few words.
    fn argument(
        &self,
        argument: &ArgumentType,
        name: &str,
        depth: usize,
        modules: &mut BTreeSet<String>,
    ) -> Option<TokenStream> {
        match argument {
            ArgumentType::Str => {
                let text = placeholder(name);
                Some(quote!(#text))
            }
            ArgumentType::Into(ty) => match self.types.resolve(ty) {
                RustType::String
                | RustType::Core(CoreType::DateTime | CoreType::Date | CoreType::Value | CoreType::Bytes) => {
                    let text = placeholder(name);
                    Some(quote!(#text))
                }
                RustType::Option(inner) => self.value(inner, name, depth, modules),
                other => self.value(other, name, depth, modules),
            },
            ArgumentType::Owned(ty) => self.value(ty, name, depth, modules),
            ArgumentType::Slice(_) | ArgumentType::Reference(_) => None,
        }
    }

    /// An expression of exactly this type.
    fn value(
        &self,
        ty: &RustType,
        name: &str,
        depth: usize,
        modules: &mut BTreeSet<String>,
    ) -> Option<TokenStream> {
        match self.types.resolve(ty) {
            RustType::Bool => Some(quote!(true)),
            RustType::I32 | RustType::I64 | RustType::U64 => Some(quote!(7)),
            RustType::F64 => Some(quote!(1.5)),
            RustType::String => {
                let text = placeholder(name);
                Some(quote!(#text.to_owned()))
            }
            RustType::Vec(item) if depth < MAX_DEPTH => {
                let one = name.strip_suffix('s').unwrap_or(name);
                let item = self.value(item, one, depth + 1, modules)?;
                Some(quote!(vec![#item]))
            }
            RustType::Generated(path) if depth < MAX_DEPTH => {
                let item = self.types.get(path)?;
                let TypeItemKind::Struct(structure) = &item.kind else {
                    return None;
                };
                let new = self.construction(structure, depth, modules)?;
                let (module, name) = (ident(&path.module), ident(&path.name));
                modules.insert(path.module.clone());
                Some(quote!(#module::#name::#new))
            }
            _ => None,
        }
    }

    /// `new(…)` of a struct, and a setter where it has no arguments.
    fn construction(
        &self,
        structure: &Struct,
        depth: usize,
        modules: &mut BTreeSet<String>,
    ) -> Option<TokenStream> {
        let mut arguments = Vec::new();
        for field in structure.arguments() {
            arguments.push(self.argument(&field.argument, &field.name, depth + 1, modules)?);
        }
        let telling = TELLING.iter().filter(|_| arguments.is_empty()).find_map(|wire| {
            structure
                .fields
                .iter()
                .find(|field| field.wire == *wire && self.is_text(field))
        });
        let setter = telling.map(|field| {
            let (setter, text) = (ident(&field.setter), placeholder(&field.name));
            quote!(.#setter(#text))
        });
        Some(quote!(new(#(#arguments),*) #setter))
    }

    /// Whether a caller can set the field to a text.
    fn is_text(&self, field: &Field) -> bool {
        let ArgumentType::Into(ty) = &field.argument else {
            return false;
        };
        !field.read_only && matches!(self.types.resolve(ty), RustType::String)
    }
}

/// The type of a variable that is passed as an argument.
fn variable_type(argument: &ArgumentType, krate: &Ident) -> TokenStream {
    let names = Dependent { krate };
    match argument {
        ArgumentType::Into(ty) => names.ty(ty),
        other => names.argument(other),
    }
}

/// A text that tells what belongs in its place.
fn placeholder(name: &str) -> String {
    name.trim_end_matches('_').replace('_', " ")
}

/// The lines of a function, of which readers see the body without its result.
fn body(function: TokenStream) -> Vec<String> {
    // Tokens that are no item are a defect, which the test of the example shows.
    let Ok(file) = syn::parse2(function) else {
        return Vec::new();
    };
    let text = prettyplease::unparse(&file);
    let mut lines = Vec::new();
    let mut text = text.lines();
    for line in text.by_ref() {
        lines.push(format!("# {line}"));
        if line.ends_with('{') {
            break;
        }
    }
    let mut imports = false;
    for line in text {
        let inner = line.strip_prefix("    ").unwrap_or(line);
        if imports && !inner.starts_with("use ") {
            lines.push(String::new());
        }
        imports = inner.starts_with("use ");
        let hidden = matches!(inner, "Ok(())" | "}") && line != "    }";
        lines.push(if hidden {
            format!("# {inner}")
        } else {
            inner.to_owned()
        });
    }
    lines
}
