//! What servers say about failures.

use std::collections::BTreeMap;

use serde_json::Value;

/// The texts in the body of a failure, by member.
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    /// Takes texts, numbers, and the messages in objects; nothing when the body is no object of JSON.
    pub(crate) fn read(body: &[u8]) -> Self {
        let members: BTreeMap<String, Value> = serde_json::from_slice(body).unwrap_or_default();
        let texts = members
            .into_iter()
            .filter_map(|(name, value)| Some((name, text(value.get("message").unwrap_or(&value))?)));
        Self(texts.collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
