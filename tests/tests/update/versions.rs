//! Two versions of a set of documents, from the host to the report.

use serde_json::{Value, json};

use crate::host::{Host, snapshot};
use crate::support::copy::Copy;
use crate::support::{put, read};

/// The report of an update, which must succeed.
#[track_caller]
pub fn updated(copy: &Copy, arguments: &[&str]) -> Value {
    let all: Vec<&str> = ["update", "--quiet", "--format", "json"]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    let ended = copy.run(&all);
    assert_eq!(ended.code, Some(0), "{}", ended.output);
    serde_json::from_str(&ended.said).unwrap_or_else(|error| panic!("{error}\n{}", ended.output))
}

/// Slug and outcome of every service that is not unchanged.
fn outcomes(report: &Value) -> Vec<(&str, &str)> {
    let services = report["fetch"]["services"].as_array().expect("services");
    services
        .iter()
        .map(|service| {
            (
                service["slug"].as_str().expect("slug"),
                service["outcome"].as_str().expect("outcome"),
            )
        })
        .filter(|(_, outcome)| *outcome != "unchanged")
        .collect()
}

/// Service and sentence of every change, sorted.
fn changes(report: &Value) -> Vec<String> {
    let changes = report["diff"]["changes"].as_array().expect("changes");
    let mut lines: Vec<String> = changes
        .iter()
        .map(|change| {
            format!("{} {}: {}", change["section"], change["service"], change["text"]).replace('"', "")
        })
        .collect();
    lines.sort();
    lines
}

fn identities(list: &Value) -> Vec<&str> {
    list.as_array()
        .expect("a list")
        .iter()
        .map(|line| line["identity"].as_str().expect("identity"))
        .collect()
}

#[test]
fn the_report_names_exactly_the_differences() {
    let copy = Copy::new();
    let mut documents = snapshot();
    let host = Host::new(&documents);
    let docs = host.docs();

    // The first download: the same documents, but the vendor's.
    let report = updated(&copy, &["--docs-url", &docs]);
    assert_eq!(
        report["fetch"]["services"].as_array().map(Vec::len),
        Some(documents.len())
    );
    assert_eq!(changes(&report), Vec::<String>::new());
    assert!(read(&copy.path("spec/spec.lock")).contains("origin = \"fetched\""));
    assert!(!read(&copy.path("spec/spec.lock")).contains("reconstructed"));
    for (slug, document) in &documents {
        let stored: Value =
            serde_json::from_str(&read(&copy.path(&format!("spec/upstream/{slug}.json")))).expect(slug);
        assert_eq!(
            stored, *document,
            "{slug}: stored is what was served, not converted"
        );
    }
    let check = copy.run(&["check"]);
    assert_eq!(check.code, Some(0), "{}", check.output);

    // Once more: nothing to do.
    let report = updated(&copy, &["--docs-url", &docs]);
    assert_eq!(outcomes(&report), []);
    assert_eq!(report["commits"], json!([]));

    // The second version.
    let tickets = documents.get_mut("tickets").expect("tickets");
    tickets["definitions"]["Ticket"]["properties"]["mood"] =
        json!({ "type": "string", "description": "How it feels." });
    let tags = documents.get_mut("tags").expect("tags");
    let paths = tags["paths"].as_object_mut().expect("paths");
    let path = paths.keys().next().expect("a path").clone();
    let methods = paths[&path].as_object_mut().expect("methods");
    let method = "get".to_owned();
    assert!(methods.contains_key(&method));
    methods.remove(&method);
    let groups = documents.get_mut("groups").expect("groups");
    let tags = groups["paths"]
        .as_object()
        .and_then(|paths| paths.values().next())
        .expect("a path")["get"]["tags"]
        .clone();
    groups["paths"]["/{id}/members"] = json!({
        "get": {
            "tags": tags,
            "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string" }],
            "responses": { "200": { "description": "The members.", "schema": { "$ref": "#/definitions/Member" } } },
        },
    });
    groups["definitions"]["Member"] =
        json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    documents.insert(
        "Relatórios novos".to_owned(),
        json!({
            "openapi": "3.0.1",
            "info": { "title": "Reports", "version": "1" },
            "servers": [{ "url": "https://api.example.com/reports" }],
            "paths": { "/": { "get": { "responses": { "200": { "description": "All.", "content": { "application/json": { "schema": {
                "type": "array", "items": { "$ref": "#/components/schemas/Report" },
            } } } } } } } },
            "components": { "schemas": { "Report": { "type": "object", "properties": { "title": { "type": "string" } } } } },
        }),
    );
    for (label, document) in &documents {
        host.put(label, document);
    }
    // The bytes change, the meaning does not.
    let spaced = serde_json::to_string_pretty(&documents["persons"]).expect("json");
    host.answer("persons", crate::server::Answer::ok(spaced));

    let before = copy.files();
    let dry = updated(&copy, &["--docs-url", &docs, "--dry-run"]);
    assert_eq!(copy.files(), before, "a dry run writes nothing");

    let report_file = copy.path("report.md");
    let report = updated(
        &copy,
        &["--docs-url", &docs, "--report", &report_file.to_string_lossy()],
    );
    assert_eq!(
        outcomes(&report),
        [
            ("groups", "changed"),
            ("persons", "same-meaning"),
            ("relatorios-novos", "new"),
            ("tags", "changed"),
            ("tickets", "changed"),
        ]
    );
    assert_eq!(report["diff"], dry["diff"]);
    assert_eq!(report["commits"], dry["commits"]);
    let gone = format!("tags {} {}", method.to_uppercase(), path.trim_end_matches('/'));
    let gone = if gone.ends_with(' ') {
        format!("{gone}/")
    } else {
        gone
    };
    let operations: Vec<&str> = identities(&report["names"]["new"]);
    assert_eq!(
        operations,
        [
            "groups #/components/schemas/Member",
            "groups GET /{}/members",
            "relatorios-novos",
            "relatorios-novos #/components/schemas/Report",
            "relatorios-novos GET /",
        ]
    );
    assert!(
        identities(&report["names"]["gone"]).contains(&gone.as_str()),
        "{}",
        report["names"]["gone"]
    );
    assert_eq!(
        changes(&report),
        [
            "api groups: `GET /groups/{id}/members` is new".to_owned(),
            "api groups: schema `Member` is new".to_owned(),
            "api relatorios-novos: service `relatorios-novos` is new: 1 operations, 1 types".to_owned(),
            format!("api tags: `{} /tags{path}` is gone", method.to_uppercase()),
            "api tickets: `Ticket`: property `mood` is new, optional".to_owned(),
        ]
    );
    let markdown = read(&report_file);
    assert!(
        markdown.contains("mood") && markdown.contains("relatorios-novos"),
        "{markdown}"
    );

    // Every file that changed is in exactly one commit, and nothing else is.
    let mut listed: Vec<String> = Vec::new();
    for commit in report["commits"].as_array().expect("commits") {
        assert!(
            commit["message"]
                .as_str()
                .is_some_and(|message| !message.is_empty())
        );
        let files = commit["files"].as_array().expect("files").iter();
        listed.extend(files.map(|file| file.as_str().expect("file").replace('\\', "/")));
    }
    listed.sort();
    let after = copy.files();
    let mut changed: Vec<String> = before
        .keys()
        .chain(after.keys())
        .filter(|path| before.get(*path) != after.get(*path) && *path != "report.md")
        .cloned()
        .collect();
    changed.sort();
    changed.dedup();
    assert_eq!(listed, changed);
    assert!(after.contains_key("generated-client/src/api/relatorios_novos/mod.rs"));
    // What `client.toml` says of the operation that is gone is to be settled by hand.
    copy.refuses(&["check"], 3, &["spec/client.toml", &gone]);
    let client = read(&copy.path("spec/client.toml"));
    let settled: Vec<&str> = client.lines().filter(|line| !line.contains(&gone)).collect();
    assert!(
        settled.len() < client.lines().count(),
        "client.toml does not speak of {gone}"
    );
    put(&copy.path("spec/client.toml"), settled.join("\n"));
    let generate = copy.run(&["generate"]);
    assert_eq!(generate.code, Some(0), "{}", generate.output);
    let check = copy.run(&["check"]);
    assert_eq!(check.code, Some(0), "{}", check.output);
}

#[test]
fn a_stale_overlay_is_a_warning_of_update_and_an_error_of_check() {
    let copy = Copy::new();
    let mut documents = snapshot();
    let mut text = documents["custom-fields"].to_string();
    for (old, new) in [("DomainType", "Domain"), ("CustomField", "Field")] {
        text = text
            .replace(&format!("/{old}\""), &format!("/{new}\""))
            .replace(&format!("\"{old}\":"), &format!("\"{new}\":"));
    }
    documents.insert("custom-fields".into(), serde_json::from_str(&text).expect("json"));
    let host = Host::new(&documents);
    let report = updated(&copy, &["--docs-url", &host.docs()]);
    let unsettled = report["unsettled"].as_array().expect("unsettled");
    assert_eq!(unsettled.len(), 1, "{unsettled:?}");
    assert_eq!(unsettled[0]["code"], "overlay-stale");
    // The line that keeps the old name is ready to be pasted.
    assert_eq!(
        report["names"]["successors"],
        json!([{
            "identity": "custom-fields #/components/schemas/Field",
            "name": "Field",
            "was": "CustomField",
            "seen_in": "custom-fields GET /",
        }])
    );
    let text = copy.run(&["update", "--quiet", "--docs-url", &host.docs()]);
    assert_eq!(text.code, Some(0), "{}", text.output);
    assert!(
        text.output
            .contains("spec/overlays/custom-fields.yaml#/actions/0"),
        "{}",
        text.output
    );

    copy.refuses(
        &["check"],
        3,
        &[
            "spec/overlays/custom-fields.yaml#/actions/0",
            "DomainType",
            "help:",
        ],
    );
    copy.edit(
        "spec/overlays/custom-fields.yaml",
        "$.components.schemas.DomainType",
        "$.components.schemas.Domain",
    );
    copy.edit(
        "spec/names.toml",
        "\"custom-fields #/components/schemas/Field\" = \"Field\"",
        "\"custom-fields #/components/schemas/Field\" = \"CustomField\"",
    );
    assert_eq!(copy.run(&["generate"]).code, Some(0));
    assert_eq!(copy.run(&["check"]).code, Some(0));
}

#[test]
fn another_folder_takes_everything_and_leaves_the_repository() {
    let copy = Copy::new();
    let documents = snapshot();
    let host = Host::new(&documents);
    let before = copy.files();
    let folder = copy.path("elsewhere");
    let report = updated(
        &copy,
        &[
            "--docs-url",
            &host.docs(),
            "--spec-dir",
            &folder.to_string_lossy(),
        ],
    );
    assert_eq!(
        report["fetch"]["services"].as_array().map(Vec::len),
        Some(documents.len())
    );
    for slug in documents.keys() {
        assert!(folder.join(format!("upstream/{slug}.json")).is_file(), "{slug}");
    }
    let mut after = copy.files();
    after.retain(|path, _| !path.starts_with("elsewhere/"));
    assert_eq!(after, before);
}

#[test]
fn documents_saved_from_a_browser() {
    let copy = Copy::new();
    let mut documents = snapshot();
    documents.get_mut("tags").expect("tags")["info"]["description"] = json!("Saved by hand.");
    let saved = copy.path("saved");
    put(&saved.join("Tags de tickets.json"), documents["tags"].to_string());
    let report = updated(&copy, &["--from-dir", &saved.to_string_lossy()]);
    assert_eq!(outcomes(&report), [("tags", "changed")]);
    assert_eq!(report["fetch"]["missing"], json!([]));
    assert_eq!(copy.run(&["check"]).code, Some(0));
}
