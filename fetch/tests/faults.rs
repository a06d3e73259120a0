//! Each fault of a host → exit code, message with the address, and a snapshot that is as it was.

mod support;

use std::sync::Arc;
use std::time::Duration;

use fetch::progress::Quiet;
use fetch::{Limits, Options, Outcome, Report, run};
use url::Url;

use support::{Answer, Fault, NoSleep, Request, Server, anything, document, files, gzip};

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.bytes = 100_000;
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

type Fun = Box<dyn Fn(&Request) -> Answer + Send + Sync>;

fn fault(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Fun {
    Box::new(answer)
}

#[tokio::test]
async fn faults() {
    let half = |text: String| text[..text.len() / 2].to_owned();
    let page =
        "<!doctype html><html><head><title>Sign in</title></head><body><h1>Who are you?</h1></body></html>";
    let table: Vec<(&str, u8, &str, Fun)> = vec![
        (
            "connection reset",
            4,
            "no answer",
            fault(|_| Answer::ok("").fault(Fault::Reset)),
        ),
        (
            "body cut off",
            4,
            "the body broke off after 20 bytes",
            fault(|_| Answer::ok(document("x")).fault(Fault::CutOff(20))),
        ),
        (
            "gzip cut off",
            4,
            "the body broke off",
            fault(|_| {
                let body = gzip(document("x").as_bytes());
                Answer::ok(&body[..body.len() / 2]).header("Content-Encoding", "gzip")
            }),
        ),
        (
            "not gzip at all",
            4,
            "the body broke off",
            fault(|_| Answer::ok(document("x")).header("Content-Encoding", "gzip")),
        ),
        (
            "no end",
            4,
            "took more than 300ms",
            fault(|_| Answer::ok(document("x")).fault(Fault::Stall)),
        ),
        ("not found", 4, "404 Not Found", fault(|_| Answer::new(404, "{}"))),
        (
            "login needed",
            4,
            "401 Unauthorized",
            fault(|_| Answer::new(401, "{}")),
        ),
        (
            "server error",
            4,
            "500 Internal Server Error (4 attempts)",
            fault(|_| Answer::new(500, "{}")),
        ),
        (
            "too many requests",
            4,
            "429 Too Many Requests (4 attempts)",
            fault(|_| Answer::new(429, "{}").header("Retry-After", "7")),
        ),
        (
            "too long a pause",
            4,
            "asks to wait 3600 s",
            fault(|_| Answer::new(429, "{}").header("Retry-After", "3600")),
        ),
        (
            "too large, said before",
            4,
            "larger than the 100000 bytes",
            fault(|_| Answer::ok(vec![b' '; 100_001])),
        ),
        (
            "too large when decompressed",
            4,
            "larger than the 100000 bytes",
            fault(|_| Answer::ok(gzip(&vec![b' '; 50_000_000])).header("Content-Encoding", "gzip")),
        ),
        (
            "redirect to another host",
            4,
            "--allow-host localhost:1",
            fault(|_| Answer::redirect("http://localhost:1/tickets.json")),
        ),
        (
            "redirect to plain http",
            4,
            "plain http is refused",
            fault(|_| Answer::redirect("http://docs.example.com/tickets.json")),
        ),
        (
            "redirect to a file",
            4,
            "the scheme file is not fetched",
            fault(|_| Answer::redirect("file:///etc/hostname")),
        ),
        (
            "redirect in a circle",
            4,
            "more than 10 redirects",
            fault(|_| Answer::redirect("/tickets.json")),
        ),
        (
            "redirect to nowhere",
            4,
            "without a usable Location",
            fault(|_| Answer::new(302, "")),
        ),
        (
            "not modified since never",
            4,
            "304 Not Modified",
            fault(|_| Answer::new(304, "")),
        ),
        (
            "a page with status 200",
            3,
            "it says: “Sign in Who are you?”",
            fault(move |_| Answer::ok(page).header("Content-Type", "application/json")),
        ),
        (
            "half a document",
            3,
            "ends in the middle",
            fault(move |_| Answer::ok(half(document("x")))),
        ),
        ("nothing", 3, "the body is empty", fault(|_| Answer::ok("\n"))),
        (
            "other JSON",
            3,
            "no OpenAPI document",
            fault(|_| Answer::ok("{\"error\": \"not here\"}")),
        ),
        (
            "plain words",
            3,
            "it begins: “Bad gateway”",
            fault(|_| Answer::ok("Bad gateway")),
        ),
        (
            "not text",
            3,
            "not UTF-8 text",
            fault(|_| Answer::ok(b"{\"openapi\": \"3.0.1\", \"x\": \"\xff\xfe\xfd\"}".to_vec())),
        ),
        (
            "a dialect of the past",
            3,
            "swagger \"1.2\"",
            fault(|_| Answer::ok("{\"swagger\": \"1.2\"}")),
        ),
        (
            "a tower of brackets",
            3,
            "nested deeper",
            fault(|_| {
                Answer::ok(format!(
                    "{{\"openapi\": \"3.0.1\", \"x\": {}1{}}}",
                    "[".repeat(40_000),
                    "]".repeat(40_000)
                ))
            }),
        ),
    ];
    let folder = snapshot().await;
    let before = files(folder.path());
    let mut wrong = Vec::new();
    for (name, code, part, answer) in table {
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
            && error.contains(part)
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
