//! Both logins and the life of the token, over the wire.

use std::time::Duration;

use octadesk::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use octadesk_tests::{
    mock::{Fault, MockServer},
    octadesk_mock,
};
use serde_json::json;

const LOGIN: &str = "login POST /login";
const API_TOKEN: &str = "login POST /login/apiToken";
const GET_TICKET: &str = "tickets GET /{}";

async fn start() -> MockServer {
    octadesk_mock().start().await.expect("the mock starts")
}

fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder()
        .base_url(server.url())
        .subdomain("company")
        .retry(RetryPolicy::never())
}

/// A client that logs in with an API token.
fn client(server: &MockServer) -> Client {
    builder(server)
        .api_token("octa.xxx.yyy", "agent@example.com")
        .build()
        .expect("the client is configured")
}

/// The operations that were called, in order.
fn called(server: &MockServer) -> Vec<String> {
    server
        .requests()
        .into_iter()
        .filter_map(|request| request.operation)
        .collect()
}

/// Reads many tickets at once, from several threads.
async fn many(client: &Client, count: i64) -> Vec<Result<(), octadesk::Error>> {
    let calls: Vec<_> = (0..count)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.tickets().get(number).await.map(drop) })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.expect("no call panics"));
    }
    results
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_call() {
    let server = start().await;
    let client = client(&server);
    assert!(server.requests().is_empty());
    client.tickets().get(7).await.expect("the call succeeds");
    client.tickets().get(8).await.expect("the call succeeds");
    assert_eq!(called(&server), [API_TOKEN, GET_TICKET, GET_TICKET]);
    server.assert_no_violations();
}

#[tokio::test]
async fn the_api_token_goes_in_headers_and_no_password_goes_along() {
    let server = start().await;
    client(&server).tickets().get(7).await.expect("the call succeeds");
    let requests = server.requests();
    let login = &requests[0];
    assert_eq!(
        (login.header("apiToken"), login.header("username")),
        (Some("octa.xxx.yyy"), Some("agent@example.com"))
    );
    assert_eq!(
        (login.header("subDomain"), login.header("authorization")),
        (Some("company"), None)
    );
    assert!(login.body.is_empty() || login.json() == Some(json!({})));
    let call = &requests[1];
    assert!(
        call.header("authorization")
            .is_some_and(|value| value.starts_with("Bearer OCTADESK."))
    );
    assert_eq!((call.header("apiToken"), call.header("subDomain")), (None, None));
}

#[tokio::test]
async fn the_password_goes_in_the_body() {
    let server = start().await;
    let client = builder(&server)
        .password("agent@example.com", "secret")
        .build()
        .expect("the client is configured");
    client.tickets().get(7).await.expect("the call succeeds");
    let login = &server.requests()[0];
    assert_eq!(login.operation.as_deref(), Some(LOGIN));
    assert_eq!(
        login.json(),
        Some(json!({ "username": "agent@example.com", "password": "secret" }))
    );
    assert_eq!(
        (login.header("subDomain"), login.header("authorization")),
        (Some("company"), None)
    );
    server.assert_no_violations();
}

#[tokio::test]
async fn a_given_token_needs_no_login() {
    let server = start().await;
    let client = builder(&server)
        .access_token(octadesk_tests::TOKEN)
        .build()
        .expect("the client is configured");
    client.tickets().get(7).await.expect("the call succeeds");
    assert_eq!(called(&server), [GET_TICKET]);
    server.expire_tokens();
    let error = client.tickets().get(7).await.expect_err("the token has expired");
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Auth, Some("the token has expired"))
    );
    assert_eq!(called(&server), [GET_TICKET, GET_TICKET]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_first_calls_log_in_once() {
    let server = start().await;
    let client = client(&server);
    let (fault, gate) = Fault::gate();
    server.fault(fault.on(API_TOKEN));
    let calls = tokio::spawn(async move { many(&client, 64).await });
    server.wait_for(1).await;
    gate.open();
    let results = calls.await.expect("no call panics");
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!((server.logins(), server.requests().len()), (1, 65));
    server.assert_no_violations();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_calls_with_an_expired_token_log_in_once_more() {
    let server = start().await;
    let client = client(&server);
    client.tickets().get(7).await.expect("the call succeeds");
    server.expire_tokens();
    let results = many(&client, 64).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(server.logins(), 2);
    let refused = server
        .requests()
        .iter()
        .filter(|request| request.status == Some(401))
        .count();
    assert!((1..=64).contains(&refused), "{refused}");
    server.assert_no_violations();
}

#[tokio::test]
async fn a_second_401_ends_the_call() {
    let server = start().await;
    let client = client(&server);
    server.fault(Fault::status(401).on(GET_TICKET).times(5));
    let error = client
        .tickets()
        .get(7)
        .await
        .expect_err("the server does not want this call");
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(called(&server), [API_TOKEN, GET_TICKET, API_TOKEN, GET_TICKET]);
}

#[tokio::test]
async fn a_body_is_sent_again_after_a_new_login() {
    let server = start().await;
    let client = client(&server);
    client.tickets().get(7).await.expect("the call succeeds");
    server.expire_tokens();
    let body = json!({ "summary": "Printer" });
    let create = client
        .request(octadesk::Method::Post, "/tickets")
        .json_body(&body)
        .json::<octadesk::Value>();
    create.await.expect("the call succeeds");
    let bodies: Vec<_> = server
        .requests()
        .into_iter()
        .filter(|request| request.path == "/tickets")
        .map(|request| request.json())
        .collect();
    assert_eq!(bodies, [Some(body.clone()), Some(body)]);
}

#[tokio::test]
async fn an_old_token_is_replaced_before_it_is_refused() {
    let server = start().await;
    let client = builder(&server)
        .api_token("octa.xxx.yyy", "agent@example.com")
        .token_max_age(Duration::ZERO)
        .build()
        .expect("the client is configured");
    client.tickets().get(7).await.expect("the call succeeds");
    client.tickets().get(7).await.expect("the call succeeds");
    assert_eq!(called(&server), [API_TOKEN, GET_TICKET, API_TOKEN, GET_TICKET]);
}

#[tokio::test]
async fn a_wrong_password_is_an_auth_error_and_is_not_tried_again() {
    let server = start().await;
    let client = builder(&server)
        .retry(RetryPolicy::default())
        .password("agent@example.com", "wrong")
        .build()
        .expect("the client is configured");
    let error = client.tickets().get(7).await.expect_err("the password is wrong");
    assert_eq!(
        (error.kind(), error.status().map(|status| status.as_u16())),
        (ErrorKind::Auth, Some(405))
    );
    assert_eq!(
        (error.error_id(), error.message()),
        (Some("login.invalid"), Some("Invalid user or password"))
    );
    assert!(
        error
            .operation()
            .is_some_and(|operation| operation.name() == "get")
    );
    assert_eq!(called(&server), [LOGIN]);
    assert!(!format!("{error} {error:?}").contains("agent@example.com"));
    server.assert_no_violations();
}

#[tokio::test]
async fn a_login_that_failed_is_tried_again_by_the_next_call() {
    let server = start().await;
    let client = client(&server);
    server.fault(Fault::status(503).on(API_TOKEN));
    let error = client.tickets().get(7).await.expect_err("the login fails");
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Status, true));
    client.tickets().get(7).await.expect("the login succeeds");
    assert_eq!(called(&server), [API_TOKEN, API_TOKEN, GET_TICKET]);
}

#[tokio::test]
async fn no_secret_is_shown() {
    let server = start().await;
    let builder = builder(&server).api_token("octa.secret.key", "agent@example.com");
    let before = format!("{builder:?}");
    let client = builder.build().expect("the client is configured");
    client.tickets().get(7).await.expect("the call succeeds");
    server.fault(Fault::status(500).on(GET_TICKET));
    let error = client.tickets().get(7).await.expect_err("the server fails");
    let shown = format!(
        "{before} {client:?} {:?} {error:?} {error}",
        client.tickets().get(7)
    );
    assert!(
        !shown.contains("octa.secret.key") && !shown.contains("OCTADESK."),
        "{shown}"
    );
}
