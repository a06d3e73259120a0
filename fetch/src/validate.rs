//! Whether a document is usable, decided before anything of it is written.

use std::path::Path;

use generator::diagnostic::Severity;
use generator::ir::Api;
use generator::name::{Handles, NameLock, name};
use generator::spec::SpecDir;
use generator::{code, print};
use serde_json::Value;

/// Decides whether a document is usable.
pub trait Validate {
    /// Tries the document. Gives notes for the report.
    ///
    /// # Errors
    /// When it is not usable; the text says where and why.
    fn validate(&self, slug: &str, document: &Value) -> Result<Vec<String>, String>;
}

impl<F: Fn(&str, &Value) -> Result<Vec<String>, String>> Validate for F {
    fn validate(&self, slug: &str, document: &Value) -> Result<Vec<String>, String> {
        self(slug, document)
    }
}

/// A document is usable when the client can be generated from it, and it has not lost all its operations.
#[derive(Debug)]
pub struct Generates {
    spec: SpecDir,
}

impl Generates {
    /// For the documents of a snapshot folder.
    #[must_use]
    pub fn new(spec: SpecDir) -> Self {
        Self { spec }
    }
}

impl Validate for Generates {
    fn validate(&self, slug: &str, document: &Value) -> Result<Vec<String>, String> {
        let before = std::fs::read(self.spec.upstream(slug)).ok();
        let before = before.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        let had = before.as_ref().map(operations).unwrap_or_default();
        if had > 0 && operations(document) == 0 {
            return Err(format!(
                "it has no operations, and had {had}; if that is so, delete spec/upstream/{slug}.json and run the command again"
            ));
        }
        let bytes = document.to_string();
        let Some(overlay) = self.spec.overlay(slug) else {
            return generate(slug, bytes.as_bytes(), None);
        };
        generate(slug, bytes.as_bytes(), Some(&overlay)).map_err(|error| {
            match generate(slug, bytes.as_bytes(), None) {
                Ok(_) => format!(
                    "{error}; without spec/overlays/{slug}.yaml it would be: mend the overlay, then run the command again"
                ),
                Err(_) => error,
            }
        })
    }
}

/// How many operations a document has.
fn operations(document: &Value) -> usize {
    const METHODS: [&str; 8] = [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ];
    let paths = document["paths"].as_object().into_iter().flatten();
    let items = paths.filter_map(|(_, item)| item.as_object());
    items
        .map(|item| {
            METHODS
                .iter()
                .filter(|method| item.contains_key(**method))
                .count()
        })
        .sum()
}

/// Takes one document through all stages. Gives the warnings and errors about it, not those about its overlay.
fn generate(slug: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Vec<String>, String> {
    let attempt = || {
        let document = generator::Document::read(slug, "", bytes, overlay)?;
        let lock = NameLock::default();
        let (service, diagnostics) = generator::lower::lower(document, &lock)?;
        let mut api = Api::default();
        api.services.push(service);
        let names = name(&api, Handles::PerDocument, &lock)?;
        print::files(&code::build(&api, &names))?;
        Ok(diagnostics)
    };
    let diagnostics = attempt().map_err(|error: generator::Error| error.to_string())?;
    let grave = diagnostics.iter().filter(|diagnostic| {
        diagnostic.severity > Severity::Note && !diagnostic.code.starts_with("overlay-")
    });
    Ok(grave.map(ToString::to_string).collect())
}
