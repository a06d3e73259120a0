//! IR → the Rust name of everything. What `names.toml` knows keeps its name; the rest gets a derived one.
//!
//! Nothing that is added takes a name from what was there before: known identities are served first, in every
//! namespace, then vanished ones that came back.

mod lock;
mod memory;
mod operation;
mod origin;
mod scope;
mod types;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use lock::NameLock;

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
    let slugs: Vec<&str> = api.services.iter().map(|service| service.slug.as_str()).collect();
    let module_names = assign(&slugs, &lock.services, &lock.gone, &mut modules, |slug| {
        vec![snake(&some_words(slug, "service"))]
    })?;
    let mut services = Vec::with_capacity(api.services.len());
    for (service, module) in api.services.iter().zip(module_names) {
        next.services.insert(service.slug.clone(), module.clone());
        services.push(
            Namer {
                service,
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
        lock: next,
    })
}

/// Names of members.
struct Members {
    names: Vec<String>,
    /// Those that were chosen or had to yield, by their keys.
    settled: Vec<(String, String)>,
}

struct Namer<'a> {
    service: &'a Service,
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
            .filter_map(|def| def.pointer.component("schemas"));
        components
            .into_iter()
            .any(|schema| pascal(&some_words(&schema, "schema")).eq_ignore_ascii_case(name))
    }

    fn key(&self, identity: &str) -> String {
        format!("{} {identity}", self.service.slug)
    }

    /// A choice for members that a person made, or that a clash made once.
    fn chosen(&self, count: usize, key: impl Fn(usize) -> String) -> BTreeMap<usize, String> {
        if self.lock.members.is_empty() {
            return BTreeMap::new();
        }
        (0..count)
            .filter_map(|index| Some((index, self.lock.members.get(&key(index))?.clone())))
            .collect()
    }

    /// Names members and tells which of them were chosen or had to yield. `table` and `row` are where the code that is
    /// there already tells what a member is called.
    fn members(
        &self,
        scope: Scope,
        wires: &[&str],
        key: impl Fn(usize) -> String,
        name: impl Fn(&str) -> String,
        (table, row): (&str, &dyn Fn(usize) -> String),
    ) -> Members {
        let fixed = self.chosen(wires.len(), &key);
        let memory = &self.lock.memory;
        let had = |index: usize| memory.name(table, &row(index)).map(str::to_owned);
        let had: Option<&dyn Fn(usize) -> Option<String>> = if memory.is_empty() { None } else { Some(&had) };
        let (names, yielded) = scope::members(scope, &fixed, wires, name, had);
        let settled = fixed
            .into_keys()
            .chain(yielded)
            .map(|index| (key(index), names[index].clone()))
            .collect();
        Members { names, settled }
    }

    fn parameters(&mut self, names: &mut ServiceNames) {
        for (index, operation) in self.service.operations.iter().enumerate() {
            let has_body = operation.body.is_some();
            let key = |index: usize| match operation.parameters.get(index) {
                Some(parameter) => {
                    let place = format!("{:?}", parameter.location).to_lowercase();
                    self.key(&format!("{} {place} {}", operation.identity, parameter.wire))
                }
                None => self.key(&format!("{} body", operation.identity)),
            };
            let mut wires: Vec<&str> = operation
                .parameters
                .iter()
                .map(|parameter| parameter.wire.as_str())
                .collect();
            if has_body {
                wires.push("body");
            }
            let scope = Scope::reserving(&REQUEST_METHODS);
            let tag = &names.tags[tag_index(self.service, operation)].module;
            let table = format!("{}/{tag}.rs {}", names.module, names.operations[index].request);
            let row = |index: usize| {
                operation
                    .parameters
                    .get(index)
                    .map(crate::emit::row)
                    .unwrap_or_default()
            };
            let name = |wire: &str| snake(&some_words(wire, "parameter"));
            let mut members = self.members(scope, &wires, key, name, (&table, &row));
            let names = &mut names.operations[index];
            if has_body {
                names.body = members.names.pop().unwrap_or_default();
            }
            names.parameters = members.names;
            self.next.members.extend(members.settled);
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
