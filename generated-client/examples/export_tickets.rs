//! Exports all tickets that were updated since a date to a CSV file, with a progress bar.
//!
//! ```text
//! cargo run -p octadesk --example export_tickets -- 2026-01-01T00:00:00.000Z tickets.csv
//! ```
//!
//! When it breaks off it prints a cursor; with that as a third argument it goes on where it stopped, and adds to the file.

use std::fs::File;

use indicatif::{ProgressBar, ProgressStyle};
use octadesk::{Client, Cursor, Filter};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (since, path, cursor) = match arguments.as_slice() {
        [since, path] => (since, path, None),
        [since, path, cursor] => (since, path, Some(cursor.parse::<Cursor>()?)),
        _ => return Err("usage: export_tickets SINCE FILE [CURSOR]".into()),
    };
    let octadesk = Client::builder().from_env()?.build()?;

    let mut tickets = octadesk
        .tickets()
        .search()
        .last_date_update(Filter::at_least(since)?)
        .sort_by("lastDateUpdate")
        .sort_direction("asc")
        .take(100)
        .stream();
    let file = match &cursor {
        Some(cursor) => {
            tickets = tickets.resume_from(cursor);
            File::options().append(true).open(path)?
        }
        None => File::create(path)?,
    };
    let mut csv = csv::Writer::from_writer(file);
    if cursor.is_none() {
        csv.write_record(["number", "summary", "status", "updated"])?;
    }

    // Its length is known when the first page has come.
    let bar =
        ProgressBar::no_length().with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}")?);
    while let Some(ticket) = tickets.next().await {
        let ticket = match ticket {
            Ok(ticket) => ticket,
            Err(error) => {
                csv.flush()?;
                if let Some(cursor) = error.cursor() {
                    eprintln!("go on with the cursor {cursor}");
                }
                return Err(error.into());
            }
        };
        csv.write_record([
            ticket.number.map(|number| number.to_string()).unwrap_or_default(),
            ticket.summary.unwrap_or_default(),
            ticket.current_status_name.unwrap_or_default(),
            ticket
                .last_date_update
                .map(|date| date.to_string())
                .unwrap_or_default(),
        ])?;
        if let Some(total) = tickets.total_items() {
            bar.set_length(total);
        }
        bar.inc(1);
    }
    csv.flush()?;
    bar.finish();
    println!("{} tickets are in {path}", bar.position());
    Ok(())
}
