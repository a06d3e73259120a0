//! Payloads seen in public: each is valid for its schema, and what the generated type writes is what it read.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use octadesk_tests::mock::{Direction, check};
use octadesk_tests::spec_dir;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

#[derive(Deserialize)]
struct Index {
    fixture: Vec<Fixture>,
}

#[derive(Deserialize)]
struct Fixture {
    file: String,
    service: String,
    schema: String,
    direction: String,
}

/// Which type a schema has become.
macro_rules! types {
    ($($service:literal $schema:literal => $type:ty,)*) => {
        fn reencode(service: &str, schema: &str, text: &str) -> Result<Value, String> {
            match (service, schema) {
                $(($service, $schema) => through::<$type>(text),)*
                _ => Err("the list of types in this test lacks its schema".to_owned()),
            }
        }
    };
}

types! {
    "custom-fields" "CustomField" => octadesk::custom_fields::CustomField,
    "login" "LoginRequest" => octadesk::login::LoginRequest,
    "login" "LoginResponse" => octadesk::login::LoginResponse,
    "persons" "PersonCreate" => octadesk::persons::PersonCreate,
    "persons" "PersonFilter" => octadesk::persons::PersonFilter,
    "products" "Product" => octadesk::products::Product,
    "tags" "TagCreate" => octadesk::tags::TagCreate,
    "tags" "TagCreateResult" => octadesk::tags::TagCreateResult,
    "tickets" "BulkAction" => octadesk::tickets::BulkAction,
    "tickets" "Error" => octadesk::common::ErrorBody,
    "tickets" "TicketCreate" => octadesk::tickets::TicketCreate,
    "tickets" "TicketInteraction" => octadesk::tickets::TicketInteraction,
    "tickets" "TicketUpdate" => octadesk::tickets::TicketUpdate,
    "tickets" "UploadResponse" => octadesk::tickets::UploadResponse,
}

fn through<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let decoded: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(decoded).map_err(|error| error.to_string())
}

/// Where what was written differs from what was read. A null may be left out, and a number may get a fraction of zero.
fn differences(read: &Value, written: Option<&Value>, at: &str, lines: &mut Vec<String>) {
    match (read, written) {
        (Value::Null, None | Some(Value::Null)) => {}
        (Value::Object(read), Some(Value::Object(written))) => {
            for (name, value) in read {
                differences(value, written.get(name), &format!("{at}/{name}"), lines);
            }
            for name in written.keys().filter(|name| !read.contains_key(*name)) {
                lines.push(format!("{at}/{name} was not there"));
            }
        }
        (Value::Array(read), Some(Value::Array(written))) if read.len() == written.len() => {
            for (index, (read, written)) in read.iter().zip(written).enumerate() {
                differences(read, Some(written), &format!("{at}/{index}"), lines);
            }
        }
        (Value::Number(read), Some(Value::Number(written))) if read.as_f64() == written.as_f64() => {}
        (read, Some(written)) if read == written => {}
        (read, written) => lines.push(format!("{at}: read {read}, wrote {written:?}")),
    }
}

/// The snapshot folders: v0, v1, and what is sent to addresses of users.
fn snapshots() -> [PathBuf; 3] {
    ["", "v1", "webhooks"].map(|folder| spec_dir().join(folder))
}

fn index(snapshot: &Path) -> Vec<Fixture> {
    let text = read(snapshot, "index.toml");
    toml::from_str::<Index>(&text).expect("the index is TOML").fixture
}

fn read(snapshot: &Path, file: &str) -> String {
    let path = snapshot.join("fixtures").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_fixture_is_valid() {
    let mut failures = Vec::new();
    for snapshot in snapshots() {
        let documents = generator::documents(&snapshot).expect("the snapshot is whole");
        for fixture in index(&snapshot) {
            let Fixture { file, schema, .. } = &fixture;
            let value: Value = serde_json::from_str(&read(&snapshot, file)).expect("a fixture is JSON");
            let direction = match fixture.direction.as_str() {
                "request" => Direction::Request,
                "response" => Direction::Response,
                other => panic!("{file}: there is no direction {other}"),
            };
            let document = documents
                .iter()
                .find(|document| document.slug == fixture.service)
                .unwrap_or_else(|| panic!("{file}: there is no service {}", fixture.service));
            if let Err(reason) = check(document, schema, direction, &value) {
                failures.push(format!("{file}: {schema}: {reason}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_fixture_of_the_client_survives_its_type() {
    let mut failures = Vec::new();
    for fixture in index(&spec_dir()) {
        let Fixture {
            file,
            service,
            schema,
            ..
        } = &fixture;
        let text = read(&spec_dir(), file);
        match reencode(service, schema, &text) {
            Err(reason) => failures.push(format!("{file}: {service} {schema}: {reason}")),
            Ok(written) => {
                let value = serde_json::from_str(&text).expect("a fixture is JSON");
                let mut lines = Vec::new();
                differences(&value, Some(&written), "", &mut lines);
                failures.extend(lines.into_iter().map(|line| format!("{file}: {line}")));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_indexes_list_every_file() {
    for snapshot in snapshots() {
        let folder = snapshot.join("fixtures");
        let listed: BTreeSet<String> = index(&snapshot).into_iter().map(|fixture| fixture.file).collect();
        let mut there = BTreeSet::new();
        for group in fs::read_dir(&folder)
            .expect("the folder is there")
            .flatten()
            .filter(|entry| entry.path().is_dir())
        {
            for file in fs::read_dir(group.path()).expect("the folder is there").flatten() {
                there.insert(format!(
                    "{}/{}",
                    group.file_name().to_string_lossy(),
                    file.file_name().to_string_lossy()
                ));
            }
        }
        assert_eq!(listed, there, "{}", folder.display());
    }
}
