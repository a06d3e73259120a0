//! The methods of handles and the types of requests.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::words::{pascal, snake, words};
use super::{Handles, Namer, OperationNames, ServiceNames, assign, tag_index};
use crate::error::Error;
use crate::ir::{Operation, ParameterLocation, Success, Type};

/// Methods that a handle has whatever the document says, and `new`, which makes what it is a method of.
const HANDLE_METHODS: [&str; 7] = ["clone", "fmt", "clone_from", "into", "to_owned", "type_id", "new"];

impl Namer<'_> {
    pub(super) fn operations(&mut self, names: &mut ServiceNames) -> Result<(), Error> {
        let service = self.service;
        let groups: Vec<usize> = match self.handles {
            Handles::PerDocument => vec![0; service.operations.len()],
            Handles::PerTag => service
                .operations
                .iter()
                .map(|operation| tag_index(service, operation))
                .collect(),
        };
        names.operations = vec![OperationNames::default(); service.operations.len()];
        let mut by_group: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, group) in groups.into_iter().enumerate() {
            by_group.entry(group).or_default().push(index);
        }
        for (group, members) in by_group {
            let handle = match self.handles {
                Handles::PerDocument => words(&names.module),
                Handles::PerTag => words(&names.tags[group].module),
            };
            self.methods(&handle, &members, names)?;
        }
        for (index, operation) in service.operations.iter().enumerate() {
            let method = names.operations[index].method.clone();
            names.operations[index].request = pascal(&words(&method));
            self.next.operations.insert(self.key(&operation.identity), method);
        }
        Ok(())
    }

    fn methods(
        &mut self,
        handle: &[String],
        members: &[usize],
        names: &mut ServiceNames,
    ) -> Result<(), Error> {
        let candidates: Vec<Vec<String>> = members
            .iter()
            .map(|&index| {
                candidates(
                    &self.service.operations[index],
                    handle,
                    &self.service.tags[tag_index(self.service, &self.service.operations[index])].name,
                )
            })
            .collect();
        // A short name that several would like to have is given to none of them.
        let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
        for list in &candidates {
            if let Some(first) = list.first() {
                *wanted.entry(first).or_default() += 1;
            }
        }
        let keys: Vec<String> = members
            .iter()
            .map(|&index| self.key(&self.service.operations[index].identity))
            .collect();
        let identities: Vec<&str> = keys.iter().map(String::as_str).collect();
        let position: BTreeMap<&str, usize> =
            identities.iter().enumerate().map(|(i, key)| (*key, i)).collect();
        let mut scope = Scope::reserving(&HANDLE_METHODS);
        let methods = assign(
            &identities,
            &self.lock.operations,
            &self.lock.gone,
            &mut scope,
            |identity| {
                let list = &candidates[position[identity]];
                let skip = usize::from(list.len() > 1 && wanted[list[0].as_str()] > 1);
                list[skip..].to_vec()
            },
        )?;
        for (&index, method) in members.iter().zip(methods) {
            names.operations[index].method = method;
        }
        Ok(())
    }
}

/// Names for an operation, the shortest first.
fn candidates(operation: &Operation, handle: &[String], tag: &str) -> Vec<String> {
    let mut lists: Vec<Vec<String>> = Vec::new();
    if let Some(id) = operation.wire_id.as_deref().filter(|id| !words(id).is_empty()) {
        let full = words(id);
        let mut short = without(&full, handle);
        if short.len() == full.len() {
            short = without(&full, &words(tag));
        }
        lists.push(short);
        lists.push(full);
    }
    let (short, full) = path_words(operation, handle);
    lists.push(short);
    lists.push(full);
    let mut names: Vec<String> = lists
        .iter()
        .filter(|list| !list.is_empty())
        .map(|list| snake(list))
        .collect();
    names.dedup();
    names
}

/// The words of an id without those that the handle says already: `getPetById` of pets → `get_by_id`.
fn without(id: &[String], handle: &[String]) -> Vec<String> {
    if handle.is_empty() || id.len() <= handle.len() {
        return id.to_vec();
    }
    let same = |a: &str, b: &str| a == b || singular(a) == singular(b);
    let found = id
        .windows(handle.len())
        .position(|window| window.iter().zip(handle).all(|(a, b)| same(a, b)));
    match found {
        // In front, or right behind the verb.
        Some(start) if start <= 1 => {
            let mut rest: Vec<String> = id[..start].to_vec();
            rest.extend_from_slice(&id[start + handle.len()..]);
            rest
        }
        _ => id.to_vec(),
    }
}

fn singular(word: &str) -> &str {
    if let Some(stem) = word.strip_suffix("ies") {
        return stem;
    }
    let word = word.strip_suffix('y').unwrap_or(word);
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
}

/// Names made of method and path, short and complete.
fn path_words(operation: &Operation, handle: &[String]) -> (Vec<String>, Vec<String>) {
    let literal = |segment: &str| !segment.contains('{');
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let literals: Vec<String> = segments
        .iter()
        .filter(|segment| literal(segment))
        .flat_map(|segment| words(segment))
        .collect();
    let ends_with_parameter = segments.last().is_some_and(|segment| !literal(segment));
    let many = matches!(&operation.success, Success::Json(Type::List(_)));
    let verb = match operation.method {
        "GET" if many && !ends_with_parameter => "list",
        "GET" => "get",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        "HEAD" => "head",
        "OPTIONS" => "options",
        _ => "trace",
    };
    let noun = {
        let stripped = without(&literals, handle);
        if stripped.len() == literals.len() && literals == handle {
            vec![]
        } else {
            stripped
        }
    };
    let mut short = vec![verb.to_owned()];
    short.extend(noun);
    let mut full = vec![operation.method.to_ascii_lowercase()];
    full.extend(literals);
    let mut parameters = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == ParameterLocation::Path)
        .peekable();
    if parameters.peek().is_some() {
        full.push("by".to_owned());
        full.extend(parameters.flat_map(|parameter| words(&parameter.wire)));
    }
    (short, full)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_name(id: &str, handle: &str) -> String {
        snake(&without(&words(id), &words(handle)))
    }

    #[test]
    fn an_id_does_not_repeat_its_handle() {
        for (id, handle, expected) in [
            ("getPetById", "pet", "get_by_id"),
            ("listPets", "pets", "list"),
            ("findPetsByStatus", "pet", "find_by_status"),
            ("repos/get-commit", "repos", "get_commit"),
            ("createPerson", "person", "create"),
            ("login", "login", "login"),
            ("addCompanyToUser", "user", "add_company_to_user"),
        ] {
            assert_eq!(id_name(id, handle), expected, "{id}");
        }
    }
}
