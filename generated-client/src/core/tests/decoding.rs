//! Responses that are not as documented.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::macros::{Id, Pet};
use super::models::{All, Counts, Nothing, Pair, Tree};
use super::support::{Answer, FakeNetwork, reply};
use crate::core::decode::Foreign;
use crate::core::problem::{DecodeErrorKind, Problems};
use crate::core::{
    BoxFuture, Decode, Error, ErrorKind, Json, Lenient, Object, Operation, Repair, Runtime, Service, model,
};

type Record = BTreeMap<String, Option<i32>>;

/// A model that can do without anything.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub(crate) struct Ticket {
    /// An integer.
    pub(crate) number: Option<i64>,
    /// A text.
    pub(crate) summary: Option<String>,
    /// A list.
    pub(crate) tags: Option<Vec<String>>,
    /// A model.
    pub(crate) parent: Option<Box<Ticket>>,
}

model! {
    Ticket {
        optional {
            "number" => number, set_number(i64);
            "parent" => parent, set_parent(Ticket);
            "summary" => summary, set_summary(impl Into<String>);
            "tags" => tags, set_tags(impl Into<Vec<String>>);
        }
    }
}

/// What is read, and the problems.
fn decode<T: Lenient>(json: impl Into<String>) -> Result<(T, Problems), String> {
    let mut reply = reply(200, json.into());
    match Json::<T>::decode(&mut reply) {
        Ok(value) => Ok((value, reply.problems)),
        Err(error) => Err(format!("{} at {}", error.message, error.path.unwrap_or_default())),
    }
}

/// What is read, and the problems in a line each.
fn read_as<T: Lenient>(value: &Value) -> Result<(T, Vec<String>), String> {
    let (value, problems) = decode(value.to_string())?;
    Ok((value, problems.first().iter().map(ToString::to_string).collect()))
}

#[test]
fn one_bad_field_does_not_cost_the_list() {
    let sent = json!([{"a": 1, "b": 2}, {"a": {}, "b": 3}, {"a": 4, "b": 5}]);
    let (records, problems) = read_as::<Vec<Record>>(&sent).unwrap();
    let kept = json!([{"a": 1, "b": 2}, {"b": 3}, {"a": 4, "b": 5}]);
    assert_eq!(json!(records), kept);
    assert_eq!(problems, ["[1].a: invalid type: map, expected i32 (left out)"]);
}

#[test]
fn items_keep_their_numbers_in_problems() {
    let sent = json!([7, {"a": 1, "b": 2}, null, {"a": [], "b": 3}, {"a": 3_000_000_000_u64, "b": 1}]);
    let (records, problems) = read_as::<Vec<Record>>(&sent).unwrap();
    assert_eq!(json!(records), json!([{"a": 1, "b": 2}, {"b": 3}, {"b": 1}]));
    assert_eq!(
        problems,
        [
            "[0]: invalid type: integer, expected a map (left out)",
            "[2]: invalid type: null, expected a map (left out)",
            "[3].a: invalid type: sequence, expected i32 (left out)",
            "[4].a: invalid value: integer, expected i32 (left out)",
        ]
    );
}

#[test]
fn no_number_of_problems_costs_what_is_good() {
    for bad in [101, 200] {
        let sent: Vec<Value> = (0..200)
            .map(|number| match number < bad {
                true => json!({"number": {"value": number}, "summary": "Printer"}),
                false => json!({"number": number, "summary": "Printer"}),
            })
            .collect();
        let (tickets, problems) = decode::<Vec<Ticket>>(json!(sent).to_string()).unwrap();
        assert_eq!(tickets.len(), 200);
        assert_eq!(
            tickets.iter().filter(|ticket| ticket.number.is_none()).count(),
            bad
        );
        assert_eq!((problems.first().len(), problems.count()), (bad, bad));
    }
    // A ticket of which nothing fits is one all the same.
    let sent: Vec<Value> = (0..200)
        .map(|number| match number < 101 {
            true => json!({"number": "none"}),
            false => json!({"number": number}),
        })
        .collect();
    let (tickets, problems) = decode::<Vec<Ticket>>(json!(sent).to_string()).unwrap();
    assert_eq!((tickets.len(), problems.count()), (200, 101));
}

#[test]
fn only_the_report_is_cut() {
    let numbers: Vec<Value> = (0..5_000)
        .map(|n| if n % 2 == 0 { json!(n) } else { json!({}) })
        .collect();
    let (read, problems) = decode::<Vec<i64>>(json!(numbers).to_string()).unwrap();
    assert_eq!(read.len(), 2_500);
    assert_eq!((problems.first().len(), problems.count()), (1_000, 2_500));
}

#[test]
fn numbers_texts_and_booleans_stand_in_for_each_other() {
    type Texts = Vec<BTreeMap<String, Vec<String>>>;
    let (texts, problems) = read_as::<Texts>(&json!([{"codes": [7, "a", 1.5]}])).unwrap();
    assert_eq!(json!(texts), json!([{"codes": ["7", "a", "1.5"]}]));
    assert_eq!(problems.len(), 2);
    assert!(problems.iter().all(|problem| problem.ends_with("(converted)")));

    let (numbers, _) = read_as::<Vec<i32>>(&json!(["7", 8, "nine", " 10 ", "3000000000", 1.0])).unwrap();
    assert_eq!(numbers, [7, 8, 10]);
    let (floats, _) = read_as::<Vec<f64>>(&json!([1, "2.5", "NaN", 3.5, u64::MAX])).unwrap();
    assert_eq!(floats, [1.0, 2.5, 3.5, 18_446_744_073_709_552_000.0]);
    let (large, _) = read_as::<Vec<u64>>(&json!([u64::MAX, -1, "5"])).unwrap();
    assert_eq!(large, [u64::MAX, 5]);
    let (flags, _) = read_as::<Vec<bool>>(&json!(["true", false, "maybe"])).unwrap();
    assert_eq!(flags, [true, false]);
    // Its digits are lost already.
    assert!(decode::<Vec<String>>("[123456789012345678901234]").is_err());
}

#[test]
fn an_object_is_a_list_of_one_only_if_it_looks_like_an_item() {
    let (tickets, problems) = read_as::<Vec<Ticket>>(&json!({"number": 7, "other": 1})).unwrap();
    assert_eq!(tickets, [Ticket::new().set_number(7)]);
    assert_eq!(problems, [": invalid type: map, expected a sequence (converted)"]);
    // A known name is enough, in whatever case and with whatever value.
    assert_eq!(read_as::<Vec<Ticket>>(&json!({"Number": 7})).unwrap().0.len(), 1);
    let sent = json!([{"number": 1}]);
    assert_eq!(read_as::<Vec<Ticket>>(&sent).unwrap().0.len(), 1);
    let (lists, _) =
        read_as::<Vec<Vec<Ticket>>>(&json!([[{"number": 1}], {"number": 2}, {"error": 3}])).unwrap();
    assert_eq!(lists.len(), 2);

    let cases = [
        (json!({"error": "SECRET", "message": "SECRET"}), "error, message"),
        (json!({"items": [{"number": 1}], "total": 1}), "items, total"),
        (json!({}), ""),
        (json!({"SECRET name": 1, "a": {"b": 2}}), "*, a"),
        (
            json!({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9}),
            "a, b, c, d, e, f, g, h, …",
        ),
    ];
    for (envelope, names) in cases {
        let error = format!("invalid type: map, expected a sequence; its properties are [{names}] at ");
        assert_eq!(read_as::<Vec<Ticket>>(&envelope).unwrap_err(), error);
        // What could be anything has no known names.
        assert_eq!(read_as::<Vec<Record>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<Value>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<Option<Box<Ticket>>>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<i64>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<Pair>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<Pet>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Vec<Id>>(&envelope).unwrap_err(), error);
        assert_eq!(read_as::<Tree>(&envelope).unwrap_err(), error);
    }
    // A model that knows no names, or any.
    assert!(read_as::<Vec<Nothing>>(&json!({"a": 1})).is_err());
    assert!(read_as::<Vec<Counts>>(&json!({"a": 1})).is_err());

    let all = json!({"petType": "all", "ID": 1, "na\"me": "n"});
    assert_eq!(read_as::<Vec<Pet>>(&all).unwrap().0.len(), 1);
    let id = json!({"ID": 1, "na\"me": "n", "kind": "k"});
    assert_eq!(read_as::<Vec<Id>>(&id).unwrap().0.len(), 1);
}

#[test]
fn what_has_nothing_left_goes_too_and_a_response_without_anything_is_an_error() {
    let (lists, problems) = read_as::<Vec<Vec<i32>>>(&json!([[1], [{}, []], [2, null], []])).unwrap();
    assert_eq!(lists, [vec![1], vec![2], vec![]]);
    assert_eq!(problems.len(), 3);
    for nothing in [
        json!({"a": "x"}),
        json!([{"a": "x"}]),
        json!(["x", "y"]),
        json!("x"),
        json!([null]),
    ] {
        let error = read_as::<Vec<BTreeMap<String, i32>>>(&nothing).unwrap_err();
        assert!(error.starts_with("invalid type"), "{error}");
    }
    for nothing in [json!({"number": "x"}), json!({"number": [], "other": 1})] {
        assert!(read_as::<Ticket>(&nothing).is_err(), "{nothing}");
        assert!(read_as::<Vec<Ticket>>(&json!([nothing])).is_err(), "{nothing}");
    }
    assert_eq!(
        read_as::<Vec<Ticket>>(&json!([{}, 5])).unwrap().0,
        [Ticket::new()]
    );
}

#[test]
fn what_a_required_property_is_needed_for_goes_with_it() {
    let sent = json!([{"one": 1, "two": 2}, {"one": "x", "two": 2}, {"two": 2}]);
    let (pairs, problems) = read_as::<Vec<Pair>>(&sent).unwrap();
    assert_eq!(json!(pairs), json!([{"one": 1, "two": 2}]));
    assert_eq!(
        problems,
        [
            "[1].one: invalid type: string, expected i32 (left out)",
            "[1]: missing field `one` (left out)",
            "[2]: missing field `one` (left out)",
        ]
    );
    let error = read_as::<Pair>(&json!({"one": 1})).unwrap_err();
    assert_eq!(error, "missing field `two` at ");
}

#[test]
fn all_kinds_of_properties() {
    let sent = json!({
        "ID": "5", "na\"me": 6, "kind": [], "at": 7, "map": ["1", 2, "three"], "next": {"ID": 1}, "group": {}, "key": null,
        "other": {"any": "thing"},
    });
    let (all, problems) = read_as::<All>(&sent).unwrap();
    let mut expected = All::new(5, "6", "").set_at("7").set_map(vec![1, 2]);
    expected.kind = None;
    expected.key = crate::core::Maybe::Null;
    expected.extra.insert("other".to_owned(), json!({"any": "thing"}));
    assert_eq!(all, expected);
    assert_eq!(problems.len(), 8, "{problems:?}");

    let (counts, problems) = read_as::<Counts>(&json!({"a": 1, "b": "2", "c": [], "d": null})).unwrap();
    assert_eq!(
        counts.others,
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])
    );
    assert_eq!(problems.len(), 3);
    let (objects, _) = read_as::<Vec<Object>>(&json!([{"a": {}}, 5])).unwrap();
    assert_eq!(json!(objects), json!([{"a": {}}]));
    let (tree, _) = read_as::<Tree>(&json!([[], 5, [[]]])).unwrap();
    assert_eq!(tree.len(), 2);
}

#[test]
fn a_variant_keeps_what_fits() {
    let sent = json!([
        {"petType": "all", "ID": 1, "na\"me": "n", "map": {}},
        {"petType": "all", "ID": 1},
        {"petType": "fish"},
        5,
    ]);
    let (pets, problems) = read_as::<Vec<Pet>>(&sent).unwrap();
    assert_eq!(pets.len(), 3);
    assert!(matches!(&pets[0], Pet::All(all) if all.map.is_none()));
    assert_eq!(
        problems,
        [
            "[0].map: invalid type: map, expected a sequence; its properties are [] (left out)",
            "[1]: missing field `na\"me` (left out)",
        ]
    );
    // What no variant takes as it is, is kept as it is.
    let (ids, problems) = read_as::<Vec<Id>>(&json!([{"ID": "x", "kind": "k"}, []])).unwrap();
    assert!(ids.iter().all(|id| matches!(id, Id::UnknownValue(_))) && problems.is_empty());
}

#[test]
fn an_exact_name_prevails_over_one_in_another_case() {
    let read = |json: &str| decode::<Ticket>(json).unwrap().0.number;
    for (json, number) in [
        (r#"{"number":1,"Number":2}"#, Some(1)),
        (r#"{"Number":2,"number":1}"#, Some(1)),
        (r#"{"NUMBER":3,"number":1,"Number":2}"#, Some(1)),
        (r#"{"number":null,"Number":2}"#, None),
        (r#"{"Number":2,"number":null}"#, None),
        (r#"{"NUMBER":3,"Number":2}"#, Some(3)),
        (r#"{"Number":null,"number":1}"#, Some(1)),
        (r#"{"number":1,"number":2}"#, Some(2)),
    ] {
        assert_eq!(
            serde_json::from_str::<Ticket>(json).unwrap().number,
            number,
            "{json}"
        );
        assert_eq!(read(json), number, "{json}");
        // In lenient reading as well.
        let lenient = json.replace('}', r#","summary":[],"tags":["a"]}"#);
        assert_eq!(read(&lenient), number, "{lenient}");
    }
    for (json, number) in [
        (r#"{"number":{},"Number":2,"tags":[]}"#, None),
        (r#"{"Number":2,"number":{},"tags":[]}"#, None),
        (r#"{"Number":{},"number":2}"#, Some(2)),
    ] {
        assert_eq!(read(json), number, "{json}");
    }
    // More of them than a reader keeps at hand.
    let many: String = (0..20).fold(String::new(), |mut json, _| {
        let _ = write!(json, r#""tags":null,"parent":null,"#);
        json
    });
    assert_eq!(
        read(&format!(r#"{{{many}"number":null,"Number":2,"Summary":"x"}}"#)),
        None
    );

    let pair: Pair = serde_json::from_str(r#"{"One":9,"one":1,"two":2,"TWO":8}"#).unwrap();
    assert_eq!((pair.one, pair.two), (1, 2));
    let all: All = serde_json::from_str(r#"{"ID":1,"na\"me":"n","group":null,"Group":"x","Key":1}"#).unwrap();
    assert!(all.group.is_null() && all.key == crate::core::Maybe::Value(1));
}

#[test]
fn types_of_others_are_read_as_they_are_written() {
    #[derive(Debug, serde::Deserialize)]
    struct Page {
        tickets: Vec<Ticket>,
        total: u8,
    }
    let mut good = reply(200, r#"{"tickets":[{"number":{},"summary":5}],"total":1}"#);
    let page = Foreign::<Page>::decode(&mut good).unwrap();
    assert_eq!(
        (page.tickets, page.total),
        (vec![Ticket::new().set_summary("5")], 1)
    );
    assert_eq!(good.problems.count(), 2);
    for bad in [r#"{"tickets":[5],"total":1}"#, r#"{"tickets":[],"total":"1"}"#] {
        assert!(Foreign::<Page>::decode(&mut reply(200, bad)).is_err());
    }
}

#[test]
fn broken_json_is_no_response() {
    for json in [
        r#"[{"number": "x"}, {"#,
        r#"[{"number": "x"}] x"#,
        r#"[{"number": "x", "a": tru}]"#,
    ] {
        let error = decode::<Vec<Ticket>>(json).unwrap_err();
        assert!(!error.starts_with("invalid type"), "{error}");
    }
    let deep = format!(
        "[{{\"number\":{}1{},\"summary\":\"s\"}}]",
        "[".repeat(1_000),
        "]".repeat(1_000)
    );
    assert!(
        decode::<Vec<Ticket>>(deep)
            .is_ok_and(|(tickets, problems)| tickets.len() == 1 && problems.count() == 1)
    );
}

#[test]
fn lists_of_almost_nothing_do_not_fill_the_memory() {
    let empties = format!("[{}{{}}]", "{},".repeat(2_000_000));
    let mut strict = reply(200, empties.clone());
    let error = Json::<Vec<Ticket>>::decode(&mut strict).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::TooLarge);
    let mut lenient = reply(200, empties.replace("[{},", "[{\"number\":{}},"));
    let error = Json::<Vec<Ticket>>::decode(&mut lenient).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::TooLarge);
    let mut free = reply(200, empties);
    free.room = usize::MAX;
    assert_eq!(Json::<Vec<Nothing>>::decode(&mut free).unwrap().len(), 2_000_001);
    // It was for that decoding alone.
    let many = format!("[{}{{}}]", "{},".repeat(300_000));
    assert_eq!(serde_json::from_str::<Vec<Ticket>>(&many).unwrap().len(), 300_001);
}

proptest! {
    /// Whatever stands in place of a value, all others are read as if it were absent.
    #[test]
    fn bad_values_do_not_touch_others(
        bad in any::<proptest::sample::Index>(),
        misfit in prop_oneof![Just("{\"a\":[1,{\"b\":\"}\"}]}"), Just("[[],{}]"), Just("true"), Just("1.5"), Just("\"\\u00e9\\\"\"")],
        numbers in prop::collection::vec(any::<i64>(), 1..20),
    ) {
        let bad = bad.index(numbers.len());
        let json = |value: &dyn Fn(usize) -> String| {
            let tickets: Vec<String> = (0..numbers.len())
                .map(|index| format!(r#"{{"summary":"s","number":{},"tags":["a"]}}"#, value(index)))
                .collect();
            format!("[{}]", tickets.join(" , "))
        };
        let sent = json(&|index| if index == bad { misfit.to_owned() } else { numbers[index].to_string() });
        let meant = json(&|index| if index == bad { "null".to_owned() } else { numbers[index].to_string() });
        let (read, problems) = decode::<Vec<Ticket>>(sent).unwrap();
        prop_assert_eq!(problems.count(), 1);
        prop_assert_eq!(read, serde_json::from_str::<Vec<Ticket>>(&meant).unwrap());
    }

    /// A good response is read alike in both ways.
    #[test]
    fn lenient_reading_of_what_fits_is_strict_reading(number in any::<Option<i64>>(), texts in prop::collection::vec(any::<String>(), 0..4)) {
        let ticket = Ticket { number, summary: texts.first().cloned(), tags: Some(texts), parent: Some(Box::default()) };
        let sent = json!([ticket, 5]);
        let (read, problems) = decode::<Vec<Ticket>>(sent.to_string()).unwrap();
        prop_assert_eq!(problems.count(), 1);
        prop_assert_eq!(read, vec![ticket]);
    }
}

/// A clock on which every look costs a second.
struct Hasty(AtomicU64);

impl Runtime for Hasty {
    fn now(&self) -> Duration {
        Duration::from_secs(self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn time_of_day(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }

    fn random(&self) -> f64 {
        0.5
    }
}

static SERVICE: Service = Service::new("things", "https://api.example.com", "/things");
static LIST: Operation = Operation::new(&SERVICE, "list", crate::core::Method::Get, "/");

async fn call(body: String, timeout: u64) -> Result<Vec<Ticket>, Error> {
    let network = FakeNetwork::new(move |_| Answer::json(200, &body).give());
    let client = network.client(|builder| builder.runtime(Hasty(AtomicU64::new(0))));
    let request = client.call(&LIST).timeout(Duration::from_secs(timeout));
    request.send::<Json<Vec<Ticket>>>().await
}

#[tokio::test]
async fn the_time_of_a_call_holds_while_its_response_is_mended() {
    let tickets = vec![r#"{"number":{},"summary":"s"}"#; 20_000];
    let body = format!("[{}]", tickets.join(","));
    let result = call(body.clone(), 1_000).await;
    assert_eq!(result.unwrap().len(), 20_000);
    let error = call(body, 20).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[test]
fn problems_tell_what_was_done() {
    let (_, problems) = decode::<Vec<i64>>(r#"["1",{},2]"#).unwrap();
    let repairs: Vec<Repair> = problems.first().iter().map(|problem| problem.repair()).collect();
    assert_eq!(repairs, [Repair::Converted, Repair::LeftOut]);
}
