//! Sample strings, by format, pattern and length.

use std::ops::RangeInclusive;

use rand::{RngExt, distr::Distribution, rngs::StdRng};
use regex_syntax::{
    ParserBuilder,
    hir::{Hir, HirKind, Repetition},
};

use super::sample::Keywords;

/// Ordinary texts, with what trips careless readers: quotes, markup, line ends, letters of several bytes.
const TEXTS: [&str; 8] = [
    "",
    "text",
    "Impressora não liga",
    "<p>Body <a href=\"https://example.com/x\">link</a></p>",
    "Line 1\nLine 2",
    "back\\slash \"quoted\"",
    "ação – 日本 🙂",
    "null",
];

/// The forms seen from the vendor: 0 to 7 fraction digits, with `Z`, an offset or neither, and .NET's empty date.
const DATE_TIMES: [&str; 10] = [
    "2020-04-30T17:40:26.236Z",
    "2021-03-11T18:11:17.8269584Z",
    "2017-02-22T19:28:22.757+00:00",
    "2021-02-16T15:31:09.8181487+00:00",
    "2024-01-05T12:00:00Z",
    "2024-01-05T09:00:00-03:00",
    "2022-04-25T18:49:36.49Z",
    "2021-11-06T00:00:21.895219",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00",
];

pub(super) fn string(rng: &mut StdRng, keywords: &Keywords<'_>) -> String {
    let size = |name: &str| {
        keywords
            .get(name)
            .and_then(|value| value.as_u64())
            .map(|size| size as usize)
    };
    let length = size("minLength").unwrap_or(0)..=size("maxLength").unwrap_or(usize::MAX);
    let pattern = keywords.get("pattern").and_then(|pattern| pattern.as_str());
    if let Some(text) = pattern.and_then(|pattern| matching(rng, pattern, length)) {
        return text;
    }
    let text = match keywords.get("format").and_then(|format| format.as_str()) {
        Some("date-time") => return DATE_TIMES[rng.random_range(0..DATE_TIMES.len())].to_owned(),
        Some("date") => {
            return format!(
                "20{:02}-{:02}-{:02}",
                rng.random_range(10..30),
                rng.random_range(1..13),
                rng.random_range(1..29)
            );
        }
        Some("uuid") => return uuid(rng),
        Some("email") => format!("person{}@example.com", rng.random_range(0..1_000)),
        Some("uri" | "url") => format!("https://files.example.com/{}", rng.random_range(0..1_000)),
        Some("byte") => "aGVsbG8=".to_owned(),
        Some("hostname") => "example.com".to_owned(),
        Some("ipv4") => "192.0.2.1".to_owned(),
        Some("ipv6") => "2001:db8::1".to_owned(),
        _ => TEXTS[rng.random_range(0..TEXTS.len())].to_owned(),
    };
    let padded: String = text
        .chars()
        .chain(std::iter::repeat('x'))
        .take(size("minLength").unwrap_or(0).max(text.chars().count()))
        .collect();
    padded
        .chars()
        .take(size("maxLength").unwrap_or(usize::MAX))
        .collect()
}

/// A random UUID of version 4.
pub(super) fn uuid(rng: &mut StdRng) -> String {
    let bits: u128 = rng.random();
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (4 << 76) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    )
}

/// A text that matches, of a length within the bounds if one is found soon; `None` for patterns that can't be turned into one.
fn matching(rng: &mut StdRng, pattern: &str, length: RangeInclusive<usize>) -> Option<String> {
    let mut parser = ParserBuilder::new().unicode(false).utf8(true).build();
    let texts = rand_regex::Regex::with_hir(without_anchors(parser.parse(pattern).ok()?), 8).ok()?;
    let mut text: String = texts.sample(rng);
    for _ in 0..100 {
        if length.contains(&text.chars().count()) {
            break;
        }
        text = texts.sample(rng);
    }
    Some(text)
}

/// The whole text is made from the pattern, so that `^` and `$` hold wherever they make sense.
fn without_anchors(hir: Hir) -> Hir {
    match hir.into_kind() {
        HirKind::Look(_) => Hir::empty(),
        HirKind::Repetition(repetition) => {
            let sub = Box::new(without_anchors(*repetition.sub));
            Hir::repetition(Repetition { sub, ..repetition })
        }
        HirKind::Capture(capture) => without_anchors(*capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(without_anchors).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.into_iter().map(without_anchors).collect()),
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0),
        HirKind::Class(class) => Hir::class(class),
    }
}
