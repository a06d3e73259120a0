//! Labels, compared and turned into slugs.

use std::collections::BTreeSet;

use generator::spec::is_device_name;

/// Lower case, without accents and signs: `Ações Automáticas` → `acoes automaticas`.
pub(super) fn folded(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Folded, without the words that many labels carry, and in the singular: `Octadesk Tickets API v1` → `ticket`.
pub(super) fn similar(text: &str) -> String {
    const NOISE: [&str; 22] = [
        "api",
        "apis",
        "rest",
        "http",
        "service",
        "services",
        "servico",
        "servicos",
        "microservice",
        "octadesk",
        "public",
        "swagger",
        "openapi",
        "documentation",
        "documentacao",
        "docs",
        "doc",
        "de",
        "do",
        "da",
        "the",
        "version",
    ];
    let folded = folded(text);
    let words = folded.split(' ').filter(|word| {
        let number = word.strip_prefix('v').unwrap_or(word);
        !NOISE.contains(word) && (number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()))
    });
    words
        .map(|word| word.strip_suffix('s').unwrap_or(word))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A slug made of a label: a file name and a module name on every system.
#[must_use]
pub fn slug(label: &str) -> String {
    const MAX: usize = 48;
    let mut slug = folded(label).replace(' ', "-");
    slug.truncate(MAX);
    let slug = slug.trim_matches('-');
    if slug.is_empty() {
        "document".to_owned()
    } else if slug.starts_with(|c: char| c.is_ascii_digit()) {
        format!("api-{slug}")
    } else if is_device_name(slug) {
        format!("{slug}-api")
    } else {
        slug.to_owned()
    }
}

pub(super) fn unique(slug: String, taken: &BTreeSet<String>) -> String {
    if !taken.contains(&slug) {
        return slug;
    }
    (2..)
        .map(|number: u32| format!("{slug}-{number}"))
        .find(|slug| !taken.contains(slug))
        .unwrap_or(slug)
}
