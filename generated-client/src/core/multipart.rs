//! Bodies of the type `multipart/form-data`.

use bytes::Bytes;
use serde_json::Value;

use super::form::Part;
use super::params::text_of;

/// Writes the entries of a form: texts, files, one part for each item of a list, JSON for objects.
///
/// Gives the content type and the body; `boundary` must not occur in any part.
pub(crate) fn write(form: &Part, boundary: &str) -> Result<(String, Bytes), &'static str> {
    let Part::Object(entries) = form else {
        return Err("a form must be an object");
    };
    let mut body = Vec::new();
    for (name, part) in entries {
        match part {
            Part::List(items) => {
                for item in items {
                    write_part(&mut body, boundary, name, item)?;
                }
            }
            one => write_part(&mut body, boundary, name, one)?,
        }
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((format!("multipart/form-data; boundary={boundary}"), body.into()))
}

fn write_part(body: &mut Vec<u8>, boundary: &str, name: &str, part: &Part) -> Result<(), &'static str> {
    let name = quoted(name);
    let mut write = |more: &str, content: &[u8]| {
        let head = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    match part {
        Part::File(file) => {
            let more = format!(
                "; filename=\"{}\"\r\ncontent-type: {}",
                quoted(file.name()),
                one_line(file.content_type())
            );
            write(&more, file.content());
        }
        Part::List(_) | Part::Object(_) => {
            let json =
                serde_json::to_vec(part).map_err(|_| "a file must not be inside of an object of a form")?;
            write("\r\ncontent-type: application/json", &json);
        }
        Part::Scalar(scalar) => {
            if let Some(text) = text_of(scalar) {
                write("", text.as_bytes());
            }
        }
    }
    Ok(())
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
    use serde_json::json;

    use super::*;
    use crate::core::FilePart;

    #[derive(serde::Serialize)]
    struct Form {
        file: Vec<FilePart>,
        forged: Value,
        name: &'static str,
        nothing: Option<i32>,
        object: Value,
        tags: (char, i32),
    }

    #[test]
    fn writes_all_kinds_of_parts() {
        let form = Form {
            file: vec![FilePart::new("a\"\r\n.txt", "content").with_content_type("text/plain\r\nx: y")],
            forged: json!({"\u{0}file": 0}),
            name: "Ana",
            nothing: None,
            object: json!({"a": 1}),
            tags: ('x', 2),
        };
        let (content_type, body) = write(&Part::of(&form).unwrap(), "B").unwrap();
        assert_eq!(content_type, "multipart/form-data; boundary=B");
        let expected = "--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.txt\"\r\n\
            content-type: text/plainx: y\r\n\r\ncontent\r\n\
            --B\r\ncontent-disposition: form-data; name=\"forged\"\r\ncontent-type: application/json\r\n\r\n{\"\\u0000file\":0}\r\n\
            --B\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nAna\r\n\
            --B\r\ncontent-disposition: form-data; name=\"object\"\r\ncontent-type: application/json\r\n\r\n{\"a\":1}\r\n\
            --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
            --B\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\n2\r\n--B--\r\n";
        assert_eq!(std::str::from_utf8(&body).unwrap(), expected);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        let file = FilePart::new("a.txt", "secret content");
        assert!(write(&Part::of(&[&file]).unwrap(), "B").is_err());
        let inside = std::collections::BTreeMap::from([("a", [[&file]])]);
        assert!(write(&Part::of(&inside).unwrap(), "B").is_err());
        assert_eq!(format!("{file:?}"), "FilePart { bytes: 14, .. }");
    }
}
