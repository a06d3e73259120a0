//! `Cargo.toml`.

use toml_edit::DocumentMut;

use super::CrateOptions;
use crate::code::Crate;
use crate::error::{Error, Stage};
use crate::features::service_features;
use crate::file::File;

pub(super) fn file(code: &Crate, options: &CrateOptions) -> Result<File, Error> {
    let name = &options.name;
    if !is_crate_name(name) {
        return Err(Error::new(Stage::Print, name, "not a name for a crate")
            .help("use lower-case letters, digits, `-` and `_`"));
    }
    let mut runtime: DocumentMut = options.manifest.parse().map_err(|error: toml_edit::TomlError| {
        Error::new(Stage::Print, "the runtime's Cargo.toml", error.to_string())
    })?;
    runtime.retain(|table, _| matches!(table, "features" | "dependencies" | "target"));
    let manifest = format!(
        r#"[package]
name = "{name}"
version = "0.1.0"
edition = "2024"
publish = false

[lib]
doctest = false
{runtime}
# A crate inside of another workspace is not part of it.
[workspace]
"#
    );
    Ok(File {
        path: "Cargo.toml".to_owned(),
        text: service_features(&manifest, &code.features())?,
    })
}

/// Whether cargo accepts the name: it becomes a folder, a crate and a line of TOML.
fn is_crate_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !matches!(
            name,
            "core" | "std" | "alloc" | "test" | "proc-macro" | "crate" | "self" | "super"
        )
        && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok()
}
