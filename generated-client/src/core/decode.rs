//! From the bytes of an answer to the value that the operation promises.

use std::marker::PhantomData;

use bytes::Bytes;
use http::header;
use serde::de::DeserializeOwned;
use serde_json::de::SliceRead;

use super::json_path::path_at;
use super::lenient::{Lenient, Reader};
use super::problem::{DecodeError, DecodeErrorKind};
use super::response::Reply;
use super::session::{Failure, Stop, leniently, strictly};

/// A way to decode an answer.
pub(crate) trait Decode {
    /// What it gives.
    type Output;
    /// What the request says it accepts.
    const ACCEPT: &'static str;
    /// Decodes the answer.
    fn decode(reply: &mut Reply) -> Result<Self::Output, DecodeError>;
}

/// A body of JSON; an empty one counts as `null`.
pub(crate) struct Json<T>(PhantomData<T>);
/// A body of JSON, for a type that is not of this crate: what does not fit is left out only inside of models.
pub(crate) struct Foreign<T>(PhantomData<T>);
/// A body of JSON, or none.
pub(crate) struct Optional<T>(PhantomData<T>);
/// A body of text.
pub(crate) struct Text;
/// The body as it is.
pub(crate) struct Raw;
/// No body, or one that does not matter.
pub(crate) struct Empty;
/// What the status says.
pub(crate) struct Any<T>(PhantomData<T>);

impl<T: Lenient> Decode for Json<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn decode(reply: &mut Reply) -> Result<T, DecodeError> {
        decode_json(reply, |json, value| T::Reader::read(json, value))
    }
}

impl<T: DeserializeOwned> Decode for Foreign<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn decode(reply: &mut Reply) -> Result<T, DecodeError> {
        decode_json(reply, |json, value| {
            *value = Some(T::deserialize(json)?);
            Ok(())
        })
    }
}

impl<T: Lenient> Decode for Optional<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn decode(reply: &mut Reply) -> Result<T, DecodeError> {
        Json::decode(reply)
    }
}

impl Decode for Text {
    type Output = String;
    const ACCEPT: &'static str = "text/plain, */*;q=0.5";

    fn decode(reply: &mut Reply) -> Result<String, DecodeError> {
        String::from_utf8(reply.body.to_vec()).map_err(|_| DecodeError::new("expected text in UTF-8"))
    }
}

impl Decode for Raw {
    type Output = Bytes;
    const ACCEPT: &'static str = "*/*";

    fn decode(reply: &mut Reply) -> Result<Bytes, DecodeError> {
        Ok(reply.body.clone())
    }
}

impl Decode for Empty {
    type Output = ();
    const ACCEPT: &'static str = "*/*";

    fn decode(_: &mut Reply) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// An enum with a variant for each status of success.
pub(crate) trait FromReply: Sized {
    /// Decodes what the status says.
    fn from_reply(reply: &mut Reply) -> Result<Self, DecodeError>;
}

impl<T: FromReply> Decode for Any<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json, */*;q=0.5";

    fn decode(reply: &mut Reply) -> Result<T, DecodeError> {
        T::from_reply(reply)
    }
}

/// The JSON text of an answer; an error when the answer says that it is something else.
fn json_body(reply: &Reply) -> Result<&[u8], DecodeError> {
    let body = &*reply.body;
    let json = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii();
    let media_type = reply
        .headers
        .get(header::CONTENT_TYPE)
        .map_or("", |value| value.to_str().unwrap_or("?"));
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    if json.is_empty() || may_be_json(essence) {
        return Ok(json);
    }
    // The media type is the server's text: only what can be one is shown.
    let shown = if essence
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"/+.-".contains(&byte))
    {
        essence
    } else {
        "an odd media type"
    };
    Err(DecodeError::new(format!(
        "expected JSON, got {shown} of {} bytes",
        body.len()
    )))
}

fn may_be_json(essence: &str) -> bool {
    const NAMES: [&str; 6] = [
        "",
        "application/json",
        "text/json",
        "text/plain",
        "application/octet-stream",
        "application/javascript",
    ];
    let is_suffixed = || {
        let suffix = essence
            .len()
            .checked_sub("+json".len())
            .and_then(|start| essence.get(start..));
        suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case("+json"))
    };
    NAMES.iter().any(|name| essence.eq_ignore_ascii_case(name)) || is_suffixed()
}

type JsonText<'de> = serde_json::Deserializer<SliceRead<'de>>;

/// Decodes a body of JSON: strictly, and if something does not fit, once more with `read_lenient`.
fn decode_json<T: DeserializeOwned>(
    reply: &mut Reply,
    read_lenient: impl FnOnce(&mut JsonText<'_>, &mut Option<T>) -> serde_json::Result<()>,
) -> Result<T, DecodeError> {
    let json = json_body(reply)?;
    if json.is_empty() {
        return serde_json::from_slice(b"null")
            .map_err(|_| DecodeError::new("expected JSON, got an empty body"));
    }
    let failure = match strictly(reply.room, || serde_json::from_slice(json)) {
        Ok(value) => return Ok(value),
        Err(failure) => failure,
    };
    if reply.strict || !matches!(&failure, Failure::Json(error) if error.is_data()) {
        return Err(explain(json, &failure));
    }
    let (result, report) = leniently(reply.room, reply.deadline.clone(), || {
        let mut text = JsonText::from_slice(json);
        let mut value = None;
        read_lenient(&mut text, &mut value)?;
        text.end()?;
        Ok(value)
    });
    match result {
        Ok(Some(value)) if report.is_usable() => {
            reply.problems = report.problems;
            Ok(value)
        }
        Ok(_) => match report.problems.first() {
            [problem, ..] => Err(problem.into()),
            [] => Err(explain(json, &failure)),
        },
        Err(failure) => Err(explain(json, &failure)),
    }
}

/// Reads JSON; the error tells the path, the kind of value found and what was expected.
pub(crate) fn read_json<T: DeserializeOwned>(json: &[u8]) -> Result<T, DecodeError> {
    strictly(usize::MAX, || serde_json::from_slice(json)).map_err(|failure| explain(json, &failure))
}

#[cold]
fn explain(json: &[u8], failure: &Failure) -> DecodeError {
    match failure {
        Failure::Json(error) => DecodeError {
            path: path_at(json, error.line(), error.column()),
            ..DecodeError::new(redact(error))
        },
        Failure::Stopped(Stop::Timeout) => DecodeError {
            kind: DecodeErrorKind::Timeout,
            ..DecodeError::new("the time of the call was up while its response was decoded")
        },
        Failure::Stopped(Stop::TooLarge) => DecodeError {
            kind: DecodeErrorKind::TooLarge,
            ..DecodeError::new("the decoded response would take more memory than the client allows")
        },
    }
}

/// The message of serde without the value that was found.
fn redact(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if !error.is_data() {
        return text;
    }
    let (line, column) = (error.line(), error.column());
    let text = text
        .strip_suffix(&format!(" at line {line} column {column}"))
        .unwrap_or(&text);
    if text.starts_with("missing field `") {
        return text.to_owned();
    }
    let Some((prefix, found)) = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|prefix| Some((*prefix, text.strip_prefix(prefix)?)))
    else {
        return "the value does not fit".to_owned();
    };
    let kind = found.split([' ', ',']).next().unwrap_or_default();
    let kind = if kind == "floating" {
        "floating point"
    } else {
        kind
    };
    match found.rsplit_once(", expected ") {
        Some((_, expected)) => format!("{prefix}{kind}, expected {expected}"),
        None => format!("{prefix}{kind}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A strict reply.
    fn reply(media_type: &str, body: &'static [u8]) -> Reply {
        let mut reply = crate::core::tests::support::reply(200, body);
        reply.strict = true;
        if !media_type.is_empty() {
            reply
                .headers
                .insert(header::CONTENT_TYPE, media_type.parse().unwrap());
        }
        reply
    }

    #[test]
    fn tells_where_and_what_but_no_values() {
        type Lists = BTreeMap<String, Vec<i32>>;
        let cases: [(&[u8], Option<&str>, &str); 8] = [
            (
                br#"{"a":[1,"SECRET, expected b"]}"#,
                Some("a[1]"),
                "invalid type: string, expected i32",
            ),
            (
                br#"{"a":[1.5]}"#,
                Some("a[0]"),
                "invalid type: floating point, expected i32",
            ),
            (
                br#"{"a":[3000000000]}"#,
                Some("a[0]"),
                "invalid value: integer, expected i32",
            ),
            (
                br#"{"a":[null]}"#,
                Some("a[0]"),
                "invalid type: null, expected i32",
            ),
            (
                br#"{"a":{"SECRET":1}}"#,
                Some("a"),
                "invalid type: map, expected a sequence",
            ),
            (
                br#"{"a":[1,"#,
                Some("a[1]"),
                "EOF while parsing a value at line 1 column 8",
            ),
            (br#"{"a":[1]} x"#, None, "trailing characters at line 1 column 11"),
            (b"", None, "expected JSON, got an empty body"),
        ];
        for (body, path, message) in cases {
            let error = Json::<Lists>::decode(&mut reply("", body)).unwrap_err();
            assert_eq!(
                (error.path.as_deref(), error.message.as_str()),
                (path, message),
                "{}",
                body.escape_ascii()
            );
        }
    }

    #[test]
    fn is_lenient_unless_told_otherwise() {
        let mut answer = reply("", b"[1, \"x\", 3]");
        let strict = Json::<Vec<i32>>::decode(&mut answer).unwrap_err();
        assert_eq!(strict.path.as_deref(), Some("[1]"));
        answer.strict = false;
        assert_eq!(Json::<Vec<i32>>::decode(&mut answer), Ok(vec![1, 3]));
        assert_eq!(answer.problems.first()[0].json_path(), "[1]");
    }

    #[test]
    fn looks_at_the_media_type() {
        for media_type in [
            "",
            "application/json",
            "application/json; charset=utf-8",
            "text/plain",
            "application/x+json",
        ] {
            assert_eq!(
                Json::<i32>::decode(&mut reply(media_type, b"\xEF\xBB\xBF 5\n")),
                Ok(5),
                "{media_type}"
            );
        }
        let error = Json::<i32>::decode(&mut reply("text/html; charset=utf-8", b"<p>SECRET")).unwrap_err();
        assert_eq!(error.message, "expected JSON, got text/html of 9 bytes");
        assert_eq!(
            Optional::<Option<i32>>::decode(&mut reply("text/html", b"")),
            Ok(None)
        );
        assert_eq!(Optional::<Option<i32>>::decode(&mut reply("", b"7")), Ok(Some(7)));
    }
}
