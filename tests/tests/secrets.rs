//! What `tracing` shows of calls, and that no secret is in it or in anything else that may be printed.
//!
//! All tests of this file log: one that did not would turn off what the others want to see.

#[path = "support/watch.rs"]
mod watch;

use std::time::Duration;

use octadesk::tickets::TicketCreate;
use octadesk::{Client, Error, Method};
use octadesk_tests::{client_of, mock::Fault, octadesk_mock};

use crate::watch::{Lines, quick, watched};

/// Part of each secret and each value of a parameter.
const SENTINEL: &str = "s3ntinel";

/// Everything that all crates log, down to the last detail.
fn log_all(lines: &Lines) -> tracing::subscriber::DefaultGuard {
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_ansi(false)
        .with_writer({
            let lines = lines.clone();
            move || lines.clone()
        })
        .finish();
    tracing::subscriber::set_default(subscriber)
}

#[tokio::test]
async fn a_call_is_a_span_and_its_attempts_are_events() {
    let server = octadesk_mock().start().await.expect("the mock starts");
    let lines = Lines::default();
    let client = client_of(&server)
        .retry(quick())
        .build()
        .expect("the client is configured");
    server.fault(Fault::status(503));
    let guard = log_all(&lines);
    client
        .tickets()
        .get(7)
        .await
        .expect("the second attempt succeeds");
    drop(guard);
    let log = lines.take();
    let own: Vec<&str> = log.lines().filter(|line| line.contains(" octadesk: ")).collect();
    let count = |what: &str| own.iter().filter(|line| line.contains(what)).count();
    assert_eq!(count("sends the request"), 2, "{own:#?}");
    assert_eq!(count("will be sent again"), 1, "{own:#?}");
    let last = own.last().expect("there are lines");
    for field in [
        "service=\"tickets\"",
        "operation=\"get\"",
        "http.request.method=\"GET\"",
        "url.template=/tickets/{number}",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "request_id=\"mock-2\"",
    ] {
        assert!(last.contains(field), "{field}: {last}");
    }
}

/// An error in all the ways in which it may be printed.
fn print(error: &Error, lines: &Lines) {
    lines.push(&format!("{error} {error:?} {error:#?}"));
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        lines.push(&format!("{error} {error:?} {error:#?}"));
        source = error.source();
    }
}

#[tokio::test]
async fn no_secret_is_in_any_log_error_hook_or_debug() {
    let secret = |what: &str| format!("{SENTINEL}-{what}");
    let lines = Lines::default();
    let guard = log_all(&lines);
    for password in [false, true] {
        let server = octadesk_mock()
            .wrong_password(&secret("wrong"))
            .start()
            .await
            .expect("the mock starts");
        let builder = |key: String| {
            let builder = Client::builder()
                .base_url(server.url())
                .subdomain("company")
                .default_header("x-note", secret("default-header"))
                .attempt_timeout(Duration::from_millis(100));
            let user = format!("{SENTINEL}@example.com");
            if password {
                builder.password(user, key)
            } else {
                builder.api_token(key, user)
            }
        };
        lines.push(&format!("{:?}", builder(secret("key"))));
        let client = watched(builder(secret("key")), &lines);
        lines.push(&format!("{client:?} {:#?}", client.tickets()));
        for fault in [
            Fault::headers(),
            Fault::status(401).times(2),
            Fault::status(422),
            Fault::status(503).times(3),
            Fault::status(302).header(
                "location",
                &format!("https://example.com/{SENTINEL}?a={SENTINEL}"),
            ),
            Fault::body(format!("{{\"number\": \"{SENTINEL}\"}}")),
            Fault::body(format!(
                "{{\"number\": 1, \"{SENTINEL} {SENTINEL}\": 1, \"tags\": \"{SENTINEL}\"}}"
            )),
            Fault::body(format!("{{{SENTINEL}")),
            Fault::content_type("text/html"),
            Fault::headers().header("x-request-id", &format!("{SENTINEL} with a blank")),
            Fault::truncated().times(3),
            Fault::reset_before_headers().times(3),
            Fault::reset_after_headers().times(3),
            Fault::hang().times(3),
        ] {
            server.fault(fault.on("tickets GET /{}"));
            let call = client
                .request(Method::Get, "/tickets/{number}")
                .path("number", &secret("path"))
                .query("q", &secret("query"))
                .header("x-note", &secret("header"))
                .cookie("c", &secret("cookie"))
                .json::<octadesk::tickets::Ticket>();
            lines.push(&format!("{call:?}"));
            match call.response().await {
                Ok(response) => lines.push(&format!("{response:?} {:?}", response.problems())),
                Err(error) => print(&error, &lines),
            }
            server.fault(Fault::status(400).on("tickets POST /"));
            let create = client
                .tickets()
                .create(TicketCreate::new().set_summary(secret("body")));
            lines.push(&format!("{create:?}"));
            print(&create.await.expect_err("the fault"), &lines);
        }
        let refused = watched(builder(secret("wrong")), &lines);
        print(&refused.tickets().get(7).await.expect_err("no login"), &lines);
    }
    for configured in [
        Client::builder().base_url(format!("https://user:{SENTINEL}@example.com")),
        Client::builder().base_url(format!("https://example.com?{SENTINEL}")),
        Client::builder().proxy(format!("ftp://user:{SENTINEL}@example.com")),
        Client::builder().default_header("x-note", format!("{SENTINEL}\n")),
        Client::builder().access_token(format!("{SENTINEL}\n")),
    ] {
        lines.push(&format!("{configured:?}"));
        print(&configured.build().expect_err("it is wrong"), &lines);
    }
    drop(guard);
    let shown = lines.take();
    assert!(shown.lines().count() > 1_000, "everything is logged");
    for secret in [SENTINEL, "OCTADESK."] {
        let found: Vec<&str> = shown
            .lines()
            .filter(|line| line.contains(secret))
            .take(5)
            .collect();
        assert!(found.is_empty(), "{found:#?}");
    }
}
