//! The snapshot folder: which services there are, where their documents came from, what corrects them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize, Serializer};
use untrusted::Text;

pub use crate::canonical::{canonical_json, canonical_sha256, sha256, stored_json};
use crate::error::{Error, Stage};

/// One entry of `services.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceEntry {
    /// Name of the service: file name of its document, and of its module in snake case.
    pub slug: String,
    /// Title for readers.
    #[serde(default)]
    pub title: String,
    /// Labels under which a docs host may list the document.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Base path at the API's host.
    #[serde(default)]
    pub base: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct ServicesFile {
    #[serde(default)]
    service: Vec<ServiceEntry>,
}

/// Where a document came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Written from public evidence.
    Reconstructed,
    /// Downloaded from the vendor.
    Fetched,
}

/// What `spec.lock` records of a service's document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockEntry {
    /// Where the document came from.
    pub origin: Origin,
    /// Address it was downloaded from, without credentials; empty for a reconstruction.
    #[serde(default, serialize_with = "safely")]
    pub source: String,
    /// SHA-256 of the bytes as they were received.
    pub raw_sha256: String,
    /// SHA-256 of the document as compact JSON with sorted keys.
    pub canonical_sha256: String,
    /// `swagger-2.0`, `openapi-3.0.1`, …
    #[serde(serialize_with = "safely")]
    pub dialect: String,
    /// `info.version` of the document.
    #[serde(default, serialize_with = "safely")]
    pub info_version: String,
    /// `ETag` of the answer, for the next conditional request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// `Last-Modified` of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// What a host or a document says is stored as a [`Text`].
fn safely<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Text::new(text).serialize(serializer)
}

/// `spec.lock`: the provenance of every document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// By slug.
    #[serde(default)]
    pub service: BTreeMap<String, LockEntry>,
}

impl Lock {
    /// Reads the lock; a missing file is an empty lock.
    ///
    /// # Errors
    /// When the file is unreadable or malformed.
    pub fn read(spec_dir: &Path) -> Result<Self, Error> {
        read_toml(&spec_dir.join("spec.lock")).map(Option::unwrap_or_default)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// When an entry cannot be written as TOML.
    pub fn to_text(&self) -> Result<String, Error> {
        let body = toml::to_string(self)
            .map_err(|error| Error::new(Stage::Inputs, "spec.lock", error.to_string()))?;
        Ok(format!(
            "# Provenance of the documents in upstream/. Written by `cargo xtask fetch` and `cargo xtask lock`.\n\n{body}"
        ))
    }
}

/// A snapshot folder.
#[derive(Debug)]
pub struct SpecDir {
    path: PathBuf,
    /// The entries of `services.toml`, in the file's order.
    pub services: Vec<ServiceEntry>,
}

impl SpecDir {
    /// Opens a folder; `services.toml` may be missing.
    ///
    /// # Errors
    /// When `services.toml` is malformed.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let file: ServicesFile = read_toml(&path.join("services.toml"))?.unwrap_or_default();
        Ok(Self {
            path: path.to_owned(),
            services: file.service,
        })
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Slugs of all documents of the snapshot, sorted.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn slugs(&self) -> Result<Vec<String>, Error> {
        let folder = self.path.join("upstream");
        let entries = std::fs::read_dir(&folder).map_err(|error| {
            Error::io(Stage::Inputs, &folder, &error).help("no snapshot here: run `cargo xtask fetch`")
        })?;
        let mut slugs = Vec::new();
        for entry in entries {
            let path = entry
                .map_err(|error| Error::io(Stage::Inputs, &folder, &error))?
                .path();
            if path.extension().is_some_and(|extension| extension == "json")
                && let Some(slug) = path.file_stem().and_then(|stem| stem.to_str())
            {
                slugs.push(slug.to_owned());
            }
        }
        slugs.sort();
        Ok(slugs)
    }

    /// Where the document of a service is.
    #[must_use]
    pub fn upstream(&self, slug: &str) -> PathBuf {
        self.path.join("upstream").join(format!("{slug}.json"))
    }

    /// The overlay of a service, when there is one.
    #[must_use]
    pub fn overlay(&self, slug: &str) -> Option<PathBuf> {
        let path = self.path.join("overlays").join(format!("{slug}.yaml"));
        path.is_file().then_some(path)
    }

    /// The entry of a service.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&ServiceEntry> {
        self.services.iter().find(|entry| entry.slug == slug)
    }
}

fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> Result<Option<T>, Error> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(Stage::Inputs, path, &error)),
    };
    toml::from_str(&text)
        .map(Some)
        .map_err(|error| Error::new(Stage::Inputs, path.display().to_string(), error.to_string()))
}

/// Whether Windows takes a name for a device, whatever follows after a dot: no file may be called so.
#[must_use]
pub fn is_device_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let numbered = |stem: &str| {
        let number = lower.strip_prefix(stem);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    matches!(lower.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
