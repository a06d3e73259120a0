//! What goes wrong.

use std::pin::Pin;
use std::time::Duration;

use octadesk::ClientBuilder;
use octadesk_tests::mock::Fault;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::tls;

/// What goes wrong, and its name in the table.
pub struct Case {
    pub title: &'static str,
    pub kind: Kind,
}

pub enum Kind {
    /// The mock does this.
    Fault(Fault),
    /// The mock does this, to a client with settings of its own.
    Configured(Fault, fn(ClientBuilder) -> ClientBuilder),
    /// There is another server, or none.
    Address(Pin<Box<dyn Future<Output = String>>>),
}

/// All of them.
pub fn cases() -> Vec<Case> {
    let case = |title, kind| Case { title, kind };
    let fault = |title, fault| case(title, Kind::Fault(fault));
    let elsewhere = "https://elsewhere.example.com/tickets/7";
    vec![
        fault("answers 400", Fault::status(400)),
        fault("answers 401", Fault::status(401)),
        fault("answers 403", Fault::status(403)),
        fault("answers 404", Fault::status(404)),
        fault("answers 405", Fault::status(405)),
        fault("answers 409", Fault::status(409)),
        fault("answers 422", Fault::status(422)),
        fault("answers 429", Fault::status(429)),
        fault(
            "answers 429 and asks for no wait",
            Fault::status(429).header("retry-after", "0"),
        ),
        fault(
            "answers 429 and asks for an hour",
            Fault::status(429).header("retry-after", "3600"),
        ),
        fault(
            "answers 429 and asks to wait until the year 9999",
            Fault::status(429).header("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"),
        ),
        fault("answers 500", Fault::status(500)),
        fault("answers 502", Fault::status(502)),
        fault("answers 503", Fault::status(503)),
        fault(
            "answers 503 and asks for an hour",
            Fault::status(503).header("retry-after", "3600"),
        ),
        fault("answers 504", Fault::status(504)),
        fault(
            "answers 422, and its body stalls",
            Fault::stalled().with_status(422),
        ),
        fault(
            "answers 422 byte by byte, too slowly",
            Fault::slow(Duration::from_secs(60)).with_status(422),
        ),
        fault(
            "answers 422 and ends the connection inside of the body",
            Fault::truncated().with_status(422),
        ),
        fault("answers 422 with 200 MB", Fault::huge(200 << 20).with_status(422)),
        fault(
            "answers 429 and asks for no wait, and its body stalls",
            Fault::stalled().with_status(429).header("retry-after", "0"),
        ),
        fault(
            "sends to another path of its own",
            Fault::status(302).header("location", "/tickets/8"),
        ),
        fault(
            "sends to another server",
            Fault::status(307).header("location", elsewhere),
        ),
        fault("answers 204 without a body", Fault::status(204)),
        fault("answers 200 with an empty body", Fault::body("")),
        fault("sends HTML with 200", Fault::content_type("text/html")),
        fault("sends text that is no JSON", Fault::body("<html>")),
        fault("sends half of a JSON text", Fault::body("{\"number\": 7, ")),
        fault(
            "sends one field of another type",
            Fault::body("{\"number\": 7, \"summary\": {}}"),
        ),
        fault("sends a list instead of an object", Fault::body("[1]")),
        fault("ends the connection inside of the body", Fault::truncated()),
        fault(
            "resets the connection before it answers",
            Fault::reset_before_headers(),
        ),
        fault(
            "resets the connection after the headers",
            Fault::reset_after_headers(),
        ),
        fault("never answers", Fault::hang()),
        fault(
            "sends the body byte by byte, too slowly",
            Fault::slow(Duration::from_secs(60)),
        ),
        fault("announces 200 MB", Fault::huge_declared(200 << 20)),
        case(
            "sends 200 MB without announcing them",
            Kind::Configured(Fault::huge(200 << 20), |builder| {
                builder.max_response_bytes(1 << 20)
            }),
        ),
        case("is not there", Kind::Address(Box::pin(nobody()))),
        case(
            "has a certificate that nobody trusts",
            Kind::Address(Box::pin(tls::untrusted())),
        ),
        case("speaks no TLS", Kind::Address(Box::pin(plain()))),
    ]
}

/// An address where nobody listens.
async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

/// A server that answers whatever comes in plain text.
async fn plain() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            // The client may have gone already.
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    address
}
