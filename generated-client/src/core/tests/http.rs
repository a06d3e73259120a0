//! The transport that talks to the network, against servers on this machine.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::support::SENTINEL;
use crate::core::{ApiKey, Client, ClientBuilder, Error, ErrorKind, Method, RetryPolicy};

/// A server that answers each connection with these bytes, and what it was sent.
fn server(answer: impl Fn(&mut TcpStream) + Send + 'static) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let heads = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
                head.push(byte[0]);
            }
            heads.lock().unwrap().push(String::from_utf8(head).unwrap());
            answer(&mut stream);
        }
    });
    (address, seen)
}

fn text(answer: String) -> impl Fn(&mut TcpStream) + Send + 'static {
    move |stream| {
        // The client may have gone already.
        let _ = stream.write_all(answer.as_bytes());
    }
}

fn builder(address: &str) -> ClientBuilder {
    Client::builder()
        .base_url(address)
        .authenticator(ApiKey::header("x-api-key", SENTINEL))
        .retry(RetryPolicy::never())
        .max_response_bytes(1 << 20)
}

async fn get(address: &str) -> Result<Value, Error> {
    builder(address)
        .build()
        .unwrap()
        .request(Method::GET, "/a")
        .query("q", SENTINEL)
        .json()
        .await
}

#[tokio::test]
async fn talks_http() {
    let (address, seen) = server(text(
        "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{\"a\":1}".to_owned(),
    ));
    assert_eq!(get(&address).await.unwrap(), serde_json::json!({"a": 1}));
    let head = seen.lock().unwrap().concat();
    assert!(
        head.starts_with(&format!("GET /a?q={SENTINEL} HTTP/1.1\r\n")),
        "{head}"
    );
    for line in [
        format!("x-api-key: {SENTINEL}"),
        "accept: application/json".to_owned(),
    ] {
        assert!(head.contains(&line), "{head}");
    }
    // A build together with other crates may turn on more encodings of reqwest.
    let encodings = head
        .lines()
        .find_map(|line| line.strip_prefix("accept-encoding: "))
        .unwrap();
    assert!(encodings.split(',').any(|encoding| encoding == "gzip"), "{head}");
}

#[tokio::test]
async fn credentials_stay_with_the_first_server() {
    let (other, seen) = server(text("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_owned()));
    let (address, _) = server(text(format!(
        "HTTP/1.1 307 Go\r\nlocation: {other}/stolen\r\ncontent-length: 0\r\n\r\n"
    )));
    let error = get(&address).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains(&other), "{error}");
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn failures_of_the_network() {
    let unused = TcpListener::bind("127.0.0.1:0").unwrap();
    let refused = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let truncated = server(text(
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"".to_owned(),
    ))
    .0;
    let closed = server(|_| {}).0;
    let garbage = server(text("SSH-2.0\r\n\r\n".to_owned())).0;
    let announced = server(text(
        "HTTP/1.1 200 OK\r\ncontent-length: 200000000\r\n\r\n".to_owned(),
    ))
    .0;
    let endless = server(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        // Until the client has had enough; 200 MB at the most.
        for _ in 0..200 {
            if stream.write_all(&[b' '; 1_000_000]).is_err() {
                return;
            }
        }
    })
    .0;
    let cases = [
        (refused, ErrorKind::Connect),
        (truncated, ErrorKind::Network),
        (closed, ErrorKind::Network),
        (garbage, ErrorKind::Network),
        (announced, ErrorKind::TooLarge),
        (endless, ErrorKind::TooLarge),
    ];
    for (address, kind) in cases {
        let error = get(&address).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error:?}");
        let mut texts = format!("{error} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            texts += &format!(" {error} {error:#?}");
            source = error.source();
        }
        assert!(!texts.contains(SENTINEL), "{texts}");
    }
}
