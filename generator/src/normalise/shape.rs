//! The form of everything that is not a schema: paths, operations, parameters, bodies, responses, components.

use serde_json::{Map, Value, json};

use super::openapi::Shaper;
use super::{take_array, take_object, take_text};
use crate::diagnostic::Diagnostics;
use crate::error::{Error, Stage};
use crate::pointer::Pointer;

/// Gives a whole document its canonical form.
///
/// # Errors
/// When the document is no object or has no paths.
pub fn shape(document: &str, value: Value, diagnostics: &mut Diagnostics) -> Result<Value, Error> {
    let Value::Object(mut root) = value else {
        return Err(Error::new(
            Stage::Normalise,
            document,
            "the document is not an object",
        ));
    };
    let paths = match root.remove("paths") {
        Some(Value::Object(paths)) => paths,
        None if root.contains_key("webhooks") || root.contains_key("components") => Map::new(),
        _ => {
            return Err(Error::new(Stage::Normalise, document, "no object `paths`")
                .at("#/paths")
                .help("is this the whole document, or a fragment that another document refers to?"));
        }
    };
    if root.remove("webhooks").is_some() {
        diagnostics.note(
            "webhooks-ignored",
            "#/webhooks",
            "a client does not receive webhooks, ignored",
        );
    }
    let mut shaper = Shaper::new(diagnostics);
    let mut out = Map::new();
    out.insert("openapi".into(), "3.0.3".into());
    out.insert("info".into(), info(root.remove("info")));
    out.insert("servers".into(), shaper.servers(root.remove("servers")));
    if let Some(tags) = take_array(&mut root, "tags") {
        out.insert("tags".into(), tags.into_iter().filter_map(tag).collect());
    }
    if let Some(security) = take_array(&mut root, "security") {
        out.insert("security".into(), security_requirements(security));
    }
    let mut components = take_object(&mut root, "components").unwrap_or_default();
    let items = take_object(&mut components, "pathItems").unwrap_or_default();
    // They are about equally large.
    let mut found = diagnostics.sibling();
    let (paths, components) = rayon::join(
        || self::paths(paths, items, diagnostics),
        || Shaper::new(&mut found).components(components),
    );
    diagnostics.append(found);
    out.insert("paths".into(), paths.into());
    out.insert("components".into(), components);
    Ok(Value::Object(out))
}

fn paths(
    paths: Map<String, Value>,
    mut items: Map<String, Value>,
    diagnostics: &mut Diagnostics,
) -> Map<String, Value> {
    let mut shaper = Shaper::new(diagnostics);
    let mut shaped: Map<String, Value> = Map::new();
    let mut paths: Vec<_> = paths.into_iter().collect();
    paths.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, item) in paths {
        if path.starts_with("x-") {
            continue;
        }
        let at = Pointer::root().join("paths").join(&path);
        let item = follow_path_item(item, &mut items, &at, shaper.diagnostics());
        let path = if path.starts_with('/') {
            path
        } else {
            format!("/{path}")
        };
        let Some(Value::Object(item)) = shaper.path_item(item, at.clone()) else {
            continue;
        };
        match shaped.get_mut(&path) {
            // `/a` and `a`: the first one's operations count, the others are added to them.
            Some(Value::Object(known)) => {
                shaper.diagnostics().warn(
                    "path-twice",
                    at,
                    "the path stands twice, with and without its first slash; methods that both have count once",
                );
                for (key, value) in item {
                    known.entry(key).or_insert(value);
                }
            }
            _ => {
                shaped.insert(path, Value::Object(item));
            }
        }
    }
    shaped
}

/// A path item may be a reference to another one; its own members win.
fn follow_path_item(
    item: Value,
    items: &mut Map<String, Value>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Value {
    let Value::Object(mut own) = item else { return item };
    let mut seen = std::collections::BTreeSet::new();
    while let Some(reference) = take_text(&mut own, "$ref") {
        let name = Pointer::from_reference(&reference).and_then(|pointer| pointer.component("pathItems"));
        let target = name
            .as_ref()
            .and_then(|name| items.get(name))
            .and_then(Value::as_object);
        match (target, seen.insert(reference.clone())) {
            (Some(target), true) => {
                for (key, value) in target {
                    own.entry(key.clone()).or_insert_with(|| value.clone());
                }
            }
            _ => {
                diagnostics.error(
                    "ref-unresolved",
                    at.join("$ref"),
                    format!("{reference:?} leads to no path item of this document"),
                );
                break;
            }
        }
    }
    Value::Object(own)
}

fn info(value: Option<Value>) -> Value {
    let mut info = match value {
        Some(Value::Object(info)) => info,
        _ => Map::new(),
    };
    let title = take_text(&mut info, "title").unwrap_or_default();
    let version = take_text(&mut info, "version").unwrap_or_default();
    let mut out = json!({ "title": title, "version": version });
    if let Some(description) = take_text(&mut info, "description") {
        out["description"] = description.into();
    }
    out
}

fn tag(value: Value) -> Option<Value> {
    let Value::Object(mut tag) = value else {
        return None;
    };
    let name = take_text(&mut tag, "name")?;
    let mut out = json!({ "name": name });
    if let Some(description) = take_text(&mut tag, "description") {
        out["description"] = description.into();
    }
    Some(out)
}

/// Security requirements with well-formed members only.
pub(super) fn security_requirements(items: Vec<Value>) -> Value {
    items
        .into_iter()
        .filter_map(|item| {
            let Value::Object(schemes) = item else { return None };
            let schemes: Map<_, _> = schemes
                .into_iter()
                .map(|(name, scopes)| {
                    let scopes: Vec<Value> = match scopes {
                        Value::Array(scopes) => scopes.into_iter().filter(Value::is_string).collect(),
                        _ => vec![],
                    };
                    (name, scopes.into())
                })
                .collect();
            Some(Value::Object(schemes))
        })
        .collect()
}
