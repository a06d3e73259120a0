//! Reads the scripts of a docs page for its documents.
//!
//! The configuration of Swagger UI and its relatives is JavaScript. It is parsed, and its literals are evaluated; nothing is ever run:
//! a call has no effect, a loop goes round once, and what cannot be told from the text alone is unknown.

mod assign;
mod builtins;
mod eval;
mod guard;
mod reader;
mod statements;
mod value;
mod viewers;

use url::Url;

pub(crate) use self::reader::looks_like_an_address;
use self::value::Js;
pub(crate) use self::value::Link;

/// A script of the page.
#[derive(Debug)]
pub(crate) struct Script {
    /// Name for the trail: the file, or `inline script 2`.
    pub(crate) name: String,
    /// Address the script was loaded from; that of the page for an inline one.
    pub(crate) url: Url,
    pub(crate) source: String,
    pub(crate) module: bool,
}

/// Where a document is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    Link(Link),
    /// The document is in the script; `left_out` members of it were no literals.
    Value {
        value: serde_json::Value,
        left_out: usize,
    },
    /// The document is in the script, as text.
    Text(String),
}

impl Target {
    /// How many values an inlined document has.
    fn values(&self) -> usize {
        fn count(value: &serde_json::Value) -> usize {
            match value {
                serde_json::Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
                serde_json::Value::Object(members) => 1 + members.values().map(count).sum::<usize>(),
                _ => 1,
            }
        }
        match self {
            Self::Value { value, .. } => count(value),
            Self::Link(_) | Self::Text(_) => 0,
        }
    }
}

/// One entry of a drop-down.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) label: Option<String>,
    pub(crate) target: Target,
}

/// The configuration of one viewer.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Config {
    /// Script and call it comes from.
    pub(crate) how: String,
    /// Address of the script.
    pub(crate) script: Option<Url>,
    pub(crate) config_url: Option<Link>,
    pub(crate) urls: Vec<Entry>,
    pub(crate) spec: Option<Target>,
    pub(crate) url: Option<Link>,
    /// Entries that could not be told from the text.
    pub(crate) unknown: usize,
}

impl Config {
    pub(crate) fn is_empty(&self) -> bool {
        self.config_url.is_none() && self.urls.is_empty() && self.spec.is_none() && self.url.is_none()
    }
}

/// What the scripts of a page tell about its documents.
#[derive(Debug, Default)]
pub(crate) struct ScriptConfigs {
    pub(crate) configs: Vec<Config>,
    /// Texts that look like the address of a document, for when there is no configuration.
    pub(crate) addresses: Vec<String>,
    /// Scripts that could not be read, each with the reason.
    pub(crate) unread: Vec<(String, String)>,
}

/// Stack for the parser and the reader, both of which go down with the nesting that [`guard`] allows.
const STACK: usize = 256 * 1024 * 1024;

/// Reads the scripts of a page, in order. `page` is the address in the address bar, `base` what relative addresses start from.
pub(crate) fn read(scripts: &[Script], page: &Url, base: &Url) -> ScriptConfigs {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("page scripts".into())
            .stack_size(STACK)
            .spawn_scoped(scope, || reader::read(scripts, page, base));
        let joined = match thread {
            Ok(handle) => handle.join().map_err(|_| "the reader of scripts failed"),
            Err(_) => Err("no thread for the reader of scripts"),
        };
        joined.unwrap_or_else(|why| ScriptConfigs {
            unread: vec![(page.to_string(), why.to_owned())],
            ..ScriptConfigs::default()
        })
    })
}

#[cfg(test)]
mod tests;
