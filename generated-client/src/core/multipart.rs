//! Bodies of the type `multipart/form-data`.

use bytes::Bytes;
use serde_json::Value;

use super::file::{FilePart, file_at};
use super::params::text_of;

/// Writes the members of a form: texts, files, one part for each item of an array, JSON for objects.
///
/// Gives the content type and the body; `boundary` must not occur in any part.
pub(crate) fn write(form: &Value, files: &[FilePart], boundary: &str) -> Option<(String, Bytes)> {
    let mut body = Vec::new();
    for (name, value) in form.as_object()? {
        match value {
            Value::Array(items) => {
                for item in items {
                    write_part(&mut body, boundary, name, item, files);
                }
            }
            one => write_part(&mut body, boundary, name, one, files),
        }
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Some((format!("multipart/form-data; boundary={boundary}"), body.into()))
}

fn write_part(body: &mut Vec<u8>, boundary: &str, name: &str, value: &Value, files: &[FilePart]) {
    let name = quoted(name);
    let mut part = |more: String, content: &[u8]| {
        let head = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    if let Some(file) = file_at(value, files) {
        let more = format!(
            "; filename=\"{}\"\r\ncontent-type: {}",
            quoted(file.name()),
            one_line(file.content_type())
        );
        return part(more, file.content());
    }
    match value {
        Value::Object(_) | Value::Array(_) => {
            part(
                "\r\ncontent-type: application/json".to_owned(),
                value.to_string().as_bytes(),
            );
        }
        scalar => {
            if let Some(text) = text_of(scalar) {
                part(String::new(), text.as_bytes());
            }
        }
    }
}

/// A name between quotes, escaped as browsers do it (WHATWG HTML, "multipart form data").
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// A header's value without what would end it.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::core::file::collect;

    #[test]
    fn writes_all_kinds_of_parts() {
        let file = FilePart::new("a\"\r\n.txt", "content").with_content_type("text/plain\r\nx: y");
        let form = BTreeMap::from([("file", vec![file.clone()])]);
        let (mut value, files) = collect(|| serde_json::to_value(&form)).unwrap();
        assert_eq!(files, [file]);
        value["name"] = json!("Ana");
        value["nothing"] = json!(null);
        value["object"] = json!({"a": 1});
        value["tags"] = json!(["x", 2]);
        let (content_type, body) = write(&value, &files, "B").unwrap();
        assert_eq!(content_type, "multipart/form-data; boundary=B");
        let expected = "--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.txt\"\r\n\
            content-type: text/plainx: y\r\n\r\ncontent\r\n\
            --B\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nAna\r\n\
            --B\r\ncontent-disposition: form-data; name=\"object\"\r\ncontent-type: application/json\r\n\r\n{\"a\":1}\r\n\
            --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
            --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\n2\r\n--B--\r\n";
        assert_eq!(std::str::from_utf8(&body).unwrap(), expected);
    }

    #[test]
    fn a_file_is_no_json() {
        let file = FilePart::new("a.txt", "secret content");
        assert!(serde_json::to_string(&file).is_err());
        assert_eq!(format!("{file:?}"), "FilePart { bytes: 14, .. }");
    }
}
