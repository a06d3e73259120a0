//! `explain`: a Rust path, a pointer or a call → where it comes from.

use generator::explain::{Explanation, explain};

use crate::outcome::{Failure, Outcome};
use crate::{Format, output, workspace};

/// Explains everything that is called so.
pub fn run(what: &str, format: Format) -> Result<Outcome, Failure> {
    let found = explain(&workspace::spec(), what)?;
    if found.is_empty() {
        return Err(Failure::Usage(format!(
            "nothing is called {what:?}; name a Rust path such as `Ticket::number`, a pointer such as \
             `tickets#/components/schemas/Ticket`, or a call such as `GET /tickets/{{number}}`; \
             generated-client/api.txt lists all paths"
        )));
    }
    if format == Format::Json {
        let all: Vec<_> = found.iter().map(Explanation::json).collect();
        output::json(&serde_json::Value::from(all));
        return Ok(Outcome::Fine);
    }
    let texts: Vec<String> = found.iter().map(text).collect();
    output::text(texts.join("\n"));
    Ok(Outcome::Fine)
}

fn text(found: &Explanation) -> String {
    let mut rows = vec![
        ("in Rust", found.line.clone()),
        ("on the wire", found.wire.clone()),
        (
            "document",
            format!(
                "spec/upstream/{}.json, in OpenAPI 3.0 {}",
                found.service, found.pointer
            ),
        ),
        ("code", format!("generated-client/src/api/{}", found.file)),
    ];
    if let Some(name) = &found.name {
        rows.push(("names.toml", name.clone()));
    }
    for (target, reason) in &found.overlay {
        rows.push(("overlay", format!("{target}: {reason}")));
    }
    if let Some(confidence) = &found.confidence {
        rows.push((
            "confidence",
            format!("{confidence} (spec/README.md tells what the marks mean)"),
        ));
    }
    if !found.operations.is_empty() {
        rows.push(("used by", found.operations.join(", ")));
    }
    rows.iter()
        .map(|(title, text)| format!("{title:<12}{text}\n"))
        .collect()
}
