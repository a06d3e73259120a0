//! Values that can be told from the text of a script.

use std::cell::RefCell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};
use url::Url;

/// The most values that are read out of a script, shared ones counted each time.
const MAX_VALUES: usize = 5_000_000;
const MAX_DEPTH: usize = 250;

/// A value; [`Js::Unknown`] is what the text alone does not tell.
#[derive(Debug, Clone)]
pub(super) enum Js {
    Unknown,
    Undefined,
    Null,
    Bool(bool),
    Number(f64),
    Text(Rc<str>),
    Array(Rc<RefCell<Items>>),
    Object(Rc<RefCell<Members>>),
    Function,
    /// `window`: its members are the global names.
    Window,
    /// A regular expression.
    Pattern(Rc<str>),
    /// The parameters of an address.
    Query(Rc<Vec<(String, String)>>),
    /// A text that went through a function of the page.
    Wrapped(Rc<Link>),
}

/// The items of a list.
#[derive(Debug, Default)]
pub(super) struct Items(Vec<Js>);

/// The members of an object, in order.
#[derive(Debug, Default)]
pub(super) struct Members(IndexMap<String, Js>);

impl Deref for Items {
    type Target = Vec<Js>;

    fn deref(&self) -> &Vec<Js> {
        &self.0
    }
}

impl DerefMut for Items {
    fn deref_mut(&mut self) -> &mut Vec<Js> {
        &mut self.0
    }
}

impl Deref for Members {
    type Target = IndexMap<String, Js>;

    fn deref(&self) -> &IndexMap<String, Js> {
        &self.0
    }
}

impl DerefMut for Members {
    fn deref_mut(&mut self) -> &mut IndexMap<String, Js> {
        &mut self.0
    }
}

impl Drop for Items {
    fn drop(&mut self) {
        drop_flat(std::mem::take(&mut self.0));
    }
}

impl Drop for Members {
    fn drop(&mut self) {
        drop_flat(self.0.drain(..).map(|(_, value)| value).collect());
    }
}

/// Drops values without going down with their nesting: `a = [a]` a million times over must not overflow the stack.
fn drop_flat(mut values: Vec<Js>) {
    while let Some(value) = values.pop() {
        match value {
            Js::Array(items) => {
                if let Some(items) = Rc::into_inner(items) {
                    values.append(&mut items.into_inner());
                }
            }
            Js::Object(members) => {
                if let Some(members) = Rc::into_inner(members) {
                    values.extend(members.into_inner().drain(..).map(|(_, value)| value));
                }
            }
            _ => {}
        }
    }
}

/// An address as a script writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) text: String,
    /// It went through a function of the page, so what it is relative to is a guess.
    pub(crate) wrapped: bool,
    /// Texts that the page replaces in the resolved address.
    pub(crate) replaced: Vec<(String, String)>,
}

impl Link {
    /// An address that stands for itself.
    pub(crate) fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }
}

impl Js {
    pub(super) fn text(text: impl AsRef<str>) -> Self {
        Js::Text(Rc::from(text.as_ref()))
    }

    pub(super) fn array(items: Vec<Js>) -> Self {
        Js::Array(Rc::new(RefCell::new(Items(items))))
    }

    pub(super) fn object(members: IndexMap<String, Js>) -> Self {
        Js::Object(Rc::new(RefCell::new(Members(members))))
    }

    /// An address as an object, as `location` and `new URL()` are.
    pub(super) fn address(url: &Url) -> Self {
        let host = url.host_str().unwrap_or_default();
        let port = url.port().map(|port| port.to_string()).unwrap_or_default();
        let with_port = if port.is_empty() {
            host.to_owned()
        } else {
            format!("{host}:{port}")
        };
        let part = |sign: char, part: Option<&str>| {
            part.filter(|part| !part.is_empty())
                .map(|part| format!("{sign}{part}"))
        };
        let members = [
            ("href", url.to_string()),
            ("origin", url.origin().ascii_serialization()),
            ("protocol", format!("{}:", url.scheme())),
            ("host", with_port),
            ("hostname", host.to_owned()),
            ("port", port),
            ("pathname", url.path().to_owned()),
            ("search", part('?', url.query()).unwrap_or_default()),
            ("hash", part('#', url.fragment()).unwrap_or_default()),
        ];
        let mut members: IndexMap<_, _> = members
            .into_iter()
            .map(|(key, text)| (key.to_owned(), Js::text(text)))
            .collect();
        members.insert("searchParams".into(), Js::query(url.query().unwrap_or_default()));
        Js::object(members)
    }

    pub(super) fn query(text: &str) -> Self {
        let text = text.strip_prefix('?').unwrap_or(text);
        Js::Query(Rc::new(
            url::form_urlencoded::parse(text.as_bytes())
                .into_owned()
                .collect(),
        ))
    }

    /// Whether the value counts as true, when that can be told.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Js::Unknown | Js::Wrapped(_) => None,
            Js::Undefined | Js::Null => Some(false),
            Js::Bool(value) => Some(*value),
            Js::Number(value) => Some(*value != 0.0 && !value.is_nan()),
            Js::Text(text) => Some(!text.is_empty()),
            _ => Some(true),
        }
    }

    /// The value as JavaScript turns it to text, when that can be told.
    pub(super) fn to_text(&self) -> Option<String> {
        Some(match self {
            Js::Text(text) => text.to_string(),
            Js::Number(number) => number_text(*number),
            Js::Bool(value) => value.to_string(),
            Js::Null => "null".to_owned(),
            Js::Undefined => "undefined".to_owned(),
            Js::Object(members) => match members.borrow().get("href") {
                Some(Js::Text(text)) => text.to_string(),
                _ => return None,
            },
            _ => return None,
        })
    }

    /// The value as an address.
    pub(super) fn link(&self) -> Option<Link> {
        match self {
            Js::Text(text) if !text.trim().is_empty() => Some(Link::plain(text.trim())),
            Js::Wrapped(link) => Some((**link).clone()),
            Js::Object(_) => self.to_text().map(|text| Link::plain(&text)),
            _ => None,
        }
    }

    pub(super) fn member(&self, key: &str) -> Js {
        match self {
            Js::Object(members) => members.borrow().get(key).cloned().unwrap_or(Js::Undefined),
            Js::Array(items) if key == "length" => Js::Number(items.borrow().len() as f64),
            Js::Array(items) => key
                .parse::<usize>()
                .ok()
                .and_then(|index| items.borrow().get(index).cloned())
                .unwrap_or(Js::Undefined),
            Js::Text(text) if key == "length" => Js::Number(text.encode_utf16().count() as f64),
            _ => Js::Unknown,
        }
    }
}

pub(super) fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

pub(super) fn from_json(value: &Value) -> Js {
    match value {
        Value::Null => Js::Null,
        Value::Bool(value) => Js::Bool(*value),
        Value::Number(number) => number.as_f64().map_or(Js::Unknown, Js::Number),
        Value::String(text) => Js::text(text),
        Value::Array(items) => Js::array(items.iter().map(from_json).collect()),
        Value::Object(members) => Js::object(
            members
                .iter()
                .map(|(key, value)| (key.clone(), from_json(value)))
                .collect(),
        ),
    }
}

/// The JSON of a value, and how many members had none that could be told; `None` beyond the budget.
pub(super) fn to_json(value: &Js) -> Option<(Value, usize)> {
    let mut budget = Budget {
        values: MAX_VALUES,
        left_out: 0,
    };
    let json = budget.json(value, 0)?;
    Some((json.unwrap_or(Value::Null), budget.left_out))
}

struct Budget {
    values: usize,
    left_out: usize,
}

impl Budget {
    /// `None`: beyond the budget. `Some(None)`: has no JSON.
    fn json(&mut self, value: &Js, depth: usize) -> Option<Option<Value>> {
        self.values = self.values.checked_sub(1)?;
        if depth > MAX_DEPTH {
            return None;
        }
        Some(Some(match value {
            Js::Null => Value::Null,
            Js::Bool(value) => Value::Bool(*value),
            Js::Number(number) => json_number(*number),
            Js::Text(text) => Value::String(text.to_string()),
            Js::Array(items) => {
                let mut array = Vec::new();
                for item in items.borrow().iter() {
                    array.push(self.json(item, depth + 1)?.unwrap_or(Value::Null));
                }
                Value::Array(array)
            }
            Js::Object(members) => {
                let mut object = Map::new();
                for (key, member) in members.borrow().iter() {
                    if let Some(member) = self.json(member, depth + 1)? {
                        object.insert(key.clone(), member);
                    }
                }
                Value::Object(object)
            }
            // JSON.stringify leaves these two out as well.
            Js::Undefined | Js::Function => return Some(None),
            Js::Unknown | Js::Window | Js::Pattern(_) | Js::Query(_) | Js::Wrapped(_) => {
                self.left_out += 1;
                return Some(None);
            }
        }))
    }
}

fn json_number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_991.0 {
        Value::Number(Number::from(number as i64))
    } else {
        Number::from_f64(number).map_or(Value::Null, Value::Number)
    }
}
