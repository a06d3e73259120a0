//! How a file writes the names that it uses: its own items win, then come types of the service, the runtime's and the
//! standard library's. A name that loses is written with its path.
//!
//! Only what the file itself defines and uses decides, so that a new schema changes no other file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::{ident, uses};
use crate::code::{ArgumentType, CoreType, RustType, Service, TagModule, TypeItem, TypePath};

/// Macros that files derive. A type of such a name is not imported: the modules of types reexport each other's, so that the
/// compiler could not tell whether a macro comes with it.
const DERIVED: [&str; 6] = ["Clone", "Debug", "Default", "Eq", "Hash", "PartialEq"];

/// The names of one file.
pub(super) struct Scope<'a> {
    /// The module of the service, which `super` leads to.
    module: &'a str,
    /// Generated types that the file defines.
    types: BTreeSet<&'a str>,
    /// Other items that it defines.
    others: BTreeSet<&'a str>,
    /// Generated types that it uses and does not define: the module that a name stands for.
    used: BTreeMap<&'a str, &'a str>,
    /// What was written without its path and is not in the prelude.
    imports: RefCell<BTreeMap<Source<'a>, BTreeSet<&'a str>>>,
}

/// A module that names are imported from, in the order of imports.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source<'a> {
    Collections,
    /// The module of the service.
    Parent,
    /// Another module of generated types.
    Api(&'a str),
    /// The runtime.
    Core,
}

/// Names that are imported from one module, sorted.
pub(super) struct Import {
    pub(super) module: TokenStream,
    pub(super) names: Vec<Ident>,
}

impl Source<'_> {
    fn path(self) -> TokenStream {
        match self {
            Self::Collections => quote!(std::collections),
            Self::Parent => quote!(super),
            Self::Api(module) => {
                let module = ident(module);
                quote!(crate::api::#module)
            }
            Self::Core => quote!(crate::core),
        }
    }
}

impl<'a> Scope<'a> {
    /// The scope of a file of types.
    pub(super) fn of_types(module: &'a str, items: &'a [TypeItem]) -> Self {
        let mut scope = Self::empty(module);
        scope.types = items.iter().map(|item| item.name.as_str()).collect();
        items
            .iter()
            .for_each(|item| uses::of_type(item, &mut |path| scope.uses(path)));
        scope
    }

    /// The scope of a file of operations.
    pub(super) fn of_operations(service: &'a Service, tag: &'a TagModule) -> Self {
        let mut scope = Self::empty(&service.module);
        scope
            .others
            .extend(tag.handle.iter().map(|handle| handle.name.as_str()));
        for operation in &tag.operations {
            scope.others.insert(&operation.constant);
            scope.others.insert(&operation.request.name);
        }
        for operation in &tag.operations {
            uses::of_operation(operation, &mut |path| scope.uses(path));
        }
        if let Some(handle) = &service.handle {
            scope.used.insert(&handle.name, &service.module);
        }
        scope
    }

    fn empty(module: &'a str) -> Self {
        Self {
            module,
            types: BTreeSet::new(),
            others: BTreeSet::new(),
            used: BTreeMap::new(),
            imports: RefCell::default(),
        }
    }

    fn uses(&mut self, path: &'a TypePath) {
        let name = path.name.as_str();
        if self.others.contains(name) || self.types.contains(name) || DERIVED.contains(&name) {
            return;
        }
        let module = self.used.entry(name).or_insert(&path.module);
        // The service's own types win over shared ones.
        if path.module == self.module {
            *module = self.module;
        }
    }

    /// Imports of what was written so far.
    pub(super) fn imports(&self) -> Vec<Import> {
        let imports = self.imports.borrow();
        let import = |(source, names): (&Source<'_>, &BTreeSet<&str>)| Import {
            module: source.path(),
            names: names.iter().map(|name| ident(name)).collect(),
        };
        imports.iter().map(import).collect()
    }

    /// A type.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Unit => quote!(()),
            RustType::Bool => quote!(bool),
            RustType::I32 => quote!(i32),
            RustType::I64 => quote!(i64),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::String => self.string(),
            RustType::Core(ty) => self.core(core_name(*ty)),
            RustType::Vec(item) => self.generic(quote!(::std::vec), "Vec", item),
            RustType::Map(value) => self.map(value),
            RustType::Option(inner) => self.generic(quote!(::std::option), "Option", inner),
            RustType::Maybe(inner) => {
                let (maybe, inner) = (self.core("Maybe"), self.ty(inner));
                quote!(#maybe<#inner>)
            }
            RustType::Boxed(inner) => self.boxed(inner),
            RustType::Generated(path) => self.generated(&path.module, &path.name),
        }
    }

    /// The type of an argument.
    pub(super) fn argument(&self, argument: &ArgumentType) -> TokenStream {
        match argument {
            ArgumentType::Owned(ty) => self.ty(ty),
            ArgumentType::Into(ty) => {
                let into = self.generic(quote!(::std::convert), "Into", ty);
                quote!(impl #into)
            }
            ArgumentType::Str => quote!(&str),
            ArgumentType::Slice(item) => {
                let item = self.ty(item);
                quote!(&[#item])
            }
            ArgumentType::Reference(ty) => {
                let ty = self.ty(ty);
                quote!(&#ty)
            }
        }
    }

    /// `BTreeMap<String, T>`.
    pub(super) fn map(&self, value: &RustType) -> TokenStream {
        let map = if self.is_free("BTreeMap") {
            self.imported(Source::Collections, "BTreeMap")
        } else {
            quote!(::std::collections::BTreeMap)
        };
        let (key, value) = (self.string(), self.ty(value));
        quote!(#map<#key, #value>)
    }

    /// `Box<T>`.
    pub(super) fn boxed(&self, inner: &RustType) -> TokenStream {
        self.generic(quote!(::std::boxed), "Box", inner)
    }

    /// `String`.
    pub(super) fn string(&self) -> TokenStream {
        self.prelude(quote!(::std::string), "String")
    }

    /// An item of the runtime.
    pub(super) fn core(&self, name: &'static str) -> TokenStream {
        if self.is_free(name) {
            return self.imported(Source::Core, name);
        }
        let name = ident(name);
        quote!(crate::core::#name)
    }

    /// The static item of the service's module.
    pub(super) fn service(&self) -> TokenStream {
        if self.is_free("SERVICE") {
            self.imported(Source::Parent, "SERVICE")
        } else {
            quote!(super::SERVICE)
        }
    }

    /// A generated type.
    pub(super) fn generated(&self, module: &str, name: &str) -> TokenStream {
        let own = module == self.module;
        let ident = ident(name);
        match self.used.get_key_value(name) {
            Some((name, stands_for)) if *stands_for == module => {
                let source = if own {
                    Source::Parent
                } else {
                    Source::Api(stands_for)
                };
                self.imported(source, name)
            }
            _ if own && self.types.contains(name) => quote!(#ident),
            _ if own => quote!(super::#ident),
            _ => {
                let module = super::ident(module);
                quote!(crate::api::#module::#ident)
            }
        }
    }

    fn imported(&self, source: Source<'a>, name: &'a str) -> TokenStream {
        self.imports.borrow_mut().entry(source).or_default().insert(name);
        ident(name).into_token_stream()
    }

    /// A name of the prelude.
    fn prelude(&self, module: TokenStream, name: &str) -> TokenStream {
        let ident = ident(name);
        if self.is_free(name) {
            quote!(#ident)
        } else {
            quote!(#module::#ident)
        }
    }

    fn generic(&self, module: TokenStream, name: &str, inner: &RustType) -> TokenStream {
        let (outer, inner) = (self.prelude(module, name), self.ty(inner));
        quote!(#outer<#inner>)
    }

    /// Whether neither an item of the file nor a generated type that it uses has the name.
    fn is_free(&self, name: &str) -> bool {
        !self.types.contains(name) && !self.others.contains(name) && !self.used.contains_key(name)
    }
}

fn core_name(ty: CoreType) -> &'static str {
    match ty {
        CoreType::DateTime => "DateTime",
        CoreType::Date => "Date",
        CoreType::FilePart => "FilePart",
        CoreType::Value => "Value",
        CoreType::Object => "Object",
        CoreType::Bytes => "Bytes",
        CoreType::Extra => "Extra",
    }
}
