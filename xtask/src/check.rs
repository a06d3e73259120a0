//! `check`: is everything committed what the inputs give?

use std::path::Path;

use generator::File;
use generator::Generation;
use generator::diagnostic::Severity;
use generator::write::compare;

use crate::generate::beside;
use crate::outcome::{Failure, Outcome};
use crate::{Format, output, workspace};

/// Compares in memory and says what differs.
pub fn run(format: Format) -> Result<Outcome, Failure> {
    let generation = generator::generate_unsettled(&workspace::spec(), workspace::CRATE)?;
    let differences = differences(&generation)?;
    let unsettled = generation.unsettled();
    if format == Format::Json {
        let findings = generation.findings.iter();
        let errors: Vec<_> = findings
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        output::json(&serde_json::json!({ "differences": differences, "unsettled": errors }));
    } else {
        for difference in &differences {
            output::error(difference);
        }
    }
    if !differences.is_empty() {
        output::error("run `cargo xtask generate` and commit what it writes");
    }
    if let Some(error) = unsettled {
        return Err(error.into());
    }
    if !differences.is_empty() {
        return Ok(Outcome::Differs);
    }
    if format == Format::Text {
        let files = generation.files.len() + beside(&generation)?.len();
        output::line(format_args!("{files} files are what the inputs give"));
    }
    Ok(Outcome::Fine)
}

/// Where what is committed is not what a generation comes to, a line a file.
pub fn differences(generation: &Generation) -> Result<Vec<String>, Failure> {
    let mut differences = tree(&workspace::api(), &generation.files)?;
    for (path, expected) in beside(generation)? {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        if committed != expected {
            differences.push(format!(
                "{}: {}",
                workspace::shown(&path),
                first_difference(&committed, &expected)
            ));
        }
    }
    Ok(differences)
}

fn tree(root: &Path, files: &[File]) -> Result<Vec<String>, Failure> {
    let changes = compare(root, files)?;
    let mut lines = Vec::new();
    for path in &changes.added {
        lines.push(format!("{}: is missing", workspace::shown(path)));
    }
    for path in &changes.changed {
        let found = std::fs::read_to_string(path).unwrap_or_default();
        let expected = files
            .iter()
            .find(|file| root.join(&file.path) == *path)
            .map_or("", |file| file.text.as_str());
        lines.push(format!(
            "{}: {}",
            workspace::shown(path),
            first_difference(&found, expected)
        ));
    }
    for path in &changes.removed {
        lines.push(format!("{}: is generated no longer", workspace::shown(path)));
    }
    Ok(lines)
}

/// The item and the line in which two texts part.
fn first_difference(found: &str, expected: &str) -> String {
    let (found, expected): (Vec<_>, Vec<_>) = (found.lines().collect(), expected.lines().collect());
    let index = found.iter().zip(&expected).take_while(|(a, b)| a == b).count();
    let item = expected
        .iter()
        .take(index + 1)
        .rev()
        .find(|line| {
            ["pub ", "impl ", "const ", "static ", "crate::core::", "["]
                .iter()
                .any(|start| line.starts_with(start))
        })
        .map_or(String::new(), |line| {
            format!(" in `{}`", line.trim_end_matches(['{', ' ']))
        });
    format!(
        "line {}{item}: is {:?}, should be {:?}",
        index + 1,
        found.get(index).unwrap_or(&"the end of the file"),
        expected.get(index).unwrap_or(&"the end of the file"),
    )
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn names_the_item_and_the_line() {
        let text = first_difference(
            "pub struct A {\n    b: i32,\n}\n",
            "pub struct A {\n    b: i64,\n}\n",
        );
        assert_eq!(
            text,
            "line 2 in `pub struct A`: is \"    b: i32,\", should be \"    b: i64,\""
        );
    }
}
