//! Errors arrive even when their bodies do not.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::support::{Answer, End, FakeNetwork};
use crate::core::{ClientBuilder, Error, ErrorKind, Method, RetryPolicy, TransportErrorKind};

const BODY: &str = r#"{"message":"m"}"#;

/// The error of one call with this method, and how long it took.
async fn fail(
    network: &FakeNetwork,
    method: Method,
    configure: fn(ClientBuilder) -> ClientBuilder,
) -> (Error, Duration) {
    let start = Instant::now();
    let client = network.client(|builder| configure(builder.base_url("https://api.example.com")));
    let request = client.request(method, "/things").json_body(&json!({}));
    let error = request.json::<Value>().await.unwrap_err();
    (error, start.elapsed())
}

fn once(builder: ClientBuilder) -> ClientBuilder {
    builder.retry(RetryPolicy::never())
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_end_costs_two_seconds() {
    let ends = [End::Hangs, End::Repeats(Duration::from_millis(150))];
    for (status, end) in [400, 401, 403, 404, 409, 422, 429, 500, 503, 304]
        .into_iter()
        .flat_map(|status| ends.map(|end| (status, end)))
    {
        let network = FakeNetwork::script([Answer::json(status, BODY).then(end)]);
        let (error, elapsed) = fail(&network, Method::POST, once).await;
        let kind = if status == 401 {
            ErrorKind::Auth
        } else {
            ErrorKind::Status
        };
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (kind, status));
        assert_eq!(elapsed, Duration::from_secs(2), "{status}");
        assert!(error.body().starts_with(BODY.as_bytes()), "{error:?}");
        if matches!(end, End::Hangs) {
            assert_eq!(error.message(), Some("m"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_can_be_set_and_is_never_longer_than_the_attempt_or_the_call() {
    type Case = (fn(ClientBuilder) -> ClientBuilder, u64);
    let cases: [Case; 5] = [
        (
            |builder| builder.error_body_timeout(Duration::from_millis(300)),
            300,
        ),
        (|builder| builder.error_body_timeout(Duration::ZERO), 0),
        (|builder| builder.attempt_timeout(Duration::from_millis(400)), 400),
        (|builder| builder.total_timeout(Duration::from_millis(500)), 500),
        (
            |builder| {
                builder
                    .error_body_timeout(Duration::MAX)
                    .attempt_timeout(Duration::MAX)
                    .total_timeout(Duration::from_secs(900))
            },
            900_000,
        ),
    ];
    for (configure, millis) in cases {
        for end in [End::Hangs, End::Repeats(Duration::from_millis(301))] {
            let network = FakeNetwork::script([Answer::json(422, BODY).then(end)]);
            let (error, elapsed) = fail(&network, Method::POST, configure).await;
            assert_eq!(
                (error.kind(), elapsed.as_millis()),
                (ErrorKind::Status, millis.into())
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_read_before_the_connection_broke_is_kept() {
    use TransportErrorKind::{Connect, Network, Timeout, Tls};
    for kind in [Connect, Network, Timeout, Tls] {
        let pieces = vec![Bytes::from_static(b"half"), Bytes::from_static(b" of it")];
        let network = FakeNetwork::script([Answer::Http(422, vec![], pieces, End::Breaks(kind))]);
        let (error, _) = fail(&network, Method::POST, once).await;
        assert_eq!(
            (error.kind(), &error.body()[..]),
            (ErrorKind::Status, &b"half of it"[..])
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_without_end_is_cut_off() {
    for size in [1, 1_000, 64 << 10, 1 << 20] {
        let pieces = vec![Bytes::from(vec![b' '; size])];
        let answer = Answer::Http(500, vec![], pieces, End::Repeats(Duration::ZERO));
        let network = FakeNetwork::script([answer]);
        let client = network.client(|builder| once(builder.base_url("https://api.example.com")));
        let call = client.request(Method::GET, "/").timeout(Duration::from_secs(60));
        let error = call.empty().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.body().len() <= 64 << 10);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_the_head_asks_for_is_kept() {
    let limited = |end| Answer::json(429, "").header("retry-after", "7").then(end);
    for end in [
        End::Hangs,
        End::Repeats(Duration::from_millis(1)),
        End::Breaks(TransportErrorKind::Network),
    ] {
        for method in [Method::GET, Method::POST] {
            let network = FakeNetwork::script([limited(end), Answer::json(200, "1")]);
            let start = Instant::now();
            let client = network.client(|builder| builder.base_url("https://api.example.com"));
            let response = client
                .request(method, "/")
                .json::<Value>()
                .response()
                .await
                .unwrap();
            let body = if matches!(end, End::Breaks(_)) { 0 } else { 2 };
            assert_eq!((response.attempts(), start.elapsed().as_secs()), (2, 7 + body));
        }
        let network = FakeNetwork::script([Answer::json(429, "").header("retry-after", "31").then(end)]);
        let (error, _) = fail(&network, Method::GET, |builder| builder).await;
        assert_eq!(
            (error.is_rate_limited(), error.attempts(), error.retry_after()),
            (true, 1, Some(Duration::from_secs(31)))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_body_of_a_redirect_is_not_waited_for() {
    let answer = Answer::json(302, "")
        .header("location", "/elsewhere")
        .then(End::Hangs);
    let (error, elapsed) = fail(&FakeNetwork::script([answer]), Method::GET, once).await;
    assert_eq!((error.kind(), elapsed), (ErrorKind::Redirect, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn the_body_of_a_success_has_the_time_of_the_attempt() {
    let network = FakeNetwork::script([Answer::json(200, "[1").then(End::Hangs)]);
    let (error, elapsed) = fail(&network, Method::POST, once).await;
    assert_eq!((error.kind(), elapsed.as_secs()), (ErrorKind::Timeout, 30));
}
