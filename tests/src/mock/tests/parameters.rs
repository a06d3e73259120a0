use super::{get, refusal, server};

#[tokio::test]
async fn good_parameters_are_read_by_their_style() {
    let server = server().await;
    for query in [
        "limit=1",
        "limit=1&ids=1&ids=2&pipes=a%7Cb&joined=1,2&open=true",
        "limit=1&filter[name]=a&filter%5Bsize%5D=3",
        "limit=1&since=2021-03-11T18:11:17.8269584Z",
    ] {
        let status = get(&server, &format!("/things?{query}"))
            .send()
            .await
            .unwrap()
            .status();
        assert_eq!(status, 200, "{query}");
    }
    server.assert_no_violations();
}

#[tokio::test]
async fn refusals_name_the_parameter_and_the_reason() {
    let server = server().await;
    for (query, expected) in [
        ("", "query parameter `limit` is missing"),
        (
            "limit=x",
            "query parameter `limit`: \"x\" is not of type \"integer\"",
        ),
        (
            "limit=101",
            "query parameter `limit`: 101 is greater than the maximum of 100",
        ),
        (
            "limit=3000000000",
            "query parameter `limit`: 3000000000 is greater than the maximum of 100",
        ),
        ("limit=1&limit=2", "query parameter `limit`: is given 2 times"),
        (
            "limit=1&ids=1&ids=x",
            "query parameter `ids`: /1: \"x\" is not of type \"integer\"",
        ),
        (
            "limit=1&joined=1%2C2",
            "query parameter `joined`: /0: \"1,2\" is not of type \"integer\"",
        ),
        (
            "limit=1&open=yes",
            "query parameter `open`: \"yes\" is not of type \"boolean\"",
        ),
        (
            "limit=1&since=today",
            "query parameter `since`: \"today\" is not a \"date-time\"",
        ),
        (
            "limit=1&filter[size]=x",
            "query parameter `filter`: /size: \"x\" is not of type \"integer\"",
        ),
        (
            "limit=1&filter[other]=x",
            "query parameter `filter`: Additional properties are not allowed ('other' was unexpected)",
        ),
        (
            "limit=1&Limit=1",
            "query parameter `Limit` is unknown; the operation knows [\"limit\", \"ids\", \"pipes\", \"joined\", \"filter\", \"open\", \"since\"]",
        ),
    ] {
        let (status, message) = refusal(get(&server, &format!("/things?{query}"))).await;
        assert_eq!((status, message.as_str()), (400, expected), "{query}");
    }
    assert_eq!(server.violations().len(), 12);
}

#[tokio::test]
async fn all_problems_are_told_at_once() {
    let server = server().await;
    let request = reqwest::Client::new()
        .get(format!("{}/things?what=1", server.url()))
        .bearer_auth("t");
    let (_, message) = refusal(request).await;
    assert_eq!(
        message,
        "query parameter `limit` is missing; header parameter `X-Tenant` is missing; query parameter `what` is unknown; the operation knows [\"limit\", \"ids\", \"pipes\", \"joined\", \"filter\", \"open\", \"since\"]"
    );
}

#[tokio::test]
async fn path_and_header_parameters_are_typed_too() {
    let server = server().await;
    let (status, message) = refusal(get(&server, "/things/x")).await;
    assert_eq!(
        (status, message.as_str()),
        (400, "path parameter `id`: \"x\" is not of type \"integer\"")
    );
    let request = reqwest::Client::new()
        .get(format!("{}/things?limit=1", server.url()))
        .bearer_auth("t")
        .header("X-TENANT", "c");
    assert_eq!(
        refusal(request).await.1,
        "header parameter `X-Tenant`: \"c\" is shorter than 2 characters"
    );
}

#[tokio::test]
async fn a_bearer_token_is_wanted_where_the_document_says_so() {
    let server = server().await;
    let url = format!("{}/things?limit=1", server.url());
    let client = reqwest::Client::new();
    let (status, message) = refusal(client.get(&url)).await;
    assert_eq!(
        (status, message.as_str()),
        (401, "header `Authorization` lacks a bearer token")
    );
    let (status, message) = refusal(
        client
            .get(&url)
            .bearer_auth("other")
            .header("x-tenant", "company"),
    )
    .await;
    assert_eq!(
        (status, message.as_str()),
        (401, "nobody was given this bearer token")
    );
    assert_eq!(server.violations().len(), 2);
    assert_eq!(
        client
            .get(format!("{}/things/all", server.url()))
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
}

#[tokio::test]
async fn an_expired_token_is_refused_but_no_violation() {
    let server = server().await;
    server.expire_tokens();
    let (status, _) = refusal(get(&server, "/things?limit=1")).await;
    assert_eq!(status, 401);
    server.assert_no_violations();
}
