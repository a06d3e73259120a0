//! Each way in which a call can fail, what the client makes of it, and the table in `docs/failures.md` that says so.
//!
//! `UPDATE_GOLDEN=1 cargo test -p octadesk-tests --test failures` writes the table anew.

#[path = "failures/cases.rs"]
mod cases;
#[path = "support/tls.rs"]
mod tls;

use std::path::Path;
use std::time::Duration;

use octadesk::tickets::{Ticket, TicketCreate};
use octadesk::{Client, ClientBuilder, Error, Response, RetryPolicy};
use octadesk_tests::{client_of, mock::Fault, octadesk_mock};

use crate::cases::{Case, Kind, cases};

/// Three attempts, as by default, but without long waits.
fn quick(builder: ClientBuilder) -> Client {
    builder
        .retry(
            RetryPolicy::default()
                .with_base_delay(Duration::from_millis(1))
                .with_max_delay(Duration::from_millis(2)),
        )
        .attempt_timeout(Duration::from_millis(250))
        .build()
        .expect("the client is configured")
}

type Answer = Result<Response<Ticket>, Error>;

async fn get(client: Client) -> Answer {
    client.tickets().get(7).response().await
}

async fn create(client: Client) -> Answer {
    let ticket = TicketCreate::new().set_summary("Printer");
    client.tickets().create(ticket).response().await
}

fn attempts(answer: &Answer) -> u32 {
    answer.as_ref().map_or_else(Error::attempts, Response::attempts)
}

/// What comes of a call to a mock with this fault. The mock has seen as many requests as the client tells.
async fn spoiled(
    fault: &Fault,
    configure: fn(ClientBuilder) -> ClientBuilder,
    call: impl AsyncFnOnce(Client) -> Answer,
) -> Answer {
    let server = octadesk_mock().start().await.expect("the mock starts");
    server.fault(fault.clone().times(9));
    let answer = call(quick(configure(client_of(&server)))).await;
    assert_eq!(server.requests().len(), attempts(&answer) as usize, "{fault:?}");
    answer
}

fn outcome(result: &Answer) -> String {
    match result {
        Ok(response) if response.problems().is_empty() => "a ticket".to_owned(),
        Ok(response) => format!("a ticket, {} problem", response.problems().len()),
        Err(error) => match error.status() {
            Some(status) => format!("`{:?}` {}", error.kind(), status.as_u16()),
            None => format!("`{:?}`", error.kind()),
        },
    }
}

/// Which questions the error says yes to.
fn predicates(result: &Answer) -> String {
    let Err(error) = result else {
        return String::new();
    };
    let yes: Vec<&str> = [
        (error.is_auth(), "`is_auth`"),
        (error.is_forbidden(), "`is_forbidden`"),
        (error.is_not_found(), "`is_not_found`"),
        (error.is_conflict(), "`is_conflict`"),
        (error.is_invalid(), "`is_invalid`"),
        (error.is_rate_limited(), "`is_rate_limited`"),
        (error.is_server_error(), "`is_server_error`"),
        (error.is_timeout(), "`is_timeout`"),
        (error.is_connect(), "`is_connect`"),
        (error.is_decode(), "`is_decode`"),
        (error.is_retryable(), "`is_retryable`"),
    ]
    .iter()
    .filter(|(yes, _)| *yes)
    .map(|(_, name)| *name)
    .collect();
    yes.join(", ")
}

async fn row(case: Case) -> String {
    let as_it_is: fn(ClientBuilder) -> ClientBuilder = |builder| builder;
    let (read, created) = match case.kind {
        Kind::Fault(fault) => (
            spoiled(&fault, as_it_is, get).await,
            spoiled(&fault, as_it_is, create).await,
        ),
        Kind::Configured(fault, configure) => (
            spoiled(&fault, configure, get).await,
            spoiled(&fault, configure, create).await,
        ),
        Kind::Address(url) => {
            let builder = Client::builder().base_url(url.await).access_token("octa.xxx.yyy");
            let client = quick(builder);
            (get(client.clone()).await, create(client).await)
        }
    };
    format!(
        "| {} | {} | {} | {} | {} | {} |\n",
        case.title,
        outcome(&read),
        attempts(&read),
        outcome(&created),
        attempts(&created),
        predicates(&read)
    )
}

#[expect(clippy::print_stdout, reason = "the table is what the test is asked to show")]
#[tokio::test]
async fn every_failure_has_its_outcome() {
    let mut table = String::from(
        "| The server | `tickets().get` | Attempts | `tickets().create` | Attempts | The first error says yes to |\n|---|---|---|---|---|---|\n",
    );
    for case in cases() {
        table.push_str(&row(case).await);
    }
    println!("{table}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/failures.md");
    let page = std::fs::read_to_string(&path).expect("docs/failures.md is there");
    let (before, rest) = page.split_once("<!-- outcomes -->\n").expect("the table begins");
    let (committed, after) = rest.split_once("<!-- end -->\n").expect("the table ends");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let page = format!("{before}<!-- outcomes -->\n{table}<!-- end -->\n{after}");
        std::fs::write(&path, page).expect("docs/failures.md can be written");
    } else {
        assert_eq!(
            committed, table,
            "run this test with UPDATE_GOLDEN=1 and look at the changes"
        );
    }
}
