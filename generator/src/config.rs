//! `client.toml`: what no document says of operations, and which schemas of several documents are one type.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::error::{Error, Stage};
use crate::ir::{
    Api, LastItem, Operation, PageNumber, Paging, ParameterLocation, Service, Success, Type, TypeKind,
};
use crate::shared::{SharedConfig, share};

/// The file's name in the snapshot folder, as messages show it.
const FILE: &str = "spec/client.toml";

/// Code of the findings about entries that do not fit the documents.
pub(crate) const STALE: &str = "client-stale";

/// What `client.toml` says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClientConfig {
    /// By identity, such as `tickets GET /search`.
    #[serde(default)]
    operation: BTreeMap<String, OperationConfig>,
    /// Other words for operations.
    #[serde(default)]
    aliases: BTreeMap<String, Vec<String>>,
    /// Schemas that are one type in several documents.
    #[serde(default)]
    shared: Vec<SharedConfig>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct OperationConfig {
    paging: Option<PagingConfig>,
    idempotent: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PagingConfig {
    next_url: Option<String>,
    page: Option<String>,
    first: Option<u64>,
    total_pages: Option<String>,
    total_items: Option<String>,
    keep: Option<KeepConfig>,
    last_item: Option<LastItemConfig>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeepConfig {
    header: String,
    query: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LastItemConfig {
    query: String,
    member: String,
}

impl ClientConfig {
    /// Reads the file of a snapshot folder; a missing one says nothing.
    ///
    /// # Errors
    /// When the file is unreadable or malformed.
    pub fn read(spec_dir: &Path) -> Result<Self, Error> {
        let path = spec_dir.join("client.toml");
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Error::io(Stage::Inputs, &path, &error)),
        }
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::new(Stage::Inputs, FILE, error.to_string()))
    }

    /// Puts into the operations what the file says of them. What it says of things that the documents do not have, or
    /// have no longer, is left out and told.
    #[must_use]
    pub fn apply(&self, api: &mut Api) -> Vec<Diagnostic> {
        let mut diagnostics = Diagnostics::new(FILE);
        for (identity, config) in &self.operation {
            let Some((service, index)) = find(api, identity) else {
                diagnostics.error(
                    STALE,
                    format!("operation.{identity:?}"),
                    "no document has this operation; operations are called as in spec/names.toml, remove the entry if it is gone",
                );
                continue;
            };
            let service = &mut api.services[service];
            let paging = config
                .paging
                .as_ref()
                .map(|paging| paging.resolve(service, &service.operations[index]));
            match paging.transpose() {
                Ok(paging) => service.operations[index].paging = paging,
                Err(message) => diagnostics.error(
                    STALE,
                    format!("operation.{identity:?}"),
                    format!("{message}; mend or remove the entry"),
                ),
            }
            if let Some(idempotent) = config.idempotent {
                let operation = &mut service.operations[index];
                if idempotent == matches!(operation.method, "POST" | "PATCH") {
                    operation.idempotent = Some(idempotent);
                } else {
                    diagnostics.error(
                        STALE,
                        format!("operation.{identity:?}"),
                        format!(
                            "{} says so already; remove `idempotent`, it is for operations that differ from their method",
                            operation.method
                        ),
                    );
                }
            }
        }
        for (identity, aliases) in &self.aliases {
            match find(api, identity) {
                Some((service, index)) => {
                    api.services[service].operations[index]
                        .aliases
                        .clone_from(aliases);
                }
                None => diagnostics.error(
                    STALE,
                    format!("aliases.{identity:?}"),
                    "no document has this operation; remove the entry if it is gone",
                ),
            }
        }
        share(&self.shared, api, &mut diagnostics);
        diagnostics.finish()
    }
}

fn find(api: &Api, identity: &str) -> Option<(usize, usize)> {
    let (slug, of_service) = identity.split_once(' ')?;
    let service = api.services.iter().position(|service| service.slug == slug)?;
    let index = api.services[service]
        .operations
        .iter()
        .position(|operation| operation.identity == of_service)?;
    Some((service, index))
}

impl PagingConfig {
    fn resolve(&self, service: &Service, operation: &Operation) -> Result<Paging, String> {
        let Success::Json(answer) = &operation.success else {
            return Err("the operation has no JSON answer that could be a page".to_owned());
        };
        let Type::List(item) = service.resolve(answer) else {
            return Err("the answer is no array of items".to_owned());
        };
        let query = |name: &String| {
            operation
                .parameters
                .iter()
                .any(|parameter| parameter.location == ParameterLocation::Query && parameter.wire == *name)
                .then(|| name.clone())
                .ok_or_else(|| format!("the operation has no query parameter {name:?}"))
        };
        let header = |name: &String| -> Result<String, String> {
            let usable = !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            usable
                .then(|| name.clone())
                .ok_or_else(|| format!("{name:?} is no name of a header"))
        };
        let page = match &self.page {
            Some(name) => Some(PageNumber {
                query: query(name)?,
                first: self.first.unwrap_or(1),
            }),
            None if self.first.is_some() || self.total_pages.is_some() || self.keep.is_some() => {
                return Err("`first`, `total-pages` and `keep` go with `page`".to_owned());
            }
            None => None,
        };
        if self.next_url.is_none() && page.is_none() && self.last_item.is_none() {
            return Err("paging needs `next-url`, `page` or `last-item`".to_owned());
        }
        if page.is_some() && self.last_item.is_some() {
            return Err("`page` and `last-item` exclude each other".to_owned());
        }
        let keep = match &self.keep {
            Some(keep) => Some((header(&keep.header)?, query(&keep.query)?)),
            None => None,
        };
        let last_item = match &self.last_item {
            Some(last) => Some(LastItem {
                query: query(&last.query)?,
                member: member(service, item, &last.member)?,
            }),
            None => None,
        };
        Ok(Paging {
            item: (**item).clone(),
            next_url: self.next_url.as_ref().map(header).transpose()?,
            page,
            total_pages: self.total_pages.as_ref().map(header).transpose()?,
            total_items: self.total_items.as_ref().map(header).transpose()?,
            keep,
            last_item,
        })
    }
}

/// The wire name of a member, when the items have it.
fn member(service: &Service, item: &Type, name: &str) -> Result<String, String> {
    if let Type::Named(id) = service.resolve(item)
        && let TypeKind::Struct(structure) = &service.type_def(*id).kind
        && structure.fields.iter().any(|field| field.wire == name)
    {
        return Ok(name.to_owned());
    }
    Err(format!("the items have no member {name:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::name::NameLock;

    const DOCUMENT: &str = r##"{
        "openapi": "3.0.3", "info": {"title": "Things", "version": "1"},
        "paths": {
            "/things": {"get": {
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "after", "in": "query", "schema": {"type": "string"}}
                ],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema":
                    {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
                }}}}
            }},
            "/things/{id}": {"get": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema":
                    {"$ref": "#/components/schemas/Thing"}
                }}}}
            }}
        },
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    }"##;

    fn api() -> Api {
        let document = Document::read("things", "", DOCUMENT.as_bytes(), None).expect("a document");
        let (service, _) = crate::lower::lower(document, &NameLock::default()).expect("a service");
        Api {
            services: vec![service],
            ..Api::default()
        }
    }

    fn apply(text: &str) -> Result<Api, String> {
        let mut api = api();
        let config = ClientConfig::parse(text).map_err(|error| error.to_string())?;
        match config.apply(&mut api).first() {
            Some(finding) => Err(finding.to_string()),
            None => Ok(api),
        }
    }

    #[test]
    fn other_words_go_to_operations() {
        let api = apply("[aliases]\n\"things GET /things\" = [\"coisas\"]").expect("it fits");
        assert_eq!(api.services[0].operations[0].aliases, ["coisas"]);
        let error = apply("[aliases]\n\"things GET /nothings\" = [\"nada\"]").expect_err("it is gone");
        assert!(error.contains("no document has this operation"), "{error}");
    }

    #[test]
    fn puts_rules_into_operations() {
        let api = apply(
            "[operation.\"things GET /things\".paging]\nnext-url = \"Link\"\nlast-item = { query = \"after\", member = \"id\" }",
        )
        .expect("it fits");
        let paging = api.services[0].operations[0].paging.as_ref().expect("rules");
        assert_eq!(paging.next_url.as_deref(), Some("Link"));
        assert_eq!(
            paging.last_item.as_ref().map(|last| last.member.as_str()),
            Some("id")
        );
        assert!(api.services[0].operations[1].paging.is_none());
    }

    #[test]
    fn marks_what_may_be_repeated() {
        let api = apply("[operation.\"things GET /things\"]\nidempotent = false").expect("it fits");
        assert_eq!(api.services[0].operations[0].idempotent, Some(false));
        let error = apply("[operation.\"things GET /things\"]\nidempotent = true").expect_err("no news");
        assert!(error.contains("GET says so already"), "{error}");
    }

    #[test]
    fn says_what_does_not_fit() {
        let list = "[operation.\"things GET /things\".paging]\n";
        for (text, message) in [
            (
                "[operation.\"things GET /nothings\".paging]\npage = \"page\"".to_owned(),
                "no document has this operation",
            ),
            (
                "[operation.\"things GET /things/{}\".paging]\npage = \"page\"".to_owned(),
                "no array",
            ),
            (format!("{list}page = \"pag\""), "no query parameter \"pag\""),
            (format!("{list}next-url = \"a b\""), "no name of a header"),
            (format!("{list}total-items = \"x\""), "paging needs"),
            (format!("{list}total-pages = \"x\""), "go with `page`"),
            (format!("{list}pages = \"page\""), "unknown field `pages`"),
            (
                format!("{list}last-item = {{ query = \"after\", member = \"number\" }}"),
                "no member \"number\"",
            ),
            (
                format!("{list}page = \"page\"\nlast-item = {{ query = \"after\", member = \"id\" }}"),
                "exclude each other",
            ),
        ] {
            let error = apply(&text).expect_err(&text);
            assert!(error.contains(message), "{text}: {error}");
            assert!(error.contains("spec/client.toml"), "{error}");
        }
    }
}
