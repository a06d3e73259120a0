//! Lists that come in pages, on the wire.

use futures_util::StreamExt as _;
use octadesk::tickets::{Requester, TicketCreate};
use octadesk::{Client, Cursor, ErrorKind};
use octadesk_tests::mock::{Builder, FIRST_TICKET, Fault, MockServer};
use octadesk_tests::{client_of, octadesk_mock};

/// A mock that holds this many tickets of one requester and persons of each kind.
async fn setup(tickets: usize, persons: usize) -> (MockServer, Client) {
    fill(octadesk_mock(), tickets, persons).await
}

async fn fill(mock: Builder, tickets: usize, persons: usize) -> (MockServer, Client) {
    let server = mock.strict_store().start().await.expect("the mock starts");
    let client = client_of(&server).build().expect("the client is configured");
    for number in 0..persons {
        for kind in [1, 2] {
            let mail = format!("person{number}-{kind}@example.com");
            let person = serde_json::json!({"name": "Person", "email": mail, "type": kind});
            let person = serde_json::from_value(person).expect("a person");
            client
                .persons()
                .create(person)
                .await
                .expect("a person is created");
        }
    }
    for _ in 0..tickets {
        let ticket = TicketCreate::new()
            .set_summary("Printer")
            .set_requester(Requester::new("person0-2@example.com"));
        client
            .tickets()
            .create(ticket)
            .await
            .expect("a ticket is created");
    }
    (server, client)
}

/// The queries of the requests to this path.
fn queries(server: &MockServer, path: &str) -> Vec<String> {
    let requests = server.requests();
    let of_path = requests
        .iter()
        .filter(|request| request.method == "GET" && request.path == path);
    of_path
        .map(|request| {
            let pairs = request
                .query
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            pairs.collect::<Vec<_>>().join("&")
        })
        .collect()
}

fn numbers(count: usize) -> Vec<i64> {
    (FIRST_TICKET..).take(count).collect()
}

#[tokio::test]
async fn a_search_follows_the_addresses_of_the_server() {
    let (server, client) = setup(45, 0).await;
    let search = client.tickets().search().sort_direction("asc").take(20);
    let mut tickets = search.stream();
    let mut read = Vec::new();
    while let Some(ticket) = tickets.next().await {
        read.push(ticket.expect("a ticket").number.expect("a number"));
        assert_eq!(tickets.total_items(), Some(45));
    }
    assert_eq!(read, numbers(45));
    let asked = queries(&server, "/tickets/search");
    assert_eq!(asked.len(), 3);
    assert!(
        asked[1..]
            .iter()
            .all(|query| query.contains("lastTicketReference=")),
        "{asked:?}"
    );
    server.assert_no_violations();
}

#[tokio::test]
async fn a_search_counts_its_pages() {
    let (server, client) = fill(octadesk_mock().numbered_pages(), 45, 0).await;
    let search = client.tickets().search().sort_direction("asc").take(20);
    let tickets = search.stream().into_vec().await.expect("all tickets");
    assert_eq!(tickets.len(), 45);
    assert_eq!(
        queries(&server, "/tickets/search"),
        [
            "sortDirection=asc&take=20",
            "sortDirection=asc&take=20&page=2&searchId=search-1",
            "sortDirection=asc&take=20&page=3&searchId=search-1",
        ]
    );
    server.assert_no_violations();
}

#[tokio::test]
async fn tickets_of_a_requester_go_on_from_the_last_number() {
    let (server, client) = setup(45, 1).await;
    let person = client
        .persons()
        .get_by_email("person0-2@example.com")
        .await
        .expect("an answer");
    let id = person.and_then(|person| person.id).expect("the person has an id");
    let tickets = client
        .tickets()
        .list_by_requester(&id)
        .stream()
        .into_vec()
        .await
        .expect("all tickets");
    let read: Vec<i64> = tickets.iter().filter_map(|ticket| ticket.number).collect();
    assert_eq!(read, numbers(45));
    let asked = queries(&server, "/tickets/");
    let expected = [None, Some(19), Some(39), Some(44)].map(|last| match last {
        None => format!("idRequester={id}"),
        Some(last) => format!("idRequester={id}&lastNumber={}", FIRST_TICKET + last),
    });
    assert_eq!(asked, expected);
    server.assert_no_violations();
}

#[tokio::test]
async fn agents_requesters_and_products_come_by_page() {
    let (server, client) = setup(0, 25).await;
    let agents = client
        .persons()
        .list_agents()
        .stream()
        .into_vec()
        .await
        .expect("all agents");
    let requesters = client
        .persons()
        .list_requesters()
        .stream()
        .into_vec()
        .await
        .expect("all requesters");
    assert_eq!((agents.len(), requesters.len()), (25, 25));
    assert_eq!(queries(&server, "/persons/agents"), ["", "page=2", "page=3"]);
    assert_eq!(queries(&server, "/persons/requesters"), ["", "page=2", "page=3"]);

    let group = "00000000-0000-4000-8000-000000000001";
    let products = client.products();
    for (path, pages) in [
        ("/products/search", products.search().pages()),
        (
            &*format!("/products/search/{group}"),
            products.search_in_group(group).pages(),
        ),
        (
            &*format!("/products/search/{group}/name"),
            products.search_in_group_by_field(group, "name").pages(),
        ),
    ] {
        let mut pages = pages;
        while let Some(page) = pages.next_page().await.expect("a page") {
            assert!(page.status().is_success());
        }
        assert_eq!(
            queries(&server, path).last().map(String::as_str),
            Some("page=3"),
            "{path}"
        );
    }
    server.assert_no_violations();
}

#[tokio::test]
async fn an_export_goes_on_in_another_process() {
    let (server, client) = setup(45, 0).await;
    let search = || client.tickets().search().sort_direction("asc").take(10);
    let read = |tickets: Vec<octadesk::tickets::Ticket>| -> Vec<i64> {
        tickets.iter().filter_map(|ticket| ticket.number).collect()
    };

    // It ends in the midst of the second page.
    let mut first = search().stream().max_items(13);
    let mut numbers_read = Vec::new();
    while let Some(ticket) = first.next().await {
        numbers_read.extend(ticket.expect("a ticket").number);
    }
    let saved = first.cursor().expect("there is more").to_string();

    // The next one is broken off by the server.
    let cursor: Cursor = saved.parse().expect("a cursor");
    let mut second = search().stream().resume_from(&cursor);
    let broken = loop {
        match second.next().await.expect("it does not end yet") {
            Ok(ticket) => numbers_read.extend(ticket.number),
            Err(error) => break error,
        }
        if numbers_read.len() == 20 {
            server.fault(Fault::status(503));
        }
    };
    assert_eq!(broken.kind(), ErrorKind::Status);
    let cursor = broken.cursor().expect("the error keeps the place");
    let rest = search()
        .stream()
        .resume_from(cursor)
        .into_vec()
        .await
        .expect("the rest");
    numbers_read.extend(read(rest));
    assert_eq!(numbers_read, numbers(45));
    server.assert_no_violations();
}

#[tokio::test]
async fn they_are_streams_of_the_ecosystem() {
    let (server, client) = setup(30, 0).await;
    let search = client.tickets().search().take(10).stream();
    let summaries = search.filter_map(|ticket| async move { ticket.ok()?.summary });
    let summaries = std::pin::pin!(summaries);
    assert_eq!(summaries.take(25).collect::<Vec<_>>().await.len(), 25);
    assert_eq!(
        queries(&server, "/tickets/search").len(),
        3,
        "nothing is fetched ahead"
    );
    let pages = client.tickets().search().take(10).pages();
    assert_eq!(pages.collect::<Vec<_>>().await.len(), 3);
}
