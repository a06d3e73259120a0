use serde_json::{Value, json};

use super::super::schema::{Direction, convert_schema};
use super::{document, service};

fn converted(schema: Value) -> Value {
    convert_schema(&schema, Direction::Request)
}

#[test]
fn nullable_becomes_a_second_type_or_an_alternative() {
    assert_eq!(
        converted(json!({ "type": "string", "nullable": true })),
        json!({ "type": ["string", "null"] })
    );
    assert_eq!(
        converted(json!({ "allOf": [{ "$ref": "#/components/schemas/A" }], "nullable": true })),
        json!({ "anyOf": [{ "type": "null" }, { "allOf": [{ "$ref": "#/components/schemas/A" }] }] })
    );
    assert_eq!(
        converted(json!({ "type": "string", "enum": ["a"], "nullable": true })),
        json!({ "anyOf": [{ "type": "null" }, { "type": "string", "enum": ["a"] }] })
    );
    assert_eq!(converted(json!({ "nullable": true })), json!({}));
}

#[test]
fn exclusive_bounds_are_numbers() {
    assert_eq!(
        converted(json!({ "type": "number", "minimum": 3, "exclusiveMinimum": true, "maximum": 9 })),
        json!({ "type": "number", "exclusiveMinimum": 3, "maximum": 9 })
    );
    assert_eq!(
        converted(json!({ "minimum": 3, "exclusiveMinimum": false })),
        json!({ "minimum": 3 })
    );
}

#[test]
fn integer_formats_are_bounds() {
    assert_eq!(
        converted(json!({ "type": "integer", "format": "int32", "minimum": 0 })),
        json!({ "type": "integer", "minimum": 0, "maximum": i32::MAX })
    );
}

#[test]
fn what_is_no_schema_keyword_goes() {
    let schema = json!({ "type": "string", "format": "binary", "example": { "nullable": true }, "deprecated": true, "xml": {}, "x-confidence": "A" });
    assert_eq!(converted(schema), json!({ "type": "string" }));
}

#[test]
fn members_called_like_keywords_are_members() {
    let schema =
        json!({ "properties": { "nullable": { "type": "string" }, "required": { "type": "boolean" } } });
    assert_eq!(converted(schema.clone()), schema);
}

#[test]
fn read_only_members_are_required_of_answers_only() {
    let schema =
        json!({ "required": ["id", "name"], "properties": { "id": { "readOnly": true }, "name": {} } });
    assert_eq!(
        convert_schema(&schema, Direction::Request)["required"],
        json!(["name"])
    );
    assert_eq!(
        convert_schema(&schema, Direction::Response)["required"],
        json!(["id", "name"])
    );
}

fn pets() -> Value {
    json!({
        "paths": {},
        "components": { "schemas": {
            "Pet": {
                "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/components/schemas/Dog" } }
            },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
            "Dog": { "type": "object", "required": ["bark"], "properties": { "kind": { "type": "string" }, "bark": { "type": "boolean" } } }
        } }
    })
}

#[test]
fn a_discriminator_decides_which_alternative_has_to_fit() {
    let service = service(pets());
    let check = |value: Value| service.requests.check("/components/schemas/Pet", &value);
    check(json!({ "kind": "Cat", "lives": 9 })).unwrap();
    check(json!({ "kind": "dog", "bark": true })).unwrap();
    assert!(check(json!({ "kind": "dog" })).unwrap_err().contains("bark"));
    assert!(
        check(json!({ "kind": "Dog", "bark": true }))
            .unwrap_err()
            .contains("/kind")
    );
    assert!(check(json!({ "lives": 9 })).unwrap_err().contains("kind"));
}

#[test]
fn references_work_and_errors_carry_the_instance_path() {
    let service = super::Service::new(document()).unwrap();
    let schema = "/paths/~1/post/requestBody/content/application~1json/schema";
    let value = json!({ "name": "a", "parent": { "name": "b", "parent": { "name": 3 } } });
    let reason = service.requests.check(schema, &value).unwrap_err();
    assert!(reason.starts_with("/parent/parent/name: "), "{reason}");
    let in_template = "/paths/~1{id}/parameters/0/schema";
    service.requests.check(in_template, &json!(1)).unwrap();
    service.requests.check(in_template, &json!("x")).unwrap_err();
}

#[test]
fn date_times_are_checked_in_all_forms_of_the_vendor() {
    let service = service(
        json!({ "components": { "schemas": { "When": { "type": "string", "format": "date-time" } } } }),
    );
    let check = |text: &str| {
        service
            .requests
            .check("/components/schemas/When", &text.into())
            .is_ok()
    };
    for text in [
        "2020-04-30T17:40:26.236Z",
        "2021-03-11T18:11:17.8269584Z",
        "2017-02-22T19:28:22.757+00:00",
        "2022-04-25T18:49:36.49Z",
        "2021-11-06T00:00:21.895219",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00",
    ] {
        assert!(check(text), "{text}");
    }
    for text in ["yesterday", "2020-04-30", "2020-13-30T00:00:00Z"] {
        assert!(!check(text), "{text}");
    }
}
