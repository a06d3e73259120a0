//! What passes after another attempt, and what is odd but usable.

mod support;

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use fetch::progress::Quiet;
use fetch::{Options, Report, run};
use url::Url;

use support::{Answer, Fault, NoSleep, Request, Server, anything, document, gzip};

async fn fetch_into(folder: &Path, url: Url, sleep: Arc<NoSleep>) -> Report {
    let options = Options {
        specs: vec![("tickets".into(), url)],
        sleep,
        ..Options::new(folder)
    };
    run(&options, &anything, &Quiet).await.expect("report")
}

#[tokio::test]
async fn what_passes_is_asked_for_again() {
    type Answers = fn(&Request) -> Answer;
    let table: [(&str, Answers, &[u64]); 5] = [
        (
            "503 twice",
            |request| {
                if request.before < 2 {
                    Answer::new(503, "")
                } else {
                    Answer::ok(document("x"))
                }
            },
            &[500, 1000],
        ),
        (
            "429 with a pause",
            |request| {
                if request.before < 1 {
                    Answer::new(429, "").header("Retry-After", "7")
                } else {
                    Answer::ok(document("x"))
                }
            },
            &[7000],
        ),
        (
            "503 with a date of the past",
            |request| {
                if request.before < 1 {
                    Answer::new(503, "").header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")
                } else {
                    Answer::ok(document("x"))
                }
            },
            &[0],
        ),
        (
            "reset once",
            |request| {
                if request.before < 1 {
                    Answer::ok("").fault(Fault::Reset)
                } else {
                    Answer::ok(document("x"))
                }
            },
            &[500],
        ),
        (
            "cut off three times",
            |request| {
                let answer = Answer::ok(document("x"));
                if request.before < 3 {
                    answer.fault(Fault::CutOff(10))
                } else {
                    answer
                }
            },
            &[500, 1000, 2000],
        ),
    ];
    for (name, answer, pauses) in table {
        let folder = tempfile::tempdir().expect("folder");
        let server = Server::start(answer);
        let sleep = Arc::new(NoSleep::default());
        let report = fetch_into(folder.path(), server.at("/tickets.json"), sleep.clone()).await;
        assert_eq!(report.exit_code(), 0, "{name}: {report}");
        let slept: Vec<_> = sleep
            .0
            .lock()
            .expect("pauses")
            .iter()
            .map(|pause| pause.as_millis() as u64)
            .collect();
        assert_eq!(slept, pauses, "{name}");
    }
}

#[tokio::test]
async fn odd_but_usable() {
    const TEXT: &str = r#"{"openapi":"3.0.1","info":{"title":"Tickets","version":"1"},"paths":{}}"#;
    const BROTLI: &str = "1b4600302c0ecc73e2dd452c540e14dd3a7f844a4f11b8bd8c8199691116973ec5a2d32261697360030e9cd73c5a6c00bc3342585e64c90a19c3b174059d754c9d28210c6175d978";
    const ZSTD: &str = "28b52ffd204705020072040f15a03963a395b413ed8b01d930ff2b6cd846d0ff2604ad317c157bd4d736e328e94232f95e9bc6a0c2781eab3bc31381f4db14a004e3aa0e4a95660100";
    let bytes = |hex: &str| -> Vec<u8> {
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"))
            .collect()
    };
    let mut deflate = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    deflate.write_all(TEXT.as_bytes()).expect("deflate");
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(TEXT.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for (name, answer) in [
        ("plain", Answer::ok(TEXT)),
        (
            "as text/html",
            Answer::ok(TEXT).header("Content-Type", "text/html; charset=utf-8"),
        ),
        ("with a byte order mark", Answer::ok(format!("\u{feff}{TEXT}"))),
        ("in UTF-16", Answer::ok(utf16)),
        (
            "gzip",
            Answer::ok(gzip(TEXT.as_bytes())).header("Content-Encoding", "gzip"),
        ),
        (
            "deflate",
            Answer::ok(deflate.finish().expect("deflate")).header("Content-Encoding", "deflate"),
        ),
        ("br", Answer::ok(bytes(BROTLI)).header("Content-Encoding", "br")),
        ("zstd", Answer::ok(bytes(ZSTD)).header("Content-Encoding", "zstd")),
        (
            "YAML",
            Answer::ok("openapi: 3.0.1\ninfo: {title: Tickets, version: '1'}\npaths: {}\n"),
        ),
        (
            "keys that stand twice",
            Answer::ok(TEXT.replace(
                "\"paths\"",
                "\"info\":{\"title\":\"Tickets\",\"version\":\"1\"},\"paths\"",
            )),
        ),
    ] {
        let folder = tempfile::tempdir().expect("folder");
        let server = Server::start(move |request| {
            for encoding in ["gzip", "deflate", "br", "zstd"] {
                assert!(
                    request.headers["accept-encoding"].contains(encoding),
                    "{encoding}"
                );
            }
            answer.clone()
        });
        let report = fetch_into(folder.path(), server.at("/tickets.json"), Arc::default()).await;
        assert_eq!(report.exit_code(), 0, "{name}: {report}");
        let stored = std::fs::read_to_string(folder.path().join("upstream/tickets.json")).expect("stored");
        assert_eq!(
            stored,
            "{\n  \"info\": {\n    \"title\": \"Tickets\",\n    \"version\": \"1\"\n  },\n  \"openapi\": \"3.0.1\",\n  \"paths\": {}\n}\n",
            "{name}"
        );
        assert_eq!(
            report.services[0].notes.len(),
            usize::from(name == "keys that stand twice"),
            "{name}: {:?}",
            report.services[0].notes
        );
    }
}
