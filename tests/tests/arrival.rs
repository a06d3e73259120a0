//! Any text as a parameter either fails before anything is sent, or arrives as it was, and never at another endpoint.
//!
//! The server is a plain one: it takes what comes and tells what it saw.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use octadesk::{Client, ErrorKind, Method, RetryPolicy};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::{Builder, Runtime};

/// The head of a request as it came: the first line, then names and values.
struct Head {
    target: String,
    fields: Vec<(String, Vec<u8>)>,
}

impl Head {
    fn field(&self, name: &str) -> Option<&[u8]> {
        let (_, value) = self.fields.iter().find(|(other, _)| other == name)?;
        Some(value)
    }
}

fn serve() -> (String, Receiver<Head>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let sender = sender.clone();
            std::thread::spawn(move || answer(stream, &sender));
        }
    });
    (address, receiver)
}

fn answer(stream: TcpStream, seen: &Sender<Head>) -> Option<()> {
    let mut writer = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let target = line.split(' ').nth(1)?.to_owned();
        let mut fields = Vec::new();
        loop {
            let mut line = Vec::new();
            reader
                .read_until(b'\n', &mut line)
                .ok()
                .filter(|read| *read > 0)?;
            let line = line.strip_suffix(b"\r\n")?;
            if line.is_empty() {
                break;
            }
            let colon = line.iter().position(|byte| *byte == b':')?;
            let name = String::from_utf8(line[..colon].to_vec()).ok()?;
            let value = line[colon + 1..].strip_prefix(b" ").unwrap_or(&line[colon + 1..]);
            fields.push((name, value.to_vec()));
        }
        seen.send(Head { target, fields }).ok()?;
        writer
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
            .ok()?;
    }
}

struct World {
    runtime: Runtime,
    client: Client,
    seen: Receiver<Head>,
}

impl World {
    fn new() -> Self {
        let (address, seen) = serve();
        let client = Client::builder()
            .base_url(address)
            .access_token("token")
            .retry(RetryPolicy::never())
            .build()
            .expect("the client is configured");
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        Self {
            runtime,
            client,
            seen,
        }
    }

    /// Makes a call; gives what arrived, or `None` when the client refused to send it.
    fn call<T>(&self, call: impl AsyncFnOnce(&Client) -> Result<T, octadesk::Error>) -> Option<Head> {
        match self.runtime.block_on(call(&self.client)) {
            Ok(_) => Some(self.seen.try_recv().expect("one request arrived")),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Request, "{error}");
                assert!(self.seen.try_recv().is_err(), "something was sent all the same");
                None
            }
        }
    }
}

/// Texts as users have them, and as attackers have them.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z0-9]{1,4}",
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            ".", "..", "/", "\\", "%", "%2e", "%2F", "%00", "?", "#", "&", "=", "+", ";", ":", "@", " ",
            "\t", "\r\n", "\n", "\0", "\u{7f}", "//", "../", "ç", "\u{202e}", "{", "}", "[", "]", "|", "*",
            "~", "\"", "'",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn check(test: impl Fn(&World, &str) -> Result<(), TestCaseError>) {
    let world = World::new();
    let mut runner = TestRunner::new(Config {
        cases: 400,
        failure_persistence: None,
        ..Config::default()
    });
    runner
        .run(&texts(), |text| test(&world, &text))
        .unwrap_or_else(|failure| panic!("{failure}"));
}

/// The bytes that escaped text stands for, which need not be UTF-8.
fn decoded(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

#[test]
fn a_path_parameter_stays_in_its_segment() {
    check(|world, text| {
        // Documented and undocumented calls.
        let documented = world.call(async |client| client.persons().get(text).await);
        let raw = world.call(async |client| {
            let request = client.request(Method::Get, "/persons/{id}").path("id", text);
            request.empty().await
        });
        prop_assert_eq!(documented.is_some(), raw.is_some());
        for head in documented.into_iter().chain(raw) {
            let segments: Vec<&str> = head.target.split('/').collect();
            prop_assert_eq!(segments.len(), 3, "{}", head.target);
            prop_assert_eq!((segments[0], segments[1]), ("", "persons"));
            prop_assert_eq!(decoded(segments[2]), text.as_bytes());
        }
        Ok(())
    });
}

#[test]
fn a_query_parameter_stays_one() {
    check(|world, text| {
        let head = world.call(async |client| client.persons().get_by_email(text).await);
        let head = head.expect("a query may hold any text");
        let (path, query) = head.target.split_once('?').expect("a query");
        prop_assert_eq!(path, "/persons/");
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        prop_assert_eq!(pairs, [("email".into(), text.into())]);
        Ok(())
    });
}

#[test]
fn a_header_holds_what_it_was_given_and_makes_no_other() {
    check(|world, text| {
        let head = world.call(async |client| {
            let request = client.request(Method::Get, "/persons").header("x-note", text);
            request.empty().await
        });
        let writable = text.trim_matches([' ', '\t']) == text
            && !text
                .bytes()
                .any(|byte| byte != b'\t' && (byte < b' ' || byte == 0x7f));
        prop_assert_eq!(head.is_some(), writable);
        if let Some(head) = head {
            prop_assert_eq!(head.field("x-note"), Some(text.as_bytes()));
            let names: Vec<&str> = head.fields.iter().map(|(name, _)| name.as_str()).collect();
            let known = [
                "accept",
                "accept-encoding",
                "authorization",
                "host",
                "user-agent",
                "x-note",
            ];
            prop_assert!(names.iter().all(|name| known.contains(name)), "{:?}", names);
        }
        Ok(())
    });
}

#[test]
fn a_cookie_holds_what_it_was_given() {
    check(|world, text| {
        let head = world.call(async |client| {
            let request = client.request(Method::Get, "/persons").cookie("c", text);
            request.empty().await
        });
        let head = head.expect("a cookie may hold any text");
        let cookie = head
            .field("cookie")
            .map(|value| String::from_utf8_lossy(value).into_owned());
        let cookie = cookie.expect("a cookie");
        let value = cookie.strip_prefix("c=").expect("its name");
        prop_assert!(!value.contains([';', ' ', ',']), "{}", value);
        prop_assert_eq!(decoded(value), text.as_bytes());
        Ok(())
    });
}

#[test]
fn the_path_of_an_undocumented_call_is_what_it_says() {
    check(|world, text| {
        let path = format!("/{text}");
        let Some(head) = world.call(async |client| client.request(Method::Get, path.as_str()).empty().await)
        else {
            return Ok(());
        };
        let (sent, _) = head.target.split_once('?').unwrap_or((&head.target, ""));
        prop_assert_eq!(decoded(sent), decoded(&path));
        prop_assert!(!sent.split('/').any(|step| step == ".." || step == "."));
        Ok(())
    });
}
