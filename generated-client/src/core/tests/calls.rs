//! Attempts, waits and limits of calls.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::support::{Answer, End, FakeNetwork};
use crate::core::{
    ApiKey, Basic, Bearer, ErrorKind, Json, Method, Operation, Request, RetryPolicy, Service,
    TransportErrorKind,
};

static SERVICE: Service = Service::new("things", "https://api.example.com", "/things");
static GET: Operation = Operation::new(&SERVICE, "get", Method::Get, "/{id}");
static POST: Operation = Operation::new(&SERVICE, "create", Method::Post, "/");
static NOWHERE: Service = Service::new("nowhere", "", "");
static LOST: Operation = Operation::new(&NOWHERE, "get", Method::Get, "/");

fn get(network: &FakeNetwork) -> Request {
    network.client(|builder| builder).call(&GET).path("id", &1)
}

fn post(network: &FakeNetwork) -> Request {
    network
        .client(|builder| builder)
        .call(&POST)
        .json(&json!({"a": 1}))
}

fn ok() -> Answer {
    Answer::json(200, "1")
}

fn status(status: u16) -> Answer {
    Answer::json(status, "{}")
}

#[tokio::test(start_paused = true)]
async fn retries_what_may_be_sent_again() {
    use TransportErrorKind::{Connect, Network};
    let torn = || {
        Answer::Http(
            200,
            vec![],
            vec![Bytes::from_static(b"[1,")],
            End::Breaks(Network),
        )
    };
    type Case = (
        fn(&FakeNetwork) -> Request,
        Vec<Answer>,
        Result<u32, (ErrorKind, u32)>,
    );
    let cases: Vec<Case> = vec![
        (get, vec![ok()], Ok(1)),
        (get, vec![status(503), ok()], Ok(2)),
        (get, vec![status(429), status(504), ok()], Ok(3)),
        (
            get,
            vec![status(503), status(503), status(503)],
            Err((ErrorKind::Status, 3)),
        ),
        (get, vec![Answer::Fails(Network), ok()], Ok(2)),
        (get, vec![Answer::Hangs, ok()], Ok(2)),
        (get, vec![torn(), ok()], Ok(2)),
        (get, vec![status(500)], Err((ErrorKind::Status, 1))),
        (get, vec![status(404)], Err((ErrorKind::Status, 1))),
        (post, vec![Answer::Fails(Connect), ok()], Ok(2)),
        (post, vec![status(429), ok()], Ok(2)),
        (post, vec![status(503)], Err((ErrorKind::Status, 1))),
        (post, vec![Answer::Fails(Network)], Err((ErrorKind::Network, 1))),
        (post, vec![Answer::Hangs], Err((ErrorKind::Timeout, 1))),
        (post, vec![torn()], Err((ErrorKind::Network, 1))),
    ];
    for (index, (request, answers, expected)) in cases.into_iter().enumerate() {
        let network = FakeNetwork::script(answers);
        let result = request(&network).response::<Json<Value>>().await;
        let result = result
            .map(|response| response.attempts())
            .map_err(|error| (error.kind(), error.attempts()));
        assert_eq!(result, expected, "case {index}");
        let sent = network.seen();
        assert!(sent.iter().all(|request| request.body() == sent[0].body()));
        assert_eq!(
            sent.len() as u32,
            expected.unwrap_or_else(|(_, attempts)| attempts),
            "case {index}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn waits_as_the_policy_and_the_server_say() {
    let start = Instant::now();
    let network = FakeNetwork::script([status(503), status(503), ok()]);
    get(&network).send::<Json<Value>>().await.unwrap();
    assert_eq!(start.elapsed().as_millis(), 100 + 200);

    let start = Instant::now();
    let network = FakeNetwork::script([status(429).header("retry-after", "7"), ok()]);
    post(&network).send::<Json<Value>>().await.unwrap();
    assert_eq!(start.elapsed().as_millis(), 7_000);

    let start = Instant::now();
    let date = "Tue, 02 Jan 2024 03:04:15 GMT";
    let network = FakeNetwork::script([status(503).header("retry-after", date), ok()]);
    get(&network).send::<Json<Value>>().await.unwrap();
    assert_eq!(start.elapsed().as_millis(), 10_000);

    let start = Instant::now();
    for (text, seconds) in [
        ("31", 31),
        ("99999999999999999999", u64::MAX),
        ("Tue, 02 Jan 2024 03:04:36 GMT", 31),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 251_698_136_154),
    ] {
        let network = FakeNetwork::script([status(429).header("retry-after", text)]);
        let error = get(&network).send::<Json<Value>>().await.unwrap_err();
        assert_eq!(
            (error.retry_after(), error.is_rate_limited()),
            (Some(Duration::from_secs(seconds)), true)
        );
        assert_eq!(start.elapsed().as_millis(), 0);
    }

    // There is no sense in a wait that lasts longer than the call may.
    let network = FakeNetwork::script([status(429).header("retry-after", "7")]);
    let error = get(&network)
        .timeout(Duration::from_secs(7))
        .send::<Json<Value>>()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(start.elapsed().as_millis(), 0);
}

#[tokio::test(start_paused = true)]
async fn time_limits() {
    let start = Instant::now();
    let network = FakeNetwork::new(|_| Answer::Hangs.give());
    let error = get(&network).send::<Json<Value>>().await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(
        (error.attempts(), start.elapsed().as_millis()),
        (3, 3 * 30_000 + 300)
    );

    let start = Instant::now();
    let request = get(&network).retry(RetryPolicy::default().with_attempts(100));
    let error = request.send::<Json<Value>>().await.unwrap_err();
    assert_eq!((error.attempts(), start.elapsed().as_secs()), (4, 100));

    let start = Instant::now();
    let error = get(&network)
        .timeout(Duration::from_secs(5))
        .send::<Json<Value>>()
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), start.elapsed().as_secs()), (1, 5));
    assert!(error.is_timeout());
}

#[tokio::test(start_paused = true)]
async fn the_budget_is_shared_by_clones() {
    let network = FakeNetwork::new(|_| status(503).give());
    let client = network.client(|builder| builder);
    for _ in 0..30 {
        let request = client.clone().call(&GET).path("id", &1);
        assert!(request.send::<Json<Value>>().await.is_err());
    }
    assert_eq!(network.seen().len(), 30 + 20);
}

#[tokio::test(start_paused = true)]
async fn size_limits() {
    let pieces = |sizes: &[usize]| {
        sizes
            .iter()
            .map(|size| Bytes::from(vec![b' '; *size]))
            .collect::<Vec<_>>()
    };
    let answer = |status, sizes: &[usize]| Answer::Http(status, vec![], pieces(sizes), End::Whole);
    let cases = [
        (answer(200, &[99, 1]), None),
        (answer(200, &[100]), None),
        (answer(200, &[101]), Some(ErrorKind::TooLarge)),
        (answer(200, &[60, 40, 1]), Some(ErrorKind::TooLarge)),
        (
            answer(200, &[1]).header("content-length", "101"),
            Some(ErrorKind::TooLarge),
        ),
    ];
    for (index, (answer, expected)) in cases.into_iter().enumerate() {
        let network = FakeNetwork::script([answer]);
        let client = network.client(|builder| builder.max_response_bytes(100));
        let result = client.call(&GET).path("id", &1).send::<Json<Value>>().await;
        assert_eq!(
            result.map_err(|error| error.kind()).err(),
            expected,
            "case {index}"
        );
    }
    let network = FakeNetwork::script([answer(400, &[60 << 10, 60 << 10])]);
    let error = get(&network).send::<Json<Value>>().await.unwrap_err();
    assert_eq!((error.kind(), error.body().len()), (ErrorKind::Status, 64 << 10));
}

#[tokio::test(start_paused = true)]
async fn redirects_are_not_followed() {
    let network =
        FakeNetwork::script([status(307).header("location", "https://evil.example.com/x?token=s3cr3t")]);
    let error = get(&network).send::<Json<Value>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(
        error.to_string(),
        "things.get (GET /things/{id}): the server sends elsewhere: https://evil.example.com (status 307)"
    );
}

#[tokio::test(start_paused = true)]
async fn what_can_not_be_written_is_not_sent() {
    let network = FakeNetwork::script([]);
    let client = network.client(|builder| builder);
    let call = || client.call(&GET);
    let cases = [
        (call(), "path parameter id is missing"),
        (call().path("id", ""), "path parameter id is empty"),
        (call().path("id", &None::<i32>), "path parameter id is empty"),
        (call().path("id", ".."), "would be another path"),
        (call().path("id", "%2e%2E"), "would be another path"),
        (call().path("id", "a/../b"), "would be another path"),
        (
            call().path("id", &1).header("x-a", "a\r\nb: c"),
            "header x-a can't have this value",
        ),
        (
            call().path("id", &1).header("x-a", " a"),
            "header x-a can't have this value",
        ),
        (call().path("id", &1).any_header("x a", "b"), "name of a header"),
        (
            call().path("id", &1).any_header("Authorization", "b"),
            "header authorization is set by the client",
        ),
        (
            call().path("id", &1).header("Authorization", "b"),
            "header authorization is set by the client",
        ),
        (
            call().path("id", &1).any_header("host", "b"),
            "header host is set by the client",
        ),
        (
            call().path("id", &1).any_header("Content-Length", "1"),
            "header content-length is set by the client",
        ),
        (
            call().path("id", &1).any_header("Content-Type", "text/plain"),
            "header content-type is set by the client",
        ),
        (
            call().path("id", &1).any_header("TRANSFER-ENCODING", "chunked"),
            "header transfer-encoding is set by the client",
        ),
        (client.call(&LOST), "set the client's base_url"),
    ];
    for (request, expected) in cases {
        let error = request.send::<Json<Value>>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn base_url_and_credentials() {
    let network = FakeNetwork::new(|_| ok().give());
    let send = async |configure: fn(crate::core::ClientBuilder) -> crate::core::ClientBuilder| {
        let client = network.client(configure);
        client
            .call(&GET)
            .path("id", &1)
            .query("a", "b")
            .cookie("c", "d")
            .send::<Json<Value>>()
            .await
            .unwrap();
        network.seen().pop().unwrap()
    };
    let sent = send(|builder| builder.base_url("http://localhost:1/prefix/")).await;
    assert_eq!(sent.uri(), "http://localhost:1/prefix/things/1?a=b");
    assert!(!sent.headers().contains_key("authorization"));
    let sent = send(|builder| builder.authenticator(Bearer::new("t"))).await;
    assert_eq!(sent.headers()["authorization"], "Bearer t");
    assert!(sent.headers()["authorization"].is_sensitive());
    let sent = send(|builder| builder.authenticator(Basic::new("user", "pass"))).await;
    assert_eq!(sent.headers()["authorization"], "Basic dXNlcjpwYXNz");
    let sent = send(|builder| builder.authenticator(ApiKey::header("X-Api-Key", "k"))).await;
    assert_eq!(sent.headers()["x-api-key"], "k");
    let sent = send(|builder| builder.authenticator(ApiKey::query("key", "k&"))).await;
    assert_eq!(sent.uri(), "https://api.example.com/things/1?a=b&key=k%26");
    let sent = send(|builder| builder.authenticator(ApiKey::cookie("key", "k;"))).await;
    assert_eq!(sent.headers()["cookie"], "c=d; key=k%3B");
}

#[tokio::test(start_paused = true)]
async fn calls_without_a_document() {
    let network = FakeNetwork::new(|_| {
        Answer::json(200, r#"{"a":1}"#)
            .header("x-request-id", "r-1")
            .give()
    });
    let client = network.client(|builder| builder.base_url("https://api.example.com"));
    let request = client
        .request(Method::GET, "/things/{id}")
        .path("id", "a b")
        .query("x", &["1", "2"])
        .query("x", "3");
    let response = request.json::<Value>().response().await.unwrap();
    assert_eq!(
        (response.value(), response.request_id()),
        (&json!({"a": 1}), Some("r-1"))
    );
    let sent = client
        .request(Method::POST, "/x")
        .json_body(&json!([1]))
        .text()
        .await
        .unwrap();
    assert_eq!(sent, r#"{"a":1}"#);
    let seen = network.seen();
    assert_eq!(seen[0].uri(), "https://api.example.com/things/a%20b?x=1&x=2&x=3");
    assert_eq!(
        (seen[1].method().as_str(), &seen[1].body()[..]),
        ("POST", &b"[1]"[..])
    );
    for path in [
        "things",
        "//evil.example.com",
        "/a?b=c",
        "/a/../b",
        "https://evil.example.com",
    ] {
        let error = client.request(Method::GET, path).empty().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path}");
    }
    assert_eq!(network.seen().len(), 2);
}

/// A larger one does not come from the allocator's lists of small blocks, which would cost more than all else that is done for a
/// call.
#[cfg(not(feature = "tracing"))]
#[test]
fn a_call_under_way_is_small() {
    let call = crate::core::call::run(get(&FakeNetwork::script([])));
    assert!(size_of_val(&call) <= 1024, "{} bytes", size_of_val(&call));
}
