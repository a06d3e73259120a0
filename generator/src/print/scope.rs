//! How a file writes the names that it uses: its own items win, then come types of the service, the runtime's and the
//! standard library's. A name that loses is written with its path.
//!
//! Only what the file itself defines and uses decides, so that a new schema changes no other file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::uses;
use crate::code::{Service, TagModule, TypeItem, TypePath};
use crate::spelling::{Names, Std, ident};

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

    /// The static item of the service's module.
    pub(super) fn service(&self) -> TokenStream {
        if self.is_free("SERVICE") {
            self.imported(Source::Parent, "SERVICE")
        } else {
            quote!(super::SERVICE)
        }
    }

    /// The handle of the service.
    pub(super) fn handle(&self, name: &str) -> TokenStream {
        self.item(self.module, name)
    }

    /// A type of a module of generated types.
    fn item(&self, module: &str, name: &str) -> TokenStream {
        let own = module == self.module;
        if let Some((name, stands_for)) = self.used.get_key_value(name)
            && *stands_for == module
        {
            let source = if own {
                Source::Parent
            } else {
                Source::Api(stands_for)
            };
            return self.imported(source, name);
        }
        let defined = own && self.types.contains(name);
        let (module, name) = (ident(module), ident(name));
        match (defined, own) {
            (true, _) => quote!(#name),
            (_, true) => quote!(super::#name),
            _ => quote!(crate::api::#module::#name),
        }
    }

    fn imported(&self, source: Source<'a>, name: &'a str) -> TokenStream {
        self.imports.borrow_mut().entry(source).or_default().insert(name);
        ident(name).into_token_stream()
    }

    /// Whether neither an item of the file nor a generated type that it uses has the name.
    fn is_free(&self, name: &str) -> bool {
        !self.types.contains(name) && !self.others.contains(name) && !self.used.contains_key(name)
    }
}

impl Names for Scope<'_> {
    fn std(&self, name: Std) -> TokenStream {
        match name {
            taken if !self.is_free(taken.name()) => taken.path(),
            Std::BTreeMap => self.imported(Source::Collections, name.name()),
            prelude => ident(prelude.name()).into_token_stream(),
        }
    }

    fn core(&self, name: &'static str) -> TokenStream {
        if self.is_free(name) {
            return self.imported(Source::Core, name);
        }
        let name = ident(name);
        quote!(crate::core::#name)
    }

    fn generated(&self, path: &TypePath) -> TokenStream {
        self.item(&path.module, &path.name)
    }
}
