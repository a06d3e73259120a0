//! What the tests share: a server, and what they need beside it.
#![allow(dead_code, unused_imports, reason = "each test file uses a part")]

mod server;

use std::collections::BTreeMap;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use fetch::Sleep;

pub(crate) use server::*;

/// Does not wait, and remembers for how long it should have.
#[derive(Default)]
pub(crate) struct NoSleep(pub(crate) Mutex<Vec<Duration>>);

impl Sleep for NoSleep {
    fn sleep(&self, pause: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.lock().expect("pauses").push(pause);
        Box::pin(std::future::ready(()))
    }
}

/// Accepts every document.
pub(crate) fn anything(_: &str, _: &serde_json::Value) -> Result<Vec<String>, String> {
    Ok(Vec::new())
}

/// All files of a folder with their bytes.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("prefix")
                    .to_string_lossy()
                    .replace('\\', "/");
                files.insert(name, std::fs::read(&path).expect("file"));
            }
        }
    }
    files
}
