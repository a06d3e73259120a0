//! The order of keys in a document means nothing: the same bytes come out of any.
//!
//! `CORPUS_DIR=folder` adds the documents of a folder.

mod support;

use std::path::{Path, PathBuf};

use generator::diagnostic::Diagnostics;
use generator::load;
use serde_json::Value;
use support::shuffle::{Random, shuffled};
use support::{SLUG, all_text, difference, generate, golden_cases, put, read, relative, root, walk};

const SEEDS: [u64; 3] = [1, 2, 3];

/// A document as it was read, JSON or YAML; `None` when it is refused.
fn value(bytes: &[u8]) -> Option<Value> {
    let loaded = load::load(SLUG, bytes, &mut Diagnostics::new(SLUG)).ok()?;
    Some(loaded.value)
}

/// Where the output of shuffled documents differs; the value itself is the first order of its keys.
fn differences(name: &str, value: &Value) -> Vec<String> {
    let outcome = |text: &str| match generate(text.as_bytes()) {
        Ok(made) => format!("{}{}", made.findings(), made.text()),
        Err(error) => error.to_string(),
    };
    let expected = outcome(&value.to_string());
    let mut found = Vec::new();
    for seed in SEEDS {
        let text = shuffled(value, &mut Random::new(seed));
        if let Some(difference) = difference(&expected, &outcome(&text)) {
            found.push(format!("{name}, seed {seed}\n{difference}"));
        }
    }
    found
}

#[test]
fn the_snapshot() {
    let spec = root().join("spec");
    let expected = generator::generate(&spec, "octadesk").unwrap_or_else(|error| panic!("{error}"));
    let mut paths = Vec::new();
    walk(&spec, &mut paths);
    for seed in SEEDS {
        let copy = tempfile::tempdir().expect("a folder");
        let mut random = Random::new(seed);
        for path in &paths {
            let below = relative(&spec, path);
            let mut text = read(path);
            if below.starts_with("upstream/") {
                let value: Value =
                    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{below}: {error}"));
                let other = shuffled(&value, &mut random);
                assert_ne!(other, value.to_string(), "{below} was not shuffled");
                text = other;
            }
            put(&copy.path().join(below), text);
        }
        let found = generator::generate(copy.path(), "octadesk").unwrap_or_else(|error| panic!("{error}"));
        let difference = difference(&all_text(&expected.files), &all_text(&found.files));
        assert!(
            difference.is_none(),
            "seed {seed}\n{}",
            difference.unwrap_or_default()
        );
        assert_eq!(expected.calls.text, found.calls.text, "seed {seed}");
        assert_eq!(expected.names.lock, found.names.lock, "seed {seed}");
    }
}

#[test]
fn the_golden_documents() {
    let mut found = Vec::new();
    for case in golden_cases() {
        let value = value(&case.bytes).unwrap_or_else(|| panic!("{} is refused", case.name));
        found.extend(differences(&case.name, &value));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_documents_of_a_corpus() {
    let Some(folder) = std::env::var_os("CORPUS_DIR") else {
        println!("skipped: CORPUS_DIR names no folder of documents");
        return;
    };
    let mut paths = Vec::new();
    walk(Path::new(&folder), &mut paths);
    paths.retain(|path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("json" | "yaml" | "yml"))
    });
    assert!(
        !paths.is_empty(),
        "{} has no documents",
        Path::new(&folder).display()
    );
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let found: Vec<String> = std::thread::scope(|scope| {
        let of = |start: usize| {
            let paths: Vec<&PathBuf> = paths.iter().skip(start).step_by(workers).collect();
            scope.spawn(move || {
                let check = |path: &PathBuf| {
                    let bytes = std::fs::read(path).unwrap_or_default();
                    value(&bytes)
                        .map_or_else(Vec::new, |value| differences(&path.display().to_string(), &value))
                };
                paths.into_iter().flat_map(check).collect::<Vec<_>>()
            })
        };
        let threads: Vec<_> = (0..workers).map(of).collect();
        let joined = threads
            .into_iter()
            .map(|thread| thread.join().expect("a worker that ends"));
        joined.flatten().collect()
    });
    println!("{} documents of the corpus, {} seeds", paths.len(), SEEDS.len());
    assert!(found.is_empty(), "{}", found.join("\n"));
}
