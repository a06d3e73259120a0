//! Closes the tickets of a requester, at most eight at a time.
//!
//! ```text
//! cargo run -p octadesk --example close_tickets -- requester@example.com
//! ```

use futures_util::{StreamExt as _, TryStreamExt as _};
use octadesk::tickets::TicketUpdate;
use octadesk::{Client, Error, Filter};

/// The status "Resolvido", which has the same id in every account.
const RESOLVED: &str = "b2c80a95-840c-4cd0-baa3-f266f303d626";

/// How many calls are under way at once.
const AT_ONCE: usize = 8;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let email = std::env::args().nth(1).ok_or("usage: close_tickets E-MAIL")?;
    let octadesk = Client::builder().from_env()?.build()?;
    let requester = octadesk.persons().get_by_email(&email).await?;
    let requester = requester
        .and_then(|person| person.id)
        .ok_or("nobody has this e-mail address")?;

    // All numbers first: a list that changes while it is read skips some.
    let open: Vec<i64> = octadesk
        .tickets()
        .search()
        .id_requester(requester)
        .status(Filter::none_of(["resolvido", "cancelado", "rejeitado"])?)
        .output_data_set("number")
        .take(100)
        .stream()
        .try_filter_map(|ticket| async move { Ok(ticket.number) })
        .try_collect()
        .await?;

    let close = |number: i64| {
        let change = TicketUpdate::new().set_id_current_status(RESOLVED);
        let call = octadesk.tickets().update(number, change);
        async move { (number, call.await.map(drop)) }
    };
    let results: Vec<(i64, Result<(), Error>)> = futures_util::stream::iter(open)
        .map(close)
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;

    let closed = results.iter().filter(|(_, result)| result.is_ok()).count();
    println!("{closed} of {} tickets are closed", results.len());
    for (number, result) in &results {
        if let Err(error) = result {
            eprintln!("ticket {number}: {error}");
        }
    }
    if closed < results.len() {
        return Err("some tickets are still open".into());
    }
    Ok(())
}
