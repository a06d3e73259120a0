//! The mock transport, as users of the crate have it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use octadesk::testing::{MockTransport, MockedOperation};
use octadesk::tickets::{self, Ticket, TicketCreate};
use octadesk::{Client, ErrorKind, Method, RetryPolicy, persons};
use serde_json::{Value, json};

/// Runs a future that is ready without a network.
fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// What a panic says.
fn panic_of<T>(run: impl FnOnce() -> T) -> String {
    let Err(panic) = catch_unwind(AssertUnwindSafe(run)) else {
        panic!("nothing panicked");
    };
    match panic.downcast_ref::<String>() {
        Some(text) => text.clone(),
        None => panic
            .downcast_ref::<&str>()
            .copied()
            .unwrap_or_default()
            .to_owned(),
    }
}

#[tokio::test]
async fn answers_are_typed_and_requests_are_recorded() -> Result<(), octadesk::Error> {
    let mock = MockTransport::new();
    mock.on::<tickets::Get>()
        .reply(Ticket::new().set_summary("Printer"));
    mock.on::<tickets::Create>().reply(Ticket::new().set_number(8));
    mock.on::<persons::GetByEmail>().reply(None);
    mock.on::<tickets::Search>()
        .reply(vec![Ticket::new().set_number(8)]);
    let client = mock.client();

    let ticket = client.tickets().get(7).header("x-trace", "1").await?;
    assert_eq!(ticket.summary.as_deref(), Some("Printer"));
    let created = client
        .tickets()
        .create(TicketCreate::new().set_summary("Copier"))
        .await?;
    assert_eq!(created.number, Some(8));
    assert_eq!(client.persons().get_by_email("a+b@example.com").await?, None);
    assert_eq!(
        client
            .tickets()
            .search()
            .status("novo|pendente")
            .stream()
            .into_vec()
            .await?
            .len(),
        1
    );

    let requests = mock.requests();
    assert_eq!(
        requests.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "tickets.get (GET /tickets/7)",
            "tickets.create (POST /tickets/)",
            "persons.get_by_email (GET /persons/)",
            "tickets.search (GET /tickets/search)",
        ]
    );
    assert_eq!(requests[0].header("x-trace"), Some("1"));
    assert_eq!(requests[0].operation(), Some(tickets::Get::operation()));
    assert_eq!(requests[1].json::<Value>(), json!({"summary": "Copier"}));
    assert_eq!(
        requests[2].query_value("email").as_deref(),
        Some("a+b@example.com")
    );
    assert_eq!(
        requests[3].query(),
        [("status".to_owned(), "novo|pendente".to_owned())]
    );
    mock.assert_requests::<tickets::Get>(1);
    mock.assert_used();
    Ok(())
}

#[tokio::test]
async fn answers_come_in_their_order_and_the_last_one_stays() {
    let mock = MockTransport::new();
    mock.on::<tickets::Get>()
        .json(404, &json!({"errorId": 5, "message": "no such ticket"}))
        .reply(Ticket::new().set_number(1))
        .times(2)
        .reply(Ticket::new().set_number(2));
    let client = mock.client();
    let error = client.tickets().get(7).await.expect_err("not found");
    assert!(error.is_not_found());
    assert_eq!(
        (error.error_id(), error.message()),
        (Some("5"), Some("no such ticket"))
    );
    let mut numbers = Vec::new();
    for _ in 0..4 {
        numbers.push(client.tickets().get(7).await.expect("a ticket").number);
    }
    assert_eq!(numbers, [Some(1), Some(1), Some(2), Some(2)]);
}

#[tokio::test]
async fn faults_are_what_the_network_would_do_and_waits_take_no_time() {
    let mock = MockTransport::new();
    mock.on::<tickets::Get>()
        .cannot_connect()
        .status(503)
        .header("retry-after", "7")
        .reply(Ticket::new());
    let start = std::time::Instant::now();
    let answer = mock
        .client()
        .tickets()
        .get(7)
        .response()
        .await
        .expect("the third attempt");
    assert_eq!(answer.attempts(), 3);
    let waits = mock.waits();
    assert_eq!(waits.len(), 2);
    assert!(waits[1] >= Duration::from_secs(7), "{waits:?}");
    assert!(start.elapsed() < Duration::from_secs(5));

    for (tell, kind) in [
        (tell(|answers| answers.cannot_connect()), ErrorKind::Connect),
        (tell(|answers| answers.breaks()), ErrorKind::Network),
        (tell(|answers| answers.breaks_in_body()), ErrorKind::Network),
        (tell(|answers| answers.times_out()), ErrorKind::Timeout),
        (tell(|answers| answers.never()), ErrorKind::Timeout),
        (
            tell(|answers| answers.body(200, "text/html", "<p>")),
            ErrorKind::Decode,
        ),
        (tell(|answers| answers.status(302)), ErrorKind::Redirect),
        (tell(|answers| answers.status(401)), ErrorKind::Auth),
    ] {
        let mock = MockTransport::new();
        tell(&mock);
        let call = mock.client().tickets().get(7).retry(RetryPolicy::never());
        let error = call
            .timeout(Duration::from_millis(20))
            .await
            .expect_err("a fault");
        assert_eq!(error.kind(), kind, "{error}");
    }
}

type Answers = octadesk::testing::Answers<tickets::Get>;

fn tell(fault: fn(Answers) -> Answers) -> impl Fn(&MockTransport) {
    move |mock| drop(fault(mock.on::<tickets::Get>()))
}

#[tokio::test]
async fn conditions_tell_requests_apart() {
    let mock = MockTransport::new();
    mock.on::<tickets::Get>().reply(Ticket::new().set_summary("any"));
    mock.on::<tickets::Get>()
        .when(|request| request.path().ends_with("/7"))
        .reply(Ticket::new().set_summary("seven"));
    let client = mock.client();
    for (number, summary) in [(6, "any"), (7, "seven"), (8, "any"), (7, "seven")] {
        let ticket = client.tickets().get(number).await.expect("a ticket");
        assert_eq!(ticket.summary.as_deref(), Some(summary));
    }
}

#[tokio::test]
async fn undocumented_calls_and_logins_are_known_by_their_path() {
    let mock = MockTransport::new();
    mock.on_path(Method::Get, "/things/a%20b")
        .json(200, &json!({"a": 1}));
    mock.accept_logins();
    mock.on::<tickets::Get>().reply(Ticket::new());
    let client = mock
        .client_builder()
        .api_token("octa.xxx.yyy", "agent@example.com")
        .subdomain("company")
        .build()
        .expect("a client");
    let answer: Value = client
        .request(Method::Get, "/things/{id}")
        .path("id", "a b")
        .json()
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer, json!({"a": 1}));
    client.tickets().get(7).await.expect("a ticket");
    let paths: Vec<_> = mock
        .requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert_eq!(paths, ["/login/apiToken", "/things/a%20b", "/tickets/7"]);
}

#[test]
fn what_was_not_prepared_panics_and_tells_what_was() {
    let message = panic_of(|| {
        let mock = MockTransport::new();
        mock.on::<tickets::Create>().reply(Ticket::new());
        mock.on::<persons::Get>().when(|_| false).status(404);
        let _ = run(mock.client().tickets().get(7).send());
    });
    assert_eq!(
        message,
        "the mock has no answer for tickets.get (GET /tickets/7); registered are: tickets.create, persons.get (with a condition)"
    );
    let message = panic_of(|| run(MockTransport::new().client().tickets().get(7).send()));
    assert!(message.ends_with("nothing was registered"), "{message}");
}

#[test]
fn a_panic_in_another_task_is_not_lost() {
    let message = panic_of(|| {
        let mock = MockTransport::new();
        let client: Client = mock.client();
        run(async move {
            let task = tokio::spawn(client.tickets().get(7).send());
            assert!(task.await.is_err(), "the task panicked");
        });
        drop(mock);
    });
    assert!(message.contains("no answer for tickets.get"), "{message}");
}

#[test]
fn assertions_tell_what_was_asked() {
    let mock = MockTransport::new();
    mock.on::<tickets::Get>().reply(Ticket::new()).times(2);
    run(mock.client().tickets().get(7).send()).expect("a ticket");
    let message = panic_of(|| mock.assert_requests::<tickets::Get>(2));
    assert!(
        message.contains("tickets.get was asked 1 times, not 2"),
        "{message}"
    );
    let message = panic_of(|| mock.assert_used());
    assert_eq!(message, "tickets.get: 1 of 2 answers were given");
    for (message, run) in [
        (
            "`times` needs",
            panic_of(|| drop(MockTransport::new().on::<tickets::Get>().times(2))),
        ),
        (
            "a header needs",
            panic_of(|| {
                drop(
                    MockTransport::new()
                        .on::<tickets::Get>()
                        .breaks()
                        .header("a", "b"),
                )
            }),
        ),
        (
            "can't be a header",
            panic_of(|| {
                drop(
                    MockTransport::new()
                        .on::<tickets::Get>()
                        .status(200)
                        .header("a", "\n"),
                )
            }),
        ),
        (
            "no status",
            panic_of(|| drop(MockTransport::new().on::<tickets::Get>().status(99))),
        ),
    ] {
        assert!(run.contains(message), "{run}");
    }
}

#[test]
fn nothing_of_the_requests_is_shown() {
    let mock = MockTransport::new();
    mock.on::<persons::GetByEmail>().reply(None);
    run(mock.client().persons().get_by_email("who@example.com").send()).expect("an answer");
    assert!(!format!("{mock:?}").contains("who"));
}

#[cfg(feature = "blocking")]
#[test]
fn lists_are_iterators_without_a_runtime() {
    let mock = MockTransport::new();
    let page = |numbers: std::ops::Range<i64>| -> Vec<Ticket> {
        numbers.map(|number| Ticket::new().set_number(number)).collect()
    };
    mock.on::<tickets::ListByRequester>()
        .reply(page(0..3))
        .reply(page(3..5))
        .status(500)
        .reply(Vec::new());
    let client = mock.client();
    let mut items = client.tickets().list_by_requester("id").stream().wait();
    let numbers: Vec<_> = items
        .by_ref()
        .take(4)
        .map(|ticket| ticket.expect("a ticket").number)
        .collect();
    assert_eq!(numbers, (0..4).map(Some).collect::<Vec<_>>());
    assert!(items.cursor().is_some());
    assert_eq!(items.next().expect("one more").expect("a ticket").number, Some(4));
    let error = items.next().expect("an error").expect_err("the server failed");
    assert!(items.next().is_none());
    let cursor = error.cursor().expect("a place");
    let rest = client
        .tickets()
        .list_by_requester("id")
        .stream()
        .resume_from(cursor)
        .wait();
    assert_eq!(rest.count(), 0);
}
