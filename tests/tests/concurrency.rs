//! Ten thousand calls at once on one client, while its tokens expire again and again.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use octadesk::tickets::TicketCreate;
use octadesk::{Client, RetryPolicy};
use octadesk_tests::octadesk_mock;

const CALLS: usize = 10_000;
/// After so many requests more, all tokens expire.
const LIFE: usize = 1_500;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_or_doubled_and_each_expiry_costs_one_login() {
    let server = octadesk_mock().start().await.expect("the mock starts");
    let client = Client::builder()
        .base_url(server.url())
        .api_token("octa.xxx.yyy", "agent@example.com")
        .subdomain("company")
        .retry(RetryPolicy::never())
        .build()
        .expect("the client is configured");
    let calls: Vec<_> = (0..CALLS)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                if number % 2 == 0 {
                    client.tickets().get(7).await.map(drop)
                } else {
                    let ticket = TicketCreate::new().set_summary(format!("{number}"));
                    client.tickets().create(ticket).await.map(drop)
                }
            })
        })
        .collect();
    let server = Arc::new(server);
    let expiries = Arc::new(AtomicUsize::new(0));
    let clock = tokio::spawn({
        let (server, expiries) = (Arc::clone(&server), Arc::clone(&expiries));
        async move {
            loop {
                server.wait_for(server.requests().len() + LIFE).await;
                server.expire_tokens();
                expiries.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    for call in calls {
        call.await.expect("no call panics").expect("every call succeeds");
    }
    clock.abort();
    assert!(clock.await.expect_err("it never ends").is_cancelled());
    // The last token may have expired after the last call.
    client.tickets().get(7).await.expect("every call succeeds");

    let mut read = 0;
    let mut created: BTreeMap<String, usize> = BTreeMap::new();
    for request in server.requests() {
        match (request.operation.as_deref(), request.status) {
            (Some("tickets GET /{}"), Some(200)) => read += 1,
            (Some("tickets POST /"), Some(200 | 201)) => {
                let body = request.json().expect("a ticket");
                *created.entry(body["summary"].to_string()).or_default() += 1;
            }
            (Some("login POST /login/apiToken"), Some(200)) => {}
            // A token has expired; the call is made once more.
            (_, Some(401)) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((read, created.len()), (CALLS / 2 + 1, CALLS / 2));
    assert!(
        created.values().all(|times| *times == 1),
        "a ticket was created twice"
    );
    let expiries = expiries.load(Ordering::SeqCst);
    assert!(expiries >= 3, "{expiries}");
    assert_eq!(server.logins(), 1 + expiries);
    server.assert_no_violations();
}
