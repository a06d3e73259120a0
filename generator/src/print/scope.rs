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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{ArgumentType, CoreType, RustType, TypeItemKind};
    use crate::ir::TypeId;
    use crate::print::table::inline;

    fn generated(module: &str, name: &str) -> RustType {
        RustType::Generated(TypePath {
            module: module.to_owned(),
            name: name.to_owned(),
        })
    }

    fn alias(name: &str, ty: RustType) -> TypeItem {
        TypeItem {
            service: 0,
            id: TypeId(0),
            name: name.to_owned(),
            docs: Vec::new(),
            kind: TypeItemKind::Alias(ty),
        }
    }

    /// How a file of the module `tickets` with these aliases writes their types, and what it imports.
    fn written(aliases: &[(&str, RustType)]) -> (Vec<String>, Vec<String>) {
        let items: Vec<TypeItem> = aliases.iter().map(|(name, ty)| alias(name, ty.clone())).collect();
        let scope = Scope::of_types("tickets", &items);
        let types = aliases.iter().map(|(_, ty)| inline(scope.ty(ty))).collect();
        let imports = scope.imports().into_iter().map(|Import { module, names }| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            format!("{}: {}", inline(module), names.join(" "))
        });
        (types, imports.collect())
    }

    #[test]
    fn a_file_imports_what_it_uses() {
        let map = RustType::Map(Box::new(generated("tickets", "Tag")));
        let maybe = RustType::Maybe(Box::new(RustType::Core(CoreType::DateTime)));
        let boxed = RustType::Boxed(Box::new(generated("common", "Error")));
        let own = RustType::Option(Box::new(RustType::Vec(Box::new(generated("tickets", "A")))));
        let (types, imports) = written(&[("A", map), ("B", maybe), ("C", boxed), ("D", own)]);
        assert_eq!(
            types,
            [
                "BTreeMap<String, Tag>",
                "Maybe<DateTime>",
                "Box<Error>",
                "Option<Vec<A>>"
            ]
        );
        assert_eq!(
            imports,
            [
                "std::collections: BTreeMap",
                "super: Tag",
                "crate::api::common: Error",
                "crate::core: DateTime Maybe"
            ]
        );
    }

    #[test]
    fn the_file_wins_then_the_service_then_the_runtime() {
        let value = || RustType::Core(CoreType::Value);
        // The runtime's, unless the file uses a type of the service that is called so, or has one itself.
        assert_eq!(written(&[("A", value())]).0, ["Value"]);
        assert_eq!(
            written(&[("A", value()), ("B", generated("tickets", "Value"))]).0,
            ["crate::core::Value", "Value"]
        );
        assert_eq!(
            written(&[("A", value()), ("Value", generated("common", "Value"))]).0,
            ["crate::core::Value", "crate::api::common::Value"]
        );
        assert_eq!(
            written(&[
                ("A", generated("common", "Error")),
                ("B", generated("tickets", "Error"))
            ])
            .0,
            ["crate::api::common::Error", "Error"]
        );
        let text = |name| written(&[(name, RustType::Vec(Box::new(RustType::String)))]).0;
        assert_eq!(text("Vec"), ["::std::vec::Vec<String>"]);
        assert_eq!(text("String"), ["Vec<::std::string::String>"]);
    }

    #[test]
    fn a_trait_of_arguments_gives_way_too() {
        let argument = ArgumentType::Into(RustType::String);
        let of = |name: &str| {
            let items = [alias(name, RustType::String)];
            inline(Scope::of_types("tickets", &items).argument(&argument))
        };
        assert_eq!(of("A"), "impl Into<String>");
        assert_eq!(of("Into"), "impl ::std::convert::Into<String>");
    }

    #[test]
    fn a_type_that_is_called_like_a_derived_macro_is_not_imported() {
        let (types, imports) = written(&[("A", generated("tickets", "Debug"))]);
        assert_eq!((types, imports), (vec!["super::Debug".to_owned()], vec![]));
    }
}
