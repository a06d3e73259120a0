//! Creates a ticket, reads it, and searches for it.
//!
//! Against the mock, which `cargo xtask mock` starts in another terminal:
//!
//! ```text
//! cargo run -p octadesk --example quickstart
//! ```
//!
//! Against the real API: set `OCTADESK_API_TOKEN`, `OCTADESK_USERNAME` and `OCTADESK_SUBDOMAIN`. It creates a ticket there.

use octadesk::tickets::{Requester, TicketComment, TicketComments, TicketCreate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let octadesk = client()?;

    let comment = TicketComment::new("The printer on the second floor is out of paper.");
    let ticket = TicketCreate::new()
        .set_summary("Printer")
        .set_requester(Requester::new("requester@example.com").set_name("Requester"))
        .set_comments(TicketComments::new().set_description(comment));
    let created = octadesk.tickets().create(ticket).await?;
    let number = created.number.ok_or("the answer has no number")?;
    println!("created ticket {number}");

    let ticket = octadesk.tickets().get(number).await?;
    println!("it is called {:?}", ticket.summary.unwrap_or_default());

    let found = octadesk
        .tickets()
        .search()
        .number(number.to_string())
        .take(10)
        .await?;
    println!("a search finds {} ticket(s)", found.len());
    Ok(())
}

/// A client for the account in the environment, or else for the mock.
fn client() -> Result<octadesk::Client, Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let account = (
        variable("OCTADESK_API_TOKEN"),
        variable("OCTADESK_USERNAME"),
        variable("OCTADESK_SUBDOMAIN"),
    );
    let (Some(token), Some(username), Some(subdomain)) = account else {
        let mock = variable("OCTADESK_BASE_URL").unwrap_or_else(|| "http://127.0.0.1:4010".to_owned());
        return Ok(octadesk::Client::builder()
            .api_token("octa.xxx.yyy", "agent@example.com")
            .subdomain("example")
            .base_url(&mock)
            .build()?);
    };
    Ok(octadesk::Client::builder()
        .api_token(token, username)
        .subdomain(subdomain)
        .build()?)
}
