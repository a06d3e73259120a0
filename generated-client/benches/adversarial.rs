//! Responses that a hostile or a broken server may send: what the client needs for them, in time and in memory.
//!
//! `cargo bench -p octadesk --bench adversarial` prints a table. Time is shown beside that of a response of the same size and shape
//! in which everything is as documented, memory beside the size of the text, which is part of it. Each call is made in a process
//! of its own, for the system counts memory by process; it does so on Linux only.

#[path = "../../tests/tests/support/peer.rs"]
#[allow(dead_code, reason = "another bench uses the rest")]
mod peer;

use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use bytes::Bytes;
use octadesk::{
    BoxFuture, Client, ErrorKind, HttpRequest, HttpResponse, ResponseBody, Transport, TransportError,
};

const MIB: usize = 1 << 20;

/// A response, and one of the same shape in which all is well.
struct Case {
    name: &'static str,
    hostile: fn() -> String,
    good: fn() -> String,
}

const CASES: &[Case] = &[
    Case {
        name: "90 numbers out of range at the end of 7 MB",
        hostile: || ending(7 * MIB, 90, "9999999999999999999"),
        good: || ending(7 * MIB, 90, "1234567890123456789"),
    },
    Case {
        name: "10 MB of tickets, a bad number in each",
        hostile: || tickets(10 * MIB, |ticket, number| replace(ticket, number, "\"none\"")),
        good: || tickets(10 * MIB, |ticket, number| replace(ticket, number, "12345")),
    },
    Case {
        name: "10 MB of tickets with bad values only",
        hostile: || {
            list(
                10 * MIB,
                r#"{"number":{},"summary":[],"tags":5}"#,
                r#"{"number":1}"#,
            )
        },
        good: || {
            list(
                10 * MIB,
                r#"{"number":12,"summary":"","tags":[]}"#,
                r#"{"number":1}"#,
            )
        },
    },
    Case {
        name: "8 MB of integers as tickets",
        hostile: || list(8 * MIB, "5", r#"{"number":1}"#),
        good: || tickets(8 * MIB, |ticket, _| ticket),
    },
    Case {
        name: "19 MB of empty objects",
        hostile: || list(19 * MIB, "{}", "{}"),
        good: || tickets(19 * MIB, |ticket, _| ticket),
    },
    Case {
        name: "19 MB of empty objects, the last one an integer",
        hostile: || list(19 * MIB, "{}", "5"),
        good: || tickets(19 * MIB, |ticket, _| ticket),
    },
    Case {
        name: "12 MB of empty objects as tags",
        hostile: || object(12 * MIB, r#""number":1,"tags":["#, "{},"),
        good: || object(12 * MIB, r#""number":1,"tags":["#, "\"\","),
    },
    Case {
        name: "20 MB of integers as tags",
        hostile: || object(20 * MIB, r#""number":1,"tags":["#, "12345678,"),
        good: || object(20 * MIB, r#""number":1,"tags":["#, "\"123456\","),
    },
    Case {
        name: "20 MB of brackets, nested, as a number",
        hostile: || nested(20 * MIB, "number"),
        good: || nested(20 * MIB, "unknown"),
    },
    Case {
        name: "a text of 20 MB as a number",
        hostile: || format!(r#"[{{"summary":"s","number":"{}"}}]"#, "x".repeat(20 * MIB)),
        good: || format!(r#"[{{"number":1,"summary":"{}"}}]"#, "x".repeat(20 * MIB)),
    },
    Case {
        name: "a bad number 15 MB long in one ticket, again and again",
        hostile: || properties(15 * MIB, r#""number":"none","#),
        good: || properties(15 * MIB, r#""number":123456,"#),
    },
    Case {
        name: "10 MB of tickets with capital letters, a bad number in each",
        hostile: || {
            tickets(10 * MIB, |ticket, number| {
                capitals(&replace(ticket, number, "\"none\""))
            })
        },
        good: || tickets(10 * MIB, |ticket, _| ticket),
    },
    Case {
        name: "15 MB of a property in two cases",
        hostile: || properties(15 * MIB, r#""number":1,"Number":2,"NUMBER":"","#),
        good: || properties(15 * MIB, r#""number":1,"number":2,"number":12,"#),
    },
    Case {
        name: "15 MB of unknown names with capital letters",
        hostile: || properties(15 * MIB, r#""UnknownName":1,"#),
        good: || properties(15 * MIB, r#""unknownName":1,"#),
    },
    Case {
        name: "an object of 15 MB in place of the list",
        hostile: || format!("{{{}\"total\":1}}", r#""unknown":1,"#.repeat(15 * MIB / 12)),
        good: || properties(15 * MIB, r#""unknown":1,"#),
    },
    Case {
        name: "10 MB of free-form JSON in tiny objects",
        hostile: || {
            object(10 * MIB, r#""number":{},"customField":{"a":["#, r#"{"b":1},"#).replace("]}]", "]}}]")
        },
        good: || object(10 * MIB, r#""number":1,"customField":{"a":["#, r#"{"b":1},"#).replace("]}]", "]}}]"),
    },
];

/// A list of so many bytes, of this item and, at the end, another one.
fn list(size: usize, item: &str, last: &str) -> String {
    let items = format!("{item},").repeat(size / (item.len() + 1));
    format!("[{items}{last}]")
}

/// One ticket whose last property is a list of so many bytes.
fn object(size: usize, start: &str, items: &str) -> String {
    let items = items.repeat(size / items.len());
    format!("[{{{start}{}]}}]", items.trim_end_matches(','))
}

/// One ticket with a property again and again.
fn properties(size: usize, property: &str) -> String {
    format!(
        "[{{{}\"summary\":\"s\"}}]",
        property.repeat(size / property.len())
    )
}

/// A value of brackets within brackets.
fn nested(size: usize, name: &str) -> String {
    let depth = size / 2;
    format!(
        r#"[{{"summary":"s","{name}":{}{}}}]"#,
        "[".repeat(depth),
        "]".repeat(depth)
    )
}

/// A list of tickets of so many bytes.
fn tickets(size: usize, change: impl Fn(String, i64) -> String) -> String {
    let mut text = String::with_capacity(size + 4_096);
    text.push('[');
    for number in 10_000.. {
        text.push_str(&change(peer::ticket(number), number));
        if text.len() >= size {
            break;
        }
        text.push(',');
    }
    text.push(']');
    text
}

fn replace(ticket: String, number: i64, value: &str) -> String {
    ticket.replacen(&format!("\"number\":{number}"), &format!("\"number\":{value}"), 1)
}

fn capitals(ticket: &str) -> String {
    let mut text = String::with_capacity(ticket.len());
    for piece in ticket.split_inclusive(['{', ',']) {
        let mut chars = piece.chars();
        match (chars.next(), chars.next()) {
            (Some('"'), Some(first)) => {
                text.extend(['"', first.to_ascii_uppercase()].into_iter().chain(chars))
            }
            _ => text.push_str(piece),
        }
    }
    text
}

/// A list of good tickets of so many bytes, and some with this number.
fn ending(size: usize, count: usize, number: &str) -> String {
    let mut text = tickets(size, |ticket, _| ticket);
    text.truncate(text.len() - 1);
    for _ in 0..count {
        text.push_str(&format!(",{{\"number\":{number},\"summary\":\"s\"}}"));
    }
    text.push(']');
    text
}

/// A network on which every request is answered with this body.
struct Network(Bytes);

impl Transport for Network {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = HttpResponse::new(ResponseBody::from(self.0.clone()));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// What a call has come to.
struct Cost {
    time: Duration,
    /// The most memory that was in use, in bytes.
    memory: usize,
    size: usize,
    outcome: String,
}

/// Makes the call, in this process, and prints the cost.
#[expect(clippy::print_stdout, reason = "the process that began this one reads it")]
fn measure(body: String) {
    let size = body.len();
    let client = Client::builder()
        .access_token("token")
        .base_url("https://api.example.com")
        .transport(Network(body.into()))
        .build()
        .expect("the client is configured");
    let runtime = peer::runtime();
    let call = || runtime.block_on(async { client.tickets().search().response().await });
    let before = memory("VmRSS");
    // The highest value so far is forgotten.
    let counted = fs::write("/proc/self/clear_refs", "5").is_ok();
    let start = Instant::now();
    let outcome = call();
    let mut time = start.elapsed();
    let peak = if counted { memory("VmHWM") } else { before };
    let outcome = match outcome {
        Ok(response) => format!(
            "{} tickets, {} problems",
            response.value().len(),
            response.problem_count()
        ),
        Err(error) if error.kind() == ErrorKind::Decode => format!("{:?}: {error}", error.kind()),
        Err(error) => format!("{:?}", error.kind()),
    };
    for _ in 0..4 {
        let start = Instant::now();
        drop(call());
        time = time.min(start.elapsed());
    }
    println!(
        "{} {} {size} {outcome}",
        time.as_micros(),
        peak.saturating_sub(before) + size
    );
}

/// A line of what the system tells of this process, in bytes.
fn memory(line: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let value = status
        .lines()
        .find_map(|text| text.strip_prefix(line)?.strip_prefix(':'));
    let kib = value.and_then(|value| value.split_whitespace().next()?.parse::<usize>().ok());
    kib.unwrap_or_default() * 1_024
}

/// The cost of a call in a process of its own.
fn cost(index: usize, kind: &str) -> Cost {
    let program = env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--case", &index.to_string(), kind])
        .output()
        .expect("it runs once more");
    let line = String::from_utf8(output.stdout).expect("text");
    let mut words = line.trim().splitn(4, ' ');
    let mut number = || words.next().and_then(|word| word.parse().ok()).expect("a number");
    Cost {
        time: Duration::from_micros(number()),
        memory: usize::try_from(number()).expect("bytes"),
        size: usize::try_from(number()).expect("bytes"),
        outcome: words.next().unwrap_or_default().to_owned(),
    }
}

#[expect(clippy::print_stdout, reason = "the table is what the program is for")]
fn main() {
    let arguments: Vec<String> = env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == "--case") {
        let case = &CASES[arguments[place + 1].parse::<usize>().expect("a number")];
        return measure(if arguments[place + 2] == "good" {
            (case.good)()
        } else {
            (case.hostile)()
        });
    }
    // Without an argument of its own, cargo test --benches only builds it.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    println!("| Response | MB | Outcome | Time | × good | Memory | × text |\n|---|---|---|---|---|---|---|");
    for (index, case) in CASES.iter().enumerate() {
        let (hostile, good) = (cost(index, "hostile"), cost(index, "good"));
        #[expect(clippy::cast_precision_loss, reason = "two digits are shown")]
        let of = |bytes: usize| bytes as f64 / 1e6;
        println!(
            "| {} | {:.1} | {} | {:.0} ms | {:.2} | {:.0} MB | {:.1} |",
            case.name,
            of(hostile.size),
            hostile.outcome,
            hostile.time.as_secs_f64() * 1e3,
            hostile.time.as_secs_f64() / good.time.as_secs_f64(),
            of(hostile.memory),
            of(hostile.memory) / of(hostile.size),
        );
    }
}
