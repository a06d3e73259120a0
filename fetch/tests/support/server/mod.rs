//! A small HTTP server on loopback that can also misbehave.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod faults;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use url::Url;

/// A request, as far as tests look at it.
pub(crate) struct Request {
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HashMap<String, String>,
    /// How often this target was asked for before.
    pub(crate) before: usize,
}

/// An answer; the fault, if any, comes while it is written.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Option<Fault>,
}

#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// Closes the connection before anything is said.
    Reset,
    /// Closes it after so many bytes of the body.
    CutOff(usize),
    /// Says the head and then nothing more.
    Stall,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            fault: None,
        }
    }

    pub(crate) fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, body)
    }

    pub(crate) fn redirect(target: &str) -> Self {
        Self::new(302, "").header("Location", target)
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }
}

/// A running server; it ends with the test process.
pub(crate) struct Server {
    pub(crate) url: Url,
    log: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = Url::parse(&format!("http://{}/", listener.local_addr().expect("address"))).expect("url");
        let log = Arc::new(Mutex::new(Vec::new()));
        let (answer, seen) = (Arc::new(answer), log.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, seen) = (answer.clone(), seen.clone());
                std::thread::spawn(move || serve(stream, &*answer, &seen));
            }
        });
        Self { url, log }
    }

    pub(crate) fn at(&self, path: &str) -> Url {
        self.url.join(path).expect("url")
    }

    /// The targets that were asked for, in order.
    pub(crate) fn log(&self) -> Vec<String> {
        self.log.lock().expect("log").clone()
    }
}

fn serve(stream: TcpStream, answer: &dyn Fn(&Request) -> Answer, seen: &Mutex<Vec<String>>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    let target = first.split(' ').nth(1)?.to_owned();
    let mut headers = HashMap::new();
    for line in lines {
        let line = line.ok()?;
        match line.split_once(':') {
            Some((name, value)) => headers.insert(name.to_ascii_lowercase(), value.trim().to_owned()),
            None => break,
        };
    }
    let before = {
        let mut seen = seen.lock().expect("log");
        seen.push(target.clone());
        seen.iter().filter(|known| **known == target).count() - 1
    };
    let answer = answer(&Request {
        target,
        headers,
        before,
    });
    let mut stream = stream;
    let mut head = format!("HTTP/1.1 {} Status\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if !answer
        .headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        && answer.status != 304
    {
        head.push_str(&format!("Content-Length: {}\r\n", answer.body.len()));
    }
    head.push_str("\r\n");
    match answer.fault {
        Some(Fault::Reset) => {}
        Some(Fault::CutOff(bytes)) => {
            stream.write_all(head.as_bytes()).ok()?;
            stream.write_all(&answer.body[..bytes]).ok()?;
        }
        Some(Fault::Stall) => {
            stream.write_all(head.as_bytes()).ok()?;
            // Until the other side gives up.
            let _ = BufReader::new(stream.try_clone().ok()?).lines().next();
        }
        None => {
            stream.write_all(head.as_bytes()).ok()?;
            stream.write_all(&answer.body).ok()?;
        }
    }
    stream.flush().ok()?;
    let _ = stream.shutdown(Shutdown::Both);
    Some(())
}

/// Compresses.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("gzip");
    encoder.finish().expect("gzip")
}

/// A small document.
pub(crate) fn document(title: &str) -> String {
    serde_json::json!({
        "openapi": "3.0.1",
        "info": { "title": title, "version": "1" },
        "paths": { "/": { "get": { "responses": { "200": { "description": "ok" } } } } },
    })
    .to_string()
}
