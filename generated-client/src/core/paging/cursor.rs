//! Reads cursors from text.

use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};

use crate::core::cursor::Cursor;
use crate::core::error::Error;

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).ok_or_else(|| Error::paging("this text is no cursor"))
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}
