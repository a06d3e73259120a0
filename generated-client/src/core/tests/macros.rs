//! The macros for enums, unions, requests and answers.

use bytes::Bytes;
use serde_json::{Value, json};

use super::models::{All, Nothing};
use super::support::{Answer, FakeNetwork, reply};
use crate::core::{
    Client, FromReply, Operation, Request, Service, integer_enum, request, response_enum, string_enum,
    tagged_union, untagged_union, value_enum,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Priority {
    High,
    Low,
    UnknownValue(String),
}

string_enum! { Priority { "alta" => High, "baixa" => Low } }

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum PersonType {
    Below,
    None,
    Employee,
    UnknownValue(i64),
}

integer_enum! { PersonType { -1 => Below, 0 => None, 1 => Employee } }

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum Mixed {
    A,
    B,
    C,
    D,
    E,
    UnknownValue(Value),
}

value_enum! { Mixed { "a" => A, 1 => B, true => C, null => D, -1.5 => E } }

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum Pet {
    Nothing(Nothing),
    All(Box<All>),
    UnknownValue(Value),
}

tagged_union! { Pet by "petType" { "nothing" => Nothing(Nothing), "all" => All(All) } }

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum Id {
    Text(String),
    Number(i64),
    All(Box<All>),
    Nothing(Nothing),
    UnknownValue(Value),
}

untagged_union! {
    Id {
        Text(::std::string::String),
        Number(i64),
        All(All) requires("ID", "kind"),
        Nothing(Nothing) requires("object") where("object" = "account", "x" = null),
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum GetResponse {
    Ok(Box<All>),
    NoContent,
    Other(Value),
}

response_enum! { GetResponse { 200 => Ok: json(All), 204 => NoContent: empty(()), default => Other: json(Value) } }

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum PutResponse {
    Accepted(String),
}

response_enum! { PutResponse { 202 => Accepted: text(String) } }

#[test]
fn text_enums() {
    assert_eq!(Priority::ALL, [Priority::High, Priority::Low]);
    let read: Vec<Option<Priority>> = serde_json::from_str(r#"["alta",null,"m\u00e9dia"]"#).unwrap();
    assert_eq!(read, [Some(Priority::High), None, Some(Priority::from("média"))]);
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"["alta",null,"média"]"#);
    assert_eq!(Priority::from("baixa".to_owned()), Priority::Low);
    assert_eq!(
        ("alta".parse(), Priority::Low.to_string()),
        (Ok(Priority::High), "baixa".to_owned())
    );
    assert!(serde_json::from_str::<Priority>("1").is_err());
}

#[test]
fn integer_enums() {
    assert_eq!(PersonType::ALL.len(), 3);
    let read: Vec<PersonType> = serde_json::from_str("[-1,0,1,7]").unwrap();
    assert_eq!(
        read,
        [
            PersonType::Below,
            PersonType::None,
            PersonType::Employee,
            PersonType::UnknownValue(7)
        ]
    );
    assert_eq!(serde_json::to_string(&read).unwrap(), "[-1,0,1,7]");
    assert_eq!(
        (PersonType::from(1).value(), "x".parse::<PersonType>().is_err()),
        (1, true)
    );
}

#[test]
fn value_enums() {
    let text = r#"["a",1,true,null,-1.5,"b",[1]]"#;
    let read: Vec<Mixed> = serde_json::from_str(text).unwrap();
    let unknown = |value| Mixed::UnknownValue(value);
    assert_eq!(
        read,
        [
            Mixed::A,
            Mixed::B,
            Mixed::C,
            Mixed::D,
            Mixed::E,
            unknown(json!("b")),
            unknown(json!([1]))
        ]
    );
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    assert_eq!(
        (Mixed::A.to_string(), Mixed::D.to_string()),
        ("a".to_owned(), "null".to_owned())
    );
    assert_eq!(Mixed::ALL.len(), 5);
}

#[test]
fn tagged_unions() {
    let pet: Pet = serde_json::from_value(json!({"petType": "nothing", "more": 1})).unwrap();
    assert_eq!(pet, Pet::Nothing(Nothing::new()));
    assert_eq!(serde_json::to_value(&pet).unwrap(), json!({"petType": "nothing"}));
    // A model that keeps unknown members writes the tag itself.
    let value = json!({"petType": "all", "ID": 1, "na\"me": "n"});
    let pet: Pet = serde_json::from_value(value.clone()).unwrap();
    assert!(matches!(pet, Pet::All(_)));
    assert_eq!(serde_json::to_value(&pet).unwrap(), value);
    for value in [
        json!({"petType": "bird", "wings": 2}),
        json!({}),
        json!(5),
        json!({"petType": 1}),
    ] {
        let pet: Pet = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(pet, Pet::UnknownValue(value.clone()));
        assert_eq!(serde_json::to_value(&pet).unwrap(), value);
    }
    let error = serde_json::from_value::<Pet>(json!({"petType": "all", "ID": 1})).unwrap_err();
    assert!(error.to_string().starts_with("missing field"));
}

#[test]
fn untagged_unions() {
    let all = json!({"ID": 1, "kind": "k", "na\"me": "n"});
    let nothing = json!({"object": "account", "x": null});
    let cases = [
        (json!("a"), Some(Id::Text("a".to_owned()))),
        (json!(5), Some(Id::Number(5))),
        (all, Some(Id::All(Box::new(All::new(1, "n", "k"))))),
        (nothing, Some(Id::Nothing(Nothing::new()))),
        (json!({"object": "other", "x": null}), None),
        (json!({"object": "account"}), None),
        (json!({"ID": 1, "na\"me": "n"}), None),
        (json!({"ID": "wrong", "kind": "k", "na\"me": "n"}), None),
        (json!(1.5), None),
        (json!(null), None),
    ];
    for (value, expected) in cases {
        let id: Id = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(id, expected.unwrap_or_else(|| Id::UnknownValue(value.clone())));
        if !matches!(id, Id::Nothing(_)) {
            assert_eq!(serde_json::to_value(&id).unwrap(), value);
        }
    }
}

#[test]
fn answers_by_status() {
    let all = GetResponse::from_reply(&mut reply(200, r#"{"ID":1,"na\"me":"n","kind":"k"}"#)).unwrap();
    assert_eq!(all, GetResponse::Ok(Box::new(All::new(1, "n", "k"))));
    assert_eq!(
        GetResponse::from_reply(&mut reply(204, "")).unwrap(),
        GetResponse::NoContent
    );
    assert_eq!(
        GetResponse::from_reply(&mut reply(207, "[1]")).unwrap(),
        GetResponse::Other(json!([1]))
    );
    assert_eq!(
        PutResponse::from_reply(&mut reply(202, "ok")).unwrap(),
        PutResponse::Accepted("ok".to_owned())
    );
    assert!(PutResponse::from_reply(&mut reply(200, "ok")).is_err());
}

static SERVICE: Service = Service::new("things", "https://api.example.com", "/things");
const FIND: Operation = Operation::new(&SERVICE, "find", crate::core::Method::Post, "/{id}/find/{path}");

fn find(client: &Client) -> Find {
    let request =
        client
            .call(&FIND)
            .path("id", &7)
            .path_styled("path", &["a", "b/c"], crate::core::Style::LABEL);
    Find { request }
}

#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub(crate) struct Find {
    request: Request,
}

request! {
    Find(FIND) => optional(Option<Value>) {
        /// Text.
        ///
        /// More.
        query "q" => q(impl Into<String>);
        query "many" => many(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        query[PIPES] "ids" => ids(::std::vec::Vec<i64>);
        query[DEEP] "filter" => filter(serde_json::Map<::std::string::String, Value>);
        header "X-Tenant" => tenant(impl Into<String>);
        header[SIMPLE] "X-Ids" => header_ids(::std::vec::Vec<i64>);
        cookie "sid" => sid(impl ::std::convert::Into<::std::string::String>);
        json "application/x+json" => body(Nothing);
    }
}

/// Sends bodies of all the other kinds.
pub(crate) struct Upload {
    request: Request,
}

request! {
    Upload(FIND) => bytes(Bytes) {
        form "application/x-www-form-urlencoded" => form(All);
        multipart "multipart/form-data" => multipart(All);
        text "text/plain" => plain(::std::string::String);
        bytes "application/octet-stream" => raw(crate::core::Bytes);
    }
}

#[tokio::test(start_paused = true)]
async fn requests() {
    let network = FakeNetwork::new(|_| Answer::json(200, "").give());
    let client = network.client(|builder| builder.user_agent_suffix("test/1.0"));
    let filter = json!({"a": {"b": [1]}}).as_object().unwrap().clone();
    let request = find(&client)
        .q("replaced")
        .q("x y")
        .many(vec!["a".to_owned(), "b".to_owned()])
        .ids(vec![1, 2])
        .filter(filter)
        .tenant("acme")
        .header_ids(vec![3, 4])
        .sid("c;d")
        .header("X-More", "y")
        .body(Nothing::new());
    assert_eq!(
        format!("{request:?}"),
        r#"Find { request: Request { service: "things", operation: "find", method: Post, path: "/{id}/find/{path}", .. } }"#
    );
    assert_eq!(request.await.unwrap(), None);
    let upload = || Upload {
        request: client.call(&FIND).path("id", &7).path("path", "p"),
    };
    upload().form(All::new(1, "n", "k")).await.unwrap();
    upload().multipart(All::new(1, "n", "k")).await.unwrap();
    upload().plain("text".to_owned()).await.unwrap();
    upload().raw(Bytes::from_static(b"raw")).response().await.unwrap();

    let seen = network.seen();
    let sent = &seen[0];
    assert_eq!(sent.method(), "POST");
    assert_eq!(
        sent.uri(),
        "https://api.example.com/things/7/find/.a,b%2Fc?q=x%20y&many=a&many=b&ids=1%7C2&filter%5Ba%5D%5Bb%5D%5B0%5D=1"
    );
    let header = |name: &str| sent.headers().get(name).map(|value| value.to_str().unwrap());
    assert_eq!(header("x-tenant"), Some("acme"));
    assert_eq!(header("x-ids"), Some("3,4"));
    assert_eq!(header("x-more"), Some("y"));
    assert_eq!(header("cookie"), Some("sid=c%3Bd"));
    assert_eq!(header("content-type"), Some("application/x+json"));
    assert_eq!(header("accept"), Some("application/json"));
    assert!(header("user-agent").unwrap().ends_with(" test/1.0"));
    assert_eq!(&sent.body()[..], b"{}");
    let bodies: Vec<(&str, &[u8])> = seen[1..]
        .iter()
        .map(|sent| (sent.headers()["content-type"].to_str().unwrap(), &sent.body()[..]))
        .collect();
    assert_eq!(
        bodies[0],
        ("application/x-www-form-urlencoded", &b"ID=1&kind=k&na%22me=n"[..])
    );
    assert!(bodies[1].0.starts_with("multipart/form-data; boundary=") && bodies[1].1.starts_with(b"--"));
    assert_eq!(bodies[2], ("text/plain", &b"text"[..]));
    assert_eq!(bodies[3], ("application/octet-stream", &b"raw"[..]));
}
