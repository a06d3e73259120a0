//! Where things are in the repository.

use std::path::{Path, PathBuf};

/// The crate that is generated.
pub const CRATE: &str = "octadesk";

/// The root of the repository; tests name a copy of it in `XTASK_ROOT`.
pub fn root() -> PathBuf {
    std::env::var_os("XTASK_ROOT").map_or_else(source, PathBuf::from)
}

/// The workspace that this program was built from.
pub fn source() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The snapshot.
pub fn spec() -> PathBuf {
    root().join("spec")
}

/// The generated part of the client crate.
pub fn api() -> PathBuf {
    root().join("generated-client/src/api")
}

/// The manifest of the client crate, which lists a feature for each service.
pub fn manifest() -> PathBuf {
    root().join("generated-client/Cargo.toml")
}

/// The tests' list of calls.
pub fn calls() -> PathBuf {
    root().join("tests/tests/wire/calls.rs")
}

/// The public API of the generated part of the client crate.
pub fn api_txt() -> PathBuf {
    root().join("generated-client/api.txt")
}

/// The names of things.
pub fn names() -> PathBuf {
    spec().join("names.toml")
}

/// What every field, variant and parameter is called.
pub fn previous_names() -> PathBuf {
    spec().join("names.lock")
}

/// A path as the reader of a message finds it: from the root of the repository.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
