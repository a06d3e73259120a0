//! The calls that start a viewer, and what they are given.

use super::reader::Reader;
use super::value::{Js, to_json};
use super::{Config, Entry, Target};

/// Configurations that are kept.
const MAX_CONFIGS: usize = 100;
/// Steps that a value of an inlined document costs.
const STEPS_A_VALUE: usize = 4;

impl Reader<'_> {
    /// Keeps the configuration when a call starts a viewer: known by its name, or by an argument that names an element and an address.
    pub(super) fn start_viewer(&mut self, owner: Option<&str>, callee: &str, arguments: &[Js]) {
        let config = match (owner, callee) {
            (_, "SwaggerUIBundle" | "SwaggerUI" | "SwaggerUi" | "SwaggerUICore" | "SwaggerUIBundleCore") => {
                arguments.first().map(swagger_ui)
            }
            (Some("Redoc"), "init" | "hydrate") | (_, "initRedoc") => arguments.first().map(redoc),
            (_, "createApiReference") => arguments.iter().rev().find_map(scalar),
            _ => arguments
                .iter()
                .find(|argument| is_viewer(argument))
                .map(swagger_ui),
        };
        let Some(mut config) = config else { return };
        if config.is_empty() || self.steps == 0 {
            return;
        }
        config.how = format!(
            "{}: {}",
            self.origin.name,
            if callee.is_empty() { "call" } else { callee }
        );
        config.script = Some((*self.origin.url).clone());
        // Scripts can start one viewer after another with the same large document.
        let inlined = config.urls.iter().map(|entry| &entry.target).chain(&config.spec);
        let values: usize = inlined.map(Target::values).sum();
        self.steps = self.steps.saturating_sub(values.saturating_mul(STEPS_A_VALUE));
        let configs = &mut self.found.configs;
        if configs.len() < MAX_CONFIGS && !configs.iter().any(|known| same(known, &config)) {
            configs.push(config);
        }
    }
}

fn same(a: &Config, b: &Config) -> bool {
    a.config_url == b.config_url && a.urls == b.urls && a.spec == b.spec && a.url == b.url
}

fn is_viewer(argument: &Js) -> bool {
    let Js::Object(members) = argument else {
        return false;
    };
    let members = members.borrow();
    let has = |key: &str| members.contains_key(key);
    (has("dom_id") || has("domNode")) && (has("url") || has("urls") || has("spec") || has("configUrl"))
}

fn swagger_ui(argument: &Js) -> Config {
    let mut config = Config {
        config_url: argument.member("configUrl").link(),
        url: argument.member("url").link(),
        spec: document(&argument.member("spec")),
        ..Config::default()
    };
    entries(&argument.member("urls"), "name", &mut config);
    config
}

/// `Redoc.init(address or document, …)`.
fn redoc(argument: &Js) -> Config {
    match argument {
        Js::Object(_) if argument.to_text().is_none() => Config {
            spec: document(argument),
            ..Config::default()
        },
        _ => Config {
            url: argument.link(),
            ..Config::default()
        },
    }
}

/// `Scalar.createApiReference(element, configuration or list of them)`.
fn scalar(argument: &Js) -> Option<Config> {
    let mut config = Config::default();
    match argument {
        Js::Array(_) => entries(argument, "title", &mut config),
        Js::Object(_) => {
            let sources = argument.member("sources");
            entries(&sources, "title", &mut config);
            if config.urls.is_empty() {
                config.spec = content(argument);
                config.url = address(argument);
            }
        }
        _ => return None,
    }
    (!config.is_empty()).then_some(config)
}

fn entries(list: &Js, label: &str, config: &mut Config) {
    let Js::Array(items) = list else {
        if matches!(list, Js::Unknown) {
            config.unknown += 1;
        }
        return;
    };
    for item in items.borrow().iter() {
        let name = [label, "name", "title", "slug"]
            .iter()
            .find_map(|key| match item.member(key) {
                Js::Text(text) => Some(text.to_string()),
                _ => None,
            });
        let target = match item {
            Js::Text(_) | Js::Wrapped(_) => item.link().map(Target::Link),
            Js::Object(_) => address(item).map(Target::Link).or_else(|| content(item)),
            _ => None,
        };
        match target {
            Some(target) => config.urls.push(Entry { label: name, target }),
            None => config.unknown += 1,
        }
    }
}

fn address(item: &Js) -> Option<super::Link> {
    item.member("url")
        .link()
        .or_else(|| item.member("spec").member("url").link())
}

fn content(item: &Js) -> Option<Target> {
    document(&item.member("content")).or_else(|| document(&item.member("spec").member("content")))
}

/// A document that stands in the script, as an object or as text.
fn document(value: &Js) -> Option<Target> {
    match value {
        Js::Object(members) if !members.borrow().is_empty() => {
            let (value, left_out) = to_json(value)?;
            Some(Target::Value { value, left_out })
        }
        Js::Text(text) if text.len() > 20 => Some(Target::Text(text.to_string())),
        _ => None,
    }
}
