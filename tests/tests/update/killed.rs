//! An update that is killed at any moment leaves whole files, old or new, and the next one finishes its work.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use generator::spec::Lock;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::json;

use crate::host::{Host, snapshot};
use crate::support::copy::Copy;
use crate::support::put;

/// Half of them anywhere, half of them just after the first file was replaced.
const MOMENTS: usize = 50;

type Files = BTreeMap<String, Vec<u8>>;

/// What an interrupted write may leave behind: never a file of the repository.
fn is_left_behind(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(".write-") && name.ends_with(".tmp")
}

const LOCK: &str = "spec/spec.lock";

fn lock(files: &Files) -> Lock {
    let text = str::from_utf8(&files[LOCK]).expect("text");
    toml::from_str(text).unwrap_or_else(|error| panic!("{LOCK}: {error}"))
}

/// Every file is the old one or the new one, so is every line of the lock, and every document is the one that the lock
/// speaks of, but for the one whose line was about to be written.
fn whole(found: &Files, old: &Files, new: &Files) -> Vec<String> {
    let mut wrong: Vec<String> = found
        .iter()
        .filter(|(path, _)| *path != LOCK)
        .filter(|(path, bytes)| old.get(*path) != Some(*bytes) && new.get(*path) != Some(*bytes))
        .map(|(path, _)| format!("{path} is neither the old nor the new one"))
        .collect();
    let lost = old
        .keys()
        .filter(|path| new.contains_key(*path) && !found.contains_key(*path));
    wrong.extend(lost.map(|path| format!("{path} is gone")));
    let (old, new, lock) = (lock(old), lock(new), lock(found));
    let odd = lock.service.iter().filter(|(slug, entry)| {
        ![&old, &new]
            .iter()
            .any(|lock| lock.service.get(*slug) == Some(*entry))
    });
    wrong.extend(odd.map(|(slug, _)| format!("{slug} of the lock is neither the old nor the new one")));
    let parted: Vec<&String> = lock
        .service
        .iter()
        .filter(|(slug, entry)| {
            let text = &found[&format!("spec/upstream/{slug}.json")];
            let value = serde_json::from_slice(text).unwrap_or_else(|error| panic!("{slug}: {error}"));
            generator::spec::canonical_sha256(&value) != entry.canonical_sha256
        })
        .map(|(slug, _)| slug)
        .collect();
    if parted.len() > 1 {
        wrong.push(format!("the lock speaks of other documents of {parted:?}"));
    }
    wrong
}

/// Runs the program; its exit code and all that it says.
fn ended(copy: &Copy, arguments: &[&str]) -> (Option<i32>, String) {
    let output = copy.command(arguments).output().expect("the program runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

/// Brings the copy back to these files.
fn restore(copy: &Copy, files: &Files) {
    let found = copy.files();
    for path in found.keys().filter(|path| !files.contains_key(*path)) {
        std::fs::remove_file(copy.path(path)).expect("it can be removed");
    }
    for (path, bytes) in files {
        if found.get(path) != Some(bytes) {
            put(&copy.path(path), bytes);
        }
    }
}

#[test]
fn killed_at_any_moment() {
    let seed = std::env::var("KILL_SEED").map_or(4, |seed| seed.parse().expect("KILL_SEED is a number"));
    println!("KILL_SEED={seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let mut documents = snapshot();
    for (slug, document) in &mut documents {
        document["paths"]["/killed"] =
            json!({ "get": { "summary": slug, "responses": { "200": { "description": "Fine." } } } });
    }
    let host = Host::new(&documents);
    let arguments = ["update", "--quiet", "--docs-url", &host.docs()];
    let complete = Copy::new();
    let old = complete.files();
    let start = Instant::now();
    assert_eq!(complete.run(&arguments).code, Some(0));
    let whole_time = start.elapsed();
    let new = complete.files();
    let (mut untouched, mut between, mut finished) = (0, 0, 0);
    let mut wrong = Vec::new();
    let copy = Copy::new();
    for moment in 0..MOMENTS {
        let mut child = copy
            .command(&arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let pause = if moment == 0 {
            // At once, however long the measured run took.
            Duration::ZERO
        } else if moment % 2 == 0 {
            whole_time.mul_f64(random.random())
        } else {
            let lock = copy.path(LOCK);
            let unchanged = || std::fs::read(&lock).is_ok_and(|bytes| bytes == old[LOCK]);
            while unchanged() && child.try_wait().is_ok_and(|ended| ended.is_none()) {
                std::thread::yield_now();
            }
            // Some of them while the documents are being replaced, the others while the files are.
            let most = if moment % 4 == 1 { 2_000 } else { 30_000 };
            Duration::from_micros(random.random_range(0..most))
        };
        std::thread::sleep(pause);
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let mut found = copy.files();
        found.retain(|path, _| !is_left_behind(path));
        let odd = whole(&found, &old, &new);
        wrong.extend(odd.into_iter().map(|line| format!("moment {moment}: {line}")));
        let (code, said) = ended(&copy, &["check"]);
        let fits = if found == old {
            untouched += 1;
            code == Some(0)
        } else if found == new {
            finished += 1;
            code == Some(0)
        } else {
            between += 1;
            // It differs, or a document and its line in the lock do, which is said.
            code == Some(1) || (code == Some(3) && said.contains("differs from what spec.lock records"))
        };
        if !fits || said.contains("panicked") {
            wrong.push(format!("moment {moment}: check ends with {code:?}: {said}"));
        }
        if found != old && found != new {
            let (code, said) = ended(&copy, &arguments);
            if code != Some(0) || copy.files() != new {
                wrong.push(format!(
                    "moment {moment}: another update does not finish it\n{said}"
                ));
            }
        }
        restore(&copy, &old);
    }
    println!("{untouched} moments before the first write, {between} between, {finished} after the last");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(
        untouched > 0 && between > 0,
        "the moments are not spread over the run"
    );
}
