//! Filters of the ticket search, understood by the mock as by the client.

use octadesk::tickets::{TicketCreate, TicketUpdate};
use octadesk::{Client, Error, Filter};
use octadesk_tests::mock::FIRST_TICKET;
use octadesk_tests::{client_of, octadesk_mock};

const PENDING: &str = "09350a7d-886d-4490-ae88-f3a3605ff587";
const RESOLVED: &str = "b2c80a95-840c-4cd0-baa3-f266f303d626";

/// Which of the tickets are found, the first being 0.
async fn found(client: &Client, status: Option<Filter>, number: Option<Filter>) -> Result<Vec<i64>, Error> {
    let mut search = client.tickets().search().sort_by("number").sort_direction("asc");
    if let Some(status) = status {
        search = search.status(status);
    }
    if let Some(number) = number {
        search = search.number(number);
    }
    let tickets = search.stream().into_vec().await?;
    let numbers = tickets.iter().filter_map(|ticket| ticket.number);
    Ok(numbers.map(|number| number - FIRST_TICKET).collect())
}

#[tokio::test]
async fn filters_find_what_they_say() -> Result<(), Error> {
    let server = octadesk_mock()
        .strict_store()
        .start()
        .await
        .expect("the mock starts");
    let client = client_of(&server).build()?;
    for _ in 0..6 {
        client
            .tickets()
            .create(TicketCreate::new().set_summary("Printer"))
            .await?;
    }
    for (ticket, status) in [(1, PENDING), (4, PENDING), (2, RESOLVED)] {
        let change = TicketUpdate::new().set_id_current_status(status);
        client.tickets().update(FIRST_TICKET + ticket, change).await?;
    }
    let at = |ticket: i64| FIRST_TICKET + ticket;
    let cases: [(Option<Filter>, Option<Filter>, &[i64]); 8] = [
        (Some(Filter::equals("pendente")?), None, &[1, 4]),
        (Some(Filter::any_of(["pendente", "resolvido"])?), None, &[1, 2, 4]),
        (Some(Filter::not("novo")?), None, &[1, 2, 4]),
        (Some(Filter::none_of(["novo", "resolvido"])?), None, &[1, 4]),
        (None, Some(Filter::at_least(at(4))?), &[4, 5]),
        (None, Some(Filter::at_most(at(1))?), &[0, 1]),
        (
            None,
            Some(Filter::between(at(1), at(3))?.and(Filter::not(at(2))?)),
            &[1, 3],
        ),
        (
            Some(Filter::equals("pendente")?),
            Some(Filter::at_least(at(2))?),
            &[4],
        ),
    ];
    for (status, number, expected) in cases {
        let shown = format!("{status:?} {number:?}");
        assert_eq!(found(&client, status, number).await?, expected, "{shown}");
    }
    server.assert_no_violations();
    Ok(())
}
