//! Documents whose bytes changed while nothing that the client knows of did.

use serde_json::Value;

use super::change::{Change, Rust, Section, Wire};
use super::fingerprint::fingerprint;
use super::input::Input;
use crate::spec::canonical_json;

/// Says why a document with other bytes has no changes, when `quiet` tells that it has none.
pub(super) fn compare(slug: &str, old: &Input, new: &Input, quiet: bool) -> Option<Change> {
    let (before, now) = (old.bytes.get(slug)?, new.bytes.get(slug)?);
    if !quiet || before == now {
        return None;
    }
    let parsed = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    let same_json = match (parsed(before), parsed(now)) {
        (Some(a), Some(b)) => canonical_json(&a) == canonical_json(&b),
        _ => false,
    };
    let why = if same_json {
        "order of keys or white space only"
    } else if old.documents.get(slug) == new.documents.get(slug) {
        "another spelling of the same document"
    } else {
        "examples, or what else has no meaning for a client"
    };
    let rule = "bytes-changed";
    Some(Change {
        fingerprint: fingerprint(&[rule, slug, why]),
        rule,
        section: Section::Bytes,
        wire: Wire::None,
        rust: Rust::None,
        service: slug.to_owned(),
        text: format!("bytes changed, meaning did not: {why}"),
        operations: vec![],
        old: Some("#".to_owned()),
        new: Some("#".to_owned()),
        file: None,
        items: vec![],
        approved: None,
    })
}
