//! The documentation of methods: what an operation does, how it pages and is retried, how it fails.

use super::builder::Builder;
use super::{Docs, docs};
use crate::docs::line;
use crate::ir::{ErrorResponse, Operation, Type};
use crate::name::OperationNames;

impl Builder<'_> {
    pub(super) fn method_docs(&self, operation: &Operation, names: &OperationNames) -> Docs {
        let call = self.call(operation);
        let mut lines = docs::summary_and_description(&operation.docs);
        if lines.is_empty() {
            lines.push(format!("Calls {call}."));
        } else {
            docs::paragraph(&mut lines, call);
        }
        let parameters = operation.parameters.iter().zip(&names.parameters);
        let parameters = parameters
            .filter(|(parameter, _)| parameter.required)
            .map(|(parameter, name)| (name, &parameter.docs.description));
        let body = operation.body.as_ref().filter(|body| body.required);
        let described: Vec<String> = parameters
            .chain(body.map(|body| (&names.body, &body.description)))
            .map(|(name, description)| (name, line(description)))
            .filter(|(_, description)| !description.is_empty())
            .map(|(name, description)| format!("* `{name}`: {description}"))
            .collect();
        if !described.is_empty() {
            lines.push(String::new());
            lines.extend(described);
        }
        if self.has_guides() {
            guide(operation, names, &mut lines);
        }
        docs::confidence(&mut lines, &operation.docs);
        self.failures(&operation.errors, &mut lines);
        lines
    }

    /// The section on documented failures.
    fn failures(&self, errors: &[ErrorResponse], lines: &mut Docs) {
        let mut bodies: Vec<String> = errors.iter().filter_map(|error| self.body(error)).collect();
        bodies.sort_unstable();
        bodies.dedup();
        let statuses: Vec<String> = errors
            .iter()
            .filter_map(|error| {
                let body = self.body(error).filter(|_| bodies.len() > 1);
                failure(error, body)
            })
            .collect();
        let decodes = "[`Error::body_as`](crate::Error::body_as) decodes the body of";
        let decoding = match bodies.as_slice() {
            [] => None,
            [only] => Some(format!("{decodes} a failure to {only}.")),
            _ => Some(format!("{decodes} each of these to its type.")),
        };
        if statuses.is_empty() && decoding.is_none() {
            return;
        }
        docs::paragraph(lines, "# Errors".to_owned());
        if !statuses.is_empty() {
            lines.push(String::new());
            lines.extend(statuses);
        }
        if let Some(decoding) = decoding {
            docs::paragraph(lines, decoding);
        }
    }

    /// A link to the type of a failure's body.
    fn body(&self, error: &ErrorResponse) -> Option<String> {
        match &error.body {
            Some(Type::Named(id)) => Some(self.link(*id)),
            _ => None,
        }
    }
}

/// A line on a status; `None` when there is nothing to tell.
fn failure(error: &ErrorResponse, body: Option<String>) -> Option<String> {
    let others = error.status == "default";
    let status = if others { "other statuses" } else { &error.status };
    let description = line(&error.description);
    let description = Some(description).filter(|text| !(text.is_empty() || others && says_nothing(text)));
    match (body, description) {
        (None, None) if others => None,
        (None, None) => Some(format!("* {status}")),
        (Some(body), None) => Some(format!("* {status}: {body}")),
        (None, Some(description)) => Some(format!("* {status}: {description}")),
        (Some(body), Some(description)) => Some(format!("* {status}, {body}: {description}")),
    }
}

/// How an operation pages and when it is sent again.
fn guide(operation: &Operation, names: &OperationNames, lines: &mut Docs) {
    if operation.paging.is_some() {
        let request = &names.request;
        let text = format!(
            "Comes in pages: [`stream`]({request}::stream) goes through the items of all of them, [`pages`]({request}::pages) page by page."
        );
        docs::paragraph(lines, text);
    }
    let idempotent = operation
        .idempotent
        .unwrap_or(!matches!(operation.method, "POST" | "PATCH"));
    let text = if idempotent {
        "Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says."
    } else {
        "Not safe to repeat: sent again only when the server has surely not carried it out."
    };
    docs::paragraph(lines, text.to_owned());
}

/// Whether a description of all other failures says no more than that they are failures.
fn says_nothing(description: &str) -> bool {
    const WORDS: [&str; 18] = [
        "a",
        "an",
        "any",
        "all",
        "the",
        "other",
        "default",
        "unexpected",
        "unknown",
        "generic",
        "general",
        "error",
        "errors",
        "failure",
        "failed",
        "response",
        "responses",
        "occurred",
    ];
    description
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}
