//! What a report says of a change, and how long it is.

use serde_json::{Value, json};

use super::{compare, compare_texts, edited, moved, pets};
use crate::diff::{Rule, Rust, Section, Wire};

const PET: &str = "/components/schemas/Pet/properties";

fn with_color() -> Value {
    let color = format!("{PET}/color");
    edited(&pets(), &json!({ color: { "type": "string" } }))
}

#[test]
fn one_edit_is_one_change() {
    let report = compare(&pets(), &with_color());
    let [change] = report.changes() else {
        panic!("{}", report.text());
    };
    assert_eq!(
        change.operations,
        ["GET /v1/pets", "POST /v1/pets", "GET /v1/pets/{id}"]
    );
    assert_eq!(change.old, None);
    assert_eq!(
        change.new.as_deref(),
        Some("#/components/schemas/Pet/properties/color")
    );
    assert_eq!(change.file.as_deref(), Some("pets/model/pet.rs"));
    assert_eq!(change.items.len(), 1);
    assert_eq!(report.verdict(), Rust::Minor);
}

#[test]
fn pointers_lead_into_the_document() {
    let parameters = "/paths/~1pets/get/parameters";
    let new = edited(
        &pets(),
        &json!({
            format!("{parameters}/0/deprecated"): true,
            format!("{parameters}/3/description"): "The ids.",
            "/paths/~1pets/get/responses/404/content/application~1json/schema": { "type": "string" },
            format!("{PET}/name/maxLength"): 8,
        }),
    );
    let report = compare(&pets(), &new);
    let pointers: Vec<_> = report
        .changes()
        .iter()
        .map(|change| (change.rule, change.new.as_deref()))
        .collect();
    let expected = [
        (
            Rule::ResponseConstraintTightened,
            "#/components/schemas/Pet/properties/name",
        ),
        (
            Rule::RequestParameterDeprecated,
            "#/paths/~1pets/get/parameters/0",
        ),
        (Rule::ResponseBodyTypeChanged, "#/paths/~1pets/get/responses/404"),
        (Rule::DescriptionChanged, "#/paths/~1pets/get/parameters/3"),
    ];
    assert_eq!(pointers, expected.map(|(rule, pointer)| (rule, Some(pointer))));
    for (_, pointer) in expected {
        assert!(
            new.pointer(&pointer[1..]).is_some(),
            "{pointer} is not in the document"
        );
    }
}

#[test]
fn a_renamed_schema_is_one_change() {
    let renamed = pets()
        .to_string()
        .replace("schemas/Pet\"", "schemas/Animal\"")
        .replace("\"Pet\":", "\"Animal\":");
    let report = compare_texts(&pets().to_string(), &renamed);
    let [change] = report.changes() else {
        panic!("{}", report.text());
    };
    assert_eq!(
        (change.rule, change.wire, change.rust),
        (Rule::SchemaRenamed, Wire::None, Rust::Major)
    );
}

#[test]
fn a_renamed_path_is_one_change_for_each_operation() {
    let renamed = moved(
        &pets(),
        &json!({ "/paths/~1pets~1{id}": "/paths/~1animals~1{id}" }),
    );
    let report = compare(&pets(), &renamed);
    let rules: Vec<Rule> = report.changes().iter().map(|change| change.rule).collect();
    // The operations are found again by their operationId.
    assert_eq!(rules, [Rule::ApiPathChanged; 3], "{}", report.text());
}

#[test]
fn other_bytes_are_a_change_without_effect() {
    let (short, long) = (pets().to_string(), format!("{:#}", pets()));
    let report = compare_texts(&short, &long);
    let [change] = report.changes() else {
        panic!("{}", report.text());
    };
    assert_eq!((change.section, report.verdict()), (Section::Bytes, Rust::None));
    assert!(
        change.text.contains("order of keys or white space only"),
        "{}",
        change.text
    );
    assert!(compare_texts(&long, &long).is_empty());
}

#[test]
fn fingerprints_do_not_depend_on_other_changes() {
    let gone = format!("{PET}/age");
    let alone = compare(&pets(), &with_color());
    let both = compare(&pets(), &edited(&with_color(), &json!({ gone: null })));
    assert_eq!((alone.changes().len(), both.changes().len()), (1, 2));
    assert!(both.has(&alone.changes()[0].fingerprint));
}

#[test]
fn markdown_is_short_enough_for_github() {
    let mut new = pets();
    for number in 0..2000 {
        new["components"]["schemas"]["Pet"]["properties"][format!("property{number}")] =
            json!({ "type": "string" });
    }
    let report = compare(&pets(), &new);
    assert_eq!(report.changes().len(), 2000);
    let markdown = report.markdown();
    assert!(markdown.chars().count() < 65_536);
    assert!(markdown.contains("more changes do not fit here"));
    let all = report.full_markdown();
    assert!(
        report
            .changes()
            .iter()
            .all(|change| all.contains(&change.fingerprint))
    );
}
