//! Logins: one for all calls, again when needed, and never told to anyone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Semaphore;

use crate::core::tests::support::{Answer, FakeNetwork, SENTINEL};
use crate::core::{Client, ClientBuilder, Error, ErrorKind, HttpRequest, Method, RetryPolicy};

pub(super) fn is_login(request: &HttpRequest) -> bool {
    request.uri().path().contains("/login")
}

pub(super) fn logins(network: &FakeNetwork) -> usize {
    network.seen().iter().filter(|request| is_login(request)).count()
}

pub(super) fn by_password(builder: ClientBuilder) -> ClientBuilder {
    builder
        .password("agent@example.com", SENTINEL)
        .subdomain("company")
}

pub(super) async fn call(client: &Client) -> Result<Value, Error> {
    client.request(Method::GET, "/tickets/1").json().await
}

/// A server that gives a new token for each login, accepts what `valid` says, and takes its time for logins.
fn server(valid: impl Fn(&str, u32) -> bool + Send + Sync + 'static) -> FakeNetwork {
    let given = Arc::new(AtomicU32::new(0));
    FakeNetwork::new(move |request| {
        let login = is_login(request);
        let token = request
            .headers()
            .get("authorization")
            .map_or("", |value| value.to_str().unwrap())
            .to_owned();
        let answer = if login {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            Answer::json(200, &format!("{{\"token\":\"{SENTINEL}.{number}\"}}"))
        } else if valid(&token, given.load(Ordering::SeqCst)) {
            Answer::json(200, "1")
        } else {
            Answer::json(401, "{}")
        };
        async move {
            tokio::time::sleep(Duration::from_millis(if login { 50 } else { 5 })).await;
            answer.give().await
        }
    })
}

fn newest(token: &str, given: u32) -> bool {
    token == format!("Bearer {SENTINEL}.{given}")
}

/// Makes that many calls at once and tells how many went well.
pub(super) async fn many(client: &Client, count: usize) -> usize {
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    let mut good = 0;
    for call in calls {
        good += usize::from(call.await.unwrap().is_ok());
    }
    good
}

#[tokio::test(start_paused = true)]
async fn sends_what_the_logins_need() {
    let network = server(newest);
    call(&network.client(by_password)).await.unwrap();
    let with_token = |builder: ClientBuilder| {
        builder
            .subdomain("company")
            .api_token("octa.xxx.yyy", "agent@example.com")
    };
    call(&network.client(with_token)).await.unwrap();
    let sent = network.seen();
    assert_eq!(sent[0].uri(), "https://api.octadesk.services/login");
    assert_eq!(
        (sent[0].method().as_str(), &sent[0].headers()["subdomain"]),
        ("POST", &"company".parse().unwrap())
    );
    let body: Value = serde_json::from_slice(sent[0].body()).unwrap();
    assert_eq!(
        body,
        serde_json::json!({"username": "agent@example.com", "password": SENTINEL})
    );
    assert!(!sent[0].headers().contains_key("authorization"));
    assert_eq!(sent[2].uri(), "https://api.octadesk.services/login/apiToken");
    let header = |name: &str| sent[2].headers()[name].to_str().unwrap();
    assert_eq!(
        (
            header("apitoken"),
            header("username"),
            header("subdomain"),
            &sent[2].body()[..]
        ),
        ("octa.xxx.yyy", "agent@example.com", "company", &b"{}"[..])
    );
    assert_eq!(sent[3].uri(), "https://api.octadesk.services/tickets/1");
    assert!(sent[3].headers()["authorization"].is_sensitive());
}

#[tokio::test(start_paused = true)]
async fn base_url_moves_the_login_too() {
    let network = server(newest);
    let client = network.client(|builder| by_password(builder).base_url("http://127.0.0.1:9/mock"));
    call(&client).await.unwrap();
    let sent: Vec<String> = network
        .seen()
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    assert_eq!(
        sent,
        [
            "http://127.0.0.1:9/mock/login",
            "http://127.0.0.1:9/mock/tickets/1"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn one_login_for_a_thousand_calls() {
    let network = server(newest);
    let client = network.client(by_password);
    assert_eq!(many(&client, 1_000).await, 1_000);
    assert_eq!((logins(&network), network.seen().len()), (1, 1_001));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_login_for_a_thousand_calls_on_several_threads() {
    let network = FakeNetwork::new(|request| {
        let body = if is_login(request) {
            r#"{"token":"t"}"#
        } else {
            "1"
        };
        async move {
            tokio::task::yield_now().await;
            Answer::json(200, body).give().await
        }
    });
    let client = network.client(by_password);
    assert_eq!(many(&client, 1_000).await, 1_000);
    assert_eq!(logins(&network), 1);
}

#[tokio::test(start_paused = true)]
async fn one_login_for_a_thousand_rejections() {
    // The same text from each login: what counts is which login it came from.
    let given = Arc::new(AtomicU32::new(0));
    let network = FakeNetwork::new(move |request| {
        let login = is_login(request);
        let number = given.fetch_add(u32::from(login), Ordering::SeqCst);
        let answer = match (login, number) {
            (true, _) => Answer::json(200, r#"{"token":"same"}"#),
            (false, 1) => Answer::json(401, "{}"),
            (false, _) => Answer::json(200, "1"),
        };
        async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            answer.give().await
        }
    });
    let client = network.client(|builder| by_password(builder).max_concurrency(1_000));
    assert_eq!(many(&client, 1_000).await, 1_000);
    assert_eq!((logins(&network), network.seen().len()), (2, 2_002));
}

#[tokio::test(start_paused = true)]
async fn logs_in_again_once_after_401_and_no_more() {
    let network = server(|_, _| false);
    let error = call(&network.client(by_password)).await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.attempts()),
        (Some(401), 2)
    );
    assert_eq!(logins(&network), 2);

    let network = server(|_, _| false);
    let error = call(&network.client(|builder| builder.access_token("given")))
        .await
        .unwrap_err();
    assert!(error.is_auth());
    assert_eq!((logins(&network), network.seen().len()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn logs_in_again_when_the_token_is_old() {
    let network = server(newest);
    let client = network.client(by_password);
    call(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(49 * 60)).await;
    call(&client).await.unwrap();
    assert_eq!(logins(&network), 1);
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(many(&client, 100).await, 100);
    assert_eq!(logins(&network), 2);

    let client = network.client(|builder| by_password(builder).token_max_age(Duration::from_secs(60)));
    call(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(61)).await;
    call(&client).await.unwrap();
    assert_eq!(logins(&network), 4);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_password_is_tried_once_for_all_that_wait() {
    for status in [400, 401, 403, 405] {
        let network = FakeNetwork::new(move |_| async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Answer::json(status, r#"{"errorId":"E1","message":"no"}"#)
                .give()
                .await
        });
        let client = network.client(by_password);
        assert_eq!(many(&client, 100).await, 0);
        assert_eq!(network.seen().len(), 1, "{status}");
        let error = call(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert_eq!((error.error_id(), error.message()), (Some("E1"), Some("no")));
        assert_eq!(
            error.to_string(),
            format!("GET /tickets/1: the login failed (status {status})")
        );
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(
            source.starts_with("login.login (POST /login): status"),
            "{source}"
        );
        assert_eq!(network.seen().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn other_failures_of_a_login_keep_their_kind() {
    let cases = [
        (Answer::json(200, "{}"), ErrorKind::Auth),
        (Answer::json(200, r#"{"token":""}"#), ErrorKind::Auth),
        (Answer::json(200, r#"{"token":null}"#), ErrorKind::Auth),
        (Answer::json(200, "<html>"), ErrorKind::Decode),
        (Answer::json(503, ""), ErrorKind::Status),
        (Answer::json(302, ""), ErrorKind::Redirect),
        (
            Answer::Fails(crate::core::TransportErrorKind::Connect),
            ErrorKind::Connect,
        ),
    ];
    for (answer, kind) in cases {
        let network = FakeNetwork::script([answer]);
        let client = network.client(|builder| by_password(builder).retry(RetryPolicy::never()));
        assert_eq!(call(&client).await.unwrap_err().kind(), kind);
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_login_does_not_block_the_others() {
    let gate = Arc::new(Semaphore::new(0));
    let wait = Arc::clone(&gate);
    let network = FakeNetwork::new(move |request| {
        let (login, wait) = (is_login(request), Arc::clone(&wait));
        async move {
            if login {
                wait.acquire().await.unwrap().forget();
            }
            Answer::json(200, if login { r#"{"token":"t"}"# } else { "1" })
                .give()
                .await
        }
    });
    let client = network.client(by_password);
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    tokio::task::yield_now().await;
    let others = tokio::spawn({
        let client = client.clone();
        async move { many(&client, 10).await }
    });
    tokio::task::yield_now().await;
    assert_eq!(logins(&network), 1);
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    gate.add_permits(1);
    assert_eq!(others.await.unwrap(), 10);
    assert_eq!(logins(&network), 2);
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_holds_while_waiting_for_a_login() {
    let network = FakeNetwork::new(|_| Answer::Hangs.give());
    let client = network.client(by_password);
    let start = tokio::time::Instant::now();
    let request = client
        .request(Method::GET, "/tickets/1")
        .timeout(Duration::from_secs(3));
    let error = request.json::<Value>().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(start.elapsed().as_secs(), 3);
}

#[test]
fn wrong_configurations() {
    let new = Client::builder;
    let cases = [
        (new().subdomain("company"), "no credentials"),
        (new().password("agent@example.com", "x"), "subdomain"),
        (
            new()
                .password("agent@example.com", "x")
                .subdomain("company.octadesk.com"),
            "subdomain",
        ),
        (
            new().password("agent@example.com", "x").subdomain("a\r\nb"),
            "subdomain",
        ),
        (
            new().password("agent@example.com", "").subdomain("company"),
            "password",
        ),
        (new().password("", "x").subdomain("company"), "user name"),
        (new().access_token(""), "access token"),
        (new().access_token("a\nb"), "access token"),
        (new().access_token("  "), "access token"),
        (new().access_token("\u{a0}"), "access token"),
        (
            new().api_token(" ", "agent@example.com").subdomain("company"),
            "API token",
        ),
        (
            new().api_token("a\nb", "agent@example.com").subdomain("company"),
            "API token",
        ),
        (
            new().api_token("octa.xxx.yyy", "a\r\nb").subdomain("company"),
            "user name",
        ),
    ];
    for (builder, expected) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_secret_shows() {
    let builder = by_password(Client::builder()).api_token(SENTINEL, "agent@example.com");
    let mut texts = vec![format!("{builder:?}"), format!("{:?}", builder.build().unwrap())];
    let network = server(|_, _| false);
    let client = network.client(by_password);
    let error = call(&client).await.unwrap_err();
    texts.push(format!("{client:?} {error} {error:?}"));
    let network = FakeNetwork::new(|_| Answer::json(405, &format!("\"{SENTINEL}\"")).give());
    let error = call(&network.client(by_password)).await.unwrap_err();
    texts.push(format!(
        "{error} {error:?} {:?}",
        std::error::Error::source(&error)
    ));
    for text in texts {
        assert!(!text.contains(SENTINEL), "{text}");
    }
}
