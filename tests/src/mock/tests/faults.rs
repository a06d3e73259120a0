use std::time::Duration;

use super::super::Fault;
use super::{get, server};

#[tokio::test]
async fn faults_happen_in_order_and_as_often_as_asked() {
    let server = server().await;
    server.fault(Fault::status(503).header("retry-after", "7").times(2));
    server.fault(Fault::status(500));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let response = get(&server, "/things/all").send().await.unwrap();
        statuses.push((
            response.status().as_u16(),
            response.headers().contains_key("retry-after"),
        ));
    }
    assert_eq!(statuses, [(503, true), (503, true), (500, false), (200, false)]);
}

#[tokio::test]
async fn a_fault_can_be_for_one_operation() {
    let server = server().await;
    server.fault(Fault::status(500).on("things GET /{}"));
    assert_eq!(get(&server, "/things/all").send().await.unwrap().status(), 200);
    assert_eq!(get(&server, "/things/1").send().await.unwrap().status(), 500);
    assert_eq!(get(&server, "/things/1").send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn bodies_can_be_spoiled() {
    let server = server().await;
    let things = || get(&server, "/things?limit=1");
    server.fault(Fault::content_type("text/html"));
    assert_eq!(
        things().send().await.unwrap().headers()["content-type"],
        "text/html"
    );

    server.fault(Fault::body("{"));
    assert_eq!(things().send().await.unwrap().text().await.unwrap(), "{");

    server.fault(Fault::truncated());
    assert!(things().send().await.unwrap().bytes().await.is_err());

    server.fault(Fault::huge(1_000_000));
    let response = things().send().await.unwrap();
    assert_eq!(response.content_length(), None);
    assert_eq!(response.bytes().await.unwrap().len(), 1_000_000);

    server.fault(Fault::huge_declared(1_000_000));
    let response = things().send().await.unwrap();
    assert_eq!(response.content_length(), Some(1_000_000));
    assert_eq!(response.bytes().await.unwrap().len(), 1_000_000);

    let whole = things().send().await.unwrap().bytes().await.unwrap();
    server.fault(Fault::slow(Duration::from_micros(1)));
    assert_eq!(things().send().await.unwrap().bytes().await.unwrap(), whole);
}

#[tokio::test]
async fn connections_can_be_reset() {
    let server = server().await;
    let things = || get(&server, "/things?limit=1");
    server.fault(Fault::reset_before_headers());
    assert!(things().send().await.is_err());

    server.fault(Fault::reset_after_headers());
    let response = things().send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.bytes().await.is_err());
    assert_eq!(things().send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn answers_can_be_held_back() {
    let server = server().await;
    let (fault, gate) = Fault::gate();
    server.fault(fault);
    let held = tokio::spawn(get(&server, "/things/all").send());
    server.wait_for(1).await;
    assert!(!held.is_finished());
    gate.open();
    assert_eq!(held.await.unwrap().unwrap().status(), 200);

    server.fault(Fault::hang());
    let hanging = tokio::spawn(get(&server, "/things/all").send());
    server.wait_for(2).await;
    hanging.abort();
    assert!(hanging.await.unwrap_err().is_cancelled());

    server.fault(Fault::delay(Duration::from_millis(1)));
    assert_eq!(get(&server, "/things/all").send().await.unwrap().status(), 200);
}
