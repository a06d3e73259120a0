//! Points in time and days as the wire has them.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::Offset;
use jiff::{Error as JiffError, Timestamp};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::lenient::{FromReader, Lenient};

/// A point in time, in the very text that the server sent.
///
/// Servers write dates in many ways: with 0 to 9 digits of a second, with `Z`, with an offset or without any, the year 0001
/// for "none", and now and then something that is no date. All of it can be read, compared (as text) and written back
/// unchanged; [`timestamp`](DateTime::timestamp) gives the instant when there is one.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateTime(Box<str>);

impl DateTime {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instant; `None` when the text is no date. A text without an offset is taken as UTC.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        parse_timestamp(&self.0).ok()
    }

    /// Is this the year 0001, which .NET servers send for "no date"?
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.0.starts_with("0001-01-01T00:00:00")
    }
}

fn parse_timestamp(text: &str) -> Result<Timestamp, JiffError> {
    text.parse::<Timestamp>()
        .or_else(|error| match text.parse::<civil::DateTime>() {
            Ok(civil) if !has_offset(text) => Offset::UTC.to_timestamp(civil),
            _ => Err(error),
        })
}

/// Does the text name an offset? Then the civil date alone would be another instant.
fn has_offset(text: &str) -> bool {
    let time = text.split_once(['T', 't', ' ']).map_or("", |(_, time)| time);
    time.contains(['Z', 'z', '+', '-', '['])
}

/// A day of the calendar, in the very text that the server sent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(Box<str>);

impl Date {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day; `None` when the text is no date.
    #[must_use]
    pub fn civil(&self) -> Option<civil::Date> {
        self.0.parse().ok()
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self::from(timestamp.to_string())
    }
}

impl TryFrom<&DateTime> for Timestamp {
    type Error = JiffError;

    fn try_from(date: &DateTime) -> Result<Self, JiffError> {
        parse_timestamp(date.as_str())
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = JiffError;

    fn try_from(date: DateTime) -> Result<Self, JiffError> {
        parse_timestamp(date.as_str())
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self::from(date.to_string())
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = JiffError;

    fn try_from(date: &Date) -> Result<Self, JiffError> {
        date.as_str().parse()
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = JiffError;

    fn try_from(date: Date) -> Result<Self, JiffError> {
        date.as_str().parse()
    }
}

/// What both have as texts that are kept as they are.
macro_rules! text {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into_boxed_str())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(Self::from(text))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::read_text(deserializer)
            }
        }

        impl Lenient for $name {
            type Reader = FromReader<String>;
        }
    };
}

text!(DateTime);
text!(Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_all_forms_of_the_wire() {
        let cases = [
            ("2020-04-30T17:40:26.236Z", Some(1_588_268_426_236)),
            ("2020-04-30T17:40:26Z", Some(1_588_268_426_000)),
            ("2021-03-11T18:11:17.8269584Z", Some(1_615_486_277_826)),
            ("2017-02-22T19:28:22.757+00:00", Some(1_487_791_702_757)),
            ("2017-02-22T16:28:22.757-03:00", Some(1_487_791_702_757)),
            ("2021-02-16T15:31:09.8181487+00:00", Some(1_613_489_469_818)),
            ("2020-04-30T17:40:26.123456789Z", Some(1_588_268_426_123)),
            ("2020-04-30T17:40:26", Some(1_588_268_426_000)),
            ("2020-04-30T17:40:26.5", Some(1_588_268_426_500)),
            ("2022-04-25T18:49:36.49Z", Some(1_650_912_576_490)),
            ("2021-11-06T00:00:21.895219", Some(1_636_156_821_895)),
            ("0001-01-01T00:00:00Z", Some(-62_135_596_800_000)),
            ("0001-01-01T00:00:00", Some(-62_135_596_800_000)),
            ("-271821-04-20T00:00:00.000Z", None),
            ("2020-04-30T17:40:26+99:00", None),
            ("tomorrow", None),
            ("", None),
        ];
        for (text, millis) in cases {
            let json = format!("\"{text}\"");
            let date: DateTime = serde_json::from_str(&json).unwrap();
            assert_eq!(date.timestamp().map(|t| t.as_millisecond()), millis, "{text}");
            assert_eq!(serde_json::to_string(&date).unwrap(), json);
            assert_eq!(Timestamp::try_from(&date).is_ok(), millis.is_some());
        }
        assert!(DateTime::from("0001-01-01T00:00:00Z").is_unset());
        assert!(DateTime::from("0001-01-01T00:00:00").is_unset());
        assert!(!DateTime::from("2020-04-30T17:40:26Z").is_unset());
    }

    #[test]
    fn goes_to_and_from_jiff() {
        let instant: Timestamp = "2024-05-06T07:08:09.5Z".parse().unwrap();
        assert_eq!(DateTime::from(instant).as_str(), "2024-05-06T07:08:09.5Z");
        assert_eq!(Timestamp::try_from(DateTime::from(instant)).unwrap(), instant);
        let day = civil::date(2024, 2, 29);
        assert_eq!(Date::from(day).as_str(), "2024-02-29");
        assert_eq!(Date::from("2024-02-29").civil(), Some(day));
        assert_eq!(Date::from("2023-02-29").civil(), None);
    }
}
