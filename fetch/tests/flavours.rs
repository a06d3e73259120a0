//! Every kind of docs page that is understood: `tests/pages/<kind>/case.toml` and the files of the site.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fetch::progress::Quiet;
use fetch::{Options, Outcome, Source, discover, run};
use serde::Deserialize;

use support::{Answer, NoSleep, Request, Server, anything, document};

#[derive(Deserialize)]
struct Case {
    title: String,
    page: String,
    /// The host answers unknown paths with a page and 200.
    #[serde(default)]
    fallback: bool,
    #[serde(default)]
    redirect: std::collections::HashMap<String, String>,
    #[serde(default, rename = "document")]
    documents: Vec<Expected>,
}

#[derive(Clone, Deserialize)]
struct Expected {
    label: Option<String>,
    title: Option<String>,
    url: String,
    #[serde(default)]
    inline: bool,
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .expect("pages")
        .map(|entry| entry.expect("entry").path())
        .collect();
    cases.sort();
    cases
}

fn serve(folder: &Path, case: &Case) -> Server {
    let (site, fallback, redirect, documents) = (
        folder.join("site"),
        case.fallback,
        case.redirect.clone(),
        case.documents.clone(),
    );
    Server::start(move |request: &Request| {
        if let Some(target) = redirect.get(&request.target) {
            return Answer::redirect(target);
        }
        let path = request.target.split('?').next().unwrap_or_default();
        let served = documents.iter().find(|document| document.url == request.target);
        let file = site.join(path.trim_matches('/'));
        for file in [file.clone(), file.join("index.html")] {
            if let (Ok(body), true) = (std::fs::read(&file), path == request.target || served.is_none()) {
                return Answer::ok(body).header("Content-Type", "text/plain");
            }
        }
        match served {
            // Hosts get the type wrong more often than not.
            Some(expected) => Answer::ok(document(expected.label.as_deref().unwrap_or("API")))
                .header("Content-Type", "text/html"),
            None => Answer::new(
                if fallback { 200 } else { 404 },
                "<!doctype html><title>Docs</title><p>This page is somewhere else</p>",
            ),
        }
    })
}

#[tokio::test]
async fn finds_and_downloads_the_documents_of_every_kind_of_page() {
    let mut wrong = Vec::new();
    for folder in cases() {
        let case: Case =
            toml::from_str(&std::fs::read_to_string(folder.join("case.toml")).expect("case")).expect("case");
        let server = serve(&folder, &case);
        let spec = tempfile::tempdir().expect("folder");
        let options = Options {
            docs_url: Some(server.at(&case.page)),
            sleep: Arc::new(NoSleep::default()),
            ..Options::new(spec.path())
        };
        let name = format!(
            "{} ({})",
            folder.file_name().expect("name").to_string_lossy(),
            case.title
        );
        let discovery = match discover(&options.http().expect("client"), &server.at(&case.page), &Quiet).await
        {
            Ok(discovery) => discovery,
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        let found: Vec<_> = discovery
            .documents
            .iter()
            .map(|found| {
                let url = found.url();
                (
                    found.label.as_ref().map(ToString::to_string),
                    url[url::Position::BeforePath..].to_owned(),
                    matches!(found.source, Source::Inline { .. }),
                )
            })
            .collect();
        let expected: Vec<_> = case
            .documents
            .iter()
            .map(|document| (document.label.clone(), document.url.clone(), document.inline))
            .collect();
        if found != expected {
            wrong.push(format!("{name}: {found:?}, trail {:#?}", discovery.trail));
            continue;
        }
        let report = run(&options, &anything, &Quiet).await.expect("report");
        let outcomes: Vec<_> = report.services.iter().map(|service| service.outcome).collect();
        if outcomes != vec![Outcome::New; expected.len()] || report.exit_code() != 0 {
            wrong.push(format!("{name}: {report}"));
        }
        for expected in case.documents.iter().filter(|document| document.inline) {
            let title = expected.title.clone().expect("title");
            let stored =
                std::fs::read_to_string(spec.path().join(format!("upstream/{}.json", fetch::slug(&title))))
                    .expect("stored");
            assert!(stored.contains(r#""x-ready": true"#), "{name}: {stored}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_documentation_lists_them() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/fetching.md");
    let page = std::fs::read_to_string(page).expect("docs/fetching.md");
    for folder in cases() {
        let case: Case =
            toml::from_str(&std::fs::read_to_string(folder.join("case.toml")).expect("case")).expect("case");
        let documents: Vec<_> = case
            .documents
            .iter()
            .map(|document| {
                let label = document
                    .label
                    .as_ref()
                    .map_or(String::new(), |label| format!("{label} "));
                let place = if document.inline { "inlined in " } else { "" };
                format!("{label}{place}{}", document.url)
            })
            .collect();
        let row = format!("| {} | {} |", case.title, documents.join(", "));
        assert!(page.contains(&row), "docs/fetching.md lacks\n{row}");
    }
}

#[tokio::test]
async fn a_document_on_another_host_needs_leave() {
    let other = Server::start(|_| Answer::ok(document("Tickets")));
    let address = other.at("/tickets.json").to_string();
    let page = format!(
        "<script>SwaggerUIBundle({{urls: [{{name: 'Tickets', url: '{address}'}}, {{name: 'Persons', url: '/persons.json'}}]}})</script>"
    );
    let server = Server::start(move |request| match request.target.as_str() {
        "/docs/" => Answer::ok(format!("<!doctype html>{page}")),
        _ => Answer::ok(document("Persons")),
    });
    let spec = tempfile::tempdir().expect("folder");
    let mut options = Options {
        docs_url: Some(server.at("/docs/")),
        ..Options::new(spec.path())
    };
    let report = run(&options, &anything, &Quiet).await.expect("report");
    let outcomes: Vec<_> = report
        .services
        .iter()
        .map(|service| (service.slug.as_str(), service.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [("persons", Outcome::New), ("tickets", Outcome::Failed)]
    );
    assert_eq!(report.exit_code(), 4);
    let error = report.services[1].error.as_ref().expect("error").to_string();
    let host = address
        .trim_start_matches("http://")
        .trim_end_matches("/tickets.json");
    assert!(
        error.contains(&address) && error.contains(&format!("--allow-host {host}")),
        "{error}"
    );
    assert_eq!(other.log(), Vec::<String>::new());

    options.allow_hosts = vec![host.to_owned()];
    let report = run(&options, &anything, &Quiet).await.expect("report");
    assert_eq!(
        (report.services[1].outcome, report.exit_code()),
        (Outcome::New, 0)
    );
}

#[tokio::test]
async fn a_page_without_documents_says_what_was_tried() {
    let server = Server::start(|request| match request.target.as_str() {
        "/docs/" => Answer::ok("<!doctype html><title>Welcome</title><script>start()</script>"),
        _ => Answer::ok("<!doctype html><title>Welcome</title>"),
    });
    let spec = tempfile::tempdir().expect("folder");
    let options = Options {
        docs_url: Some(server.at("/docs/")),
        ..Options::new(spec.path())
    };
    let error = run(&options, &anything, &Quiet).await.expect_err("error");
    assert_eq!(error.exit_code(), 3);
    assert!(
        error.to_string().contains(server.at("/docs/").as_str())
            && error.to_string().contains("--spec NAME=URL"),
        "{error}"
    );
    assert!(support::files(spec.path()).is_empty());
}
