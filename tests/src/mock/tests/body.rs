use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::super::MockServer;
use super::{refusal, server};

fn post(server: &MockServer, path: &str) -> reqwest::RequestBuilder {
    reqwest::Client::new()
        .post(format!("{}/things{path}", server.url()))
        .bearer_auth("t")
}

#[tokio::test]
async fn json_is_checked_against_its_schema() {
    let server = server().await;
    let created = post(&server, "")
        .json(&json!({ "name": "a" }))
        .send()
        .await
        .unwrap();
    assert_eq!(created.status(), 201);
    server.assert_no_violations();
    for (body, expected) in [
        (r#"{"size":1}"#, "body: \"name\" is a required property"),
        (
            r#"{"name":"a","size":0}"#,
            "body: /size: 0 is less than or equal to the minimum of 0",
        ),
        (
            r#"{"name":"a","parent":{"name":null}}"#,
            "body: /parent/name: null is not of type \"string\"",
        ),
        (
            r#"{"name":"#,
            "the body is not application/json: EOF while parsing a value at line 1 column 8",
        ),
    ] {
        let (status, message) = refusal(
            post(&server, "")
                .header("content-type", "application/json")
                .body(body),
        )
        .await;
        assert_eq!((status, message.as_str()), (400, expected), "{body}");
    }
    assert_eq!(server.violations().len(), 4);
}

#[tokio::test]
async fn a_body_has_to_be_there_in_a_known_content_type_or_not_at_all() {
    let server = server().await;
    assert_eq!(
        refusal(post(&server, "")).await,
        (400, "the body is missing".to_owned())
    );
    let (status, message) = refusal(post(&server, "").header("content-type", "text/xml").body("<a/>")).await;
    assert_eq!(
        (status, message.as_str()),
        (
            415,
            "content type \"text/xml\" is not one of [\"application/json\", \"application/x-www-form-urlencoded\"]"
        )
    );
    let (_, message) = refusal(super::get(&server, "/things/all").body("[]")).await;
    assert_eq!(message, "the operation has no body, but 2 bytes were sent");
}

#[tokio::test]
async fn forms_are_read_as_objects() {
    let server = server().await;
    let form = [("name", "a"), ("size", "1.5"), ("parent[name]", "b")];
    assert_eq!(post(&server, "").form(&form).send().await.unwrap().status(), 201);
    assert_eq!(
        server.requests()[0].value,
        Some(json!({ "name": "a", "size": 1.5, "parent": { "name": "b" } }))
    );
    let (_, message) = refusal(post(&server, "").form(&[("name", "a"), ("size", "x")])).await;
    assert!(
        message.starts_with("body: /size: \"x\" is not of type"),
        "{message}"
    );
}

#[tokio::test]
async fn multipart_is_read_as_an_object() {
    let server = server().await;
    let file = || Part::bytes(b"hello".to_vec()).file_name("a.txt");
    let form = Form::new()
        .part("file", file())
        .text("count", "2")
        .text("tags", "a")
        .text("tags", "b");
    assert_eq!(
        post(&server, "/upload")
            .multipart(form)
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    assert_eq!(
        server.requests()[0].value,
        Some(json!({ "file": "hello", "count": 2, "tags": ["a", "b"] }))
    );
    let (_, message) = refusal(post(&server, "/upload").multipart(Form::new().text("count", "2"))).await;
    assert_eq!(message, "body: \"file\" is a required property");
    let (_, message) =
        refusal(post(&server, "/upload").multipart(Form::new().part("file", file()).part("file", file())))
            .await;
    assert_eq!(
        message,
        "the body is not multipart/form-data: part `file` is there twice"
    );
}

#[tokio::test]
async fn what_arrived_is_recorded_as_it_came() {
    let server = server().await;
    let text = "{ \"name\": \"a\" }";
    post(&server, "/?x=a%20b+c&y")
        .header("content-type", "application/json")
        .body(text)
        .send()
        .await
        .unwrap();
    let recorded = &server.requests()[0];
    assert_eq!(recorded.operation.as_deref(), Some("things POST /"));
    assert_eq!(
        (recorded.method.as_str(), recorded.path.as_str(), recorded.status),
        ("POST", "/things/", Some(400))
    );
    assert_eq!(
        recorded.query,
        [
            ("x".to_owned(), "a b c".to_owned()),
            ("y".to_owned(), String::new())
        ]
    );
    assert_eq!(recorded.header("Content-Type"), Some("application/json"));
    assert_eq!(
        (recorded.body.as_ref(), recorded.json()),
        (text.as_bytes(), Some(json!({ "name": "a" }) as Value))
    );
}
