//! What a JSON or YAML text is: a document, a list of documents, or neither.

use serde_json::Value;
use url::Url;

use crate::document::Document;
use crate::js::{Config, Entry, Link, Target};

pub(super) enum Content {
    Document,
    List(Box<Config>),
    Other,
}

impl Content {
    /// Reads a text that came from `url`.
    pub(super) fn read(text: &str, url: &Url) -> Self {
        if Document::from_text(url.as_str(), text, b"").is_ok() {
            return Self::Document;
        }
        let value = serde_json::from_str(text)
            .ok()
            .or_else(|| serde_saphyr::from_str::<Value>(text).ok());
        match value.as_ref().and_then(list) {
            Some(config) => Self::List(Box::new(config)),
            None => Self::Other,
        }
    }
}

fn list(value: &Value) -> Option<Config> {
    let mut config = Config {
        how: "the list".to_owned(),
        ..Config::default()
    };
    match value {
        // `/v3/api-docs/swagger-config` of springdoc, and the file behind any `configUrl`.
        Value::Object(members) => {
            if let Some(Value::Array(items)) = members.get("urls") {
                config.urls = items.iter().filter_map(entry).collect();
            }
            config.url = members.get("url").and_then(Value::as_str).and_then(link);
            if let Some(spec @ Value::Object(members)) = members.get("spec")
                && !members.is_empty()
            {
                config.spec = Some(Target::Value {
                    value: spec.clone(),
                    left_out: 0,
                });
            }
        }
        // `/swagger-resources` of springfox.
        Value::Array(items) => config.urls = items.iter().filter_map(entry).collect(),
        _ => {}
    }
    (!config.is_empty()).then_some(config)
}

fn entry(item: &Value) -> Option<Entry> {
    let text = |key: &str| {
        item.get(key)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    };
    let address = ["url", "location", "href"].into_iter().find_map(text)?;
    let label = ["name", "title", "label"]
        .into_iter()
        .find_map(text)
        .map(str::to_owned);
    Some(Entry {
        label,
        target: Target::Link(link(address)?),
    })
}

fn link(text: &str) -> Option<Link> {
    let text = text.trim();
    (!text.is_empty()).then(|| Link::plain(text))
}
