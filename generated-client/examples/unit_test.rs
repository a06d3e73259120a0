//! Code that calls Octadesk, and its tests, which need neither a network nor an account (feature `test-util`).
//!
//! ```text
//! cargo test -p octadesk --example unit_test --features test-util
//! ```

use octadesk::tickets::{TicketComment, TicketComments, TicketUpdate};
use octadesk::{Client, Error};

/// Adds an internal note to a ticket, if the ticket is there; tells whether it is.
async fn add_note(octadesk: &Client, number: i64, note: &str) -> Result<bool, Error> {
    let comments = TicketComments::new().set_internal(TicketComment::new(note));
    let change = TicketUpdate::new().set_comments(comments);
    match octadesk.tickets().update(number, change).await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let octadesk = Client::builder().from_env()?.build()?;
    let number = std::env::args().nth(1).ok_or("usage: unit_test NUMBER")?;
    let found = add_note(&octadesk, number.parse()?, "seen").await?;
    println!("{}", if found { "noted" } else { "no such ticket" });
    Ok(())
}

#[cfg(test)]
mod tests {
    use octadesk::testing::MockTransport;
    use octadesk::tickets::{self, Ticket};

    use super::*;

    #[tokio::test]
    async fn a_note_is_an_internal_comment() -> Result<(), Error> {
        let mock = MockTransport::new();
        mock.on::<tickets::Update>().reply(Ticket::new().set_number(7));

        assert!(add_note(&mock.client(), 7, "seen").await?);

        let request = &mock.requests()[0];
        assert_eq!(request.path(), "/tickets/7");
        let sent: TicketUpdate = request.json();
        let note = sent.comments.and_then(|comments| comments.internal);
        assert_eq!(note, Some(TicketComment::new("seen")));
        Ok(())
    }

    #[tokio::test]
    async fn no_ticket_is_no_error() -> Result<(), Error> {
        let mock = MockTransport::new();
        mock.on::<tickets::Update>().status(404);
        assert!(!add_note(&mock.client(), 7, "seen").await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_note_is_not_added_twice() -> Result<(), Error> {
        let mock = MockTransport::new();
        // The server has refused it, so it is sent again.
        mock.on::<tickets::Update>().status(429).reply(Ticket::new());
        assert!(add_note(&mock.client(), 7, "seen").await?);
        mock.assert_requests::<tickets::Update>(2);
        // The server may have added it, so it is not.
        mock.on::<tickets::Update>().status(503);
        assert!(add_note(&mock.client(), 7, "seen").await.is_err());
        mock.assert_requests::<tickets::Update>(3);
        Ok(())
    }
}
