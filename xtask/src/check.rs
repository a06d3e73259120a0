//! `check`: is everything committed what the inputs give?

use std::path::Path;

use generator::emit::File;
use generator::write::compare;

use crate::outcome::{Failure, Outcome};
use crate::{Format, workspace};

/// Compares in memory and says what differs.
pub fn run(format: Format) -> Result<Outcome, Failure> {
    let generation = generator::generate(&workspace::spec(), workspace::CRATE)?;
    let mut differences = Vec::new();
    differences.extend(tree(&workspace::api(), &generation.files)?);
    for (path, expected) in [
        (workspace::calls(), &generation.calls.text),
        (workspace::names(), &generation.names.lock.to_text()),
    ] {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        if committed != *expected {
            differences.push(format!(
                "{}: {}",
                workspace::shown(&path),
                first_difference(&committed, expected)
            ));
        }
    }
    if format == Format::Json {
        println!("{:#}", serde_json::json!({ "differences": differences }));
    } else {
        for difference in &differences {
            eprintln!("{difference}");
        }
    }
    if differences.is_empty() {
        if format == Format::Text {
            println!("{} files are what the inputs give", generation.files.len() + 2);
        }
        return Ok(Outcome::Fine);
    }
    eprintln!("run `cargo xtask generate` and commit what it writes");
    Ok(Outcome::Differs)
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
