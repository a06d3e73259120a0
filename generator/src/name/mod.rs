//! IR → the Rust name of everything. What `names.toml` knows keeps its name; the rest gets a derived one.
//!
//! Nothing that is added takes a name from what was there before: known identities are served first, in every
//! namespace, then vanished ones that came back.

mod lock;
mod operation;
mod origin;
mod previous;
mod scope;
mod shared;
mod types;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use lock::NameLock;
pub use previous::PreviousNames;
pub(crate) use shared::ALL_SERVICES;
pub use shared::{SharedNames, SharedTypeNames};

use crate::error::{Error, Stage};
use crate::ir::{Api, Operation, Service};
use scope::Scope;
use words::{pascal, snake, some_words};

/// How handles are cut: one per document, or one per tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handles {
    /// `client.tickets()` holds the operations of all tags of the document.
    PerDocument,
    /// `client.pets()` holds the operations of a tag.
    PerTag,
}

/// The Rust names of a whole crate.
#[derive(Debug)]
pub struct Names {
    /// How handles are cut.
    pub handles: Handles,
    /// In the order of the services.
    pub services: Vec<ServiceNames>,
    /// Of types that several services share.
    pub shared: SharedNames,
    /// The lock that these names come to.
    pub lock: NameLock,
}

/// The Rust names of one service.
#[derive(Debug, Default)]
pub struct ServiceNames {
    /// `custom_fields`
    pub module: String,
    /// `CustomFields`, when there is a handle per document.
    pub handle: String,
    /// In the order of the tags.
    pub tags: Vec<TagNames>,
    /// By [`TypeId`](crate::ir::TypeId).
    pub types: Vec<String>,
    /// Names of fields or variants, by [`TypeId`](crate::ir::TypeId).
    pub members: Vec<Vec<String>>,
    /// The file under `model/` that holds each type, without extension.
    pub files: Vec<String>,
    /// In the order of the operations.
    pub operations: Vec<OperationNames>,
}

/// The Rust names of a tag.
#[derive(Debug, Default, Clone)]
pub struct TagNames {
    /// File and module.
    pub module: String,
    /// The handle type, when there is a handle per tag.
    pub handle: String,
    /// The client's method that gives the handle.
    pub accessor: String,
}

/// The Rust names of an operation.
#[derive(Debug, Default, Clone)]
pub struct OperationNames {
    /// Method of the handle.
    pub method: String,
    /// The request's type.
    pub request: String,
    /// In the order of the parameters.
    pub parameters: Vec<String>,
    /// The body's argument or setter.
    pub body: String,
}

/// What the client itself calls its methods.
const CLIENT_METHODS: [&str; 12] = [
    "builder",
    "call",
    "request",
    "clone",
    "new",
    "base_url",
    "from_env",
    "clone_from",
    "eq",
    "fmt",
    "into",
    "to_owned",
];

/// Setters that every request has already.
const REQUEST_METHODS: [&str; 15] = [
    "header",
    "timeout",
    "retry",
    "send",
    "response",
    "wait",
    "stream",
    "pages",
    "into_future",
    "clone",
    "request",
    "new",
    "max_items",
    "resume_from",
    "clone_from",
];

/// Modules of the crate beside the services.
const MODULES: [&str; 8] = ["core", "auth", "api", "model", "std", "alloc", "error", "testing"];

/// Names everything.
///
/// # Errors
/// When two identities of the lock have one name in the same namespace.
pub fn name(api: &Api, handles: Handles, lock: &NameLock) -> Result<Names, Error> {
    crate::pool::run(|| in_pool(api, handles, lock))
}

fn in_pool(api: &Api, handles: Handles, lock: &NameLock) -> Result<Names, Error> {
    let mut next = NameLock::default();
    let mut modules = Scope::reserving(&MODULES);
    let mut accessors = Scope::reserving(&CLIENT_METHODS);
    let mut slugs: Vec<&str> = api.services.iter().map(|service| service.slug.as_str()).collect();
    if !api.shared.is_empty() {
        slugs.push(ALL_SERVICES);
    }
    let mut module_names = assign(&slugs, &lock.services, &lock.gone, &mut modules, |slug| {
        vec![match slug {
            ALL_SERVICES => "common".to_owned(),
            slug => snake(&some_words(slug, "service")),
        }]
    })?;
    let mut shared = SharedNames::default();
    if let Some(module) = module_names.pop_if(|_| !api.shared.is_empty()) {
        next.services.insert(ALL_SERVICES.to_owned(), module.clone());
        shared = shared::shared(api, module, lock, &mut next)?;
    }
    let mut services = Vec::with_capacity(api.services.len());
    for (service, module) in api.services.iter().zip(module_names) {
        next.services.insert(service.slug.clone(), module.clone());
        services.push(
            Namer {
                service,
                slug: &service.slug,
                shared: &shared,
                handles,
                lock,
                next: &mut next,
                per_tag: BTreeMap::new(),
            }
            .run(module, &mut accessors)?,
        );
    }
    next.gone = gone(lock, &next);
    Ok(Names {
        handles,
        services,
        shared,
        lock: next,
    })
}

/// Names of the fields, variants or parameters of one thing.
#[derive(Default)]
struct Members {
    names: Vec<String>,
    /// Their keys, in the same order.
    keys: Vec<String>,
    /// Indices of those that a person chose or a clash settled.
    settled: Vec<usize>,
}

struct Namer<'a> {
    service: &'a Service,
    /// The service in the lock.
    slug: &'a str,
    shared: &'a SharedNames,
    handles: Handles,
    lock: &'a NameLock,
    next: &'a mut NameLock,
    /// The types beside each tag's handle.
    per_tag: BTreeMap<usize, Scope>,
}

impl Namer<'_> {
    fn run(mut self, module: String, accessors: &mut Scope) -> Result<ServiceNames, Error> {
        let mut names = ServiceNames {
            module,
            ..ServiceNames::default()
        };
        let mut types = Scope::default();
        self.tags(&mut names, &mut types, accessors);
        self.operations(&mut names)?;
        self.types(&mut names, types)?;
        self.parameters(&mut names);
        Ok(names)
    }

    fn tags(&mut self, names: &mut ServiceNames, types: &mut Scope, accessors: &mut Scope) {
        // In a crate of one document the tags are modules at its root.
        let mut files = Scope::reserving(&["model", "mod", "api", "core"]);
        let per_document = self.handles == Handles::PerDocument;
        if per_document {
            let claimed = accessors.claim(std::slice::from_ref(&names.module));
            let wanted = pascal(&words::words(&claimed));
            let suffixed = format!("{wanted}Handle");
            names.handle = types.claim(&[if self.is_schema(&wanted) { suffixed } else { wanted }]);
            names.tags.push(TagNames {
                accessor: claimed,
                ..TagNames::default()
            });
        }
        let shared = names.tags.pop();
        let title = snake(&some_words(&self.service.slug, "api"));
        for tag in &self.service.tags {
            let words = if tag.name.is_empty() && per_document {
                vec![title.clone()]
            } else {
                some_words(&tag.name, "operations")
            };
            let module = match snake(&words) {
                // A module may not be called like the one it is in.
                same if same == names.module => "operations".to_owned(),
                other => other,
            };
            let module = files.claim(&[module]);
            let (handle, accessor) = match &shared {
                Some(shared) => (names.handle.clone(), shared.accessor.clone()),
                None => {
                    let accessor = accessors.claim(std::slice::from_ref(&module));
                    (pascal(&words::words(&module)), accessor)
                }
            };
            names.tags.push(TagNames {
                module,
                handle,
                accessor,
            });
        }
    }

    /// Whether a schema has the name, so that a handle may not: the one that was there first keeps it.
    fn is_schema(&self, name: &str) -> bool {
        let slug = &self.service.slug;
        if self.lock.services.contains_key(slug) {
            let of_service = |key: &String| {
                key.strip_prefix(slug.as_str())
                    .is_some_and(|rest| rest.starts_with(' '))
            };
            return self
                .lock
                .schemas
                .iter()
                .any(|(key, known)| of_service(key) && known.eq_ignore_ascii_case(name));
        }
        let components = self
            .service
            .types
            .iter()
            .filter_map(|def| def.source.identity.component("schemas"));
        components
            .into_iter()
            .any(|schema| pascal(&some_words(&schema, "schema")).eq_ignore_ascii_case(name))
    }

    fn key(&self, identity: &str) -> String {
        format!("{} {identity}", self.slug)
    }

    /// Names members that must differ from each other: `wires` on the wire, `keys` in the lock.
    fn members(
        &self,
        scope: Scope,
        wires: &[&str],
        keys: Vec<String>,
        name: impl Fn(&str) -> String,
    ) -> Members {
        let chosen = |(index, key): (usize, &String)| Some((index, self.lock.members.get(key)?.clone()));
        let fixed: BTreeMap<usize, String> = keys.iter().enumerate().filter_map(chosen).collect();
        let previous = |index: usize| self.lock.previous.get(&keys[index]);
        let (names, yielded) = scope::members(scope, &fixed, wires, name, &previous);
        let settled = fixed.into_keys().chain(yielded).collect();
        Members { names, keys, settled }
    }

    /// Keeps names of members for the next generation.
    fn keep(&mut self, members: &Members) {
        let entry = |index: usize| (members.keys[index].clone(), members.names[index].clone());
        self.next
            .members
            .extend(members.settled.iter().map(|&index| entry(index)));
        self.next.previous.extend((0..members.keys.len()).map(entry));
    }

    fn parameters(&mut self, names: &mut ServiceNames) {
        for (operation, names) in self.service.operations.iter().zip(&mut names.operations) {
            let (mut wires, mut keys) = (Vec::new(), Vec::new());
            for parameter in &operation.parameters {
                wires.push(parameter.wire.as_str());
                let location = parameter.location.as_str();
                keys.push(self.key(&format!("{} {location} {}", operation.identity, parameter.wire)));
            }
            if operation.body.is_some() {
                wires.push("body");
                keys.push(self.key(&format!("{} body", operation.identity)));
            }
            let scope = Scope::reserving(&REQUEST_METHODS);
            let name = |wire: &str| snake(&some_words(wire, "parameter"));
            let mut members = self.members(scope, &wires, keys, name);
            self.keep(&members);
            if operation.body.is_some() {
                names.body = members.names.pop().unwrap_or_default();
            }
            names.parameters = members.names;
        }
    }
}

/// Serves the identities of the lock first, then the new ones, in order.
fn assign(
    identities: &[&str],
    locked: &BTreeMap<String, String>,
    gone: &BTreeMap<String, String>,
    scope: &mut Scope,
    candidates: impl Fn(&str) -> Vec<String>,
) -> Result<Vec<String>, Error> {
    let mut names = vec![String::new(); identities.len()];
    for (index, identity) in identities.iter().enumerate() {
        if let Some(name) = locked.get(*identity) {
            if !scope.take(name) {
                return Err(clash(identity, name));
            }
            names[index].clone_from(name);
        }
    }
    // What comes back gets its name back, unless a person has given it away meanwhile.
    for (index, identity) in identities.iter().enumerate() {
        if names[index].is_empty()
            && let Some(name) = gone.get(*identity)
            && scope.take(name)
        {
            names[index].clone_from(name);
        }
    }
    for (index, identity) in identities.iter().enumerate() {
        if names[index].is_empty() {
            names[index] = scope.claim(&candidates(identity));
        }
    }
    Ok(names)
}

fn clash(identity: &str, name: &str) -> Error {
    Error::new(
        Stage::Name,
        "spec/names.toml",
        format!("{identity:?} = {name:?}: the name is taken in this place"),
    )
    .help("give one of the two another name")
}

/// What was named and is there no more.
fn gone(lock: &NameLock, next: &NameLock) -> BTreeMap<String, String> {
    let mut gone: BTreeMap<String, String> = BTreeMap::new();
    for (before, after) in [
        (&lock.operations, &next.operations),
        (&lock.schemas, &next.schemas),
        (&lock.services, &next.services),
    ] {
        let vanished = before
            .iter()
            .filter(|(identity, _)| !after.contains_key(*identity));
        gone.extend(vanished.map(|(identity, name)| (identity.clone(), name.clone())));
    }
    let live: BTreeSet<&String> = next
        .operations
        .keys()
        .chain(next.schemas.keys())
        .chain(next.services.keys())
        .collect();
    gone.extend(
        lock.gone
            .iter()
            .filter(|(identity, _)| !live.contains(identity))
            .map(|(i, n)| (i.clone(), n.clone())),
    );
    gone
}

/// Index of an operation's tag in its service.
pub(crate) fn tag_index(service: &Service, operation: &Operation) -> usize {
    service
        .tags
        .binary_search_by(|tag| tag.name.cmp(&operation.tag))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Document;

    /// The fields of the schema `A` with these properties, and the lock that follows.
    fn named(properties: &[&str], lock: &NameLock) -> (Vec<String>, NameLock) {
        let properties: serde_json::Map<_, _> = properties
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "", "version": ""},
            "paths": {},
            "components": {"schemas": {"A": {"type": "object", "properties": properties}}},
        });
        let document = Document::read("doc", "", document.to_string().as_bytes(), None).expect("a document");
        let (service, _) = crate::lower::lower(document, lock).expect("a service");
        let mut api = Api::default();
        api.services.push(service);
        let mut names = name(&api, Handles::PerDocument, lock).expect("names");
        (names.services.remove(0).members.remove(0), names.lock)
    }

    #[test]
    fn a_new_property_takes_no_name_from_an_old_one() {
        let (fields, lock) = named(&["fooBar"], &NameLock::default());
        assert_eq!(fields, ["foo_bar"]);
        // By itself `foo_bar` would get the name that it already is.
        let (fields, lock) = named(&["fooBar", "foo_bar"], &lock);
        assert_eq!(fields, ["foo_bar", "foo_bar2"]);
        assert_eq!(lock.members.len(), 2, "the outcome is settled for good");
        // With names.toml alone, as in an old snapshot, it stays so; and so it does when the old one goes.
        let lock = NameLock {
            previous: PreviousNames::default(),
            ..lock
        };
        assert_eq!(named(&["fooBar", "foo_bar"], &lock).0, ["foo_bar", "foo_bar2"]);
        assert_eq!(named(&["foo_bar"], &lock).0, ["foo_bar2"]);
        assert_eq!(
            named(&["fooBar", "foo_bar"], &NameLock::default()).0,
            ["foo_bar2", "foo_bar"]
        );
    }
}
