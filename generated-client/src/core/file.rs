//! Files that are sent as parts of a form.

use std::fmt;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};

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
