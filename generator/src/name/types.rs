//! Types, their files, their fields and variants.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::origin::{Origin, join, short_names};
use super::scope::Scope;
use super::words::{pascal, snake, some_words, value_words, words};
use super::{Handles, Members, Namer, ServiceNames, assign, tag_index};
use crate::error::Error;
use crate::ir::{Type, TypeDef, TypeKind, Variant};

impl Namer<'_> {
    pub(super) fn types(&mut self, names: &mut ServiceNames, mut scope: Scope) -> Result<(), Error> {
        let service = self.service;
        let operations: HashMap<&str, usize> = service
            .operations
            .iter()
            .enumerate()
            .map(|(index, o)| (o.source.identity.as_str(), index))
            .collect();
        let short = short_names(service);
        let this = &*self;
        let origins: Vec<Origin> = service
            .types
            .par_iter()
            .map(|def| this.origin(def, &operations, &short, names))
            .collect();
        let keys: Vec<String> = service
            .types
            .iter()
            .map(|def| self.key(def.source.identity.as_str()))
            .collect();
        // Types that services share are named apart from those of a service.
        let own: Vec<usize> = (0..keys.len())
            .filter(|&index| service.types[index].shared.is_none())
            .collect();
        let is_known = |key: &String| self.lock.schemas.contains_key(key) || self.lock.gone.contains_key(key);

        // Request types live beside the models of a service with one handle. What was there first is served first.
        let (mut old_requests, mut new_requests) = (Vec::new(), Vec::new());
        for (index, operation) in service.operations.iter().enumerate() {
            let old = self.lock.operations.contains_key(&self.key(&operation.identity));
            if old {
                old_requests.push(index)
            } else {
                new_requests.push(index)
            }
        }
        let settled = |index: &usize| {
            let key = format!("{} request", service.operations[*index].identity);
            !self.lock.members.contains_key(&self.key(&key))
        };
        old_requests.sort_by_key(settled);
        let (locked, returned): (Vec<usize>, Vec<usize>) = own
            .iter()
            .copied()
            .filter(|&index| is_known(&keys[index]))
            .partition(|&index| self.lock.schemas.contains_key(&keys[index]));
        let components = |def: &TypeDef| def.source.identity.component("schemas").is_some();
        let fresh = |component: bool| -> Vec<usize> {
            own.iter()
                .copied()
                .filter(|&index| !is_known(&keys[index]) && components(&service.types[index]) == component)
                .collect()
        };
        let shared = |def: &TypeDef| Some(&self.shared.types[def.shared?]);
        let name = |def: &TypeDef| shared(def).map(|shared| shared.name.clone());
        names.types = service
            .types
            .iter()
            .map(|def| name(def).unwrap_or_default())
            .collect();
        self.claim_types(&locked, &keys, &origins, &mut scope, names)?;
        self.requests(&old_requests, &mut scope, names);
        self.claim_types(&returned, &keys, &origins, &mut scope, names)?;
        self.claim_types(&fresh(true), &keys, &origins, &mut scope, names)?;
        self.requests(&new_requests, &mut scope, names);
        self.claim_types(&fresh(false), &keys, &origins, &mut scope, names)?;
        for &index in &own {
            self.next
                .schemas
                .insert(keys[index].clone(), names.types[index].clone());
        }
        self.files(&own, &origins, &keys, names);
        let this = &*self;
        let members: Vec<Members> = service
            .types
            .par_iter()
            .enumerate()
            .map(|(index, def)| match def.shared {
                Some(shared) => Members {
                    names: this.shared.types[shared].members.clone(),
                    ..Members::default()
                },
                None => this.type_members(index, def, names),
            })
            .collect();
        for members in members {
            self.keep(&members);
            names.members.push(members.names);
        }
        Ok(())
    }

    fn claim_types(
        &self,
        indices: &[usize],
        keys: &[String],
        origins: &[Origin],
        scope: &mut Scope,
        names: &mut ServiceNames,
    ) -> Result<(), Error> {
        // Shorter paths first: a type is named before the types inside of it.
        let mut order = indices.to_vec();
        order.sort_by_key(|&index| (origins[index].path.len(), &keys[index]));
        let roots: BTreeMap<&str, usize> = origins
            .iter()
            .enumerate()
            .filter(|(_, origin)| origin.path.is_empty())
            .map(|(index, origin)| (origin.root.as_str(), index))
            .collect();
        for index in order {
            let origin = &origins[index];
            let own_root = roots
                .get(origin.root.as_str())
                .filter(|&&root| root != index)
                .map(|&root| names.types[root].clone());
            let mut all = match own_root.filter(|name| !name.is_empty()) {
                Some(root) => vec![root],
                None => vec![pascal(&origin.root_words)],
            };
            all.extend(origin.path.iter().cloned());
            let full = if origin.path.is_empty() {
                all.remove(0)
            } else {
                join(&all)
            };
            let name = assign(
                &[keys[index].as_str()],
                &self.lock.schemas,
                &self.lock.gone,
                scope,
                |_| vec![full.clone()],
            )?;
            names.types[index] = name.into_iter().next().unwrap_or_default();
        }
        Ok(())
    }

    /// Request types: beside the models when a handle serves the whole document, else beside their handle.
    fn requests(&mut self, indices: &[usize], scope: &mut Scope, names: &mut ServiceNames) {
        for &index in indices {
            let wanted = names.operations[index].request.clone();
            // A name that a clash made once stays when the other one goes.
            let key = self.key(&format!("{} request", self.service.operations[index].identity));
            let candidates = match self.lock.members.get(&key) {
                Some(settled) => vec![settled.clone()],
                None => ["", "Request", "Call"]
                    .map(|suffix| format!("{wanted}{suffix}"))
                    .to_vec(),
            };
            let scope = match self.handles {
                Handles::PerDocument => &mut *scope,
                Handles::PerTag => {
                    let tag = tag_index(self.service, &self.service.operations[index]);
                    let handle = names.tags[tag].handle.as_str();
                    self.per_tag
                        .entry(tag)
                        .or_insert_with(|| Scope::reserving(&[handle]))
                }
            };
            let name = scope.claim(&candidates);
            if name != wanted {
                self.next.members.insert(key, name.clone());
            }
            names.operations[index].request = name;
        }
    }

    /// One file for each named schema and whatever is written inside of it.
    ///
    /// A name that a clash made once stays when the other one goes, and what is there already comes before what is new.
    fn files(&mut self, own: &[usize], origins: &[Origin], keys: &[String], names: &mut ServiceNames) {
        // The type that speaks for each root: the root's own, or else the first one.
        let mut roots: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        for &index in own {
            let origin = &origins[index];
            let (first, old) = roots.entry(&origin.root).or_insert((index, false));
            if origin.path.len() < origins[*first].path.len() {
                *first = index;
            }
            *old |= self.lock.schemas.contains_key(&keys[index]);
        }
        let mut order: Vec<(bool, bool, usize, usize, String)> = roots
            .iter()
            .map(|(root, &(index, old))| {
                let key = self.key(&format!("{root} file"));
                let settled = self.lock.members.contains_key(&key);
                (!settled, !old, origins[index].path.len(), index, key)
            })
            .collect();
        order.sort();
        // A module may not be called like the one it is in.
        let mut scope = Scope::reserving(&["mod", "model"]);
        let mut files: BTreeMap<&str, String> = BTreeMap::new();
        for (.., index, key) in order {
            let origin = &origins[index];
            let wanted = if origin.path.is_empty() {
                snake(&words(&names.types[index]))
            } else {
                snake(&origin.root_words)
            };
            let settled = self.lock.members.get(&key).unwrap_or(&wanted);
            let file = scope.claim(std::slice::from_ref(settled));
            if file != wanted {
                self.next.members.insert(key, file.clone());
            }
            files.insert(&origin.root, file);
        }
        let file = |(origin, def): (&Origin, &TypeDef)| match def.shared {
            Some(shared) => self.shared.types[shared].file.clone(),
            None => files[origin.root.as_str()].clone(),
        };
        names.files = origins.iter().zip(&self.service.types).map(file).collect();
    }

    pub(super) fn type_members(&self, index: usize, def: &TypeDef, names: &ServiceNames) -> Members {
        let values = || Scope::reserving(&["UnknownValue"]);
        match &def.kind {
            TypeKind::Struct(structure) => {
                // The field for other properties is a field as well.
                let scope = Scope::reserving(&["new", "extra", "additional"]);
                let wires: Vec<&str> = structure.fields.iter().map(|field| field.wire.as_str()).collect();
                let keys = structure
                    .fields
                    .iter()
                    .map(|field| self.key(field.source.identity.as_str()));
                self.members(scope, &wires, keys.collect(), |wire| {
                    snake(&some_words(wire, "field"))
                })
            }
            TypeKind::StringEnum(all) => {
                let all = all
                    .iter()
                    .map(|v| (v.name.as_ref().unwrap_or(&v.value).clone(), v.value.clone()));
                self.values(values(), def, all)
            }
            TypeKind::IntegerEnum(all) => {
                let all = all.iter().map(|v| (v.name.clone(), v.value.to_string()));
                self.values(
                    values(),
                    def,
                    all.map(|(name, wire)| (name.unwrap_or_else(|| wire.clone()), wire)),
                )
            }
            TypeKind::ValueEnum(all) => {
                let all = all.iter().map(|v| {
                    let plain = || {
                        v.value
                            .as_str()
                            .map_or_else(|| v.value.to_string(), str::to_owned)
                    };
                    (v.name.clone().unwrap_or_else(plain), v.value.to_string())
                });
                self.values(values(), def, all)
            }
            TypeKind::Tagged { variants, .. } => self.values(
                values(),
                def,
                variants.iter().map(|(tag, _)| (tag.clone(), tag.clone())),
            ),
            TypeKind::Responses(responses) => {
                let all = responses
                    .iter()
                    .map(|r| (status_name(&r.status).to_owned(), r.status.clone()));
                self.values(Scope::default(), def, all)
            }
            TypeKind::Untagged(alternatives) => {
                let texts: Vec<String> = alternatives
                    .iter()
                    .map(|variant| {
                        let text = variant_text(variant, names);
                        let rest = text.strip_prefix(names.types[index].as_str());
                        // A type of its own has the union's name in front, which its variant need not repeat.
                        rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
                            .map_or(text.clone(), str::to_owned)
                    })
                    .collect();
                let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                let keys = alternatives
                    .iter()
                    .map(|variant| self.key(variant.source.identity.as_str()));
                self.members(values(), &texts, keys.collect(), |text| {
                    pascal(&some_words(text, "variant"))
                })
            }
            TypeKind::Alias(_) | TypeKind::Newtype(_) => Members::default(),
        }
    }

    /// Names variants that a value on the wire tells apart; each comes with the text that names it and that value.
    fn values(&self, scope: Scope, def: &TypeDef, all: impl Iterator<Item = (String, String)>) -> Members {
        let (texts, wires): (Vec<String>, Vec<String>) = all.unzip();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let keys = wires
            .iter()
            .map(|wire| self.key(&format!("{} = {wire}", def.source.identity)));
        self.members(scope, &texts, keys.collect(), |text| pascal(&value_words(text)))
    }
}

fn variant_text(variant: &Variant, names: &ServiceNames) -> String {
    if let Some(title) = variant
        .title
        .as_deref()
        .filter(|title| (1..=4).contains(&words(title).len()))
    {
        return title.to_owned();
    }
    type_text(&variant.ty, names)
}

fn type_text(ty: &Type, names: &ServiceNames) -> String {
    match ty {
        Type::Boolean => "Boolean".to_owned(),
        Type::I32 | Type::I64 | Type::U64 => "Integer".to_owned(),
        Type::F64 => "Number".to_owned(),
        Type::String => "Text".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Binary => "File".to_owned(),
        Type::Any => "Any".to_owned(),
        Type::Object => "Object".to_owned(),
        Type::List(inner) => format!("{} list", type_text(inner, names)),
        Type::Map(inner) => format!("{} map", type_text(inner, names)),
        Type::Named(id) => names.types[id.0 as usize].clone(),
        Type::Nullable(inner) => type_text(inner, names),
    }
}

/// What HTTP calls a status.
fn status_name(status: &str) -> &str {
    match status {
        "200" => "ok",
        "201" => "created",
        "202" => "accepted",
        "203" => "non authoritative",
        "204" => "no content",
        "205" => "reset content",
        "206" => "partial content",
        "207" => "multi status",
        "default" => "other",
        "2XX" => "success",
        other => other,
    }
}
