use serde_json::{Value, json};

use super::super::{FIRST_TICKET, MockServer};
use super::octadesk;

async fn call(
    server: &MockServer,
    method: reqwest::Method,
    path: &str,
    body: Option<Value>,
) -> reqwest::Response {
    let mut request = reqwest::Client::new()
        .request(method, format!("{}{path}", server.url()))
        .bearer_auth("t");
    if let Some(body) = body {
        request = request.json(&body);
    }
    request.send().await.unwrap()
}

async fn get(server: &MockServer, path: &str) -> Value {
    let response = call(server, reqwest::Method::GET, path, None).await;
    assert_eq!(response.status(), 200, "{path}");
    response.json().await.unwrap()
}

async fn post(server: &MockServer, path: &str, body: Value) -> Value {
    let response = call(server, reqwest::Method::POST, path, Some(body)).await;
    assert!(
        response.status().is_success(),
        "{path}: {:?}",
        server.violations()
    );
    response.json().await.unwrap()
}

fn ticket(summary: &str) -> Value {
    json!({
        "summary": summary,
        "requester": { "email": "requester@example.com", "name": "Requester Name" },
        "numberChannel": 0,
        "inbox": { "domain": "", "email": "" },
        "comments": { "description": { "content": "Body text" } },
        "customField": { "order_id": "1000000001" }
    })
}

#[tokio::test]
async fn a_ticket_is_created_read_changed_and_found() {
    let server = octadesk().strict_store().start().await.unwrap();
    let created = post(&server, "/tickets", ticket("Printer")).await;
    assert_eq!(
        (created["number"].as_i64(), created["summary"].as_str()),
        (Some(FIRST_TICKET), Some("Printer"))
    );
    let path = format!("/tickets/{FIRST_TICKET}");
    assert_eq!(get(&server, &path).await, created);

    let change = json!({ "idCurrentStatus": "b2c80a95-840c-4cd0-baa3-f266f303d626", "comments": { "internal": { "content": "Done" } } });
    let changed: Value = call(&server, reqwest::Method::PUT, &path, Some(change))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        (changed["summary"].as_str(), changed["currentStatusName"].as_str()),
        (Some("Printer"), Some("Resolvido"))
    );

    let found = get(&server, "/tickets/search?status=resolvido%7Ccancelado").await;
    assert_eq!(found, json!([changed]));
    assert_eq!(get(&server, "/tickets/search?status=!resolvido").await, json!([]));
    let requester = changed["idRequester"].as_str().unwrap_or_default();
    assert_eq!(
        get(&server, &format!("/tickets?idRequester={requester}"))
            .await
            .as_array()
            .map(Vec::len),
        Some(1)
    );

    let interactions = get(&server, &format!("{path}/interactions")).await;
    assert_eq!(interactions.as_array().map(Vec::len), Some(2));
    assert_eq!(
        interactions[1]["comments"],
        json!([{ "content": "Done", "isPublic": false }])
    );
    server.assert_no_violations();
}

#[tokio::test]
async fn what_was_never_created_is_a_sample_or_nothing() {
    let server = octadesk().start().await.unwrap();
    assert_eq!(get(&server, "/tickets/7").await["number"], 7);
    server.strict_store(true);
    for path in [
        "/tickets/7",
        "/tickets/7/interactions",
        "/persons/00000000-0000-4000-8000-000000000001",
    ] {
        let response = call(&server, reqwest::Method::GET, path, None).await;
        assert_eq!(response.status(), 404, "{path}");
    }
    assert_eq!(get(&server, "/tickets/search").await, json!([]));
    server.assert_no_violations();
}

#[tokio::test]
async fn search_pages_in_both_ways() {
    let server = octadesk().strict_store().start().await.unwrap();
    for index in 0..5 {
        post(&server, "/tickets", ticket(&format!("Ticket {index}"))).await;
    }
    let numbers = |value: &Value| -> Vec<i64> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .map(|ticket| ticket["number"].as_i64().unwrap_or_default() - FIRST_TICKET)
            .collect()
    };
    // Page by page, the next address as it was given.
    for (first, total) in [
        ("/tickets/search?take=2", Some("5")),
        (
            "/tickets/search?take=2&page=1&sortBy=number&sortDirection=desc",
            Some("5"),
        ),
        ("/tickets/search?take=2&searchId=search-1", None),
    ] {
        let (mut seen, mut next) = (Vec::new(), Some(first.to_owned()));
        while let Some(path) = next {
            let response = call(&server, reqwest::Method::GET, &path, None).await;
            let header = |name: &str| {
                response
                    .headers()
                    .get(name)
                    .and_then(|value| value.to_str().ok())
                    .map(str::to_owned)
            };
            assert_eq!(header("total-count").as_deref(), total);
            assert_eq!(header("search-id").as_deref(), Some("search-1"));
            next = header("nextPageUrl").and_then(|url| url.strip_prefix(server.url()).map(str::to_owned));
            seen.extend(numbers(&response.json().await.unwrap()));
        }
        assert_eq!(seen, [4, 3, 2, 1, 0], "{first}");
    }
    let second = get(
        &server,
        "/tickets/search?take=2&page=2&sortBy=number&sortDirection=asc",
    )
    .await;
    assert_eq!(numbers(&second), [2, 3]);
    let few = get(
        &server,
        &format!(
            "/tickets/search?number=%3C{}&outputDataSet=number,lastInteraction.comments",
            FIRST_TICKET + 1
        ),
    )
    .await;
    assert_eq!(numbers(&few), [1, 0]);
    assert!(few[0].get("summary").is_none());
    server.assert_no_violations();
}

#[tokio::test]
async fn a_person_is_created_read_by_mail_and_changed() {
    let server = octadesk().strict_store().start().await.unwrap();
    let person = json!({ "email": "customer@example.com", "name": "Customer", "type": 2, "roleType": 5, "permissionType": 0, "participantPermission": 0, "isLocked": true });
    let created = post(&server, "/persons", person).await;
    let id = created["id"].as_str().unwrap_or_default();
    assert_eq!(get(&server, &format!("/persons/{id}")).await, created);
    assert_eq!(
        get(&server, "/persons?email=Customer%40example.com").await,
        created
    );
    let changed: Value = call(
        &server,
        reqwest::Method::PUT,
        &format!("/persons/{id}"),
        Some(json!({ "isEnabled": false })),
    )
    .await
    .json()
    .await
    .unwrap();
    assert_eq!(
        (changed["isEnabled"].as_bool(), changed["name"].as_str()),
        (Some(false), Some("Customer"))
    );
    assert_eq!(
        get(&server, "/persons/requesters?keyword=custom").await,
        json!([changed])
    );
    assert_eq!(get(&server, "/persons/agents?keyword=custom").await, json!([]));
    let none = call(
        &server,
        reqwest::Method::GET,
        "/persons?email=nobody%40example.com",
        None,
    )
    .await;
    assert!(none.status() == 404 || none.text().await.unwrap() == "null");
    server.assert_no_violations();
}

#[tokio::test]
async fn logins_hand_out_tokens_that_can_expire() {
    let server = octadesk().wrong_password("no").start().await.unwrap();
    let client = reqwest::Client::new();
    let login = |password: &str| {
        let body = json!({ "username": "agent@example.com", "password": password });
        client
            .post(format!("{}/login", server.url()))
            .header("subDomain", "company")
            .json(&body)
    };
    let refused = login("no").send().await.unwrap();
    assert_eq!(refused.status(), 405);
    assert_eq!(
        refused.json::<Value>().await.unwrap()["message"],
        "Invalid user or password"
    );
    let answer: Value = login("yes").send().await.unwrap().json().await.unwrap();
    let by_key = client.post(format!("{}/login/apiToken", server.url()));
    let by_key = by_key
        .header("subDomain", "company")
        .header("apiToken", "octa.xxx.yyy")
        .header("username", "agent@example.com");
    assert_eq!(by_key.send().await.unwrap().status(), 200);
    assert_eq!(server.logins(), 2);
    let ticket = || {
        client
            .get(format!("{}/tickets/1", server.url()))
            .bearer_auth(answer["token"].as_str().unwrap_or_default())
    };
    assert_eq!(ticket().send().await.unwrap().status(), 200);
    server.expire_tokens();
    assert_eq!(ticket().send().await.unwrap().status(), 401);
    server.assert_no_violations();
}
