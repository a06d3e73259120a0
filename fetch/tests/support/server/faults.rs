//! What may go wrong with a document that a host serves.

use super::{Answer, Fault as Break, Request, document, gzip};

type Answers = Box<dyn Fn(&Request) -> Answer + Send + Sync>;

/// A fault of a host.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// The exit code that it comes to.
    pub(crate) code: u8,
    /// What the message says of it, among other things.
    pub(crate) says: &'static str,
    pub(crate) answer: Answers,
}

fn fault(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Answers {
    Box::new(answer)
}

/// All faults, for hosts that may send so many bytes.
pub(crate) fn faults(limit: usize) -> Vec<Fault> {
    let half = |text: String| text[..text.len() / 2].to_owned();
    let page =
        "<!doctype html><html><head><title>Sign in</title></head><body><h1>Who are you?</h1></body></html>";
    let table: Vec<(_, _, _, Answers)> = vec![
        (
            "connection reset",
            4,
            "no answer",
            fault(|_| Answer::ok("").fault(Break::Reset)),
        ),
        (
            "body cut off",
            4,
            "the body broke off after 20 bytes",
            fault(|_| Answer::ok(document("x")).fault(Break::CutOff(20))),
        ),
        (
            "gzip cut off",
            4,
            "the body broke off",
            fault(|_| {
                let body = gzip(document("x").as_bytes());
                Answer::ok(&body[..body.len() / 2]).header("Content-Encoding", "gzip")
            }),
        ),
        (
            "not gzip at all",
            4,
            "the body broke off",
            fault(|_| Answer::ok(document("x")).header("Content-Encoding", "gzip")),
        ),
        (
            "no end",
            4,
            "took more than",
            fault(|_| Answer::ok(document("x")).fault(Break::Stall)),
        ),
        ("not found", 4, "404 Not Found", fault(|_| Answer::new(404, "{}"))),
        (
            "login needed",
            4,
            "401 Unauthorized",
            fault(|_| Answer::new(401, "{}")),
        ),
        (
            "server error",
            4,
            "500 Internal Server Error (4 attempts)",
            fault(|_| Answer::new(500, "{}")),
        ),
        (
            "too many requests",
            4,
            "429 Too Many Requests (4 attempts)",
            fault(|_| Answer::new(429, "{}").header("Retry-After", "7")),
        ),
        (
            "too long a pause",
            4,
            "asks to wait 3600 s",
            fault(|_| Answer::new(429, "{}").header("Retry-After", "3600")),
        ),
        (
            "too large, said before",
            4,
            "larger than the",
            fault(move |_| Answer::ok(vec![b' '; limit + 1])),
        ),
        (
            "too large when decompressed",
            4,
            "larger than the",
            fault(move |_| Answer::ok(gzip(&vec![b' '; limit + 1])).header("Content-Encoding", "gzip")),
        ),
        (
            "redirect to another host",
            4,
            "--allow-host localhost:1",
            fault(|_| Answer::redirect("http://localhost:1/tickets.json")),
        ),
        (
            "redirect to plain http",
            4,
            "plain http is refused",
            fault(|_| Answer::redirect("http://docs.example.com/tickets.json")),
        ),
        (
            "redirect to a file",
            4,
            "the scheme file is not fetched",
            fault(|_| Answer::redirect("file:///etc/hostname")),
        ),
        (
            "redirect in a circle",
            4,
            "more than 10 redirects",
            fault(|_| Answer::redirect("/tickets.json")),
        ),
        (
            "redirect to nowhere",
            4,
            "without a usable Location",
            fault(|_| Answer::new(302, "")),
        ),
        (
            "not modified since never",
            4,
            "304 Not Modified",
            fault(|_| Answer::new(304, "")),
        ),
        (
            "a page with status 200",
            3,
            "it says: “Sign in Who are you?”",
            fault(move |_| Answer::ok(page).header("Content-Type", "application/json")),
        ),
        (
            "half a document",
            3,
            "ends in the middle",
            fault(move |_| Answer::ok(half(document("x")))),
        ),
        ("nothing", 3, "the body is empty", fault(|_| Answer::ok("\n"))),
        (
            "other JSON",
            3,
            "no OpenAPI document",
            fault(|_| Answer::ok("{\"error\": \"not here\"}")),
        ),
        (
            "plain words",
            3,
            "it begins: “Bad gateway”",
            fault(|_| Answer::ok("Bad gateway")),
        ),
        (
            "not text",
            3,
            "not UTF-8 text",
            fault(|_| Answer::ok(b"{\"openapi\": \"3.0.1\", \"x\": \"\xff\xfe\xfd\"}".to_vec())),
        ),
        (
            "a dialect of the past",
            3,
            "swagger \"1.2\"",
            fault(|_| Answer::ok("{\"swagger\": \"1.2\"}")),
        ),
        (
            "a tower of brackets",
            3,
            "nested deeper",
            fault(|_| {
                Answer::ok(format!(
                    "{{\"openapi\": \"3.0.1\", \"x\": {}1{}}}",
                    "[".repeat(40_000),
                    "]".repeat(40_000)
                ))
            }),
        ),
    ];
    let table = table.into_iter();
    table
        .map(|(name, code, says, answer)| Fault {
            name,
            code,
            says,
            answer,
        })
        .collect()
}
