//! A small change of a document is a small change of the code.
//!
//! Each rule is tried on the golden documents and the snapshot; `CORPUS_DIR=folder` tries them on a folder's documents.

mod support;

#[path = "minimal/change.rs"]
mod change;
#[path = "minimal/rules.rs"]
mod rules;

use std::path::{Path, PathBuf};

use generator::diagnostic::Diagnostics;
use generator::load;
use serde_json::Value;
use support::{SLUG, golden_cases, root, walk};

/// Documents in their canonical form, in which the places to change are the same in every dialect.
fn canonical(bytes: &[u8]) -> Option<Value> {
    let mut diagnostics = Diagnostics::new(SLUG);
    let loaded = load::load(SLUG, bytes, &mut diagnostics).ok()?;
    generator::normalise::normalise(SLUG, loaded, &mut diagnostics).ok()
}

/// How often each rule found a place, and where it was broken.
fn try_on(documents: Vec<(String, Value)>) -> (Vec<(&'static str, usize)>, Vec<String>) {
    let mut counts: Vec<(&'static str, usize)> = rules::ALL.iter().map(|(name, _)| (*name, 0)).collect();
    let mut broken = Vec::new();
    for (name, document) in &documents {
        for ((rule, check), count) in rules::ALL.iter().zip(&mut counts) {
            match check(document) {
                None => {}
                Some(Ok(())) => count.1 += 1,
                Some(Err(what)) => broken.push(format!("{name}: {rule}: {what}")),
            }
        }
    }
    (counts, broken)
}

#[test]
fn golden_documents_and_the_snapshot() {
    let mut documents: Vec<(String, Value)> = golden_cases()
        .into_iter()
        .filter_map(|case| Some((case.name, canonical(&case.bytes)?)))
        .collect();
    let mut paths = Vec::new();
    walk(&root().join("spec/upstream"), &mut paths);
    documents.extend(paths.iter().filter_map(read));
    let (counts, broken) = try_on(documents);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    for (rule, count) in counts {
        // Unions of schemas are rare.
        let enough = if rule.starts_with("alternatives") { 1 } else { 5 };
        assert!(count >= enough, "{rule} found only {count} places");
    }
}

#[test]
fn documents_of_a_corpus() {
    let Some(folder) = std::env::var_os("CORPUS_DIR") else {
        println!("skipped: CORPUS_DIR names no folder of documents");
        return;
    };
    let mut paths = Vec::new();
    walk(Path::new(&folder), &mut paths);
    paths.retain(|path| path.metadata().is_ok_and(|data| data.len() < 3_000_000));
    let documents: Vec<(String, Value)> = paths.iter().filter_map(read).collect();
    println!("{} documents", documents.len());
    let (counts, broken) = try_on(documents);
    for (rule, count) in counts {
        println!("{count:>4} {rule}");
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn read(path: &PathBuf) -> Option<(String, Value)> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let known = matches!(extension, Some("json" | "yaml" | "yml"));
    let bytes = std::fs::read(path).ok().filter(|_| known)?;
    Some((path.display().to_string(), canonical(&bytes)?))
}
