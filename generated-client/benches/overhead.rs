//! The generated client against reqwest and serde's derives by hand, in the same run.
//!
//! `cargo bench -p octadesk --bench overhead` measures and prints the ratios at its end; with `-- --ratios` these alone, both sides
//! in turns.

#[path = "../../tests/tests/support/peer.rs"]
mod peer;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group};
use octadesk::tickets::{Ticket, TicketCreate};

fn decoding(criterion: &mut Criterion) {
    let page = peer::page(1_000);
    let mut group = criterion.benchmark_group("decode 1,000 tickets");
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("generated", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Vec<Ticket>>(black_box(page.as_bytes())).expect("tickets"));
    });
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| {
            serde_json::from_slice::<Vec<peer::Ticket>>(black_box(page.as_bytes())).expect("tickets")
        });
    });
    group.finish();
}

fn calls(criterion: &mut Criterion) {
    // The server is in the same thread: how long another takes to wake up would be most of a small call.
    let runtime = peer::runtime();
    let base = peer::serve(&runtime);
    let (client, hand) = (peer::generated(&base), peer::Client::new(&base, "token"));
    let mut group = criterion.benchmark_group("get one ticket");
    group.bench_function("generated", |bencher| {
        bencher.iter(|| runtime.block_on(async { client.tickets().get(7).await.expect("a ticket") }));
    });
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| runtime.block_on(async { hand.get(7).await.expect("a ticket") }));
    });
    group.finish();
    let mut group = criterion.benchmark_group("create a ticket");
    group.bench_function("generated", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                let ticket = TicketCreate::new().set_summary("Printer");
                client.tickets().create(ticket).await.expect("a ticket")
            })
        });
    });
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| runtime.block_on(async { hand.create("Printer").await.expect("a ticket") }));
    });
    group.finish();
    let mut group = criterion.benchmark_group("fetch a page of 1,000 tickets");
    group.sample_size(20);
    group.bench_function("generated", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                client
                    .tickets()
                    .search()
                    .status("novo")
                    .take(1_000)
                    .await
                    .expect("tickets")
            })
        });
    });
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| runtime.block_on(async { hand.search("novo", 1_000).await.expect("tickets") }));
    });
    group.finish();
}

/// Both sides in turns, so that whatever else the machine does meets both: the ratio of the fastest rounds and of the medians.
fn ratio(name: &str, rounds: usize, mut generated: impl FnMut(), mut by_hand: impl FnMut()) {
    let time = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let mut times: (Vec<Duration>, Vec<Duration>) = (Vec::new(), Vec::new());
    for round in 0..rounds + 5 {
        let pair = if round % 2 == 0 {
            let first = time(&mut generated);
            (first, time(&mut by_hand))
        } else {
            let first = time(&mut by_hand);
            (time(&mut generated), first)
        };
        if round >= 5 {
            times.0.push(pair.0);
            times.1.push(pair.1);
        }
    }
    times.0.sort();
    times.1.sort();
    let of = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    println!(
        "{name:<32} fastest {:.3}   quartile {:.3}   median {:.3}   ({:?} and {:?})",
        of(times.0[0], times.1[0]),
        of(times.0[rounds / 4], times.1[rounds / 4]),
        of(times.0[rounds / 2], times.1[rounds / 2]),
        times.0[rounds / 2],
        times.1[rounds / 2],
    );
}

fn ratios() {
    println!("\ngenerated / by hand");
    let page = peer::page(1_000);
    ratio(
        "decode 1,000 tickets",
        300,
        || {
            drop(black_box(serde_json::from_slice::<Vec<Ticket>>(black_box(
                page.as_bytes(),
            ))))
        },
        || {
            drop(black_box(serde_json::from_slice::<Vec<peer::Ticket>>(black_box(
                page.as_bytes(),
            ))))
        },
    );
    // The server is in the same thread: how long another takes to wake up would be most of a small call.
    let runtime = peer::runtime();
    let base = peer::serve(&runtime);
    let (client, hand) = (peer::generated(&base), peer::Client::new(&base, "token"));
    // Ten of a side in a row: a page is large enough for the allocator to give memory back to the system, and what one side
    // leaves behind is not to be the other's luck.
    ratio(
        "fetch a page of 1,000, 10 times",
        40,
        || {
            runtime.block_on(async {
                for _ in 0..10 {
                    let page = client.tickets().search().status("novo").take(1_000);
                    black_box(page.await.expect("tickets"));
                }
            })
        },
        || {
            runtime.block_on(async {
                for _ in 0..10 {
                    black_box(hand.search("novo", 1_000).await.expect("tickets"));
                }
            })
        },
    );
    ratio(
        "get one ticket, 50 times",
        200,
        || {
            runtime.block_on(async {
                for _ in 0..50 {
                    black_box(client.tickets().get(7).await.expect("a ticket"));
                }
            })
        },
        || {
            runtime.block_on(async {
                for _ in 0..50 {
                    black_box(hand.get(7).await.expect("a ticket"));
                }
            })
        },
    );
    ratio(
        "create a ticket, 50 times",
        200,
        || {
            runtime.block_on(async {
                for _ in 0..50 {
                    let ticket = TicketCreate::new().set_summary("Printer");
                    black_box(client.tickets().create(ticket).await.expect("a ticket"));
                }
            })
        },
        || {
            runtime.block_on(async {
                for _ in 0..50 {
                    black_box(hand.create("Printer").await.expect("a ticket"));
                }
            })
        },
    );
}

criterion_group!(benches, decoding, calls);

fn main() {
    // Without an argument of criterion's, cargo test --benches runs each once.
    if !std::env::args().any(|argument| argument == "--ratios") {
        benches();
        Criterion::default().configure_from_args().final_summary();
    }
    if std::env::args().any(|argument| argument == "--bench" || argument == "--ratios") {
        ratios();
    }
}
