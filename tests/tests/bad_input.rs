//! What `cargo xtask` says about bad input, and that it changes nothing then.
//!
//! The program runs on a copy of the parts of the repository that it reads and writes.

mod support;

use support::copy::Copy;
use support::{put, read};

#[test]
fn the_copy_is_what_its_inputs_give() {
    let copy = Copy::new();
    let ended = copy.run(&["generate"]);
    assert_eq!((ended.code, ended.changed), (Some(0), vec![]), "{}", ended.output);
    assert_eq!(copy.run(&["check"]).code, Some(0));
}

#[test]
fn a_broken_reference() {
    let copy = Copy::new();
    copy.edit(
        "spec/upstream/tickets.json",
        "#/definitions/Ticket\"",
        "#/definitions/Gone\"",
    );
    copy.lock();
    for command in ["generate", "check"] {
        copy.refuses(&[command], 3, &["tickets", "#/", "Gone", "help:"]);
    }
}

#[test]
fn a_reference_to_another_document() {
    let copy = Copy::new();
    copy.edit(
        "spec/upstream/tickets.json",
        "#/definitions/Ticket\"",
        "https://example.com/x.json#/Ticket\"",
    );
    copy.lock();
    copy.refuses(
        &["generate"],
        3,
        &["tickets", "#/", "https://example.com/x.json", "outside"],
    );
}

#[test]
fn truncated_json() {
    let copy = Copy::new();
    let path = copy.path("spec/upstream/persons.json");
    let text = read(&path);
    put(&path, &text[..text.len() / 2]);
    for command in ["generate", "check", "lock"] {
        copy.refuses(&[command], 3, &["persons", "line ", "column "]);
    }
}

#[test]
fn a_document_that_is_none() {
    let copy = Copy::new();
    for (text, says) in [
        ("<!doctype html>", "persons"),
        ("", "persons"),
        ("{}", "persons"),
        ("[1]", "persons"),
    ] {
        put(&copy.path("spec/upstream/persons.json"), text);
        copy.refuses(&["lock"], 3, &[says]);
        copy.refuses(&["generate"], 3, &[says]);
    }
}

#[test]
fn a_document_that_differs_from_the_lock() {
    let copy = Copy::new();
    copy.edit(
        "spec/upstream/tags.json",
        "\"title\":",
        "\"title\": \"x\", \"x-title\":",
    );
    for command in ["generate", "check"] {
        copy.refuses(
            &[command],
            3,
            &["spec/upstream/tags.json", "spec.lock", "cargo xtask lock"],
        );
    }
}

#[test]
fn an_overlay_that_no_longer_matches() {
    let copy = Copy::new();
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- {target: \"$.paths['/gone'].get\", remove: true, x-reason: It was wrong.}\n";
    put(&copy.path("spec/overlays/groups.yaml"), overlay);
    for command in ["generate", "check"] {
        copy.refuses(
            &[command],
            3,
            &[
                "groups",
                "spec/overlays/groups.yaml#/actions/0",
                "/gone",
                "It was wrong.",
            ],
        );
    }
}

#[test]
fn an_overlay_that_expects_another_value() {
    let copy = Copy::new();
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- {target: $.info, update: {title: New}, x-expect: {title: Never}, x-reason: Because.}\n";
    put(&copy.path("spec/overlays/groups.yaml"), overlay);
    copy.refuses(
        &["generate"],
        3,
        &[
            "spec/overlays/groups.yaml#/actions/0",
            "#/info",
            "Never",
            "Because.",
        ],
    );
}

#[test]
fn an_overlay_that_is_none() {
    let copy = Copy::new();
    for text in [
        "actions: []",
        "overlay: 9.9.9\nactions: []",
        "overlay: 1.0.0\nactions: [{target: $}]",
        ": :",
    ] {
        put(&copy.path("spec/overlays/groups.yaml"), text);
        copy.refuses(&["generate"], 3, &["groups.yaml"]);
    }
    put(
        &copy.path("spec/overlays/groups.yaml"),
        "overlay: 1.0.0\nactions: [{target: '$[', remove: true, x-reason: r}]",
    );
    copy.refuses(&["generate"], 3, &["groups.yaml", "#/actions/0/target"]);
}

#[test]
fn names_that_cannot_be() {
    let copy = Copy::new();
    let names = read(&copy.path("spec/names.toml"));
    for line in [
        "\"x #/a\" = \"a b\"",
        "\"x #/a\" = \"type\"",
        "\"x #/a\" = 5",
        "nonsense",
    ] {
        put(
            &copy.path("spec/names.toml"),
            names.replacen("[schemas]\n", &format!("[schemas]\n{line}\n"), 1),
        );
        copy.refuses(&["generate"], 3, &["names.toml"]);
    }
}

#[test]
fn a_generated_file_that_was_edited() {
    let copy = Copy::new();
    let path = "generated-client/src/api/tags/mod.rs";
    let text = read(&copy.path(path));
    put(&copy.path(path), format!("{text}\n// by hand\n"));
    put(&copy.path("generated-client/src/api/stale.rs"), "");
    copy.refuses(&["check"], 1, &[path, "stale.rs", "cargo xtask generate"]);
    let ended = copy.run(&["generate"]);
    assert_eq!(ended.code, Some(0), "{}", ended.output);
    assert_eq!(read(&copy.path(path)), text);
    assert!(!copy.path("generated-client/src/api/stale.rs").exists());
}

#[test]
fn wrong_usage() {
    let copy = Copy::new();
    copy.refuses(&["generate", "--service", "none"], 2, &["none", "tickets"]);
    copy.refuses(
        &[
            "new-crate",
            "--spec",
            "missing.json",
            "--name",
            "x",
            "--out",
            "out",
        ],
        2,
        &["missing.json"],
    );
    copy.refuses(&["nothing"], 2, &["nothing"]);
    // A folder of one's own work is not written into.
    copy.refuses(
        &[
            "new-crate",
            "--spec",
            "spec/upstream/tags.json",
            "--name",
            "x",
            "--out",
            "spec",
        ],
        2,
        &["spec"],
    );
}

#[test]
fn names_of_crates_do_not_leave_their_line() {
    let copy = Copy::new();
    for name in [
        "../x",
        "/x",
        "x\"\nversion = \"9\"\n[dependencies]\nevil = \"1\"",
        "x y",
        "X",
        "",
        "con/x",
        "self",
        "1x",
        "é",
    ] {
        let arguments = [
            "new-crate",
            "--spec",
            "spec/upstream/tags.json",
            "--name",
            name,
            "--out",
            "out",
        ];
        copy.refuses(&arguments, 3, &["crate"]);
        assert!(!copy.path("out").exists(), "{name}");
    }
}

#[test]
fn a_crate_of_a_refused_document_is_not_begun() {
    let copy = Copy::new();
    put(&copy.path("bad.json"), "{\"openapi\": \"3.0.0\", \"paths\": {");
    put(&copy.path("bad.yaml"), "openapi: 3.0.0\npaths: [\n");
    for document in ["bad.json", "bad.yaml"] {
        let arguments = [
            "new-crate",
            "--spec",
            "spec/upstream/tags.json",
            document,
            "--name",
            "x",
            "--out",
            "out",
        ];
        copy.refuses(&arguments, 3, &["bad", "line "]);
        assert!(!copy.path("out").exists());
    }
}
