//! Each fault of a host → the program's exit code and message, and files that are as they were.

use std::net::TcpListener;

use crate::host::{Host, snapshot};
use crate::server::faults::{Fault, faults};
use crate::server::{Answer, Server};
use crate::support::copy::Copy;
use crate::support::{read, root};

/// What the program reads of a document at most.
const LIMIT: usize = 64 << 20;

/// What went wrong with the program's answer to a fault.
fn trial(
    Fault {
        name,
        code,
        says,
        answer,
    }: Fault,
) -> Option<String> {
    let copy = Copy::new();
    let server = Server::start(answer);
    let url = server.at("/tickets.json").to_string();
    let ended = copy.run(&["update", "--quiet", "--spec", &format!("tickets={url}")]);
    let right = ended.code == Some(code.into())
        && [says, url.as_str(), "next:"]
            .iter()
            .all(|part| ended.output.contains(part));
    if !right {
        return Some(format!("{name}: exit {:?}\n{}", ended.code, ended.output));
    }
    (!ended.changed.is_empty()).then(|| format!("{name}: changed {:?}", ended.changed))
}

#[test]
fn each_fault_has_its_exit_code_and_changes_nothing() {
    // The one that runs into the time limit of a minute is tried in the tests of `fetch`, with another limit.
    let table = faults(LIMIT).into_iter().filter(|fault| fault.name != "no end");
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let trials: Vec<_> = table.map(|fault| scope.spawn(move || trial(fault))).collect();
        trials
            .into_iter()
            .filter_map(|trial| trial.join().expect("a trial ends"))
            .collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_table_of_faults_is_in_the_documentation() {
    let page = read(&root().join("docs/fetching.md"));
    let missing: Vec<String> = faults(1)
        .iter()
        .map(|fault| format!("| {} | {} | {} |", fault.name, fault.code, fault.says))
        .filter(|row| !page.contains(row.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "docs/fetching.md lacks\n{}",
        missing.join("\n")
    );
}

#[test]
fn a_page_that_is_none() {
    let copy = Copy::new();
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        format!("http://{}/docs/", listener.local_addr().expect("an address"))
    };
    let missing = Server::start(|_| Answer::new(404, "<!doctype html><title>Not here</title>"));
    let empty = Server::start(|_| Answer::ok("<!doctype html><title>Welcome</title><p>Nothing to see</p>"));
    let elsewhere = Server::start(|_| Answer::redirect("http://docs.example.com/docs/"));
    for (docs, code, says) in [
        (closed, 4, "no connection"),
        (missing.at("/docs/").to_string(), 4, "404 Not Found"),
        (empty.at("/docs/").to_string(), 3, "no document was found here"),
        (elsewhere.at("/docs/").to_string(), 4, "plain http is refused"),
        (
            "http://docs.example.com/docs/".to_owned(),
            4,
            "plain http is refused",
        ),
        ("not an address".to_owned(), 2, "no address"),
    ] {
        for command in ["fetch", "update"] {
            copy.refuses(&[command, "--quiet", "--docs-url", &docs], code, &[says, &docs]);
        }
    }
}

#[test]
fn what_works_is_kept_beside_what_fails() {
    let copy = Copy::new();
    let mut documents = snapshot();
    documents.get_mut("groups").expect("groups")["info"]["version"] = "9.9.9".into();
    let host = Host::new(&documents);
    host.answer("tickets", Answer::new(404, "gone"));
    // A document, but an empty one.
    host.answer(
        "tags",
        Answer::ok(r#"{"swagger": "2.0", "info": {"title": "Tags", "version": "1"}}"#),
    );
    let before = copy.files();
    let ended = copy.run(&["update", "--quiet", "--docs-url", &host.docs()]);
    assert_eq!(ended.code, Some(4), "{}", ended.output);
    for part in [
        "404 Not Found",
        &host.document("tickets"),
        &host.document("tags"),
        "it has no operations, and had 2",
    ] {
        assert!(ended.output.contains(part), "{part} in {}", ended.output);
    }
    let after = copy.files();
    for kept in ["tickets", "tags"] {
        let path = format!("spec/upstream/{kept}.json");
        assert_eq!(after[&path], before[&path]);
    }
    assert!(read(&copy.path("spec/upstream/groups.json")).contains("9.9.9"));
    assert_eq!(copy.run(&["check"]).code, Some(0));
}

#[test]
fn documents_with_broken_references_are_taken_and_told() {
    let copy = Copy::new();
    let mut documents = snapshot();
    let text = documents["tickets"]
        .to_string()
        .replace("#/definitions/Ticket\"", "#/definitions/Gone\"");
    documents.insert("tickets".into(), serde_json::from_str(&text).expect("json"));
    let host = Host::new(&documents);
    let ended = copy.run(&["update", "--quiet", "--docs-url", &host.docs()]);
    assert_eq!(ended.code, Some(0), "{}", ended.output);
    assert!(
        ended.output.contains("ref-unresolved") && ended.output.contains("Gone"),
        "{}",
        ended.output
    );
    copy.refuses(&["check"], 3, &["tickets", "Gone", "help:"]);
}

#[test]
fn an_overlay_that_spoils_a_document_is_told() {
    let copy = Copy::new();
    let overlay = "overlay: 1.0.0\nactions:\n- {target: \"$.paths['/new']\", update: 5, x-reason: A mistake., x-optional: true}\n";
    crate::support::put(&copy.path("spec/overlays/groups.yaml"), overlay);
    let mut documents = snapshot();
    documents.get_mut("groups").expect("groups")["paths"]["/new"] = serde_json::json!({});
    let host = Host::new(&documents);
    copy.refuses(
        &[
            "update",
            "--quiet",
            "--service",
            "groups",
            "--docs-url",
            &host.docs(),
        ],
        3,
        &["without spec/overlays/groups.yaml it would be"],
    );
}
