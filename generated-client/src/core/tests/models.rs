//! `model!` on all kinds of fields.

use std::collections::BTreeMap;

use serde_json::json;

use crate::core::{DateTime, Extra, Maybe, Value, model, newtype};

/// A model with every kind of field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) struct All {
    /// Required.
    pub(crate) id: i64,
    /// Required.
    pub(crate) name: String,
    /// Expected.
    pub(crate) kind: Option<String>,
    /// Optional.
    pub(crate) at: Option<DateTime>,
    /// Optional.
    pub(crate) map: Option<Vec<i32>>,
    /// Optional, on itself.
    pub(crate) next: Option<Box<All>>,
    /// Nullable.
    pub(crate) group: Maybe<String>,
    /// Nullable, with a name of the macro's own.
    pub(crate) key: Maybe<i32>,
    /// Others.
    pub(crate) extra: Extra,
}

model! {
    All {
        required {
            "ID" => id, set_id(i64);
            "na\"me" => name, set_name(impl Into<String>);
        }
        expected {
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "at" => at, set_at(impl ::std::convert::Into<crate::core::DateTime>);
            "map" => map, set_map(::std::vec::Vec<i32>);
            "next" => next, set_next(All);
        }
        nullable {
            "group" => group, set_group(impl ::std::convert::Into<::std::string::String>);
            "key" => key, set_key(i32);
        }
        extra extra;
    }
}

/// A model that can't do without its members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(crate) struct Pair {
    /// Required.
    pub(crate) one: i32,
    /// Required.
    pub(crate) two: i32,
}

model! {
    Pair {
        required {
            "one" => one, set_one(i32);
            "two" => two, set_two(i32);
        }
    }
}

/// Nothing but typed members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub(crate) struct Counts {
    /// Others.
    pub(crate) others: BTreeMap<String, i64>,
}

model! {
    Counts {
        additional others: i64;
    }
}

/// Nothing at all.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub(crate) struct Nothing {}

model! {
    Nothing {}
}

/// A list of itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Tree(pub(crate) Vec<Tree>);

newtype! { Tree(::std::vec::Vec<Tree>) }

#[test]
fn a_full_model_goes_through() {
    let text = r#"{"ID":1,"na\"me":"n","kind":"k","at":"2024-01-02T03:04:05Z","map":[1],"next":{"ID":2,"na\"me":""},"group":null,"key":3,"other":{"a":[1]}}"#;
    let all: All = serde_json::from_str(text).unwrap();
    let mut expected = All::new(1, "n", "k")
        .set_at("2024-01-02T03:04:05Z")
        .set_map(vec![1])
        .set_next(All {
            kind: None,
            ..All::new(2, "", "")
        })
        .set_key(3);
    expected.group = Maybe::Null;
    expected.extra.insert("other".to_owned(), json!({"a": [1]}));
    assert_eq!(all, expected);
    assert_eq!(serde_json::to_string(&all).unwrap(), text);
    let value: Value = serde_json::to_value(&all).unwrap();
    assert_eq!(serde_json::from_value::<All>(value).unwrap(), all);
}

#[test]
fn absent_and_null_are_told_apart_where_it_matters() {
    let read = |text: &str| serde_json::from_str::<All>(text).unwrap();
    let all = read(r#"{"na\"me":"n","ID":1}"#);
    assert_eq!((&all.kind, &all.at, &all.group), (&None, &None, &Maybe::Absent));
    assert_eq!(
        serde_json::to_value(&all).unwrap(),
        json!({"ID": 1, "na\"me": "n"})
    );
    let all = read(r#"{"na\"me":"n","ID":1,"kind":null,"at":null,"map":null,"group":null,"key":null}"#);
    assert_eq!(
        (&all.kind, &all.at, &all.group, &all.key),
        (&None, &None, &Maybe::Null, &Maybe::Null)
    );
    assert_eq!(
        serde_json::to_value(&all).unwrap(),
        json!({"ID": 1, "na\"me": "n", "group": null, "key": null})
    );
    let all = read(r#"{"na\"me":"n","ID":1,"ID":2,"group":"a","group":"b"}"#);
    assert_eq!((all.id, all.group.as_ref().map(String::as_str)), (2, Some("b")));
}

#[test]
fn what_does_not_fit_is_an_error() {
    let cases = [
        (r#"{"na\"me":"n"}"#, "missing field `ID`"),
        (r#"{"ID":1}"#, "missing field `na\"me`"),
        (r#"{"ID":null,"na\"me":"n"}"#, "invalid type: null, expected i64"),
        (
            r#"{"ID":1,"na\"me":"n","map":[2147483648]}"#,
            "invalid value: integer `2147483648`, expected i32",
        ),
        (
            r#"{"ID":1,"na\"me":"n","map":5}"#,
            "invalid type: integer `5`, expected a sequence",
        ),
        ("[]", "invalid type: sequence, expected an object"),
        ("null", "invalid type: null, expected an object"),
    ];
    for (text, message) in cases {
        let error = serde_json::from_str::<All>(text).unwrap_err().to_string();
        assert!(error.starts_with(message), "{text}: {error}");
    }
}

#[test]
fn members_without_names_of_their_own() {
    let counts: Counts = serde_json::from_str(r#"{"b":2,"a":1}"#).unwrap();
    assert_eq!(
        counts.others,
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])
    );
    assert_eq!(serde_json::to_string(&counts).unwrap(), r#"{"a":1,"b":2}"#);
    assert!(serde_json::from_str::<Counts>(r#"{"a":"x"}"#).is_err());
    assert_eq!(
        serde_json::from_str::<Nothing>(r#"{"a":[1,{}]}"#).unwrap(),
        Nothing::new()
    );
    assert_eq!(serde_json::to_string(&Nothing::new()).unwrap(), "{}");
    let tree: Tree = serde_json::from_str("[[],[[]]]").unwrap();
    assert_eq!(tree, Tree(vec![Tree(vec![]), Tree(vec![Tree(vec![])])]));
    assert_eq!(tree.len(), 2);
    assert_eq!(Tree::from(Vec::from(tree.clone())), tree);
}

#[test]
fn maybe() {
    assert_eq!(
        serde_json::from_str::<Vec<Maybe<i32>>>("[null,1]").unwrap(),
        [Maybe::Null, Maybe::Value(1)]
    );
    assert_eq!(
        serde_json::to_string(&[Maybe::Absent, Maybe::Null, Maybe::from(1)]).unwrap(),
        "[null,null,1]"
    );
    assert_eq!(Maybe::<i32>::from(None), Maybe::Null);
    assert_eq!(
        (Maybe::from(5).into_option(), Maybe::<i32>::Absent.into_option()),
        (Some(5), None)
    );
    assert!(Maybe::<i32>::default().is_absent() && Maybe::<i32>::Null.is_null());
}

#[test]
fn names_may_begin_with_a_capital() {
    let all: All = serde_json::from_value(json!({
        "Id": 1, "na\"me": "n", "KIND": "k", "At": "2024-01-01", "map": [1], "Group": null, "Other": 5, "kiNd": 6
    }))
    .unwrap();
    assert_eq!((all.id, all.kind.as_deref()), (1, Some("k")));
    assert_eq!(all.at, Some(DateTime::from("2024-01-01")));
    assert!(all.group.is_null());
    // A small letter at the front is no capital, and an unknown name stays unknown.
    assert_eq!(
        Value::from(serde_json::Map::from(all.extra)),
        json!({"Other": 5, "kiNd": 6})
    );

    let pair: super::models::Pair = serde_json::from_str(r#"{"One": 1, "TWO": 2}"#).unwrap();
    assert_eq!((pair.one, pair.two), (1, 2));

    // Where any name may stand, none is another.
    let counts: Counts = serde_json::from_value(json!({"a": 1, "A": 2})).unwrap();
    assert_eq!(counts.others.len(), 2);
}
