//! Paths → operations.

use std::collections::BTreeMap;

use openapiv3::{Operation, PathItem, ReferenceOr};
use serde_json::Value;

use super::Lowering;
use crate::document::split_url;
use crate::ir::{self, Docs};
use crate::source::Source;

impl<'a> Lowering<'a> {
    /// All operations, by path, then method. Their identities leave out a base that the paths repeat.
    pub(super) fn operations(&mut self, repeated_base: &str) -> Vec<ir::Operation> {
        let mut paths: Vec<_> = self.openapi.paths.paths.iter().collect();
        paths.sort_by_key(|(path, _)| *path);
        let mut operations = Vec::new();
        let mut identities: BTreeMap<String, usize> = BTreeMap::new();
        for (path, item) in paths {
            let ReferenceOr::Item(item) = item else { continue };
            let at = Source::root().join("paths").join(path);
            let mut methods: Vec<_> = item.iter().collect();
            methods.sort_by_key(|(method, _)| *method);
            for (method, operation) in methods {
                let mut lowered = self.operation(path, item, method, operation, &at.join(method));
                lowered.identity = identity(method, below(path, repeated_base));
                // Paths that differ in the names of parameters only are told apart by number.
                let count = identities.entry(lowered.identity.clone()).or_default();
                *count += 1;
                if *count > 1 {
                    lowered.identity = format!("{} #{count}", lowered.identity);
                }
                operations.push(lowered);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: &str,
        operation: &'a Operation,
        at: &Source,
    ) -> ir::Operation {
        let parameters = self.parameters(path, item, operation, at);
        let body = operation
            .request_body
            .as_ref()
            .and_then(|body| self.body(body, &at.join("requestBody")));
        let success = self.success(&operation.responses, at);
        let errors = self.errors(&operation.responses, at);
        let security = operation.security.as_ref().or(self.openapi.security.as_ref());
        // `{}` among the alternatives makes credentials optional; they are sent when the client has some.
        let authenticated = security.is_none_or(|alternatives| !alternatives.is_empty());
        let confidence = operation
            .extensions
            .get("x-confidence")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let servers = if operation.servers.is_empty() {
            &item.servers
        } else {
            &operation.servers
        };
        let server = servers.first().map(|server| {
            let (origin, base) = split_url(&server.url);
            (origin.to_owned(), base.to_owned())
        });
        ir::Operation {
            identity: String::new(),
            source: at.clone(),
            method: canonical_method(method),
            path: path.to_owned(),
            tag: operation.tags.first().cloned().unwrap_or_default(),
            wire_id: operation.operation_id.clone(),
            aliases: Vec::new(),
            docs: Docs {
                summary: operation.summary.clone().unwrap_or_default(),
                description: operation.description.clone().unwrap_or_default(),
                confidence,
                deprecated: operation.deprecated,
            },
            authenticated,
            server,
            parameters,
            body,
            success,
            errors,
            paging: None,
            idempotent: None,
        }
    }
}

/// The path without a base in front, if it is there.
fn below<'p>(path: &'p str, base: &str) -> &'p str {
    match path.strip_prefix(base) {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => rest,
        _ => path,
    }
}

/// Method and path with anonymous parameters and no trailing slash.
fn identity(method: &str, path: &str) -> String {
    let mut anonymous = String::with_capacity(path.len());
    let mut depth = 0_usize;
    for character in path.chars() {
        match character {
            '{' => {
                depth += 1;
                if depth == 1 {
                    anonymous.push('{');
                }
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    anonymous.push('}');
                }
            }
            other if depth == 0 => anonymous.push(other),
            _ => {}
        }
    }
    let trimmed = anonymous.trim_end_matches('/');
    let trimmed = if trimmed.is_empty() { "/" } else { trimmed };
    format!("{} {trimmed}", method.to_ascii_uppercase())
}

fn canonical_method(method: &str) -> &'static str {
    match method {
        "put" => "PUT",
        "post" => "POST",
        "delete" => "DELETE",
        "options" => "OPTIONS",
        "head" => "HEAD",
        "patch" => "PATCH",
        "trace" => "TRACE",
        _ => "GET",
    }
}

#[cfg(test)]
mod tests {
    use super::{below, identity};

    #[test]
    fn identities_do_not_depend_on_parameter_names() {
        for (path, expected) in [
            ("/", "GET /"),
            ("/{number}/interactions", "GET /{}/interactions"),
            ("/custom-lists/", "GET /custom-lists"),
            ("/{a}-{b}.json", "GET /{}-{}.json"),
        ] {
            assert_eq!(identity("get", path), expected);
        }
    }

    #[test]
    fn identities_leave_out_a_base_that_paths_repeat() {
        for (path, base, expected) in [
            ("/tickets/{id}", "/tickets", "/{id}"),
            ("/tickets", "/tickets", ""),
            ("/ticketsets", "/tickets", "/ticketsets"),
            ("/persons", "/tickets", "/persons"),
            ("/persons", "", "/persons"),
        ] {
            assert_eq!(below(path, base), expected);
        }
    }
}
