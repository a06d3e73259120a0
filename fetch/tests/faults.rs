//! Each fault of a host → exit code, message with the address, and a snapshot that is as it was.

mod support;

use std::sync::Arc;
use std::time::Duration;

use fetch::progress::Quiet;
use fetch::{Limits, Options, Outcome, Report, run};
use url::Url;

use support::faults::{Fault, faults};
use support::{Answer, NoSleep, Server, anything, document, files};

const BYTES: usize = 100_000;

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.bytes = BYTES as u64;
    limits.time = Duration::from_secs(30);
    limits
}

/// A snapshot with a document of `tickets` in it.
async fn snapshot() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder");
    std::fs::write(
        folder.path().join("services.toml"),
        "[[service]]\nslug = \"tickets\"\naliases = [\"Tickets\"]\n",
    )
    .expect("services");
    let server = Server::start(|_| Answer::ok(document("Tickets, as it was")));
    let options = Options {
        specs: vec![("tickets".into(), server.at("/first.json"))],
        ..Options::new(folder.path())
    };
    let report = run(&options, &anything, &Quiet).await.expect("report");
    assert_eq!(report.services[0].outcome, Outcome::New);
    folder
}

async fn fetch_into(folder: &std::path::Path, url: Url, sleep: Arc<NoSleep>) -> Report {
    fetch_within(limits(), folder, url, sleep).await
}

async fn fetch_within(limits: Limits, folder: &std::path::Path, url: Url, sleep: Arc<NoSleep>) -> Report {
    let options = Options {
        specs: vec![("tickets".into(), url)],
        limits,
        sleep,
        ..Options::new(folder)
    };
    run(&options, &anything, &Quiet).await.expect("report")
}

#[tokio::test]
async fn each_fault_is_told_and_changes_nothing() {
    let folder = snapshot().await;
    let before = files(folder.path());
    let mut wrong = Vec::new();
    for Fault {
        name,
        code,
        says,
        answer,
    } in faults(BYTES)
    {
        let server = Server::start(answer);
        let url = server.at("/tickets.json");
        let mut limits = limits();
        if name == "no end" {
            limits.time = Duration::from_millis(300);
        }
        let report = fetch_within(limits, folder.path(), url.clone(), Arc::default()).await;
        let error = report.services[0]
            .error
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let right = report.exit_code() == code
            && error.contains(says)
            && error.contains(url.as_str())
            && error.contains("next: ");
        if !right {
            wrong.push(format!("{name}: exit {} {error}", report.exit_code()));
        }
        if files(folder.path()) != before
            || report.services[0].outcome != Outcome::Failed
            || !report.written.is_empty()
        {
            wrong.push(format!("{name}: the snapshot is not as it was"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn no_host_and_no_leave() {
    let folder = snapshot().await;
    let before = files(folder.path());
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("port");
        format!("http://{}/tickets.json", listener.local_addr().expect("address"))
    };
    for (address, part) in [
        (closed.as_str(), "no connection"),
        ("http://docs.example.com/tickets.json", "plain http is refused"),
        (
            "ftp://docs.example.com/tickets.json",
            "the scheme ftp is not fetched",
        ),
        (
            "https://user:secret@docs.example.com/tickets.json",
            "a user name or a password",
        ),
    ] {
        let report = fetch_into(folder.path(), Url::parse(address).expect("url"), Arc::default()).await;
        let error = report.services[0].error.as_ref().expect("error").to_string();
        assert_eq!(report.exit_code(), 4, "{address}");
        assert!(error.contains(part) && !error.contains("secret"), "{error}");
        assert_eq!(files(folder.path()), before);
    }
}

#[tokio::test]
async fn a_document_that_validation_refuses_is_not_written() {
    let folder = snapshot().await;
    let before = files(folder.path());
    let server = Server::start(|request| {
        Answer::ok(document(if request.target.contains("tickets") {
            "bad"
        } else {
            "good"
        }))
    });
    let options = Options {
        specs: vec![
            ("tickets".into(), server.at("/tickets.json")),
            ("persons".into(), server.at("/persons.json")),
        ],
        ..Options::new(folder.path())
    };
    let validate = |_: &str, value: &serde_json::Value| match value["info"]["title"].as_str() {
        Some("bad") => Err("#/paths: does not lower".to_owned()),
        _ => Ok(vec!["1 operation".to_owned()]),
    };
    let report = run(&options, &validate, &Quiet).await.expect("report");
    let outcomes: Vec<_> = report
        .services
        .iter()
        .map(|service| (service.slug.as_str(), service.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [("persons", Outcome::New), ("tickets", Outcome::Failed)]
    );
    assert_eq!(report.services[0].notes, ["1 operation"]);
    assert_eq!(report.exit_code(), 3);
    let error = report.services[1].error.as_ref().expect("error").to_string();
    assert!(
        error.contains("does not lower") && error.contains(server.at("/tickets.json").as_str()),
        "{error}"
    );
    let after = files(folder.path());
    assert_eq!(after["upstream/tickets.json"], before["upstream/tickets.json"]);
    assert!(after.contains_key("upstream/persons.json"));
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().expect("folder");
    std::fs::write(
        folder.path().join("upstream"),
        "a file where the folder should be",
    )
    .expect("file");
    let server = Server::start(|_| Answer::ok(document("Tickets")));
    let report = fetch_into(folder.path(), server.at("/tickets.json"), Arc::default()).await;
    assert_eq!(report.exit_code(), 2, "{report}");
}
