//! The modules: `api/mod.rs`, a service's `mod.rs`, `model/mod.rs`, and the files below them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::code::{self, doc_attributes, ident};
use super::features::feature;
use super::{Context, File};
use crate::docs;
use crate::error::Error;
use crate::ir::{Tag, TypeId};
use crate::name::{Handles, Names, TagNames, tag_index};

/// A file that is made apart from the others.
pub(super) enum Piece<'a> {
    /// `mod.rs`: the services.
    Api(&'a Names),
    /// A service's `mod.rs`.
    Service(Context<'a>),
    /// A tag and its operations.
    Tag(Context<'a>, usize, Vec<usize>),
    /// `model/mod.rs`: the files of a service's types.
    Models(Context<'a>, BTreeSet<&'a str>),
    /// Types that stand in one file.
    Model(Context<'a>, &'a str, Vec<TypeId>),
}

/// The files of one service.
pub(super) fn pieces<'a>(context: Context<'a>, pieces: &mut Vec<Piece<'a>>) {
    pieces.push(Piece::Service(context));
    let mut by_tag = vec![Vec::new(); context.names.tags.len()];
    for (index, operation) in context.service.operations.iter().enumerate() {
        by_tag[tag_index(context.service, operation)].push(index);
    }
    let tags = by_tag.into_iter().enumerate();
    pieces.extend(tags.map(|(index, operations)| Piece::Tag(context, index, operations)));
    let mut by_file: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (index, file) in context.names.files.iter().enumerate() {
        by_file
            .entry(file)
            .or_default()
            .push(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
    }
    if !by_file.is_empty() {
        pieces.push(Piece::Models(context, by_file.keys().copied().collect()));
    }
    pieces.extend(by_file.into_iter().map(|(file, mut ids)| {
        // The schema that gives the file its name comes first, what it holds follows by place.
        ids.sort_by_key(|id| &context.service.type_def(*id).source.identity);
        Piece::Model(context, file, ids)
    }));
}

impl Piece<'_> {
    /// About how much it is, in items.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Api(_) | Self::Service(_) | Self::Models(..) => 1,
            Self::Tag(_, _, operations) => operations.len(),
            Self::Model(_, _, ids) => ids.len(),
        }
    }

    pub(super) fn make(&self) -> Result<File, Error> {
        let (path, text) = match self {
            Self::Api(names) => ("mod.rs".to_owned(), api_module(names)),
            Self::Service(context) => (context.path("mod"), context.service_module()?),
            Self::Tag(context, index, operations) => (
                context.path(&context.names.tags[*index].module),
                context.tag_file(*index, operations)?,
            ),
            Self::Models(context, files) => (context.path("model/mod"), model_module(files)),
            Self::Model(context, file, ids) => {
                let parts = ids.iter().map(|id| context.definition(*id));
                (context.path(&format!("model/{file}")), code::join(parts))
            }
        };
        Ok(File::new(path, text))
    }
}

/// `api/mod.rs`: the services.
fn api_module(names: &Names) -> String {
    let mut text = "//! Generated from the documents of the services.\n\n".to_owned();
    for service in &names.services {
        if names.handles == Handles::PerDocument {
            let _ = writeln!(
                text,
                "#[cfg(feature = {})]",
                code::literal(&feature(&service.module))
            );
        }
        let _ = writeln!(text, "pub mod {};", service.module);
    }
    text
}

fn model_module(files: &BTreeSet<&str>) -> String {
    let mut text = "//! One file a schema.\n\n".to_owned();
    for file in files {
        let _ = writeln!(text, "mod {file};");
    }
    text.push('\n');
    for file in files {
        let _ = writeln!(text, "pub use self::{file}::*;");
    }
    text
}

impl Context<'_> {
    /// The path of a file of the service.
    fn path(self, file: &str) -> String {
        format!("{}/{file}.rs", self.names.module)
    }

    fn service_module(self) -> Result<String, Error> {
        let title = docs::line(&self.service.title);
        let mut lines = vec![if title.is_empty() {
            code::code(&self.service.slug)
        } else {
            title.clone()
        }];
        let said = docs::lines(&self.service.description);
        if !said.is_empty() {
            lines.push(String::new());
            lines.extend(said);
        }
        let has_types = !self.service.types.is_empty();
        let mut modules: Vec<String> = Vec::new();
        let mut uses = Vec::new();
        for tag in &self.names.tags {
            let public = if self.per_document { "" } else { "pub " };
            modules.push(format!("{public}mod {};\n", tag.module));
            if self.per_document {
                uses.push(format!("pub use self::{}::*;\n", tag.module));
            }
        }
        if has_types {
            modules.push("mod model;\n".to_owned());
            uses.push("pub use self::model::*;\n".to_owned());
        }
        modules.sort_by(|a, b| a.trim_start_matches("pub ").cmp(b.trim_start_matches("pub ")));
        uses.sort();
        let slug = &self.service.slug;
        let (origin, base) = (&self.service.origin, &self.service.base);
        let service = quote! {
            static SERVICE: crate::core::Service = crate::core::Service::new(#slug, #origin, #base);
        };
        let mut items = if self.service.operations.is_empty() {
            vec![]
        } else {
            vec![service]
        };
        if self.per_document
            && !items.is_empty()
            && let Some(tag) = self.names.tags.first()
        {
            let doc = format!(
                "The operations of {title}; made by [`Client::{0}`](crate::Client::{0}).",
                tag.accessor
            );
            items.extend(handle(
                &tag.handle,
                &tag.accessor,
                &doc,
                &format!("{title}."),
                &self.service.aliases,
            ));
        }
        Ok(code::join([
            code::inner_docs(&lines),
            modules.concat(),
            uses.concat(),
            code::print(items)?,
        ]))
    }

    /// The handle of a tag and the client's method that gives it.
    pub(super) fn tag_handle(self, tag: &Tag, names: &TagNames) -> Vec<TokenStream> {
        let title = if tag.name.is_empty() {
            docs::line(&self.service.title)
        } else {
            format!("tag {}", code::code(&tag.name))
        };
        let doc = format!(
            "The operations of {title}; made by [`Client::{0}`](crate::Client::{0}).",
            names.accessor
        );
        handle(
            &names.handle,
            &names.accessor,
            &doc,
            &format!("The operations of {title}."),
            &[],
        )
    }
}

fn handle(handle: &str, accessor: &str, doc: &str, method_doc: &str, aliases: &[String]) -> Vec<TokenStream> {
    let aliases = super::example::aliases(aliases, accessor);
    let (name, method) = (ident(handle), ident(accessor));
    let docs = doc_attributes(&[doc.to_owned()]);
    let method_docs = doc_attributes(&[method_doc.to_owned()]);
    vec![
        quote! {
            #docs
            #[derive(Debug, Clone)]
            pub struct #name {
                client: crate::core::Client,
            }
        },
        quote! {
            impl crate::core::Client {
                #method_docs
                #(#[doc(alias = #aliases)])*
                #[must_use]
                pub fn #method(&self) -> #name {
                    #name { client: self.clone() }
                }
            }
        },
    ]
}
