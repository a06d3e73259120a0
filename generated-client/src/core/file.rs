//! Files that are sent as parts of a form.

use std::cell::RefCell;
use std::fmt;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

use super::lenient::{Lenient, Reader};

/// A file to upload: its name, its media type and its content.
///
/// It can be sent in a multipart form only.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    name: String,
    content_type: String,
    content: Bytes,
}

impl FilePart {
    /// A file with its name and content; the media type is `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The media type.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The content.
    #[must_use]
    pub const fn content(&self) -> &Bytes {
        &self.content
    }
}

/// Shows the size, not the name and not the content.
impl fmt::Debug for FilePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FilePart")
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// A file takes no part in JSON: while a form is collected it leaves itself in this list, and its place in the value.
struct Collector(Vec<FilePart>);

thread_local! {
    static COLLECTOR: RefCell<Option<Collector>> = const { RefCell::new(None) };
}

/// The one member of the object that stands for a file.
const PLACE: &str = "\u{0}file";

impl Serialize for FilePart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = COLLECTOR.with_borrow_mut(|collector| {
            let files = &mut collector.as_mut()?.0;
            files.push(self.clone());
            Some(files.len() - 1)
        });
        let Some(place) = place else {
            return Err(S::Error::custom("a file can be sent in a multipart form only"));
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(PLACE, &place)?;
        map.end()
    }
}

/// A file that comes back is a text without a name.
impl<'de> Deserialize<'de> for FilePart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|content| Self::new("", content))
    }
}

impl Lenient for FilePart {
    type Reader = FileReader;
}

pub(crate) struct FileReader;

impl Reader<FilePart> for FileReader {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut Option<FilePart>) -> Result<(), D::Error> {
        let mut content: Option<String> = None;
        <String as Lenient>::Reader::read(deserializer, &mut content)?;
        *slot = content.map(|content| FilePart::new("", content));
        Ok(())
    }
}

/// The value of a form, and the files that stand in it.
pub(crate) fn collect(
    form: impl FnOnce() -> serde_json::Result<Value>,
) -> serde_json::Result<(Value, Vec<FilePart>)> {
    let before = COLLECTOR.replace(Some(Collector(Vec::new())));
    let value = form();
    let files = COLLECTOR
        .replace(before)
        .map_or_else(Vec::new, |collector| collector.0);
    Ok((value?, files))
}

/// The file that stands in this place of the value.
pub(crate) fn file_at<'a>(value: &Value, files: &'a [FilePart]) -> Option<&'a FilePart> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    files.get(usize::try_from(members.get(PLACE)?.as_u64()?).ok()?)
}
