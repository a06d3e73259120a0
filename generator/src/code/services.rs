//! Services: modules, handles, and the files of types.

use rayon::prelude::*;

use super::builder::Builder;
use super::operations::searchable;
use super::{Docs, EnumValues, Handle, ModelFile, Server, Service, TagModule, TypeItem, TypeItemKind, docs};
use crate::docs::line;
use crate::features::feature;
use crate::ir::{Node, Tag, TypeId, TypeKind};
use crate::name::{Handles, tag_index};

impl Builder<'_> {
    pub(super) fn service(&self) -> Service {
        let module = &self.names.module;
        let (tags, files) = rayon::join(|| self.tags(), || self.files());
        Service {
            module: module.clone(),
            feature: (self.handles == Handles::PerDocument).then(|| feature(module)),
            docs: self.module_docs(),
            server: Server {
                slug: self.service.slug.clone(),
                origin: self.service.origin.clone(),
                base: self.service.base.clone(),
            },
            handle: self.document_handle(),
            tags,
            files,
        }
    }

    fn module_docs(&self) -> Docs {
        let title = line(&self.service.title);
        let mut lines = vec![if title.is_empty() {
            docs::code(&self.service.slug)
        } else {
            title
        }];
        if let Some(description) = docs::text(&self.service.description) {
            lines.push(String::new());
            lines.extend(description);
        }
        lines
    }

    /// The handle of the whole document.
    fn document_handle(&self) -> Option<Handle> {
        if self.handles != Handles::PerDocument || self.service.operations.is_empty() {
            return None;
        }
        let accessor = &self.names.tags.first()?.accessor;
        let title = line(&self.service.title);
        Some(Handle {
            name: self.names.handle.clone(),
            accessor: accessor.clone(),
            docs: vec![handle_docs(&title, accessor)],
            accessor_docs: vec![format!("{title}.")],
            aliases: searchable(&self.service.aliases, accessor),
            node: Node::Service,
        })
    }

    fn tags(&self) -> Vec<TagModule> {
        let mut by_tag = vec![Vec::new(); self.service.tags.len()];
        for (index, operation) in self.service.operations.iter().enumerate() {
            by_tag[tag_index(self.service, operation)].push(index);
        }
        by_tag
            .into_par_iter()
            .enumerate()
            .map(|(index, mut operations)| {
                let tag = &self.service.tags[index];
                operations.sort_by_key(|index| &self.names.operations[*index].method);
                TagModule {
                    module: self.names.tags[index].module.clone(),
                    docs: self.tag_docs(tag),
                    handle: self.tag_handle(index, tag),
                    operations: operations
                        .into_par_iter()
                        .map(|index| self.operation(index))
                        .collect(),
                }
            })
            .collect()
    }

    fn tag_docs(&self, tag: &Tag) -> Docs {
        if tag.name.is_empty() {
            return vec![format!(
                "Operations of {} without a tag.",
                line(&self.service.title)
            )];
        }
        let mut lines = vec![format!("Operations of the tag {}.", docs::code(&tag.name))];
        if let Some(description) = docs::text(&tag.description) {
            lines.push(String::new());
            lines.extend(description);
        }
        lines
    }

    fn tag_handle(&self, index: usize, tag: &Tag) -> Option<Handle> {
        if self.handles != Handles::PerTag {
            return None;
        }
        let names = &self.names.tags[index];
        let title = if tag.name.is_empty() {
            line(&self.service.title)
        } else {
            format!("the tag {}", docs::code(&tag.name))
        };
        Some(Handle {
            name: names.handle.clone(),
            accessor: names.accessor.clone(),
            docs: vec![handle_docs(&title, &names.accessor)],
            accessor_docs: vec![format!("The operations of {title}.")],
            aliases: Vec::new(),
            node: Node::Tag(index),
        })
    }

    fn files(&self) -> Vec<ModelFile> {
        let own = |(_, id): &(&String, TypeId)| self.def(*id).shared.is_none();
        let all = self.names.files.iter().zip((0..).map(TypeId));
        let mut order: Vec<(&String, TypeId)> = all.filter(own).collect();
        // The schema that gives the file its name comes first, since what it contains has longer pointers.
        order.sort_by_key(|(file, id)| (*file, &self.def(*id).source.identity));
        let items: Vec<TypeItem> = order.par_iter().map(|(_, id)| self.item(*id)).collect();
        let mut files: Vec<ModelFile> = Vec::new();
        for ((name, _), item) in order.into_iter().zip(items) {
            match files.last_mut() {
                Some(last) if last.name == *name => last.items.push(item),
                _ => files.push(ModelFile {
                    name: name.clone(),
                    items: vec![item],
                }),
            }
        }
        files
    }

    /// The file of a shared type.
    pub(super) fn file(&self, id: TypeId) -> ModelFile {
        ModelFile {
            name: self.names.files[id.0 as usize].clone(),
            items: vec![self.item(id)],
        }
    }

    fn item(&self, id: TypeId) -> TypeItem {
        let def = self.def(id);
        TypeItem {
            service: self.index,
            id,
            name: self.type_name(id).to_owned(),
            docs: self.type_docs(def),
            kind: match &def.kind {
                TypeKind::Struct(structure) => TypeItemKind::Struct(self.structure(id, structure)),
                TypeKind::StringEnum(values) => {
                    TypeItemKind::Enum(self.enumeration(id, EnumValues::Text, values))
                }
                TypeKind::IntegerEnum(values) => {
                    TypeItemKind::Enum(self.enumeration(id, EnumValues::Integer, values))
                }
                TypeKind::ValueEnum(values) => {
                    TypeItemKind::Enum(self.enumeration(id, EnumValues::Json, values))
                }
                TypeKind::Tagged { tag, variants } => TypeItemKind::Union(self.tagged(id, tag, variants)),
                TypeKind::Untagged(variants) => TypeItemKind::Union(self.untagged(id, variants)),
                TypeKind::Responses(variants) => TypeItemKind::ByStatus(self.by_status(id, variants)),
                TypeKind::Alias(ty) => TypeItemKind::Alias(self.ty(ty)),
                TypeKind::Newtype(ty) => TypeItemKind::Newtype(self.ty(ty)),
            },
        }
    }
}

fn handle_docs(title: &str, accessor: &str) -> String {
    format!("The operations of {title}; made by [`Client::{accessor}`](crate::Client::{accessor}).")
}
