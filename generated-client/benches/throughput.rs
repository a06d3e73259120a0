//! How many calls at a time cost no more than with reqwest and serde's derives by hand: calls a second, and processor time a call.
//!
//! `cargo bench -p octadesk --bench throughput` takes two minutes. The server is a process of its own; both sides have the same
//! runtime, decode the same members, and take turns of a second each, so that whatever else the machine does meets both. The
//! generated client has everything on: it logs in, retries, limits times, sizes and attempts under way.

#[expect(dead_code, reason = "one of its calls is enough")]
#[path = "../../tests/tests/support/peer.rs"]
mod peer;

use std::hint::black_box;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

const ROUNDS: usize = 8;
const TURN: Duration = Duration::from_secs(1);

/// The server, for as long as this lives.
struct Server(Child);

impl Server {
    fn start() -> (Self, String) {
        let mut server = Command::new(std::env::current_exe().expect("a path"))
            .arg("--serve")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = server.stdout.take().expect("it is piped");
        let mut address = String::new();
        BufReader::new(output)
            .read_line(&mut address)
            .expect("an address");
        (Self(server), address.trim().to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a side did in its turns.
#[derive(Clone, Copy, Default)]
struct Done {
    calls: u64,
    wall: Duration,
    cpu: Duration,
}

impl Done {
    fn calls_a_second(&self) -> f64 {
        self.calls as f64 / self.wall.as_secs_f64()
    }

    fn micros_a_call(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.calls as f64
    }

    fn and(self, other: Self) -> Self {
        Self {
            calls: self.calls + other.calls,
            wall: self.wall + other.wall,
            cpu: self.cpu + other.cpu,
        }
    }
}

/// The processor time of this process so far, in steps of 10 ms; nothing where there is no `/proc`.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.split_whitespace().skip(13).take(2);
    Duration::from_millis(10 * ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>())
}

/// A way to make the call.
trait Side: Clone + Send + 'static {
    fn call(&self) -> impl Future<Output = ()> + Send;
}

impl Side for octadesk::Client {
    async fn call(&self) {
        black_box(self.tickets().get(7).await.expect("a ticket"));
    }
}

impl Side for Arc<peer::Client> {
    async fn call(&self) {
        black_box(self.get(7).await.expect("a ticket"));
    }
}

/// One turn: as many tasks as there are to be calls at a time, each of which makes one call after the other.
fn turn(runtime: &Runtime, side: &impl Side, at_a_time: usize) -> Done {
    let (start, cpu_before) = (Instant::now(), cpu());
    let calls = runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..at_a_time {
            let side = side.clone();
            tasks.spawn(async move {
                let mut calls = 0;
                while start.elapsed() < TURN {
                    side.call().await;
                    calls += 1;
                }
                calls
            });
        }
        tasks.join_all().await.into_iter().sum()
    });
    Done {
        calls,
        wall: start.elapsed(),
        cpu: cpu() - cpu_before,
    }
}

/// The memory that this process holds, in MiB; nothing where there is no `/proc`.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = held.and_then(|held| held.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) >> 10
}

fn compare(at_a_time: usize, generated: &octadesk::Client, by_hand: &Arc<peer::Client>) {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let mut sum = (Done::default(), Done::default());
    let mut ratios = Vec::new();
    // The first round only warms up.
    for round in 0..=ROUNDS {
        let pair = if round % 2 == 0 {
            let first = turn(&runtime, generated, at_a_time);
            (first, turn(&runtime, by_hand, at_a_time))
        } else {
            let first = turn(&runtime, by_hand, at_a_time);
            (turn(&runtime, generated, at_a_time), first)
        };
        if round > 0 {
            sum = (sum.0.and(pair.0), sum.1.and(pair.1));
            ratios.push(pair.0.calls_a_second() / pair.1.calls_a_second());
        }
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "{at_a_time:>9}   {:>6.0} {:>6.0}   {:.3} ({:.3})   {:>6.2} {:>6.2}   {:.3}   {:>4}",
        sum.0.calls_a_second(),
        sum.1.calls_a_second(),
        sum.0.calls_a_second() / sum.1.calls_a_second(),
        ratios[ROUNDS / 2],
        sum.0.micros_a_call(),
        sum.1.micros_a_call(),
        sum.0.micros_a_call() / sum.1.micros_a_call(),
        memory(),
    );
}

fn serve() -> ! {
    let runtime = peer::runtime();
    println!("{}", peer::serve(&runtime));
    runtime.block_on(std::future::pending())
}

fn main() {
    let is = |wanted: &str| std::env::args().any(|argument| argument == wanted);
    if is("--serve") {
        serve();
    }
    // Without it, `cargo test --benches` only sees that it starts.
    if !is("--bench") {
        return;
    }
    let (_server, base) = Server::start();
    let generated = peer::generated(&base);
    let by_hand = Arc::new(peer::Client::new(&base, "token"));
    println!("at a time   calls a second, ratio (median)   µs of processor a call, ratio   MiB held");
    let only: Option<usize> = std::env::args().find_map(|argument| argument.parse().ok());
    for at_a_time in [1, 8, 64, 256] {
        if only.is_none_or(|only| only == at_a_time) {
            compare(at_a_time, &generated, &by_hand);
        }
    }
}
