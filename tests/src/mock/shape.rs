//! What a schema allows, seen from outside: kinds of value, items, members; and values made from text accordingly.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::{resolve, token};

/// The union of what a schema, its `allOf` parts and its alternatives say.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    pub(crate) kinds: BTreeSet<String>,
    /// Pointer of the schema of items.
    pub(crate) items: Option<String>,
    /// Members and the pointers of their schemas.
    pub(crate) properties: BTreeMap<String, String>,
    /// Pointer of the schema of members without a name of their own.
    pub(crate) additional: Option<String>,
}

impl Shape {
    pub(crate) fn of(document: &Value, pointer: &str) -> Self {
        let mut shape = Self::default();
        shape.add(document, pointer, 0);
        shape
    }

    fn add(&mut self, document: &Value, pointer: &str, depth: usize) {
        let Some((at, schema)) = resolve(document, pointer) else {
            return;
        };
        if depth > 16 {
            return;
        }
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            self.kinds.insert(kind.to_owned());
        }
        if schema.get("items").is_some() {
            self.kinds.insert("array".to_owned());
            self.items.get_or_insert(format!("{at}/items"));
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            self.kinds.insert("object".to_owned());
            for name in properties.keys() {
                let pointer = format!("{at}/properties/{}", token(name));
                self.properties.entry(name.clone()).or_insert(pointer);
            }
        }
        if schema.get("additionalProperties").is_some_and(Value::is_object) {
            self.kinds.insert("object".to_owned());
            self.additional
                .get_or_insert(format!("{at}/additionalProperties"));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let count = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                self.add(document, &format!("{at}/{keyword}/{index}"), depth + 1);
            }
        }
    }

    pub(crate) fn is(&self, kind: &str) -> bool {
        self.kinds.contains(kind)
    }

    /// The schema of the member `name`.
    pub(crate) fn member(&self, name: &str) -> Option<&str> {
        self.properties
            .get(name)
            .or(self.additional.as_ref())
            .map(String::as_str)
    }

    /// `text` as the first kind that it can be; else as a string, for the schema to refuse.
    pub(crate) fn scalar(&self, text: &str) -> Value {
        if self.is("integer")
            && let Ok(number) = text.parse::<i64>()
        {
            return number.into();
        }
        if self.is("number")
            && let Some(number) = text.parse::<f64>().ok().and_then(serde_json::Number::from_f64)
        {
            return Value::Number(number);
        }
        match text {
            "true" if self.is("boolean") => Value::Bool(true),
            "false" if self.is("boolean") => Value::Bool(false),
            _ => text.into(),
        }
    }
}

/// Text values with names like `a`, `a[b]`, `a[]` and `a[0]`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    /// One text, or several under the same name.
    Texts(Vec<String>),
    Members(Vec<(String, Self)>),
}

impl Tree {
    /// All `pairs` as one object.
    pub(crate) fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut root = Self::Members(Vec::new());
        for (name, value) in pairs {
            let (first, rest) = match name.find('[') {
                Some(open) if open > 0 && name.ends_with(']') => name.split_at(open),
                _ => (name.as_str(), ""),
            };
            let mut path = vec![first];
            if !rest.is_empty() {
                path.extend(rest[1..rest.len() - 1].split("]["));
            }
            root.insert(&path, value);
        }
        root
    }

    fn insert(&mut self, path: &[&str], value: String) {
        match (self, path) {
            (Self::Texts(texts), _) => texts.push(value),
            (Self::Members(_), []) => {}
            (Self::Members(members), [name, rest @ ..]) => {
                if let Some((_, member)) = members.iter_mut().find(|(known, _)| known == name) {
                    return member.insert(rest, value);
                }
                let mut member = if rest.is_empty() {
                    Self::Texts(Vec::new())
                } else {
                    Self::Members(Vec::new())
                };
                member.insert(rest, value);
                members.push(((*name).to_owned(), member));
            }
        }
    }

    /// The value that the schema at `pointer` would have it be.
    pub(crate) fn value(&self, document: &Value, pointer: Option<&str>) -> Value {
        let shape = pointer
            .map(|pointer| Shape::of(document, pointer))
            .unwrap_or_default();
        match self {
            Self::Texts(texts) => texts_value(texts, document, &shape),
            Self::Members(members) if shape.is("array") && members.iter().all(|(name, _)| is_index(name)) => {
                members
                    .iter()
                    .map(|(_, member)| member.value(document, shape.items.as_deref()))
                    .collect()
            }
            Self::Members(members) => {
                let member = |(name, member): &(String, Self)| {
                    (name.clone(), member.value(document, shape.member(name)))
                };
                Value::Object(members.iter().map(member).collect::<Map<_, _>>())
            }
        }
    }
}

fn is_index(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

/// An array when the schema or the number of texts asks for it, else one value.
pub(crate) fn texts_value(texts: &[String], document: &Value, shape: &Shape) -> Value {
    match texts {
        [text] if !shape.is("array") || shape.is("string") => shape.scalar(text),
        texts => {
            let items = shape
                .items
                .as_deref()
                .map(|items| Shape::of(document, items))
                .unwrap_or_default();
            texts.iter().map(|text| items.scalar(text)).collect()
        }
    }
}
