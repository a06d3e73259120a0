//! Hooks: what programs see of their calls.

#[path = "support/watch.rs"]
mod watch;

use std::time::Duration;

use octadesk::{Client, Method};
use octadesk_tests::{
    client_of,
    mock::{Fault, MockServer},
    octadesk_mock,
};

use crate::watch::{Lines, watched};

async fn start() -> MockServer {
    octadesk_mock().start().await.expect("the mock starts")
}

#[tokio::test]
async fn hooks_see_calls_logins_retries_and_their_ends() {
    let (server, lines) = (start().await, Lines::default());
    let builder = Client::builder()
        .base_url(server.url())
        .api_token("octa.xxx.yyy", "agent@example.com")
        .subdomain("company");
    let client = watched(builder, &lines);
    server.fault(Fault::status(503).on("tickets GET /{}").times(2));
    client.tickets().get(7).await.expect("the third attempt succeeds");
    assert_eq!(
        lines.take().lines().collect::<Vec<_>>(),
        [
            "before tickets.get GET /tickets/{number}",
            "before login.login_api_token POST /login/apiToken",
            "after login.login_api_token POST /login/apiToken 1 200 OK 0 problems",
            "retry tickets.get GET /tickets/{number} 1 Some(503) after a wait",
            "retry tickets.get GET /tickets/{number} 2 Some(503) after a wait",
            "after tickets.get GET /tickets/{number} 3 200 OK 0 problems",
        ]
    );
    server.expire_tokens();
    client.tickets().get(7).await.expect("a new login helps");
    let told = lines.take();
    assert!(
        told.contains("retry tickets.get GET /tickets/{number} 1 Some(401) at once"),
        "{told}"
    );
}

#[tokio::test]
async fn hooks_see_failures_deviations_undocumented_calls_and_dropped_ones() {
    let (server, lines) = (start().await, Lines::default());
    let client = watched(client_of(&server), &lines);
    server.fault(Fault::body("{\"number\": 7, \"summary\": 8}"));
    client.tickets().get(7).await.expect("one field is no matter");
    server.fault(Fault::body("{"));
    client.tickets().get(7).await.expect_err("no JSON");
    let undocumented = client
        .request(Method::Get, "/nothing/{id}")
        .path("id", "a/b")
        .empty();
    undocumented.await.expect_err("there is no such path");
    server.fault(Fault::hang());
    let call = client.tickets().get(7).send();
    let wait = tokio::time::timeout(Duration::from_millis(50), call);
    wait.await.expect_err("no answer comes");
    let ends: Vec<String> = lines
        .take()
        .lines()
        .filter(|line| line.starts_with("after"))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        ends,
        [
            "after tickets.get GET /tickets/{number} 1 200 OK 1 problems",
            "after tickets.get GET /tickets/{number} 1 Decode",
            "after . GET /nothing/{id} 1 Status",
            "after tickets.get GET /tickets/{number} 1 dropped",
        ]
    );
}
