//! The rules. Each finds a place in a document, changes it, and tells what is wrong with the difference; `None` when the
//! document has no such place.

use serde_json::{Value, json};

use crate::change::{Change, with};
use crate::support::shuffle::{Random, shuffled};

type Outcome = Option<Result<(), String>>;

/// A rule in words, and how it is tried.
pub type Rule = (&'static str, fn(&Value) -> Outcome);

pub const ALL: [Rule; 9] = [
    ("another order of keys changes nothing", order),
    (
        "a new field is at most eight lines of its file and one line of api.txt",
        field,
    ),
    ("a new operation adds to one file", operation),
    (
        "a word of a description is one line of the field and one of its setter",
        word,
    ),
    ("a new schema takes no name", clash),
    ("a new member takes no name", member),
    ("alternatives that change places keep their names", alternatives),
    ("a removed schema takes lines away only", removed),
    ("an unused schema takes its lines away only", unused),
];

const SCHEMAS: &str = "/components/schemas";

fn judge(fine: bool, change: &Change) -> Outcome {
    Some(if fine {
        Ok(())
    } else {
        Err(format!("{:?}, api.txt {:?}", change.files, change.surface))
    })
}

fn order(document: &Value) -> Outcome {
    let change = Change::of(&document.to_string(), &shuffled(document, &mut Random::new(5)))?;
    judge(change.files.is_empty(), &change)
}

/// Names of schemas that are plain objects and that no other schema takes over by `allOf`.
fn objects(document: &Value) -> Vec<String> {
    let Some(schemas) = document.pointer(SCHEMAS).and_then(Value::as_object) else {
        return vec![];
    };
    let mut inherited = String::new();
    collect(document, &mut inherited);
    let plain = |name: &String| {
        let schema = &schemas[name];
        let keys = ["allOf", "oneOf", "anyOf", "discriminator", "nullable"];
        schema["properties"]
            .as_object()
            .is_some_and(|properties| !properties.is_empty())
            && keys.iter().all(|key| schema.get(key).is_none())
            && !inherited.contains(&format!(
                "\"#/components/schemas/{}\"",
                name.replace('~', "~0").replace('/', "~1")
            ))
    };
    schemas.keys().filter(|name| plain(name)).cloned().collect()
}

/// The texts of all `allOf`, and of all alternatives: they repeat what they refer to.
fn collect(value: &Value, found: &mut String) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if matches!(key.as_str(), "allOf" | "oneOf" | "anyOf") {
                    found.push_str(&member.to_string());
                }
                collect(member, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// The file of a schema's type.
fn file(change: &Change, schema: &str) -> Option<String> {
    let (service, names) = (&change.old.api.services[0], &change.old.names.services[0]);
    let index = service
        .types
        .iter()
        .position(|def| def.source.identity.component("schemas").as_deref() == Some(schema))?;
    Some(format!("{}/model/{}.rs", names.module, names.files[index]))
}

/// A schema that answers carry and requests do not.
fn answered(document: &Value, change: &Change) -> Option<String> {
    let service = &change.old.api.services[0];
    let only_answered = |name: &String| {
        let def = service
            .types
            .iter()
            .find(|def| def.source.identity.component("schemas").as_ref() == Some(name));
        def.is_some_and(|def| {
            def.uses.response && !def.uses.request && matches!(def.kind, generator::ir::TypeKind::Struct(_))
        })
    };
    objects(document).into_iter().find(only_answered)
}

fn field(document: &Value) -> Outcome {
    let same = Change::of(&document.to_string(), &document.to_string())?;
    let schema = answered(document, &same)?;
    let changed = with(document, |document| {
        let field = json!({ "type": "string", "format": "date-time", "description": "Told since today." });
        document["components"]["schemas"][&schema]["properties"]["addedLater"] = field;
    });
    let change = Change::of(&document.to_string(), &changed)?;
    let own = file(&change, &schema)?;
    let fine = change.files.len() == 1
        && change
            .files
            .get(&own)
            .is_some_and(|lines| lines.removed == 0 && lines.added + lines.imports <= 8)
        && (change.surface.removed, change.surface.added) == (0, 1);
    judge(fine, &change)
}

/// A tag that operations have.
fn tag(document: &Value) -> Option<String> {
    document["paths"].as_object()?.values().find_map(|item| {
        let operations = item.as_object()?.values();
        operations
            .filter_map(|operation| operation["tags"][0].as_str())
            .next()
            .map(str::to_owned)
    })
}

fn operation(document: &Value) -> Outcome {
    let tag = tag(document)?;
    let changed = with(document, |document| {
        document["paths"]["/added/later/{laterId}"] = json!({ "get": {
            "tags": [tag],
            "operationId": "addedLater",
            "parameters": [
                { "name": "laterId", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "q", "in": "query", "schema": { "type": "string" } },
            ],
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                "type": "object", "properties": { "foundLater": { "type": "string" } } } } } } },
        } });
    });
    let change = Change::of(&document.to_string(), &changed)?;
    // Modules list their files.
    let operations = |path: &&String| !path.contains("/model/") && !path.ends_with("/mod.rs");
    let fine = change.files.values().all(|lines| lines.removed == 0)
        && change.files.keys().filter(operations).count() == 1
        && change
            .files
            .iter()
            .all(|(path, lines)| !path.contains("/model/") || !lines.both || path.ends_with("/mod.rs"))
        && change.surface.removed == 0;
    judge(fine, &change)
}

fn word(document: &Value) -> Outcome {
    let same = Change::of(&document.to_string(), &document.to_string())?;
    let described = |name: &String| {
        let properties = document.pointer(SCHEMAS)?[name]["properties"].as_object()?;
        let plain = |text: &str| {
            text.len() > 8
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphabetic() || c == ' ' || c == '.')
                && text.trim() == text
        };
        let found = properties.iter().find(|(_, schema)| {
            schema["description"].as_str().is_some_and(plain)
                && schema.get("properties").is_none()
                && ["enum", "oneOf", "anyOf", "items"]
                    .iter()
                    .all(|key| schema.get(*key).is_none())
        });
        found.map(|(property, _)| (name.clone(), property.clone()))
    };
    let (schema, property) = objects(document).iter().find_map(described)?;
    let own = file(&same, &schema)?;
    let changed = with(document, |document| {
        let slot = &mut document["components"]["schemas"][&schema]["properties"][&property]["description"];
        let text = slot.as_str().unwrap_or_default().to_owned();
        let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
        *slot = format!("{first}ish {rest}").trim_end().into();
    });
    let change = Change::of(&document.to_string(), &changed)?;
    let fine = change.files.len() == 1
        && change
            .files
            .get(&own)
            .is_some_and(|lines| (lines.removed, lines.added) == (2, 2))
        && (change.surface.removed, change.surface.added) == (0, 0);
    judge(fine, &change)
}

fn clash(document: &Value) -> Outcome {
    let schemas = document.pointer(SCHEMAS)?.as_object()?;
    let name = schemas
        .keys()
        .find(|name| name.chars().any(char::is_alphabetic))?;
    // Other letters, the same identifier; sorted in front of the old one or behind it.
    let mut other: String = name
        .chars()
        .map(|c| {
            if c.is_uppercase() {
                c.to_ascii_lowercase()
            } else {
                c.to_ascii_uppercase()
            }
        })
        .collect();
    if schemas.contains_key(&other) {
        other.push('_');
    }
    let added = json!({ "type": "object", "properties": { "addedLater": { "type": "string" } } });
    let changed = with(document, |document| {
        document["components"]["schemas"][&other] = added
    });
    let change = Change::of(&document.to_string(), &changed)?;
    if let Err(what) = change.keeps_names() {
        return Some(Err(what));
    }
    let fine = change.files.values().all(|lines| lines.removed == 0) && change.surface.removed == 0;
    judge(fine, &change)
}

fn member(document: &Value) -> Outcome {
    let same = Change::of(&document.to_string(), &document.to_string())?;
    let schema = answered(document, &same)?;
    let properties = document.pointer(SCHEMAS)?[&schema]["properties"].as_object()?;
    // `fooBar` and `foo_bar` have one name in Rust, and the second is that name.
    let camel = properties
        .keys()
        .find(|name| name.chars().skip(1).any(|c| c.is_ascii_uppercase()) && name.is_ascii())?;
    let snake: String = camel
        .chars()
        .flat_map(|c| {
            if c.is_ascii_uppercase() {
                vec!['_', c.to_ascii_lowercase()]
            } else {
                vec![c]
            }
        })
        .collect();
    if properties.contains_key(&snake) {
        return None;
    }
    let changed = with(document, |document| {
        document["components"]["schemas"][&schema]["properties"][&snake] = json!({ "type": "string" });
    });
    let change = Change::of(&document.to_string(), &changed)?;
    let fine = change.files.values().all(|lines| lines.removed == 0)
        && (change.surface.removed, change.surface.added) == (0, 1);
    judge(fine, &change)
}

/// The first alternative of a union of schemas becomes the last one.
fn alternatives(document: &Value) -> Outcome {
    let refers = |alternative: &Value| {
        let extended = &alternative["allOf"][0];
        [alternative, extended]
            .iter()
            .find_map(|part| part["$ref"].as_str().map(str::to_owned))
    };
    let schemas = document.pointer(SCHEMAS)?.as_object()?;
    let name = schemas.iter().find_map(|(name, schema)| {
        let listed = schema["oneOf"].as_array()?;
        let mut targets: Vec<String> = listed.iter().map(refers).collect::<Option<_>>()?;
        targets.sort();
        targets.dedup();
        (targets.len() > 1 && targets.len() == listed.len()).then_some(name)
    })?;
    let changed = with(document, |document| {
        let slot = document["components"]["schemas"][name]["oneOf"].as_array_mut();
        slot.into_iter().for_each(|listed| listed.rotate_left(1));
    });
    let change = Change::of(&document.to_string(), &changed)?;
    judge((change.surface.removed, change.surface.added) == (0, 0), &change)
}

/// A schema and the only operation that uses it go.
fn removed(document: &Value) -> Outcome {
    let tag = tag(document)?;
    let longer = with(document, |document| {
        document["components"]["schemas"]["ThereBefore"] =
            json!({ "type": "object", "properties": { "note": { "type": "string" } } });
        document["paths"]["/there/before"] = json!({ "get": { "tags": [tag], "operationId": "thereBefore", "responses": {
            "200": { "description": "", "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/ThereBefore" } } } } } } });
    });
    let change = Change::of(&longer, &document.to_string())?;
    let fine = change.files.values().all(|lines| lines.added == 0)
        && change.surface.added == 0
        && !change.files.is_empty();
    judge(fine, &change)
}

/// A schema of the document itself that nothing refers to goes. One that holds inline schemas is left out: where equal ones
/// stand elsewhere they share its type, and need one of their own when it goes.
fn unused(document: &Value) -> Outcome {
    let text = document.to_string();
    let schemas = document.pointer(SCHEMAS)?.as_object()?;
    let lonely = |name: &&String| {
        !text.contains(&format!(
            "schemas/{}\"",
            name.replace('~', "~0").replace('/', "~1")
        )) && !text.contains(&format!(
            "schemas/{}/",
            name.replace('~', "~0").replace('/', "~1")
        )) && !schemas[*name].to_string().contains("$ref")
    };
    let name = schemas.keys().find(lonely)?.clone();
    let changed = with(document, |document| {
        if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
            schemas.remove(&name);
        }
    });
    let change = Change::of(&text, &changed)?;
    let fine = change.files.values().all(|lines| lines.added == 0) && change.surface.added == 0;
    judge(fine, &change)
}
