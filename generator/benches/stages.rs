//! Time of each stage of the pipeline: `cargo bench -p octadesk-generator`.
//!
//! The document is `spec/upstream/tickets.json` forty times over, under other names; `BENCH_DOCUMENT=FILE` takes another one.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use generator::diagnostic::Diagnostics;
use generator::ir::Api;
use generator::load::{Loaded, load};
use generator::lower::lower;
use generator::name::{Handles, NameLock, Names, name};
use generator::normalise::normalise;
use generator::parse::parse;
use generator::{Document, code, print};
use serde_json::{Map, Value};

const COPIES: usize = 40;

fn document() -> Vec<u8> {
    if let Some(path) = std::env::var_os("BENCH_DOCUMENT") {
        return std::fs::read(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", Path::new(&path).display()));
    }
    let text = include_str!("../../spec/upstream/tickets.json");
    let mut whole: Value = serde_json::from_str(text).unwrap();
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for copy in 0..COPIES {
        let renamed = text.replace("#/definitions/", &format!("#/definitions/C{copy}"));
        let mut part: Value = serde_json::from_str(&renamed).unwrap();
        for (path, item) in std::mem::take(part["paths"].as_object_mut().unwrap()) {
            paths.insert(format!("/c{copy}{path}"), item);
        }
        for (schema, body) in std::mem::take(part["definitions"].as_object_mut().unwrap()) {
            schemas.insert(format!("C{copy}{schema}"), body);
        }
    }
    whole["paths"] = paths.into();
    whole["definitions"] = schemas.into();
    serde_json::to_vec(&whole).unwrap()
}

fn loaded(bytes: &[u8]) -> Loaded {
    load("bench", bytes, &mut Diagnostics::new("bench")).unwrap()
}

fn read(bytes: &[u8]) -> Document {
    Document::read("bench", "", bytes, None).unwrap()
}

fn lowered(bytes: &[u8]) -> Api {
    let (service, _) = lower(read(bytes), &NameLock::default()).unwrap();
    Api {
        services: vec![service],
        ..Api::default()
    }
}

fn named(api: &Api) -> Names {
    name(api, Handles::PerTag, &NameLock::default()).unwrap()
}

fn stages(criterion: &mut Criterion) {
    let bytes = document();
    let api = lowered(&bytes);
    let names = named(&api);
    let canonical = read(&bytes).value;
    let mut group = criterion.benchmark_group("stages");
    group
        .sample_size(20)
        .measurement_time(Duration::from_secs(5))
        .throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("load", |bencher| bencher.iter_with_large_drop(|| loaded(&bytes)));
    group.bench_function("normalise", |bencher| {
        let run = |loaded| normalise("bench", loaded, &mut Diagnostics::new("bench")).unwrap();
        bencher.iter_batched(|| loaded(&bytes), run, BatchSize::LargeInput);
    });
    group.bench_function("parse", |bencher| {
        let run = |value| parse("bench", value).unwrap();
        bencher.iter_batched(|| canonical.clone(), run, BatchSize::LargeInput);
    });
    group.bench_function("parse and lower", |bencher| {
        let run = |document| lower(document, &NameLock::default()).unwrap();
        bencher.iter_batched(|| read(&bytes), run, BatchSize::LargeInput);
    });
    group.bench_function("name", |bencher| bencher.iter_with_large_drop(|| named(&api)));
    group.bench_function("code", |bencher| {
        bencher.iter_with_large_drop(|| code::build(&api, &names))
    });
    let code = code::build(&api, &names);
    group.bench_function("print", |bencher| {
        bencher.iter_with_large_drop(|| print::files(&code).unwrap())
    });
    group.bench_function("whole", |bencher| {
        bencher.iter_with_large_drop(|| {
            let api = lowered(black_box(&bytes));
            let names = named(&api);
            print::files(&code::build(&api, &names)).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
