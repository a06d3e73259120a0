//! A docs host: a Swagger UI with a drop-down, whose documents a test may replace.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::server::{Answer, Server};
use crate::support::{file_name, read, root, walk};

/// The host.
pub struct Host {
    server: Server,
    documents: Arc<Mutex<BTreeMap<String, Answer>>>,
}

impl Host {
    /// Serves documents under their labels.
    pub fn new(documents: &BTreeMap<String, Value>) -> Self {
        let answers = documents
            .iter()
            .map(|(label, document)| (label.clone(), answer(document)));
        let documents: Arc<Mutex<BTreeMap<String, Answer>>> = Arc::new(Mutex::new(answers.collect()));
        let served = Arc::clone(&documents);
        let server = Server::start(move |request| {
            let documents = served.lock().unwrap_or_else(PoisonError::into_inner);
            if request.target == "/docs/" {
                return Answer::ok(page(documents.keys()));
            }
            let target = percent_decode_str(&request.target).decode_utf8_lossy();
            let found = documents.iter().find(|(label, _)| address(label) == target);
            found.map_or_else(
                || Answer::new(404, "no such document"),
                |(_, answer)| answer.clone(),
            )
        });
        Self { server, documents }
    }

    /// The address of the docs page.
    pub fn docs(&self) -> String {
        self.server.at("/docs/").to_string()
    }

    /// The address of a document.
    pub fn document(&self, label: &str) -> String {
        self.server.at(&address(label)).to_string()
    }

    /// Replaces or adds a document.
    pub fn put(&self, label: &str, document: &Value) {
        self.answer(label, answer(document));
    }

    /// Answers for a document with this.
    pub fn answer(&self, label: &str, answer: Answer) {
        let mut documents = self.documents.lock().unwrap_or_else(PoisonError::into_inner);
        documents.insert(label.to_owned(), answer);
    }
}

/// The snapshot of this repository, as a vendor would serve it: labels of the drop-down, and the documents.
pub fn snapshot() -> BTreeMap<String, Value> {
    let mut paths = Vec::new();
    walk(&root().join("spec/upstream"), &mut paths);
    let documents: BTreeMap<String, Value> = paths
        .iter()
        .map(|path| {
            let slug = file_name(path).replace(".json", "");
            let document =
                serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{slug}: {error}"));
            (slug, document)
        })
        .collect();
    assert!(documents.len() >= 14, "{:?}", documents.keys());
    documents
}

fn answer(document: &Value) -> Answer {
    Answer::ok(document.to_string()).header("Content-Type", "application/json")
}

fn address(label: &str) -> String {
    format!("/docs/specs/{label}.json")
}

fn page<'a>(labels: impl Iterator<Item = &'a String>) -> String {
    let urls: Vec<Value> = labels
        .map(|label| json!({ "name": label, "url": format!("./specs/{label}.json") }))
        .collect();
    format!(
        "<!doctype html><html><head><title>API</title></head><body><div id='swagger-ui'></div><script>\n\
         window.onload = function () {{ window.ui = SwaggerUIBundle({{ dom_id: '#swagger-ui', urls: {}, }}) }}\n\
         </script></body></html>",
        Value::from(urls)
    )
}
