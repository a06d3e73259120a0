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

/// Half of them anywhere, half of them just after the first file was replaced.
const MOMENTS: usize = 50;

type Files = BTreeMap<String, Vec<u8>>;

/// What an interrupted write may leave behind: never a file of the repository.
fn is_left_behind(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(".tmp") || (name.starts_with(".fetch-") && name.ends_with(".tmp"))
}

fn state(copy: &Copy) -> Files {
    let mut files = copy.files();
    files.retain(|path, _| !is_left_behind(path));
    files
}

/// Every file is the old one or the new one, and every document is the one that the lock speaks of, but for the one
/// whose line was about to be written.
fn whole(copy: &Copy, found: &Files, old: &Files, new: &Files) -> Vec<String> {
    let mut wrong: Vec<String> = found
        .iter()
        .filter(|(path, bytes)| old.get(*path) != Some(*bytes) && new.get(*path) != Some(*bytes))
        .map(|(path, _)| format!("{path} is neither the old nor the new one"))
        .collect();
    let lost = old
        .keys()
        .filter(|path| new.contains_key(*path) && !found.contains_key(*path));
    wrong.extend(lost.map(|path| format!("{path} is gone")));
    let lock = Lock::read(&copy.path("spec")).unwrap_or_else(|error| panic!("spec.lock: {error}"));
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
    for moment in 0..MOMENTS {
        let copy = Copy::new();
        let mut child = copy
            .command(&arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let pause = if moment % 2 == 0 {
            whole_time.mul_f64(random.random())
        } else {
            let first = copy.path("spec/spec.lock");
            let before = std::fs::read(&first).expect("the lock");
            while std::fs::read(&first).expect("the lock") == before
                && child.try_wait().expect("a state").is_none()
            {}
            Duration::from_micros(random.random_range(0..30_000))
        };
        std::thread::sleep(pause);
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let found = state(&copy);
        wrong.extend(
            whole(&copy, &found, &old, &new)
                .into_iter()
                .map(|line| format!("moment {moment}: {line}")),
        );
        let check = copy.run(&["check"]);
        let said = &check.output;
        let fits = if found == old {
            untouched += 1;
            check.code == Some(0)
        } else if found == new {
            finished += 1;
            check.code == Some(0)
        } else {
            between += 1;
            // It differs, or a document and its line in the lock do, which is said.
            check.code == Some(1)
                || (check.code == Some(3) && said.contains("differs from what spec.lock records"))
        };
        if !fits || said.contains("panicked") {
            wrong.push(format!(
                "moment {moment}: check ends with {:?}: {said}",
                check.code
            ));
        }
        if found != old && found != new {
            let again = copy.run(&arguments);
            if again.code != Some(0) || copy.files() != new {
                wrong.push(format!(
                    "moment {moment}: another update does not finish it\n{}",
                    again.output
                ));
            }
        }
    }
    println!("{untouched} moments before the first write, {between} between, {finished} after the last");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(
        untouched > 0 && between > 0,
        "the moments are not spread over the run"
    );
}
