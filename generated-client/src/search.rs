//! The small language of the ticket search.

use std::fmt;
use std::str::FromStr;

use crate::core::Error;

/// A condition for a parameter of the [ticket search](crate::tickets::Tickets::search), in the vendor's small language.
///
/// ```
/// use octadesk::Filter;
///
/// # fn main() -> Result<(), octadesk::Error> {
/// assert_eq!(Filter::any_of(["novo", "pendente"])?.to_string(), "novo|pendente");
/// assert_eq!(Filter::not("baixa")?.and(Filter::equals("alta")?).to_string(), "!baixa,alta");
/// assert_eq!(Filter::between(10, 20)?.to_string(), ">10,<20");
/// # Ok(())
/// # }
/// ```
///
/// It goes where the search takes text:
///
/// ```no_run
/// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
/// use octadesk::Filter;
///
/// let open = octadesk
///     .tickets()
///     .search()
///     .status(Filter::any_of(["novo", "andamento"])?)
///     .last_date_update(Filter::at_least("2026-01-01T00:00:00.000Z")?)
///     .await?;
/// # let _ = open;
/// # Ok(())
/// # }
/// ```
///
/// The language has no quotes: a value that holds a comma or a bar, or begins with `<`, `>` or `!`, would mean something else, and
/// is refused. `<` and `>` include the bound (confidence B).
///
/// [`FromStr`] reads the language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    groups: Vec<Group>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Group {
    operator: Operator,
    values: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Operator {
    Equals,
    Differs,
    AtLeast,
    AtMost,
}

impl Operator {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Equals => "",
            Self::Differs => "!",
            Self::AtLeast => ">",
            Self::AtMost => "<",
        }
    }
}

impl Filter {
    /// Equals this value.
    ///
    /// # Errors
    ///
    /// As all of these: when a value is empty or can't be told in the language.
    pub fn equals(value: impl fmt::Display) -> Result<Self, Error> {
        Self::group(Operator::Equals, [value])
    }

    /// Equals one of these values.
    ///
    /// # Errors
    ///
    /// When a value is empty or can't be told in the language, or there is none.
    pub fn any_of(values: impl IntoIterator<Item = impl fmt::Display>) -> Result<Self, Error> {
        Self::group(Operator::Equals, values)
    }

    /// Differs from this value.
    ///
    /// # Errors
    ///
    /// When the value is empty or can't be told in the language.
    // It is no operator: it makes a filter of a value.
    #[allow(clippy::should_implement_trait, reason = "it takes a value, not a filter")]
    pub fn not(value: impl fmt::Display) -> Result<Self, Error> {
        Self::group(Operator::Differs, [value])
    }

    /// Differs from all of these values.
    ///
    /// # Errors
    ///
    /// When a value is empty or can't be told in the language, or there is none.
    pub fn none_of(values: impl IntoIterator<Item = impl fmt::Display>) -> Result<Self, Error> {
        let groups: Vec<Group> = values
            .into_iter()
            .map(|value| Group::new(Operator::Differs, [value]))
            .collect::<Result<_, _>>()?;
        if groups.is_empty() {
            return Err(nothing());
        }
        Ok(Self { groups })
    }

    /// Is this value or greater, or this moment or later.
    ///
    /// # Errors
    ///
    /// When the value is empty or can't be told in the language.
    pub fn at_least(value: impl fmt::Display) -> Result<Self, Error> {
        Self::group(Operator::AtLeast, [value])
    }

    /// Is this value or less, or this moment or earlier.
    ///
    /// # Errors
    ///
    /// When the value is empty or can't be told in the language.
    pub fn at_most(value: impl fmt::Display) -> Result<Self, Error> {
        Self::group(Operator::AtMost, [value])
    }

    /// Is between these values, which are included.
    ///
    /// # Errors
    ///
    /// When a value is empty or can't be told in the language.
    pub fn between(least: impl fmt::Display, most: impl fmt::Display) -> Result<Self, Error> {
        Ok(Self::at_least(least)?.and(Self::at_most(most)?))
    }

    /// Both conditions hold.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.groups.extend(other.groups);
        self
    }

    fn group(operator: Operator, values: impl IntoIterator<Item = impl fmt::Display>) -> Result<Self, Error> {
        let group = Group::new(operator, values)?;
        Ok(Self { groups: vec![group] })
    }
}

impl Group {
    fn new(operator: Operator, values: impl IntoIterator<Item = impl fmt::Display>) -> Result<Self, Error> {
        let values: Vec<String> = values
            .into_iter()
            .map(|value| checked(value.to_string()))
            .collect::<Result<_, _>>()?;
        if values.is_empty() {
            return Err(nothing());
        }
        Ok(Self { operator, values })
    }
}

fn nothing() -> Error {
    Error::request("a filter of no values at all can't be told in the search's language")
}

/// The value, if the language can tell it. It may be personal data, so the error does not show it.
fn checked(value: String) -> Result<String, Error> {
    let problem = if value.is_empty() {
        "an empty value"
    } else if value.contains(',') {
        "a value with a comma"
    } else if value.contains('|') {
        "a value with a bar"
    } else if value.starts_with(['<', '>', '!']) {
        "a value that begins with an operator"
    } else if value.chars().any(char::is_control) {
        "a value with a control character"
    } else {
        return Ok(value);
    };
    Err(Error::request(format!(
        "{problem} can't be told in the search's language"
    )))
}

impl fmt::Display for Filter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, group) in self.groups.iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            write!(
                formatter,
                "{separator}{}{}",
                group.operator.as_str(),
                group.values.join("|")
            )?;
        }
        Ok(())
    }
}

impl FromStr for Filter {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let groups = text.split(',').map(|group| {
            let (operator, values) = match group.as_bytes().first() {
                Some(b'!') => (Operator::Differs, &group[1..]),
                Some(b'>') => (Operator::AtLeast, &group[1..]),
                Some(b'<') => (Operator::AtMost, &group[1..]),
                _ => (Operator::Equals, group),
            };
            Group::new(operator, values.split('|'))
        });
        Ok(Self {
            groups: groups.collect::<Result<_, _>>()?,
        })
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn says_what_is_known_of_the_language() -> Result<(), Error> {
        for (filter, text) in [
            (Filter::equals("novo")?, "novo"),
            (Filter::any_of(["novo", "em espera"])?, "novo|em espera"),
            (Filter::not("baixa")?.and(Filter::equals("alta")?), "!baixa,alta"),
            (Filter::none_of(["a", "b"])?, "!a,!b"),
            (Filter::at_most(1000)?, "<1000"),
            (
                Filter::at_least(jiff::Timestamp::UNIX_EPOCH)?,
                ">1970-01-01T00:00:00Z",
            ),
            (Filter::between(1, 5)?, ">1,<5"),
        ] {
            assert_eq!(filter.to_string(), text);
            assert_eq!(text.parse::<Filter>()?, filter);
            assert_eq!(String::from(filter), text);
        }
        assert_eq!("!a|b".parse::<Filter>()?.to_string(), "!a|b");
        Ok(())
    }

    #[test]
    fn refuses_what_would_mean_something_else() {
        for value in ["", "a,b", "a|b", ">a", "<a", "!a", "a\n", "\u{0}"] {
            let error = Filter::any_of(["ok", value]).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Request);
            assert!(!error.to_string().contains("a,b"), "{error}");
            assert!(Filter::none_of([value]).is_err());
        }
        assert!(Filter::any_of([] as [&str; 0]).is_err());
        assert!(Filter::none_of([] as [&str; 0]).is_err());
        for text in ["", "a,", ",a", "a||b", "!", "a|", "!!a", ">|a"] {
            assert!(text.parse::<Filter>().is_err(), "{text}");
        }
    }

    fn filters() -> impl Strategy<Value = Filter> {
        let operator = prop_oneof![
            Just(Operator::Equals),
            Just(Operator::Differs),
            Just(Operator::AtLeast),
            Just(Operator::AtMost)
        ];
        let value = "[^,|<>!\\p{Cc}][^,|\\p{Cc}]{0,9}";
        let group = (operator, proptest::collection::vec(value, 1..4))
            .prop_map(|(operator, values)| Group { operator, values });
        proptest::collection::vec(group, 1..4).prop_map(|groups| Filter { groups })
    }

    proptest! {
        #[test]
        fn filters_survive_as_text(filter in filters()) {
            prop_assert_eq!(filter.to_string().parse::<Filter>().unwrap(), filter);
        }

        #[test]
        fn text_is_read_as_it_is_or_not_at_all(text in "[ab,|<>! \\n]{0,12}|\\PC{0,12}") {
            if let Ok(filter) = text.parse::<Filter>() {
                prop_assert_eq!(filter.to_string(), text);
            }
        }

        #[test]
        fn a_value_stands_for_itself_or_is_refused(value in ".{0,12}") {
            if let Ok(filter) = Filter::equals(&value) {
                let read: Filter = filter.to_string().parse().unwrap();
                prop_assert_eq!(read, Filter { groups: vec![Group { operator: Operator::Equals, values: vec![value] }] });
            }
        }
    }
}
