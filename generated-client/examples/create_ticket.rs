//! Creates a ticket with a custom field and a comment in HTML.
//!
//! ```text
//! cargo run -p octadesk --example create_ticket -- "Paper for the printer" "The printer is out of paper."
//! ```
//!
//! Credentials come from the environment, see `ClientBuilder::from_env`. It creates a ticket.

use octadesk::tickets::{Requester, TicketComment, TicketComments, TicketCreate};
use octadesk::{Client, Object};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let summary = arguments.next().unwrap_or_else(|| "Printer".to_owned());
    let text = arguments
        .next()
        .unwrap_or_else(|| "It is out of paper.".to_owned());
    let octadesk = Client::builder().from_env()?.build()?;

    // Custom fields are known by their slugs, which `octadesk.custom_fields().list()` tells.
    let mut fields = Object::new();
    fields.insert("order_id".to_owned(), "1000000001".into());

    // The content of a comment is HTML, so what users wrote is escaped.
    let comment = TicketComment::new(format!("<p>{}</p>", escaped(&text)));

    let ticket = TicketCreate::new()
        .set_summary(summary)
        .set_requester(Requester::new("requester@example.com").set_name("Requester"))
        .set_custom_field(fields)
        .set_comments(TicketComments::new().set_description(comment));
    let created = octadesk.tickets().create(ticket).await?;
    println!(
        "ticket {} is created",
        created.number.ok_or("the answer has no number")?
    );
    Ok(())
}

/// Text as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
