//! What a run makes of the snapshot folder.

mod support;

use std::path::Path;

use fetch::progress::{JsonEvents, Lines, Quiet};
use fetch::{Options, Outcome, Report, run};
use url::Url;

use support::{Answer, Request, Server, anything, document, files};

fn spec_dir() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder");
    std::fs::write(
        folder.path().join("services.toml"),
        "[[service]]\nslug = \"persons\"\naliases = [\"Pessoas\"]\nbase = \"/persons\"\n\n[[service]]\nslug = \"tickets\"\naliases = [\"Tickets\"]\nbase = \"/tickets\"\n",
    )
    .expect("services");
    folder
}

/// A docs page with these labels; the documents are at `/docs/<number>.json`.
fn docs(
    labels: &'static [&'static str],
    answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
) -> Server {
    Server::start(move |request| {
        if request.target != "/docs/" {
            return answer(request);
        }
        let urls: Vec<_> = labels
            .iter()
            .enumerate()
            .map(|(index, label)| serde_json::json!({ "name": label, "url": format!("{index}.json") }))
            .collect();
        Answer::ok(format!(
            "<!doctype html><script>SwaggerUIBundle({{urls: {}}})</script>",
            serde_json::Value::from(urls)
        ))
    })
}

fn options(folder: &Path, docs_url: Url) -> Options {
    Options {
        docs_url: Some(docs_url),
        ..Options::new(folder)
    }
}

async fn fetched(options: &Options) -> Report {
    run(options, &anything, &Quiet).await.expect("report")
}

fn outcomes(report: &Report) -> Vec<(&str, Outcome)> {
    report
        .services
        .iter()
        .map(|service| (service.slug.as_str(), service.outcome))
        .collect()
}

fn text(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).expect(name)
}

#[tokio::test]
async fn first_time_unchanged_same_meaning_changed() {
    let folder = spec_dir();
    let body = std::sync::Arc::new(std::sync::Mutex::new(document("Tickets")));
    let served = body.clone();
    let server = docs(&["Tickets", "Relatórios"], move |request| {
        match request.target.as_str() {
            "/docs/0.json" => Answer::ok(served.lock().expect("body").clone()),
            _ => Answer::ok(document("Reports")),
        }
    });
    let options = options(folder.path(), server.at("/docs/"));
    let report = fetched(&options).await;
    assert_eq!(
        outcomes(&report),
        [("relatorios", Outcome::New), ("tickets", Outcome::New)]
    );
    assert_eq!(report.missing, ["persons"]);
    assert!(report.changed());
    let lock: toml::Table = toml::from_str(&text(folder.path(), "spec.lock")).expect("lock");
    let entry = &lock["service"]["tickets"];
    assert_eq!(entry["origin"].as_str(), Some("fetched"));
    assert_eq!(entry["source"].as_str(), Some(server.at("/docs/0.json").as_str()));
    assert_eq!(entry["dialect"].as_str(), Some("openapi-3.0.1"));
    assert!(entry.get("etag").is_none());
    let before = files(folder.path());
    assert_eq!(
        before.keys().map(String::as_str).collect::<Vec<_>>(),
        [
            "services.toml",
            "spec.lock",
            "upstream/relatorios.json",
            "upstream/tickets.json"
        ]
    );

    let report = fetched(&options).await;
    assert_eq!(
        outcomes(&report),
        [
            ("relatorios", Outcome::Unchanged),
            ("tickets", Outcome::Unchanged)
        ]
    );
    assert_eq!(
        (files(folder.path()), report.written.len(), report.changed()),
        (before.clone(), 0, false)
    );

    let spaced = serde_json::to_string_pretty(
        &serde_json::from_str::<serde_json::Value>(&document("Tickets")).expect("json"),
    )
    .expect("json");
    *body.lock().expect("body") = spaced;
    let report = fetched(&options).await;
    assert_eq!(outcomes(&report)[1], ("tickets", Outcome::SameMeaning));
    let after = files(folder.path());
    assert_eq!(after["upstream/tickets.json"], before["upstream/tickets.json"]);
    assert_ne!(after["spec.lock"], before["spec.lock"]);
    assert!(!report.changed());

    *body.lock().expect("body") = document("Tickets 2");
    let report = fetched(&options).await;
    assert_eq!(outcomes(&report)[1], ("tickets", Outcome::Changed));
    assert!(text(folder.path(), "upstream/tickets.json").contains("Tickets 2"));
}

#[tokio::test]
async fn conditional_requests_and_a_run_that_was_interrupted() {
    let folder = spec_dir();
    let server = docs(&["Tickets"], |request| {
        match request.headers.get("if-none-match").map(String::as_str) {
            Some("\"one\"") => Answer::new(304, ""),
            _ => Answer::ok(document("Tickets"))
                .header("ETag", "\"one\"")
                .header("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        }
    });
    let options = options(folder.path(), server.at("/docs/"));
    fetched(&options).await;
    let before = files(folder.path());
    assert!(text(folder.path(), "spec.lock").contains("etag"));
    assert_eq!(
        outcomes(&fetched(&options).await),
        [("tickets", Outcome::Unchanged)]
    );
    assert_eq!(files(folder.path()), before);

    // The lock speaks of another document than the one on disk: then the host is asked without a condition.
    std::fs::write(folder.path().join("upstream/tickets.json"), document("older")).expect("write");
    std::fs::write(folder.path().join("upstream/.write-left-behind.tmp"), "{\"half").expect("write");
    assert_eq!(
        outcomes(&fetched(&options).await),
        [("tickets", Outcome::Changed)]
    );
    assert_eq!(files(folder.path()), before);
}

#[tokio::test]
async fn a_reconstruction_makes_way_and_other_entries_stay() {
    let folder = spec_dir();
    std::fs::create_dir(folder.path().join("upstream")).expect("folder");
    std::fs::write(
        folder.path().join("upstream/tickets.json"),
        document("Tickets, reconstructed"),
    )
    .expect("write");
    let entry = |slug: &str| {
        format!(
            "[service.{slug}]\norigin = \"reconstructed\"\nsource = \"\"\nraw_sha256 = \"0\"\ncanonical_sha256 = \"0\"\ndialect = \"openapi-3.0.3\"\ninfo_version = \"1\"\n"
        )
    };
    std::fs::write(
        folder.path().join("spec.lock"),
        format!("{}\n{}", entry("other"), entry("tickets")),
    )
    .expect("write");
    let server = docs(&["TICKETS"], |_| Answer::ok(document("Tickets")));
    let report = fetched(&options(folder.path(), server.at("/docs/"))).await;
    assert_eq!(outcomes(&report), [("tickets", Outcome::Changed)]);
    assert!(report.services[0].was_reconstructed);
    let lock: toml::Table = toml::from_str(&text(folder.path(), "spec.lock")).expect("lock");
    assert_eq!(lock["service"]["other"]["origin"].as_str(), Some("reconstructed"));
    assert_eq!(lock["service"]["tickets"]["origin"].as_str(), Some("fetched"));
    assert!(
        report
            .to_string()
            .contains("takes the place of the reconstruction"),
        "{report}"
    );
}

#[tokio::test]
async fn two_that_match_one_service_and_one_that_fails() {
    let folder = spec_dir();
    let server = docs(
        &["tickets", "Tickets", "Pessoas", "Tickets"],
        |request| match request.target.as_str() {
            "/docs/2.json" => Answer::new(404, ""),
            target => Answer::ok(document(target)),
        },
    );
    let report = fetched(&options(folder.path(), server.at("/docs/"))).await;
    assert_eq!(
        outcomes(&report),
        [
            ("persons", Outcome::Failed),
            ("tickets", Outcome::New),
            ("tickets-2", Outcome::New),
            ("tickets-3", Outcome::New)
        ]
    );
    assert!(text(folder.path(), "upstream/tickets.json").contains("/docs/1.json"));
    assert_eq!(report.services[2].instead_of.as_deref(), Some("tickets"));
    assert_eq!((report.exit_code(), report.missing.len()), (4, 0));
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_a_filter_asks_for_less() {
    let folder = spec_dir();
    let before = files(folder.path());
    let server = docs(&["Tickets", "Pessoas", "Relatórios"], |request| {
        Answer::ok(document(&request.target))
    });
    let mut options = options(folder.path(), server.at("/docs/"));
    options.dry_run = true;
    let report = fetched(&options).await;
    assert_eq!(outcomes(&report).len(), 3);
    assert_eq!((files(folder.path()), report.written.len()), (before, 4));

    options.dry_run = false;
    options.services = vec!["persons".into()];
    let asked = server.log().len();
    let report = fetched(&options).await;
    assert_eq!(outcomes(&report), [("persons", Outcome::New)]);
    assert_eq!(report.missing, Vec::<String>::new());
    assert!(
        !server.log()[asked..].contains(&"/docs/0.json".to_owned()),
        "{:?}",
        server.log()
    );

    options.services = vec!["persons".into(), "person".into()];
    let error = run(&options, &anything, &Quiet).await.expect_err("error");
    assert_eq!(error.exit_code(), 2);
    assert!(error.to_string().contains("persons"), "{error}");
}

#[tokio::test]
async fn documents_saved_by_hand() {
    let (folder, saved) = (spec_dir(), tempfile::tempdir().expect("folder"));
    std::fs::write(
        saved.path().join("Pessoas.yaml"),
        "swagger: '2.0'\ninfo: {title: P, version: 1}\npaths: {}\n",
    )
    .expect("write");
    std::fs::write(
        saved.path().join("spec (1).json"),
        r#"{"openapi": "3.0.1", "servers": [{"url": "https://api.example.com/tickets/"}], "paths": {}}"#,
    )
    .expect("write");
    std::fs::write(saved.path().join("broken.json"), "{").expect("write");
    std::fs::write(saved.path().join("notes.txt"), "not a document").expect("write");
    let options = Options {
        from_dir: Some(saved.path().into()),
        ..Options::new(folder.path())
    };
    let report = fetched(&options).await;
    assert_eq!(
        outcomes(&report),
        [
            ("broken", Outcome::Failed),
            ("persons", Outcome::New),
            ("tickets", Outcome::New)
        ]
    );
    assert_eq!(report.exit_code(), 3);
    assert_eq!(
        text(folder.path(), "upstream/persons.json"),
        "{\n  \"info\": {\n    \"title\": \"P\",\n    \"version\": 1\n  },\n  \"paths\": {},\n  \"swagger\": \"2.0\"\n}\n"
    );
    let again = fetched(&options).await;
    assert_eq!(
        outcomes(&again),
        [
            ("broken", Outcome::Failed),
            ("persons", Outcome::Unchanged),
            ("tickets", Outcome::Unchanged)
        ]
    );
}

#[tokio::test]
async fn an_empty_folder_takes_everything() {
    let folder = tempfile::tempdir().expect("folder");
    let server = docs(&["Tickets", "Ações Automáticas", "Tickets"], |request| {
        Answer::ok(document(&request.target))
    });
    let report = fetched(&options(folder.path(), server.at("/docs/"))).await;
    assert_eq!(
        outcomes(&report),
        [
            ("acoes-automaticas", Outcome::New),
            ("tickets", Outcome::New),
            ("tickets-2", Outcome::New)
        ]
    );
    assert_eq!(report.services[0].notes, Vec::<&str>::new());
    assert_eq!(report.services[1].notes, ["the same label as tickets-2"]);
    assert_eq!(report.services[2].notes, ["the same label as tickets"]);
}

#[tokio::test]
async fn nothing_to_fetch_is_a_mistake_of_the_caller() {
    let folder = spec_dir();
    let error = run(&Options::new(folder.path()), &anything, &Quiet)
        .await
        .expect_err("error");
    assert_eq!(error.exit_code(), 2);
}

#[tokio::test]
async fn progress_in_lines_and_in_json() {
    let server = docs(&["Tickets", "Pessoas"], |request| match request.target.as_str() {
        "/docs/1.json" => Answer::new(404, ""),
        _ => Answer::ok(document("Tickets")),
    });
    let folder = spec_dir();
    let lines = Lines::new(Vec::new());
    run(&options(folder.path(), server.at("/docs/")), &anything, &lines)
        .await
        .expect("report");
    let lines = String::from_utf8(lines.into_inner()).expect("text");
    for part in [
        "looking for documents at http://127.0.0.1",
        "2 documents found",
        "downloaded Tickets: openapi-3.0.1",
        "failed Pessoas",
        "tickets: new",
    ] {
        assert!(lines.contains(part), "{part} in {lines}");
    }
    let events = JsonEvents::new(Vec::new());
    run(&options(folder.path(), server.at("/docs/")), &anything, &events)
        .await
        .expect("report");
    let events = String::from_utf8(events.into_inner()).expect("text");
    let kinds: Vec<String> = events
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("json")["event"]
                .as_str()
                .expect("event")
                .to_owned()
        })
        .collect();
    for kind in ["looking", "found", "started", "finished", "failed", "settled"] {
        assert!(kinds.iter().any(|found| found == kind), "{kind} in {kinds:?}");
    }
}
