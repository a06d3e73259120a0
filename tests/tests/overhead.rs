//! What the generated client costs beside a client written by hand: memory it asks for, and memory it holds.
//!
//! How long it takes is measured by `cargo bench -p octadesk --bench overhead`.

#[path = "support/peer.rs"]
mod peer;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use allocation_counter::{AllocationInfo, measure};
use octadesk::tickets::{Ticket, TicketCreate};
use tokio::runtime::{Builder, Runtime};

/// What a call asks for when the connection is there and everything has been done before.
fn steady(runtime: &Runtime, call: impl AsyncFn()) -> AllocationInfo {
    for _ in 0..3 {
        runtime.block_on(call());
    }
    measure(|| runtime.block_on(call()))
}

#[expect(
    clippy::print_stdout,
    reason = "the counts are what the test is asked to show"
)]
fn compare(name: &str, generated: &AllocationInfo, by_hand: &AllocationInfo) {
    println!(
        "{name}: {} allocations, by hand {}",
        generated.count_total, by_hand.count_total
    );
    assert!(generated.count_total <= by_hand.count_total, "{name}");
}

#[test]
fn a_call_asks_for_memory_no_more_often_than_by_hand() {
    // On a thread of its own, so that what it asks for is not counted.
    let server = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let base = peer::serve(&server);
    let (client, hand) = (peer::generated(&base), peer::Client::new(&base, "token"));
    let runtime = peer::runtime();
    compare(
        "get a ticket",
        &steady(&runtime, async || {
            client.tickets().get(7).await.expect("a ticket");
        }),
        &steady(&runtime, async || {
            hand.get(7).await.expect("a ticket");
        }),
    );
    compare(
        "create a ticket",
        &steady(&runtime, async || {
            let ticket = TicketCreate::new().set_summary("Printer");
            client.tickets().create(ticket).await.expect("a ticket");
        }),
        &steady(&runtime, async || {
            hand.create("Printer").await.expect("a ticket");
        }),
    );
    compare(
        "a page of 1,000 tickets",
        &steady(&runtime, async || {
            let search = client.tickets().search().status("novo").take(1_000);
            assert_eq!(search.await.expect("tickets").len(), 1_000);
        }),
        &steady(&runtime, async || {
            assert_eq!(hand.search("novo", 1_000).await.expect("tickets").len(), 1_000);
        }),
    );
}

#[test]
fn both_read_the_same() {
    let page = peer::page(100);
    let generated: Vec<Ticket> = serde_json::from_str(&page).expect("tickets");
    let by_hand: Vec<peer::Ticket> = serde_json::from_str(&page).expect("tickets");
    let without_nulls = |mut value: serde_json::Value| {
        for ticket in value.as_array_mut().expect("a list") {
            let members = ticket.as_object_mut().expect("an object");
            members.retain(|_, member| !member.is_null());
        }
        value
    };
    let generated = serde_json::to_value(generated).expect("it can be written");
    let by_hand = serde_json::to_value(by_hand).expect("it can be written");
    assert_eq!(without_nulls(generated), without_nulls(by_hand));
}

/// A server that sends 200 MB, with or without saying so before.
fn flood(declared: bool) -> String {
    const PIECE: usize = 1 << 20;
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("the client comes");
        let mut head = [0; 4096];
        let read = stream.read(&mut head).expect("the request");
        assert!(head[..read].ends_with(b"\r\n\r\n"));
        let length = if declared {
            format!("content-length: {}\r\n", 200 * PIECE)
        } else {
            "connection: close\r\n".to_owned()
        };
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{length}\r\n");
        stream.write_all(head.as_bytes()).expect("the head goes out");
        // Until the client has had enough.
        while stream.write_all(&[b' '; PIECE]).is_ok() {}
    });
    address
}

#[test]
fn a_flood_is_stopped_before_it_fills_the_memory() {
    const LIMIT: usize = 4 << 20;
    let runtime = peer::runtime();
    for declared in [true, false] {
        let client = octadesk::Client::builder()
            .base_url(flood(declared))
            .access_token("token")
            .max_response_bytes(LIMIT)
            .build()
            .expect("the client is configured");
        let held = measure(|| {
            let error = runtime
                .block_on(async { client.tickets().get(7).await })
                .expect_err("200 MB are too much");
            assert_eq!(error.kind(), octadesk::ErrorKind::TooLarge, "{error}");
        });
        // Growing the buffer takes the old and the new one.
        assert!(held.bytes_max < 4 * LIMIT as u64, "{held:?}");
    }
}
