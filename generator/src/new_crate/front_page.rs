//! `src/lib.rs`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Item, UseTree, Visibility};

use super::CrateOptions;
use crate::code::Crate;
use crate::docs::{code, line, lines};
use crate::error::Error;
use crate::file::File;
use crate::ir::{Api, ParameterLocation, SecurityKind, SecurityScheme};
use crate::print;
use crate::spelling::ident;

pub(super) fn file(api: &Api, code: &Crate, options: &CrateOptions) -> Result<File, Error> {
    let docs = print::file_docs(&docs(api, options));
    let allow = code
        .services
        .iter()
        .any(|service| service.feature.is_some())
        .then(|| quote!(#[allow(unused_imports, reason = "features tell which services there are")]));
    let only_service = only_service(code);
    let mut runtime = public_items(options);
    let always = runtime.remove("").unwrap_or_default();
    let conditional = runtime.iter().flat_map(|(condition, names)| {
        let condition: TokenStream = condition.parse().unwrap_or_default();
        names.iter().map(move |name| {
            quote! {
                #[cfg(#condition)]
                pub use self::core::#name;
            }
        })
    });
    // Whether a type is `Send` is asked of all types in it, and documents nest deeper than the compiler's default.
    let page = quote! {
        #docs
        #![recursion_limit = "512"]

        mod api;
        mod core;

        #allow
        pub use self::api::*;
        #only_service
        #(#conditional)*
        pub use self::core::{#(#always),*};
    };
    print::file("src/lib.rs", page)
}

fn docs(api: &Api, options: &CrateOptions) -> Vec<String> {
    let mut docs = Vec::new();
    for service in &api.services {
        docs.extend(lines(&service.title));
        docs.push(String::new());
    }
    let schemes: BTreeSet<String> = api
        .services
        .iter()
        .flat_map(|service| &service.security)
        .map(scheme)
        .collect();
    if !schemes.is_empty() {
        docs.extend([
            "Credentials that the documents ask for:".to_owned(),
            String::new(),
        ]);
        docs.extend(schemes);
        docs.push(String::new());
    }
    docs.push(format!(
        "Make a [`Client`] with [`Client::builder`]; the operations of `{}` are its methods.",
        options.name
    ));
    docs
}

fn scheme(scheme: &SecurityScheme) -> String {
    let name = line(&scheme.name);
    match &scheme.kind {
        SecurityKind::Bearer => format!("* {name}: a bearer token, see [`Bearer`]."),
        SecurityKind::Basic => format!("* {name}: user and password, see [`Basic`]."),
        SecurityKind::ApiKey { location, name: key } => {
            let location = match location {
                ParameterLocation::Header => "header",
                ParameterLocation::Query => "query parameter",
                ParameterLocation::Cookie | ParameterLocation::Path => "cookie",
            };
            format!("* {name}: a key in the {location} {}, see [`ApiKey`].", code(key))
        }
    }
}

/// The types and tags of a crate of one document, which are reached from the root as well. The runtime's names win there,
/// since they are named: a schema called `Error` is reached through the module of its service.
fn only_service(code: &Crate) -> Option<TokenStream> {
    let [service] = code.services.as_slice() else {
        return None;
    };
    if service.tags.is_empty() && service.files.is_empty() {
        return None;
    }
    let cfg = service
        .feature
        .as_ref()
        .map(|feature| quote!(#[cfg(feature = #feature)]));
    let module = ident(&service.module);
    Some(quote! {
        #cfg
        pub use self::api::#module::*;
    })
}

/// What the runtime shows to users, by the condition under which it is there: the `pub` items of its `mod.rs`.
fn public_items(options: &CrateOptions) -> BTreeMap<String, BTreeSet<Ident>> {
    let module = options.core.iter().find(|file| file.path == "mod.rs");
    let parsed = module.and_then(|file| syn::parse_file(&file.text).ok());
    let mut all: BTreeMap<String, BTreeSet<Ident>> = BTreeMap::new();
    for item in parsed.into_iter().flat_map(|file| file.items) {
        let mut names = BTreeSet::new();
        let (visibility, attributes) = match item {
            Item::Use(item) => {
                names_of(&item.tree, &mut names);
                (item.vis, item.attrs)
            }
            Item::Type(item) => {
                names.insert(item.ident);
                (item.vis, item.attrs)
            }
            Item::Mod(item) => {
                names.insert(item.ident);
                (item.vis, item.attrs)
            }
            _ => continue,
        };
        if matches!(visibility, Visibility::Public(_)) {
            all.entry(condition(&attributes)).or_default().extend(names);
        }
    }
    all
}

/// What `#[cfg(…)]` asks for; empty without.
fn condition(attributes: &[Attribute]) -> String {
    let conditions = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    let texts =
        conditions.filter_map(|attribute| Some(attribute.meta.require_list().ok()?.tokens.to_string()));
    let all: Vec<String> = texts.collect();
    match all.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        several => format!("all({})", several.join(", ")),
    }
}

fn names_of(tree: &UseTree, names: &mut BTreeSet<Ident>) {
    match tree {
        UseTree::Path(path) => names_of(&path.tree, names),
        UseTree::Name(name) => {
            names.insert(name.ident.clone());
        }
        UseTree::Rename(rename) => {
            names.insert(rename.rename.clone());
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| names_of(tree, names)),
        UseTree::Glob(_) => {}
    }
}
