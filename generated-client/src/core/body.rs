//! Bodies of requests.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::form::Part;
use super::{multipart, params};

/// A body that is ready to be sent.
#[derive(Clone, Default)]
pub(crate) struct Body {
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) content: Bytes,
}

impl Body {
    pub(crate) fn bytes(content_type: &str, content: Bytes) -> Result<Self, &'static str> {
        let content_type =
            HeaderValue::from_str(content_type).map_err(|_| "the media type is no header value")?;
        Ok(Self {
            content_type: Some(content_type),
            content,
        })
    }

    pub(crate) fn json<T: Serialize + ?Sized>(
        content_type: &'static str,
        value: &T,
    ) -> Result<Self, &'static str> {
        let json = serde_json::to_vec(value).map_err(|_| "the body can't be written as JSON")?;
        if content_type == "application/json" {
            return Ok(Self {
                content_type: Some(HeaderValue::from_static("application/json")),
                content: json.into(),
            });
        }
        Self::bytes(content_type, json.into())
    }

    pub(crate) fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, &'static str> {
        let value = serde_json::to_value(value).map_err(|_| "the form can't be written")?;
        let form = params::form(&value).ok_or("a form must be an object")?;
        Self::bytes("application/x-www-form-urlencoded", form.into())
    }

    pub(crate) fn multipart<T: Serialize + ?Sized>(value: &T) -> Result<Self, &'static str> {
        let form = Part::of(value).map_err(|_| "the form can't be written")?;
        // 128 random bits: no part holds the boundary.
        let boundary = format!("{:032x}", fastrand::u128(..));
        let (content_type, content) = multipart::write(&form, &boundary)?;
        Self::bytes(&content_type, content)
    }
}
