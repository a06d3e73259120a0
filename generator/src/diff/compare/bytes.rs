//! Documents whose bytes changed, and nothing that the client uses.

use serde_json::Value;

use crate::diff::change::Change;
use crate::diff::fingerprint::fingerprint;
use crate::diff::input::Input;
use crate::diff::rule::Rule;
use crate::spec::canonical_json;

/// Says why a document without other changes has other bytes.
pub(in crate::diff) fn compare(slug: &str, old: &Input, new: &Input) -> Option<Change> {
    let (before, now) = (old.bytes.get(slug)?, new.bytes.get(slug)?);
    if before == now {
        return None;
    }
    let parsed = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    let same_json = match (parsed(before), parsed(now)) {
        (Some(before), Some(now)) => canonical_json(&before) == canonical_json(&now),
        _ => false,
    };
    let why = if same_json {
        "order of keys or white space only"
    } else if old.documents.get(slug) == new.documents.get(slug) {
        "another spelling of the same document"
    } else {
        "examples, or what else has no meaning for a client"
    };
    let rule = Rule::BytesChanged;
    let text = format!("bytes changed, meaning did not: {why}");
    Some(Change {
        old: Some("#".to_owned()),
        new: Some("#".to_owned()),
        ..Change::new(rule, slug, fingerprint(&[rule.id(), slug, why]), text)
    })
}
