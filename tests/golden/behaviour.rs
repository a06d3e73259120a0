//! What the generated types do with values: compiled against the crate of all golden cases, and run once.

use golden_document as api;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn decode<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

fn encode<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| panic!("{error}"))
}

/// Decodes, and checks that the same is written again.
fn through<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let decoded = decode::<T>(&value);
    assert_eq!(encode(&decoded), value);
    decoded
}

fn refused<T: DeserializeOwned>(value: Value) {
    assert!(
        serde_json::from_value::<T>(value.clone()).is_err(),
        "{value} was read"
    );
}

fn main() {
    tagged_unions();
    untagged_unions();
    enums();
    recursion();
    three_states();
    other_members();
    scalars();
    required_members();
    println!("the generated types behave");
}

fn tagged_unions() {
    use api::one_of_discriminator_mapping::{Dog, Pet};
    assert!(
        matches!(through(json!({ "pet-type": "cat", "lives": 9 })), Pet::Cat(cat) if cat.lives == Some(9))
    );
    assert!(matches!(
        through(json!({ "lives": 1, "pet-type": "kitten" })),
        Pet::Kitten(_)
    ));
    assert!(matches!(
        through(json!({ "pet-type": "dog", "barks": true })),
        Pet::Dog(_)
    ));
    // A tag that no alternative has, and no tag at all: kept as it is.
    assert!(matches!(
        through(json!({ "pet-type": "bird", "wings": 2 })),
        Pet::UnknownValue(_)
    ));
    assert!(matches!(through(json!({ "barks": true })), Pet::UnknownValue(_)));
    assert!(matches!(through(json!("text")), Pet::UnknownValue(_)));
    // The tag is written although the alternative has no member for it.
    let dog = Pet::Dog(Box::new(Dog::new().set_barks(false)));
    assert_eq!(encode(&dog), json!({ "pet-type": "dog", "barks": false }));

    use api::discriminator_inherited::{Owner, Pet as Inherited};
    let owner: Owner = through(json!({ "pets": [
        { "kind": "Lion", "lives": 1, "mane": true, "owner": { "pets": [] } },
        { "kind": "c", "lives": 9 },
        { "kind": "Pet" },
        { "kind": "Fish", "fins": 2 },
    ] }));
    let pets = owner.pets.unwrap_or_default();
    assert!(matches!(
        pets.as_slice(),
        [
            Inherited::Lion(_),
            Inherited::C(_),
            Inherited::Pet(_),
            Inherited::UnknownValue(_)
        ]
    ));
}

fn untagged_unions() {
    use api::one_of_primitives::{Id, Known, Moment};
    assert!(matches!(through(json!("a")), Id::Text(_)));
    assert!(matches!(through(json!(5)), Id::Integer(5)));
    assert!(matches!(through(json!(true)), Id::Boolean(true)));
    assert!(matches!(through(json!(1.5)), Id::Number(_)));
    assert!(matches!(through(json!([1])), Id::UnknownValue(_)));
    assert!(matches!(through(json!("b")), Known::B));
    assert!(matches!(through(json!("something else")), Known::UnknownValue(_)));
    assert!(matches!(
        through(json!("2020-01-02T03:04:05.1234567Z")),
        Moment::DateTime(_)
    ));
    assert!(matches!(through(json!(5)), Moment::Integer(5)));

    use api::one_of_objects::Shape;
    assert!(matches!(through(json!({ "radius": 1.5 })), Shape::Circle(_)));
    assert!(matches!(through(json!({ "side": 2.5 })), Shape::Square(_)));
    assert!(matches!(
        through(json!({ "object": "point", "x": 1.5 })),
        Shape::Point(_)
    ));
    assert!(matches!(
        through(json!({ "object": "line", "x": 1.5 })),
        Shape::UnknownValue(_)
    ));
    assert!(matches!(
        through(json!({ "radius": "wide" })),
        Shape::UnknownValue(_)
    ));

    // Neither alternative needs anything: the one that knows the members is taken, not the first.
    use api::any_of_objects::Search;
    assert!(matches!(through(json!({ "name": "a" })), Search::ByName(_)));
    assert!(matches!(through(json!({ "age": 3 })), Search::ByAge(_)));

    use api::one_of_arrays::{Lists, OneOrMany};
    assert!(matches!(through(json!("a")), OneOrMany::Text(_)));
    assert!(matches!(through(json!(["a", "b"])), OneOrMany::TextList(_)));
    assert!(matches!(through(json!([1, 2])), Lists::IntegerList(_)));
    assert!(matches!(
        through(json!([{ "a": "x" }])),
        Lists::Variant2ItemList(_)
    ));

    use api::one_of_beside_members::Event;
    assert!(matches!(
        through(json!({ "id": "1", "opened": "now" })),
        Event::Opened(_)
    ));
    assert!(matches!(
        through(json!({ "closed": "now", "id": "1" })),
        Event::Closed(_)
    ));
}

fn enums() {
    use api::enum_strings::{Case, Plain, Symbols};
    for text in [
        "",
        " ",
        "+1",
        "-1",
        "1",
        ">=",
        "<",
        "!=",
        "=",
        "*",
        "🦀",
        "日本",
        "quote\"d",
        "back\\slash",
        "line\nbreak",
    ] {
        let symbol: Symbols = through(json!(text));
        assert!(!matches!(symbol, Symbols::UnknownValue(_)), "{text:?}");
        assert_eq!(symbol.as_str(), text);
    }
    for text in ["GET", "get", "Get", "gET"] {
        assert!(!matches!(through(json!(text)), Case::UnknownValue(_)), "{text}");
    }
    assert_eq!(
        through::<Plain>(json!("new in the next version")),
        Plain::UnknownValue("new in the next version".into())
    );
    refused::<Plain>(json!(5));

    use api::enum_integers::Named;
    assert_eq!(through::<Named>(json!(-1)), Named::MinusOne);
    assert_eq!(through::<Named>(json!(7)), Named::UnknownValue(7));
    refused::<Named>(json!("1"));

    use api::enum_mixed::Mixed;
    assert_eq!(through::<Mixed>(json!("a")), Mixed::A);
    assert_eq!(through::<Mixed>(json!(1)), Mixed::Value1);
    assert_eq!(through::<Mixed>(json!(true)), Mixed::True);
    assert_eq!(through::<Mixed>(json!("b")), Mixed::UnknownValue(json!("b")));
}

fn recursion() {
    use api::recursion_through_containers::{Json, Tree};
    let tree: Tree =
        through(json!({ "children": [{ "children": [{}] }, { "named": { "x": { "children": [] } } }] }));
    assert_eq!(tree.children.map(|children| children.len()), Some(2));
    assert!(matches!(
        through(json!({ "a": [1.5, "x", { "b": [] }] })),
        Json::JsonMap(_)
    ));

    use api::recursion_direct::Node;
    let node: Node = through(json!({ "value": "1", "next": { "value": "2", "next": { "value": "3" } } }));
    assert_eq!(
        node.next
            .and_then(|next| next.next)
            .and_then(|last| last.value)
            .as_deref(),
        Some("3")
    );

    use api::recursion_aliases::{Dictionary, Nested, Union, Wrapper};
    assert_eq!(through::<Nested>(json!([[], [[]]])).len(), 2);
    through::<Dictionary>(json!({ "a": { "b": {} } }));
    assert!(matches!(
        through(json!({ "not": { "all": [{ "not": { "all": [] } }] } })),
        Wrapper::Variant1(_)
    ));
    // A union that is an alternative of itself must come to an end.
    through::<Union>(json!({ "a": "x" }));
    through::<Union>(json!(5));

    use api::recursion_mutual::A;
    through::<A>(json!({ "b": { "c": { "a": { "b": { "leaf": { "x": "y" } } } } } }));
    // Deeper than any stack would bear: an error, not a crash.
    let deep = format!("{}{}", "{\"b\":{\"c\":{\"a\":".repeat(5_000), "}}}".repeat(5_000));
    assert!(serde_json::from_str::<A>(&deep).is_err());
}

fn three_states() {
    use api::nullable_everywhere::{Change, Thing};
    let change = Change::new("x", None::<String>);
    assert_eq!(encode(&change), json!({ "needed": "x", "neededOrNull": null }));
    let mut change = change.set_maybe_or_null("text").set_maybe("some");
    change.vendor = api::Maybe::Null;
    assert_eq!(
        encode(&change),
        json!({ "needed": "x", "neededOrNull": null, "maybe": "some", "maybeOrNull": "text", "vendor": null })
    );
    let again: Change = through(encode(&change));
    assert_eq!(again, change);
    let thing: Thing = decode(&json!({ "needed": null, "list": ["a", null], "map": { "a": null, "b": 1 } }));
    assert_eq!(thing.needed, None);
    assert_eq!(
        encode(&thing),
        json!({ "list": ["a", null], "map": { "a": null, "b": 1 } })
    );
}

fn other_members() {
    use api::additional_properties::{BesideAny, BesideTyped, Closed};
    through::<BesideAny>(json!({ "a": "x", "later": { "deep": [1] } }));
    through::<BesideTyped>(json!({ "a": "x", "additional": "y", "extra": "z", "numbers": { "one": 1 } }));
    let closed: Closed = decode(&json!({ "a": "x", "later": 1 }));
    assert_eq!(encode(&closed), json!({ "a": "x" }));
    // What is read, changed and written again keeps what is not known.
    through::<api::nullable_everywhere::Part>(json!({ "id": "1", "later": true }));
}

fn scalars() {
    use api::formats::Formats;
    through::<Formats>(json!({
        "int32": 2_147_483_647, "int64": i64::MAX, "uint64": u64::MAX, "double": 0.1, "dateTime": "0001-01-01T00:00:00",
        "date": "2020-02-30", "uuid": "not a uuid", "byte": "****", "typeless": "2020-01-01T00:00:00.1234567+02:00",
    }));
    refused::<Formats>(json!({ "int32": 2_147_483_648_i64 }));
    refused::<Formats>(json!({ "int64": 9_223_372_036_854_775_808_u64 }));
    refused::<Formats>(json!({ "uint64": -1 }));
    refused::<Formats>(json!({ "int": "5" }));
    // The last of several equal keys counts, as everywhere.
    let formats: Formats =
        serde_json::from_str(r#"{"int": 1, "int": 2}"#).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(formats.int, Some(2));
}

fn required_members() {
    use api::required_by_direction::{Both, Received, Sent};
    refused::<Sent>(json!({ "b": "x" }));
    through::<Sent>(json!({ "a": "x" }));
    assert_eq!(decode::<Received>(&json!({})).a, None);
    through::<Both>(json!({ "a": "x", "gone": 1, "b": null, "kept": [1] }));

    use api::all_of_siblings::Derived;
    through::<Derived>(json!({ "id": "1", "kind": "k", "extra": 5 }));
}
