//! What makes a change recognisable: the rule, the place and what it was and became, never an order or a Rust name.

use crate::spec::sha256;

/// Twelve hexadecimal digits.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        // A length in front keeps `ab`, `c` from `a`, `bc`.
        text.push_str(&format!("{}:{part};", part.len()));
    }
    sha256(text.as_bytes())[..12].to_owned()
}
