//! Lives with a server that limits how often it is asked.
//!
//! ```text
//! cargo run -p octadesk --example rate_limits -- 100000001 100000002
//! ```
//!
//! The client waits and sends again by itself, as `RetryPolicy` says. What it does not wait out, because the server asks for more
//! time than the policy allows, comes back as an error that tells how long to wait.

use std::time::Duration;

use octadesk::tickets::Ticket;
use octadesk::{Client, Error, RetryPolicy};

/// Longer than this nobody wants to wait.
const LONGEST: Duration = Duration::from_secs(10 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy::default()
        .with_attempts(4)
        .with_max_retry_after(Duration::from_secs(1));
    let octadesk = Client::builder()
        .from_env()?
        .retry(policy)
        .total_timeout(Duration::from_secs(120))
        .build()?;
    for number in std::env::args().skip(1) {
        let ticket = get(&octadesk, number.parse()?).await?;
        println!("{number}: {}", ticket.summary.unwrap_or_default());
    }
    Ok(())
}

/// Gets a ticket, however long the server asks to wait.
async fn get(octadesk: &Client, number: i64) -> Result<Ticket, Error> {
    loop {
        match octadesk.tickets().get(number).await {
            Err(error) if error.is_rate_limited() => match error.retry_after() {
                Some(wait) if wait <= LONGEST => {
                    println!("the server asks to wait {} s", wait.as_secs());
                    tokio::time::sleep(wait).await;
                }
                _ => return Err(error),
            },
            other => return other,
        }
    }
}
