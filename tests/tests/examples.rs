//! The examples of the client crate run against the mock.

use std::path::Path;
use std::process::Output;
use std::time::Duration;

use octadesk::tickets::{Requester, TicketCreate};
use octadesk_tests::mock::{FIRST_TICKET, Fault, MockServer};
use octadesk_tests::{client_of, octadesk_mock};
use serde_json::{Value, json};

/// With this feature, and those of the workspace, the examples are what `cargo xtask ci` has built already.
const FEATURES: [&str; 2] = ["--features", "octadesk/test-util"];

async fn start() -> MockServer {
    octadesk_mock()
        .strict_store()
        .start()
        .await
        .expect("the mock starts")
}

async fn cargo(arguments: &[&str], server: Option<&MockServer>) -> Output {
    let mut command = tokio::process::Command::new(env!("CARGO"));
    command
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for name in ["OCTADESK_ACCESS_TOKEN", "OCTADESK_PASSWORD"] {
        command.env_remove(name);
    }
    if let Some(server) = server {
        command
            .env("OCTADESK_BASE_URL", server.url())
            .env("OCTADESK_API_TOKEN", "octa.xxx.yyy")
            .env("OCTADESK_USERNAME", "agent@example.com")
            .env("OCTADESK_SUBDOMAIN", "company");
    }
    command.output().await.expect("cargo runs")
}

/// Runs an example; its lines on the standard output, and whether it succeeded.
async fn run(name: &str, arguments: &[&str], server: &MockServer) -> (Vec<String>, bool, String) {
    let mut all = vec!["run", "--quiet", "--example", name];
    all.extend(FEATURES);
    all.push("--");
    all.extend(arguments);
    let output = cargo(&all, Some(server)).await;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let lines = text(&output.stdout).lines().map(str::to_owned).collect();
    server.assert_no_violations();
    (lines, output.status.success(), text(&output.stderr))
}

/// Runs an example that succeeds.
async fn succeed(name: &str, arguments: &[&str], server: &MockServer) -> Vec<String> {
    let (lines, success, errors) = run(name, arguments, server).await;
    assert!(success, "{name}: {lines:?}\n{errors}");
    lines
}

async fn fill(server: &MockServer, tickets: usize) {
    let client = client_of(server).build().expect("a client");
    for number in 0..tickets {
        let ticket = TicketCreate::new()
            .set_summary(format!("Printer, no. {number}"))
            .set_requester(Requester::new("requester@example.com"));
        client.tickets().create(ticket).await.expect("a ticket");
    }
}

fn bodies(server: &MockServer, method: &str) -> Vec<Value> {
    let requests = server.requests();
    requests
        .iter()
        .filter(|request| request.method == method && !request.path.starts_with("/login"))
        .map(|request| serde_json::from_slice(&request.body).expect("JSON"))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn create_ticket() {
    let server = start().await;
    let lines = succeed("create_ticket", &["Printer", "a < b & c"], &server).await;
    assert_eq!(lines, [format!("ticket {FIRST_TICKET} is created")]);
    let body = &bodies(&server, "POST")[0];
    assert_eq!(body["customField"], json!({"order_id": "1000000001"}));
    assert_eq!(
        body["comments"]["description"]["content"],
        "<p>a &lt; b &amp; c</p>"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn export_tickets() {
    let server = start().await;
    fill(&server, 250).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tickets.csv");
    let path = path.to_str().expect("a path");
    let since = "2020-01-01T00:00:00.000Z";
    let numbers = |path: &str| -> Vec<i64> {
        let text = std::fs::read_to_string(path).expect("the file");
        let rows = text.lines().skip(1);
        rows.map(|row| row.split(',').next().expect("a cell").parse().expect("a number"))
            .collect()
    };
    let all: Vec<i64> = (FIRST_TICKET..).take(250).collect();

    let lines = succeed("export_tickets", &[since, path], &server).await;
    assert_eq!(lines, [format!("250 tickets are in {path}")]);
    assert_eq!(numbers(path), all);
    let text = std::fs::read_to_string(path).expect("the file");
    assert_eq!(text.lines().next(), Some("number,summary,status,updated"));
    assert!(text.contains("\"Printer, no. 0\",Novo,20"), "{text}");

    // The second page breaks off; with the cursor it goes on, and nothing is lost or doubled.
    server.fault(Fault::delay(Duration::ZERO).on("tickets GET /search"));
    server.fault(Fault::status(500).on("tickets GET /search"));
    let (_, success, errors) = run("export_tickets", &[since, path], &server).await;
    assert!(!success);
    assert_eq!(numbers(path), all[..100]);
    let cursor = errors
        .lines()
        .find_map(|line| line.strip_prefix("go on with the cursor "));
    let cursor = cursor.unwrap_or_else(|| panic!("no cursor in {errors}"));
    succeed("export_tickets", &[since, path, cursor], &server).await;
    assert_eq!(numbers(path), all);
}

#[tokio::test(flavor = "multi_thread")]
async fn sync_persons() {
    let server = start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("persons.csv");
    let sync = async |rows: &str| {
        std::fs::write(&path, format!("email,name,code\n{rows}")).expect("the file");
        succeed("sync_persons", &[path.to_str().expect("a path")], &server).await
    };
    let lines = sync("a@example.com,Ana,1\nb@example.com,\"Silva, Bia\",2\n").await;
    assert_eq!(lines, ["line 2: Created", "line 3: Created"]);
    let lines = sync("a@example.com,Ana,1\nb@example.com,Bia,2\nc@example.com,Caio,3\n").await;
    assert_eq!(lines, ["line 2: Unchanged", "line 3: Updated", "line 4: Created"]);
    assert_eq!(bodies(&server, "PUT")[0]["name"], "Bia");
}

#[tokio::test(flavor = "multi_thread")]
async fn close_tickets() {
    let server = start().await;
    let client = client_of(&server).build().expect("a client");
    let person =
        serde_json::from_value(json!({"email": "requester@example.com", "name": "Requester", "type": 2}));
    client
        .persons()
        .create(person.expect("a person"))
        .await
        .expect("is created");
    fill(&server, 30).await;
    let lines = succeed("close_tickets", &["requester@example.com"], &server).await;
    assert_eq!(lines, ["30 of 30 tickets are closed"]);
    let lines = succeed("close_tickets", &["requester@example.com"], &server).await;
    assert_eq!(lines, ["0 of 0 tickets are closed"]);
    assert_eq!(bodies(&server, "PUT").len(), 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn rate_limits() {
    let server = start().await;
    fill(&server, 1).await;
    // One that the policy waits out, and one that it does not.
    server.fault(
        Fault::status(429)
            .header("retry-after", "1")
            .on("tickets GET /{}"),
    );
    server.fault(
        Fault::status(429)
            .header("retry-after", "2")
            .on("tickets GET /{}"),
    );
    let number = FIRST_TICKET.to_string();
    let lines = succeed("rate_limits", &[&number], &server).await;
    assert_eq!(
        lines,
        [
            "the server asks to wait 2 s".to_owned(),
            format!("{number}: Printer, no. 0")
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn own_reqwest_client() {
    let server = start().await;
    let lines = succeed("own_reqwest_client", &[], &server).await;
    assert!(lines[0].ends_with(" groups"), "{lines:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn unit_test() {
    let mut arguments = vec!["test", "--quiet", "--example", "unit_test"];
    arguments.extend(FEATURES);
    let output = cargo(&arguments, None).await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("3 passed"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Every example has a test here, and tells how it is run.
#[test]
fn none_is_left_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-client/examples");
    let tests = include_str!("examples.rs");
    for entry in std::fs::read_dir(folder).expect("the examples") {
        let path = entry.expect("an example").path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let text = std::fs::read_to_string(&path).expect("its text");
        assert!(text.contains(&format!("-p octadesk --example {name}")), "{name}");
        assert!(
            name == "quickstart" || tests.contains(&format!("async fn {name}()")),
            "{name}"
        );
    }
}
