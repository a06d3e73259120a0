//! A snapshot that is compared: its documents, lowered and named.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::config::ClientConfig;
use crate::document::Document;
use crate::error::{Error, Stage};
use crate::ir::Api;
use crate::lower;
use crate::name::{Handles, NameLock, Names, name};
use crate::pipeline::documents;
use crate::spec::SpecDir;

/// One side of a comparison.
#[derive(Debug)]
pub struct Input {
    /// The services.
    pub api: Api,
    /// Their names.
    pub names: Names,
    /// The canonical documents, by slug; overlays applied.
    pub documents: BTreeMap<String, Value>,
    /// The stored bytes of the documents, by slug.
    pub bytes: BTreeMap<String, Vec<u8>>,
    /// The texts of the overlays, by slug.
    pub overlays: BTreeMap<String, String>,
}

/// A snapshot before it is lowered and named.
struct Read {
    documents: Vec<Document>,
    bytes: BTreeMap<String, Vec<u8>>,
    overlays: BTreeMap<String, String>,
    lock: Option<NameLock>,
    handles: Handles,
    /// The folder, when it is one such as `spec/`.
    folder: Option<PathBuf>,
}

impl Input {
    /// Reads both sides of a comparison. A new side without names of its own takes those of the old one.
    ///
    /// # Errors
    /// When an input is missing or a stage refuses a document.
    pub fn read_both(old: &Path, new: &Path) -> Result<(Self, Self), Error> {
        let single = old.is_file() && new.is_file();
        let (old, new) = rayon::join(|| read(old, single), || read(new, single));
        Self::name_both(old?, new?)
    }

    /// Reads one snapshot.
    ///
    /// # Errors
    /// When an input is missing or a stage refuses a document.
    pub fn read(path: &Path) -> Result<Self, Error> {
        crate::pool::run(|| Self::named(read(path, false)?, &NameLock::default()))
    }

    /// Reads two versions of a document from memory.
    ///
    /// # Errors
    /// When a stage refuses a document.
    pub fn from_bytes(slug: &str, old: &[u8], new: &[u8]) -> Result<(Self, Self), Error> {
        let (old, new) = rayon::join(|| in_memory(slug, old), || in_memory(slug, new));
        Self::name_both(old?, new?)
    }

    fn name_both(old: Read, new: Read) -> Result<(Self, Self), Error> {
        let old = Self::named(old, &NameLock::default())?;
        let new = Self::named(new, &old.names.lock)?;
        Ok((old, new))
    }

    fn named(read: Read, known: &NameLock) -> Result<Self, Error> {
        let lock = read.lock.as_ref().unwrap_or(known);
        let mut api = Api::default();
        let mut values = BTreeMap::new();
        for document in read.documents {
            values.insert(document.slug.clone(), document.value.clone());
            let (service, _) = lower::lower(document, lock)?;
            api.services.push(service);
        }
        if let Some(folder) = &read.folder {
            // `check` reports what is wrong with it.
            drop(ClientConfig::read(folder)?.apply(&mut api));
        }
        let names = name(&api, read.handles, lock)?;
        Ok(Self {
            api,
            names,
            documents: values,
            bytes: read.bytes,
            overlays: read.overlays,
        })
    }
}

fn in_memory(slug: &str, bytes: &[u8]) -> Result<Read, Error> {
    let document = Document::read(slug, "", bytes, None)?;
    Ok(Read {
        documents: vec![document],
        bytes: BTreeMap::from([(slug.to_owned(), bytes.to_owned())]),
        overlays: BTreeMap::new(),
        lock: None,
        handles: Handles::PerTag,
        folder: None,
    })
}

fn read(path: &Path, single: bool) -> Result<Read, Error> {
    if path.join("upstream").is_dir() {
        return folder(path);
    }
    let bytes = std::fs::read(path).map_err(|error| {
        Error::io(Stage::Inputs, path, &error).help("name a document, or a folder such as spec/")
    })?;
    // Two versions of a document have different file names, but are one service.
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let slug = if single {
        "document"
    } else {
        stem.unwrap_or("document")
    };
    in_memory(slug, &bytes)
}

fn folder(path: &Path) -> Result<Read, Error> {
    let spec = SpecDir::open(path)?;
    let mut bytes = BTreeMap::new();
    let mut overlays = BTreeMap::new();
    for slug in spec.slugs()? {
        let upstream = spec.upstream(&slug);
        let found = std::fs::read(&upstream).map_err(|error| Error::io(Stage::Load, &upstream, &error))?;
        if let Some(overlay) = spec.overlay(&slug) {
            let text = std::fs::read_to_string(&overlay)
                .map_err(|error| Error::io(Stage::Overlay, &overlay, &error))?;
            overlays.insert(slug.clone(), text);
        }
        bytes.insert(slug, found);
    }
    Ok(Read {
        documents: documents(path)?,
        bytes,
        overlays,
        lock: NameLock::read(path)?,
        handles: Handles::PerDocument,
        folder: Some(path.to_owned()),
    })
}
