//! What errors tell, and what they never tell.

use serde_json::{Value, json};

use super::support::{Answer, FakeNetwork, SENTINEL};
use crate::core::{
    ApiKey, Authenticate, Basic, Bearer, Client, Error, ErrorKind, FilePart, Json, Method, Operation,
    Service, TransportErrorKind,
};

static SERVICE: Service = Service::new("things", "https://api.example.com", "/things");
static GET: Operation = Operation::new(&SERVICE, "get", Method::Get, "/{id}");

async fn fail(answer: Answer) -> Error {
    let network = FakeNetwork::script([answer]);
    let client = network.client(|builder| {
        builder
            .authenticator(Bearer::new(SENTINEL))
            .retry(super::super::RetryPolicy::never())
    });
    let request = client
        .call(&GET)
        .path("id", SENTINEL)
        .query("q", SENTINEL)
        .header("x-h", SENTINEL)
        .cookie("c", SENTINEL)
        .json(&json!({ "a": SENTINEL }));
    assert!(!format!("{request:?} {client:?}").contains(SENTINEL));
    request.send::<Json<Vec<i32>>>().await.unwrap_err()
}

/// Everything that a log might show of an error.
fn all_texts(error: &Error) -> String {
    let mut texts = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        texts += &format!(" {error} {error:?}");
        source = error.source();
    }
    texts
}

#[tokio::test(start_paused = true)]
async fn tells_what_failed_and_no_secrets() {
    let body = json!({ "code": "E-7", "message": format!("bad {SENTINEL}") }).to_string();
    let cases = [
        (
            Answer::json(422, &body).header("x-request-id", "r-1"),
            ErrorKind::Status,
            "things.get (GET /things/{id}): status 422 Unprocessable Entity, request id r-1",
        ),
        (
            Answer::json(401, &body),
            ErrorKind::Auth,
            "things.get (GET /things/{id}): status 401 Unauthorized",
        ),
        (
            Answer::json(200, &format!("[\"{SENTINEL}\"]")),
            ErrorKind::Decode,
            "things.get (GET /things/{id}): invalid type: string, expected i32 (status 200) at [0]",
        ),
        (
            Answer::json(200, &format!("[{{\"{SENTINEL}\": 1}}]")),
            ErrorKind::Decode,
            "things.get (GET /things/{id}): invalid type: map, expected i32 (status 200) at [0]",
        ),
        (
            Answer::json(200, SENTINEL),
            ErrorKind::Decode,
            "things.get (GET /things/{id}): expected value at line 1 column 1 (status 200)",
        ),
        (
            Answer::json(200, SENTINEL).header("content-type", "text/html"),
            ErrorKind::Decode,
            "things.get (GET /things/{id}): expected JSON, got text/html of 15 bytes (status 200)",
        ),
        (
            Answer::json(302, SENTINEL)
                .header("location", format!("https://x.example.com/{SENTINEL}?{SENTINEL}")),
            ErrorKind::Redirect,
            "things.get (GET /things/{id}): the server sends elsewhere: https://x.example.com (status 302)",
        ),
        (
            Answer::Fails(TransportErrorKind::Connect),
            ErrorKind::Connect,
            "things.get (GET /things/{id}): could not connect",
        ),
        (
            Answer::Hangs,
            ErrorKind::Timeout,
            "things.get (GET /things/{id}): the time of the attempt was up",
        ),
    ];
    for (answer, kind, display) in cases {
        let error = fail(answer).await;
        assert_eq!(
            (error.kind(), error.to_string().as_str(), error.attempts()),
            (kind, display, 1)
        );
        let texts = all_texts(&error);
        assert!(!texts.contains(SENTINEL), "{texts}");
        assert_eq!(error.operation(), Some(&GET));
    }
}

#[tokio::test(start_paused = true)]
async fn gives_the_words_of_the_server_when_asked() {
    let cases = [
        (r#"{"code":"E-7","message":"m"}"#, Some("E-7"), Some("m")),
        (r#"{"code":7,"error":"e"}"#, Some("7"), Some("e")),
        (r#"{"error":{"message":"m","code":1}}"#, None, Some("m")),
        (r#"{"code":null,"message":["m"],"error":true}"#, None, None),
        (r#"{"message":"m","error":"e"}"#, None, Some("m")),
        (r#"["message"]"#, None, None),
        ("<html>", None, None),
        ("", None, None),
    ];
    for (body, code, message) in cases {
        let error = fail(Answer::json(400, body)).await;
        assert_eq!(
            (error.body_text("code"), error.message()),
            (code, message),
            "{body}"
        );
        assert_eq!(error.body(), body);
    }
    let error = fail(Answer::json(404, r#"{"a":[1]}"#)).await;
    assert!(error.is_not_found() && !error.is_retryable() && !error.is_auth());
    assert_eq!(error.body_as::<Value>().unwrap(), json!({"a": [1]}));
    let other = error
        .body_as::<std::collections::BTreeMap<String, i32>>()
        .unwrap_err();
    assert_eq!((other.kind(), other.json_path()), (ErrorKind::Decode, Some("a")));
}

#[test]
fn nothing_shows_secrets() {
    fn shown(value: &impl std::fmt::Debug) -> String {
        format!("{value:?} {value:#?}")
    }
    fn is_auth<T: Authenticate>(_: &T) {}
    let builder = Client::builder()
        .authenticator(Bearer::new(SENTINEL))
        .default_header("x-key", SENTINEL)
        .base_url(format!("https://user:{SENTINEL}@example.com"));
    let key = ApiKey::query("q", SENTINEL);
    is_auth(&key);
    let texts = [
        shown(&Bearer::new(SENTINEL)),
        shown(&Basic::new(SENTINEL, SENTINEL)),
        shown(&key),
        shown(&FilePart::new(SENTINEL, SENTINEL)),
        shown(&builder),
        shown(&builder.build().unwrap_err()),
    ];
    for text in texts {
        assert!(!text.contains(SENTINEL), "{text}");
    }
}

#[test]
fn wrong_configurations() {
    let cases = [
        (
            Client::builder().base_url("http://example.com"),
            "must begin with https",
        ),
        (
            Client::builder().base_url("https://a:b@example.com"),
            "must not hold credentials",
        ),
        (
            Client::builder().user_agent_suffix("a\nb"),
            "suffix of the user agent",
        ),
        (
            Client::builder().default_header("a b", "c"),
            "name of a default header",
        ),
        (Client::builder().default_header("a", "b\n"), "default header a"),
    ];
    for (builder, expected) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn default_headers_replace_nothing_that_the_client_sets() {
    for name in [
        "Authorization",
        "AUTHORIZATION",
        "Proxy-Authorization",
        "host",
        "Content-Length",
        "content-type",
        "Content-Type",
        "transfer-encoding",
        "TE",
        "trailer",
        "Connection",
        "keep-alive",
        "Proxy-Connection",
        "Upgrade",
        "Expect",
        "Cookie",
        "accept",
        "User-Agent",
    ] {
        let error = Client::builder().default_header(name, "x").build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let expected = format!("the default header {} is set by the client", name.to_lowercase());
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    for name in ["x-authorization", "Accept-Language", "hosts", "AppSubDomain"] {
        Client::builder().default_header(name, "x").build().unwrap();
    }
}

#[test]
fn handles_are_threadsafe_and_errors_small() {
    fn safe<T: Send + Sync + 'static>() {}
    fn sendable<T: Send + 'static>() {}
    safe::<Client>();
    safe::<Error>();
    sendable::<crate::core::Sending<Value>>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
