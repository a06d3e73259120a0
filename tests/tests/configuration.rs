//! What a builder can be told, and that the client does it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use octadesk::{Client, ClientBuilder, ErrorKind, Method, Repair};
use octadesk_tests::{
    client_of,
    mock::{Fault, MockServer},
    octadesk_mock,
};
use serde_json::json;

async fn start() -> MockServer {
    octadesk_mock().start().await.expect("the mock starts")
}

/// A server that answers one request with an empty object; gives the lines of the request.
fn one_request() -> (String, std::thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let lines = std::thread::spawn(move || {
        let (stream, _) = listener.accept().expect("a request");
        let mut writer = stream.try_clone().expect("a second handle");
        let lines = BufReader::new(stream)
            .lines()
            .map_while(Result::ok)
            .take_while(|line| !line.is_empty())
            .collect();
        writer
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
            .expect("the answer goes out");
        lines
    });
    (address, lines)
}

fn plain(base: &str) -> ClientBuilder {
    Client::builder().base_url(base).access_token("octa.xxx.yyy")
}

async fn ask(builder: ClientBuilder) {
    let client = builder.build().expect("the client is configured");
    let call = client.request(Method::Get, "/anything").empty();
    call.await.expect("the server answers");
}

#[tokio::test]
async fn a_proxy_gets_the_requests_and_its_own_credentials() {
    let (proxy, lines) = one_request();
    let with_password = proxy.replace("http://", "http://user:octa.xxx.yyy@");
    ask(plain("http://127.0.0.1:9").proxy(with_password)).await;
    let lines = lines.join().expect("the proxy ends");
    assert_eq!(lines[0], "GET http://127.0.0.1:9/anything HTTP/1.1");
    let credentials = lines.iter().find(|line| {
        line.to_ascii_lowercase()
            .starts_with("proxy-authorization: basic ")
    });
    assert!(credentials.is_some(), "{lines:?}");
}

#[tokio::test]
async fn a_client_of_reqwest_is_used_as_it_is() {
    let (proxy, lines) = one_request();
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .proxy(reqwest::Proxy::all(proxy).expect("an address"))
        .build()
        .expect("a client");
    ask(plain("http://127.0.0.1:9").reqwest_client(own)).await;
    let lines = lines.join().expect("the proxy ends");
    assert_eq!(lines[0], "GET http://127.0.0.1:9/anything HTTP/1.1");
}

#[tokio::test]
async fn names_and_headers_go_along() {
    let (address, lines) = one_request();
    let builder = plain(&address)
        .no_proxy()
        .user_agent_suffix("my-program/1.0")
        .default_header("x-note", "all");
    ask(builder).await;
    let lines = lines.join().expect("the server ends");
    assert!(lines.contains(&"x-note: all".to_owned()), "{lines:?}");
    let agent = lines.iter().find(|line| line.starts_with("user-agent: "));
    assert!(
        agent.is_some_and(
            |agent| agent.starts_with("user-agent: octadesk/") && agent.ends_with(" my-program/1.0")
        ),
        "{lines:?}"
    );
}

#[test]
fn what_is_wrong_is_told() {
    let wrong = [
        (plain("http://api.example.com"), "https://"),
        (plain("https://api.example.com").proxy("nowhere"), "proxy"),
        (
            plain("https://api.example.com").user_agent_suffix("a\nb"),
            "user agent",
        ),
        (
            plain("https://api.example.com").default_header("a b", "c"),
            "header",
        ),
    ];
    for (builder, about) in wrong {
        let error = builder.build().expect_err("it is wrong");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(about), "{error}");
    }
    plain("http://api.example.com")
        .allow_insecure_http()
        .build()
        .expect("it was allowed");
}

/// Says what the environment makes of a client; run by the test below, in a process of its own.
#[test]
#[ignore = "run by the_environment_configures_a_client"]
fn child_with_an_environment() {
    match Client::builder().from_env().and_then(ClientBuilder::build) {
        Ok(client) => println!("made {client:?}"),
        Err(error) => println!("failed {error}"),
    }
}

#[test]
fn the_environment_configures_a_client() {
    let run = |variables: &[(&str, &str)]| {
        let mut command = Command::new(std::env::current_exe().expect("this test"));
        command.args(["--exact", "child_with_an_environment", "--ignored", "--nocapture"]);
        for name in [
            "ACCESS_TOKEN",
            "API_TOKEN",
            "USERNAME",
            "PASSWORD",
            "SUBDOMAIN",
            "BASE_URL",
        ] {
            command.env_remove(format!("OCTADESK_{name}"));
        }
        let output = command.envs(variables.iter().copied()).output().expect("it runs");
        String::from_utf8(output.stdout).expect("text")
    };
    let made = run(&[
        ("OCTADESK_API_TOKEN", "octa.xxx.yyy"),
        ("OCTADESK_USERNAME", "agent@example.com"),
        ("OCTADESK_SUBDOMAIN", "company"),
        ("OCTADESK_BASE_URL", "https://api.example.com"),
    ]);
    assert!(
        made.contains("made Client") && made.contains("https://api.example.com"),
        "{made}"
    );
    assert!(!made.contains("octa.xxx.yyy"), "{made}");
    let failed = run(&[("OCTADESK_API_TOKEN", "octa.xxx.yyy")]);
    assert!(
        failed.contains("failed") && failed.contains("OCTADESK_USERNAME"),
        "{failed}"
    );
}

#[test]
fn a_thread_can_wait_for_a_call() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(start());
    let client = client_of(&server).build().expect("the client is configured");
    let threads: Vec<_> = (1..=4)
        .map(|number| {
            let client = client.clone();
            std::thread::spawn(move || client.tickets().get(number).wait())
        })
        .collect();
    for thread in threads {
        thread.join().expect("no thread panics").expect("a ticket");
    }
    let response = client.tickets().get(7).response().wait().expect("a ticket");
    assert_eq!(response.status(), 200);
    let raw = client
        .request(Method::Get, "/tickets/7")
        .json::<octadesk::Value>();
    raw.wait().expect("a ticket");
    server.fault(Fault::status(404));
    assert!(
        client
            .tickets()
            .get(7)
            .wait()
            .expect_err("the fault")
            .is_not_found()
    );
    // Even inside of a runtime: it holds up the thread, but does not panic.
    runtime
        .block_on(async { client.tickets().get(7).wait() })
        .expect("a ticket");
    server.assert_no_violations();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_calls_are_under_way_than_allowed() {
    let server = Arc::new(start().await);
    let client = client_of(&server)
        .max_concurrency(3)
        .build()
        .expect("the client is configured");
    let (fault, gate) = Fault::gate();
    server.fault(fault.times(3));
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(client.tickets().get(7).send()))
        .collect();
    server.wait_for(3).await;
    // One that waits for its turn gives up when its time is over.
    let error = client
        .tickets()
        .get(7)
        .timeout(Duration::from_millis(50))
        .await
        .expect_err("there is no turn for it");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert_eq!(server.requests().len(), 3);
    gate.open();
    for call in calls {
        call.await.expect("no call panics").expect("a ticket");
    }
    assert_eq!(server.requests().len(), 20);
}

#[tokio::test]
async fn one_bad_field_costs_neither_the_record_nor_the_list() {
    let server = start().await;
    let page: Vec<_> = (1..=100)
        .map(|number| match number {
            7 => json!({ "number": number, "summary": { "text": "Printer" }, "openDate": "yesterday" }),
            8 => json!({ "number": number, "summary": 8, "tags": "printer" }),
            9 => json!({ "number": "9", "tags": null }),
            _ => json!({ "number": number, "summary": "Printer" }),
        })
        .collect();
    let page = serde_json::to_vec(&page).expect("JSON");
    server.fault(Fault::body(page.clone()));
    let client = client_of(&server).build().expect("the client is configured");
    let response = client.tickets().search().response().await.expect("a page");
    let told: Vec<String> = response
        .problems()
        .iter()
        .map(|problem| format!("{} {:?}", problem.json_path(), problem.repair()))
        .collect();
    assert_eq!(
        told,
        [
            "[6].summary LeftOut",
            "[7].summary Converted",
            "[7].tags LeftOut",
            "[8].number Converted"
        ]
    );
    assert_eq!(response.problems()[0].repair(), Repair::LeftOut);
    assert_eq!(response.body(), &page);
    let tickets = response.into_value();
    assert_eq!(tickets.len(), 100);
    assert_eq!((tickets[6].number, &tickets[6].summary), (Some(7), &None));
    assert_eq!(tickets[7].summary.as_deref(), Some("8"));
    assert_eq!(tickets[8].number, Some(9));

    server.fault(Fault::body(page));
    let strict = client_of(&server)
        .strict_decoding()
        .build()
        .expect("the client is configured");
    let error = strict.tickets().search().await.expect_err("one field is wrong");
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("[6].summary"))
    );
    server.assert_no_violations();
}

#[tokio::test]
async fn what_the_evidence_shows_in_two_forms_is_read_in_both() {
    let server = start().await;
    let client = client_of(&server).build().expect("the client is configured");
    server.fault(Fault::body(
        json!({
            "id": "00000000-0000-0000-0000-000000000000",
            "customerCode": 1234,
            "phoneContacts": { "number": "11999990000", "countryCode": "55", "IsEnabled": true },
            "dateCreation": "0001-01-01T00:00:00Z",
            "organization": null,
        })
        .to_string(),
    ));
    let person = client
        .persons()
        .get("00000000-0000-0000-0000-000000000000")
        .await
        .expect("a person");
    assert_eq!(person.customer_code.as_deref(), Some("1234"));
    let phones = person.phone_contacts.expect("a list of one");
    assert_eq!(phones[0].number.as_deref(), Some("11999990000"));
    assert_eq!(phones[0].is_enabled, Some(true));
    assert!(person.date_creation.expect("a date").is_unset());
}
