//! The modules: `api/mod.rs`, a service's `mod.rs`, `model/mod.rs`, and the files below them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::code::{self, doc_attributes, ident};
use super::features::feature;
use super::{Context, File, docs};
use crate::error::Error;
use crate::ir::{Tag, TypeId};
use crate::name::{Handles, Names, TagNames};

/// `api/mod.rs`: the services.
pub(super) fn api_module(names: &Names) -> String {
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

/// The files of one service.
pub(super) fn files(context: Context<'_>, files: &mut Vec<File>) -> Result<(), Error> {
    let root = &context.names.module;
    files.push(File::new(format!("{root}/mod.rs"), context.service_module()?));
    let mut by_file: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (index, file) in context.names.files.iter().enumerate() {
        by_file
            .entry(file)
            .or_default()
            .push(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
    }
    if !by_file.is_empty() {
        files.push(File::new(format!("{root}/model/mod.rs"), model_module(&by_file)));
    }
    let models = by_file.par_iter().map(|(file, ids)| {
        // The schema that gives the file its name comes first, what it holds follows by place.
        let mut ids = ids.clone();
        ids.sort_by_key(|id| &context.service.type_def(*id).pointer);
        let parts = ids.iter().map(|id| context.definition(*id));
        File::new(format!("{root}/model/{file}.rs"), code::join(parts))
    });
    files.par_extend(models);
    let tags = context.names.tags.par_iter().enumerate();
    let tags = tags.map(|(index, tag)| {
        Ok(File::new(
            format!("{root}/{}.rs", tag.module),
            context.tag_file(index)?,
        ))
    });
    files.extend(tags.collect::<Result<Vec<_>, Error>>()?);
    Ok(())
}

fn model_module(by_file: &BTreeMap<&str, Vec<TypeId>>) -> String {
    let mut text = "//! One file a schema.\n\n".to_owned();
    for file in by_file.keys() {
        let _ = writeln!(text, "mod {file};");
    }
    text.push('\n');
    for file in by_file.keys() {
        let _ = writeln!(text, "pub use self::{file}::*;");
    }
    text
}

impl Context<'_> {
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
            items.extend(handle(&tag.handle, &tag.accessor, &doc, &format!("{title}.")));
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
        )
    }
}

fn handle(handle: &str, accessor: &str, doc: &str, method_doc: &str) -> Vec<TokenStream> {
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
                #[must_use]
                pub fn #method(&self) -> #name {
                    #name { client: self.clone() }
                }
            }
        },
    ]
}
