//! Each way in which an answer can go wrong, and the error that the client makes of it.

use std::io::Write as _;
use std::time::Duration;

use flate2::{Compression, write::GzEncoder};
use octadesk::{Client, ErrorKind, Method, RetryPolicy, Value};
use octadesk_tests::{
    client_of,
    mock::{Fault, MockServer},
    octadesk_mock,
};
use serde_json::json;

async fn start() -> MockServer {
    octadesk_mock().start().await.expect("the mock starts")
}

/// A client that sends every call once.
async fn setup() -> (MockServer, Client) {
    let server = start().await;
    let client = client_of(&server).build().expect("the client is configured");
    (server, client)
}

/// Retries without waiting long.
fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .with_base_delay(Duration::from_millis(1))
        .with_max_delay(Duration::from_millis(2))
}

/// A call that must not be carried out twice.
async fn create(client: &Client) -> Result<Value, octadesk::Error> {
    client
        .request(Method::Post, "/tickets")
        .json_body(&json!({ "summary": "Printer" }))
        .json()
        .await
}

async fn failure(fault: Fault) -> octadesk::Error {
    let (server, client) = setup().await;
    server.fault(fault);
    let error = client
        .tickets()
        .get(7)
        .await
        .expect_err("the fault makes the call fail");
    server.assert_no_violations();
    error
}

#[tokio::test]
async fn statuses_become_kinds() {
    for (status, kind) in [
        (400, ErrorKind::Status),
        (401, ErrorKind::Auth),
        (403, ErrorKind::Status),
        (404, ErrorKind::Status),
        (409, ErrorKind::Status),
        (422, ErrorKind::Status),
        (429, ErrorKind::Status),
        (500, ErrorKind::Status),
        (503, ErrorKind::Status),
    ] {
        let error = failure(Fault::status(status)).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(
            (error.error_id(), error.message()),
            (Some("mock.fault"), Some("this fault was asked for")),
            "{status}"
        );
        assert_eq!(
            (error.attempts(), error.request_id()),
            (1, Some("mock-1")),
            "{status}"
        );
    }
}

#[tokio::test]
async fn errors_tell_what_they_are() {
    assert!(failure(Fault::status(403)).await.is_forbidden());
    assert!(failure(Fault::status(404)).await.is_not_found());
    assert!(failure(Fault::status(409)).await.is_conflict());
    let limited = failure(Fault::status(429).header("retry-after", "7")).await;
    assert!(limited.is_rate_limited());
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(7)));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let error =
        failure(Fault::status(302).header("location", "https://elsewhere.example.com/secret?token=1")).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn broken_connections_are_network_errors() {
    for fault in [
        Fault::reset_before_headers(),
        Fault::reset_after_headers(),
        Fault::truncated(),
    ] {
        let error = failure(fault.clone()).await;
        assert_eq!(error.kind(), ErrorKind::Network, "{fault:?}: {error}");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_connect_error() {
    let (server, client) = setup().await;
    let stopped = server.url().to_owned();
    drop(server);
    // The port may linger for a moment while the server ends.
    let error = loop {
        let error = client.tickets().get(7).await.expect_err("nobody answers");
        if error.kind() != ErrorKind::Network {
            break error;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(error.kind(), ErrorKind::Connect, "{stopped}: {error}");
}

#[tokio::test]
async fn answers_that_are_not_as_documented_are_decode_errors() {
    let error = failure(Fault::body("{\"number\": \"seven\"}")).await;
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("number"))
    );
    assert_eq!(failure(Fault::body("{")).await.kind(), ErrorKind::Decode);
    assert_eq!(failure(Fault::body("")).await.kind(), ErrorKind::Decode);
    assert_eq!(
        failure(Fault::content_type("text/html")).await.kind(),
        ErrorKind::Decode
    );
}

#[tokio::test]
async fn errors_arrive_even_when_their_bodies_do_not() {
    let read: &[u8] = b"{\"errorId\":\"mock.fault\"";
    for (fault, kept) in [
        (Fault::stalled(), read),
        (Fault::slow(Duration::from_secs(3600)), b""),
        (Fault::truncated(), read),
    ] {
        let server = start().await;
        let client = client_of(&server)
            .error_body_timeout(Duration::from_millis(100))
            .build()
            .expect("the client is configured");
        server.fault(fault.clone().with_status(422));
        let error = client.tickets().get(7).await.expect_err("the status is 422");
        assert!(error.is_invalid(), "{fault:?}: {error:?}");
        assert!(error.body().starts_with(kept), "{fault:?}: {:?}", error.body());
    }
}

#[tokio::test]
async fn a_packed_error_is_not_unpacked_beyond_its_limit() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..64 {
        packed.write_all(&zeros).expect("a vector takes all");
    }
    let packed = packed.finish().expect("a vector takes all");
    for body in [
        packed.clone(),
        packed[..packed.len() / 2].to_vec(),
        packed[20..].to_vec(),
    ] {
        let fault = Fault::body(body)
            .with_status(500)
            .header("content-encoding", "gzip");
        let error = failure(fault).await;
        assert!(error.is_server_error(), "{error:?}");
        assert!(error.body().len() <= 64 << 10);
    }
}

#[tokio::test]
async fn time_limits_hold_for_late_and_for_slow_answers() {
    for fault in [Fault::hang(), Fault::slow(Duration::from_secs(3600))] {
        let (server, client) = setup().await;
        server.fault(fault);
        let error = client
            .tickets()
            .get(7)
            .timeout(Duration::from_millis(100))
            .await
            .expect_err("the time is up");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
}

#[tokio::test]
async fn large_answers_are_refused_with_and_without_their_length() {
    for fault in [Fault::huge(1 << 20), Fault::huge_declared(1 << 20)] {
        let server = start().await;
        let client = client_of(&server)
            .max_response_bytes(1 << 16)
            .build()
            .expect("the client is configured");
        server.fault(fault);
        let error = client
            .tickets()
            .get(7)
            .await
            .expect_err("the answer is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
}

#[tokio::test]
async fn passing_faults_are_survived_by_retries() {
    for fault in [
        Fault::status(503),
        Fault::status(429),
        Fault::reset_before_headers(),
        Fault::truncated(),
    ] {
        let server = start().await;
        let client = client_of(&server)
            .retry(quick())
            .build()
            .expect("the client is configured");
        server.fault(fault.clone().times(2));
        let response = client
            .tickets()
            .get(7)
            .response()
            .await
            .unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(response.attempts(), 3, "{fault:?}");
        assert_eq!(server.requests().len(), 3);
    }
}

#[tokio::test]
async fn what_might_have_happened_is_not_done_twice() {
    let server = start().await;
    let client = client_of(&server)
        .retry(quick())
        .build()
        .expect("the client is configured");
    for fault in [Fault::status(503), Fault::reset_before_headers()] {
        server.reset();
        server.fault(fault.clone());
        let error = create(&client).await.expect_err("no retry");
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{fault:?}");
    }
    server.reset();
    server.fault(Fault::status(429));
    create(&client).await.expect("429 means that nothing happened");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_long_retry_after_ends_the_call() {
    let server = start().await;
    let client = client_of(&server)
        .retry(quick())
        .build()
        .expect("the client is configured");
    server.fault(Fault::status(503).header("retry-after", "86400").times(3));
    let error = client
        .tickets()
        .get(7)
        .await
        .expect_err("the server asks for a day");
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (1, Some(Duration::from_secs(86400)))
    );

    server.reset();
    server.fault(Fault::status(429).header("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"));
    let error = create(&client)
        .await
        .expect_err("the server asks for thousands of years");
    let wait = error.retry_after().expect("the wait is told");
    assert!(
        error.attempts() == 1 && wait > Duration::from_secs(1 << 37),
        "{error}"
    );
}
