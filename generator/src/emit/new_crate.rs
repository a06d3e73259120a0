//! A complete crate around generated code: manifest, front page, the runtime's files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::Sender;

use super::features::{feature, service_features};
use super::{File, code, each, verify};
use crate::docs;
use crate::error::{Error, Stage};
use crate::ir::{Api, ParameterLocation, SecurityKind};
use crate::name::{Handles, Names};
use crate::{api as items, code as model};

/// What a new crate is made of beside the documents.
#[derive(Debug)]
pub struct CrateOptions {
    /// Its name for cargo.
    pub name: String,
    /// The manifest of the crate whose runtime is used; its dependencies are taken over.
    pub manifest: String,
    /// The runtime: paths below `src/core/` and texts.
    pub core: Vec<File>,
}

/// All files of a new crate.
///
/// # Errors
/// When the name is no name of a crate, the manifest is malformed, or a file that was made is not valid Rust.
pub fn new_crate(api: &Api, names: &Names, options: &CrateOptions) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    let take = |file| {
        files.push(file);
        Ok(())
    };
    each_file(api, names, options, take)?;
    files.sort();
    Ok(files)
}

/// Hands every file of a new crate to `take`, in no order, while others are still being made.
///
/// # Errors
/// What [`new_crate`] refuses, and the first error of `take`.
pub fn each_file(
    api: &Api,
    names: &Names,
    options: &CrateOptions,
    mut take: impl FnMut(File) -> Result<(), Error>,
) -> Result<(), Error> {
    let manifest = service_features(&manifest(options)?, names)?;
    take(File::new("Cargo.toml", manifest))?;
    for file in &options.core {
        take(File::new(format!("src/core/{}", file.path), file.text.clone()))?;
    }
    let make = |made: &Sender<File>| {
        let give = |file: File| made.send(file).is_ok();
        let beside = || {
            let front = File::new("src/lib.rs", front_page(api, names, options));
            verify(&front)?;
            let _ = give(front)
                && give(File::new(
                    "api.txt",
                    items::text(&items::items(&model::build(api, names))),
                ));
            Ok(())
        };
        let generated = || {
            each(api, names, |file| {
                give(File::new(format!("src/api/{}", file.path), file.text))
            })
        };
        let (generated, beside) = rayon::join(generated, beside);
        generated.and(beside)
    };
    crate::pool::stream(make, take)
}

/// Whether cargo accepts the name: it becomes a folder, a crate and a line of TOML.
fn is_crate_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !matches!(
            name,
            "core" | "std" | "alloc" | "test" | "proc-macro" | "crate" | "self" | "super"
        )
        && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok()
}

fn manifest(options: &CrateOptions) -> Result<String, Error> {
    let name = &options.name;
    if !is_crate_name(name) {
        return Err(Error::new(Stage::Emit, name, "not a name for a crate")
            .help("use lower-case letters, digits, `-` and `_`"));
    }
    let runtime: toml::Table = options.manifest.parse().map_err(|error: toml::de::Error| {
        Error::new(Stage::Emit, "the runtime's Cargo.toml", error.to_string())
    })?;
    let mut package = toml::Table::new();
    package.insert("name".into(), name.clone().into());
    package.insert("version".into(), "0.1.0".into());
    package.insert("edition".into(), "2024".into());
    package.insert("publish".into(), false.into());
    let mut lib = toml::Table::new();
    lib.insert("doctest".into(), false.into());
    let mut root = toml::Table::new();
    root.insert("package".into(), package.into());
    root.insert("lib".into(), lib.into());
    for key in ["features", "dependencies", "target"] {
        if let Some(table) = runtime.get(key) {
            root.insert(key.into(), table.clone());
        }
    }
    // A crate that stands inside of another workspace is not part of it.
    root.insert("workspace".into(), toml::Table::new().into());
    Ok(root.to_string())
}

fn front_page(api: &Api, names: &Names, options: &CrateOptions) -> String {
    let mut lines = Vec::new();
    for service in &api.services {
        lines.extend(docs::lines(&service.title));
        lines.push(String::new());
    }
    let schemes: BTreeSet<String> = api
        .services
        .iter()
        .flat_map(|service| &service.security)
        .map(|scheme| {
            let name = docs::line(&scheme.name);
            match &scheme.kind {
                SecurityKind::Bearer => format!("* {name}: a bearer token, see [`Bearer`]."),
                SecurityKind::Basic => format!("* {name}: user and password, see [`Basic`]."),
                SecurityKind::ApiKey { location, name: key } => {
                    let location = match location {
                        ParameterLocation::Header => "header",
                        ParameterLocation::Query => "query parameter",
                        _ => "cookie",
                    };
                    format!(
                        "* {name}: a key in the {location} {}, see [`ApiKey`].",
                        code::code(key)
                    )
                }
            }
        })
        .collect();
    if !schemes.is_empty() {
        lines.push("Credentials that the documents tell of:".to_owned());
        lines.push(String::new());
        lines.extend(schemes);
        lines.push(String::new());
    }
    lines.push(format!(
        "Make a [`Client`] with [`Client::builder`]; the operations of `{}` are its methods.",
        options.name
    ));
    let mut text = code::inner_docs(&lines);
    // Whether a type is `Send` is asked of every type it holds; documents nest deeper than the compiler's default.
    text.push_str("\n#![recursion_limit = \"512\"]\n");
    text.push_str("\nmod api;\nmod core;\n\n");
    if names.handles == Handles::PerDocument {
        text.push_str(
            "#[allow(unused_imports, reason = \"which services there are is told by features\")]\n",
        );
    }
    text.push_str("pub use self::api::*;\n");
    // With one document its types and tags stand at the root as well. The runtime's names win there, by standing
    // in a list: a schema called `Error` is reached through the module of its service.
    let empty = api
        .services
        .iter()
        .all(|service| service.operations.is_empty() && service.types.is_empty());
    if let ([only], false) = (names.services.as_slice(), empty) {
        if names.handles == Handles::PerDocument {
            text.push_str(&format!(
                "#[cfg(feature = {})]\n",
                code::literal(&feature(&only.module))
            ));
        }
        text.push_str(&format!("pub use self::api::{}::*;\n", only.module));
    }
    let mut public = public_names(options);
    let always = public.remove("").unwrap_or_default();
    for (condition, names) in public {
        for name in names {
            text.push_str(&format!("#[cfg({condition})]\npub use self::core::{name};\n"));
        }
    }
    text.push_str("pub use self::core::{\n");
    for name in always {
        text.push_str(&format!("    {name},\n"));
    }
    text.push_str("};\n");
    text
}

/// What the runtime shows to users, by the condition under which it is there: the `pub` items of its `mod.rs`.
fn public_names(options: &CrateOptions) -> BTreeMap<String, BTreeSet<String>> {
    let module = options.core.iter().find(|file| file.path == "mod.rs");
    let parsed = module.and_then(|file| syn::parse_file(&file.text).ok());
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in parsed.into_iter().flat_map(|file| file.items) {
        let mut names = BTreeSet::new();
        let (visibility, attributes) = match &item {
            syn::Item::Use(item) => {
                leaves(&item.tree, &mut names);
                (&item.vis, &item.attrs)
            }
            syn::Item::Type(item) => {
                names.insert(item.ident.to_string());
                (&item.vis, &item.attrs)
            }
            syn::Item::Mod(item) => {
                names.insert(item.ident.to_string());
                (&item.vis, &item.attrs)
            }
            _ => continue,
        };
        if matches!(visibility, syn::Visibility::Public(_)) {
            all.entry(condition(attributes)).or_default().extend(names);
        }
    }
    all
}

/// What stands in `#[cfg(…)]`; empty without.
fn condition(attributes: &[syn::Attribute]) -> String {
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

fn leaves(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, names),
        syn::UseTree::Name(name) => {
            names.insert(name.ident.to_string());
        }
        syn::UseTree::Rename(rename) => {
            names.insert(rename.rename.to_string());
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        syn::UseTree::Glob(_) => {}
    }
}
