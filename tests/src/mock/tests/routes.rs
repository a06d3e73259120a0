use axum::http::Method;
use reqwest::StatusCode;

use super::super::routes::{Route, Template, find};
use super::{Service, document, get, octadesk, refusal, server};

fn routed(method: Method, path: &str) -> String {
    let services = [Service::new(document()).unwrap()];
    match find(&services, &method, path) {
        Route::Found {
            operation,
            parameters,
            ..
        } => {
            let parameters: Vec<String> = parameters
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            format!("{} [{}]", operation.id, parameters.join(" "))
        }
        Route::WrongMethod(methods) => format!("{methods:?}"),
        Route::Unknown => "unknown".to_owned(),
    }
}

#[test]
fn literal_segments_win_over_parameters() {
    assert_eq!(routed(Method::GET, "/things/all"), "things GET /all []");
    assert_eq!(routed(Method::GET, "/things/7"), "things GET /{} [id=7]");
    assert_eq!(
        routed(Method::GET, "/things/all/run"),
        "things GET /{}/run [id=all]"
    );
    assert_eq!(
        routed(Method::GET, "/things/all/walk"),
        "things GET /{}/{} [id=all part=walk]"
    );
    // Only the less literal path has the method.
    assert_eq!(
        routed(Method::GET, "/things/upload"),
        "things GET /{} [id=upload]"
    );
}

#[test]
fn one_slash_at_the_end_makes_no_difference() {
    assert_eq!(routed(Method::POST, "/things"), "things POST / []");
    assert_eq!(routed(Method::POST, "/things/"), "things POST / []");
    assert_eq!(routed(Method::GET, "/things/7/run/"), "things GET /{}/run [id=7]");
    assert_eq!(routed(Method::POST, "/things//"), "unknown");
    assert_eq!(routed(Method::POST, "//things"), "unknown");
}

#[test]
fn parameters_are_decoded_after_the_path_is_split() {
    assert_eq!(
        routed(Method::GET, "/things/a%2Fb/run"),
        "things GET /{}/run [id=a/b]"
    );
    assert_eq!(
        routed(Method::GET, "/things/a%20b/run"),
        "things GET /{}/run [id=a b]"
    );
}

#[test]
fn a_known_path_with_another_method_is_told_apart() {
    assert_eq!(routed(Method::DELETE, "/things/"), "[GET, POST]");
    assert_eq!(routed(Method::GET, "/other"), "unknown");
}

#[test]
fn segments_may_mix_text_and_parameters() {
    let services = [super::service(
        serde_json::json!({ "paths": { "/files/{name}.{kind}": { "get": {} } } }),
    )];
    let Route::Found { parameters, .. } = find(&services, &Method::GET, "/files/a.json") else {
        panic!()
    };
    assert_eq!(
        parameters,
        [
            ("name".to_owned(), "a".to_owned()),
            ("kind".to_owned(), "json".to_owned())
        ]
    );
    assert!(matches!(
        find(&services, &Method::GET, "/files/json"),
        Route::Unknown
    ));
}

#[test]
fn identities_have_anonymous_parameters() {
    assert_eq!(Template::anonymous("/{id}/run/"), "/{}/run");
    assert_eq!(Template::anonymous("/"), "/");
}

#[tokio::test]
async fn strangers_are_recorded_as_violations() {
    let server = server().await;
    let (status, message) = refusal(get(&server, "/nowhere")).await;
    assert_eq!(
        (status, message.as_str()),
        (404, "no operation has the path /nowhere")
    );
    let deleted = reqwest::Client::new()
        .delete(format!("{}/things", server.url()))
        .send()
        .await
        .unwrap();
    assert_eq!(deleted.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(deleted.headers()["allow"], "GET, POST");
    assert_eq!(server.violations().len(), 2);
    assert_eq!(
        server.violations()[1].to_string(),
        "DELETE /things: DELETE is no method of /things, which knows GET, POST"
    );
    server.reset();
    assert!(server.violations().is_empty() && server.requests().is_empty());
}

#[tokio::test]
async fn every_documented_operation_has_an_identity_of_its_own() {
    let server = octadesk().start().await.unwrap();
    let operations = server.operations();
    let mut unique = operations.clone();
    unique.dedup();
    assert_eq!(operations, unique);
    assert!(
        operations.iter().any(|id| id == "tickets GET /{}/interactions"),
        "{operations:?}"
    );
}
