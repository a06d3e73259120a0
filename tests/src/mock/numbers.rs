//! Sample numbers.

use rand::{RngExt, rngs::StdRng};
use serde_json::{Value, json};

use super::sample::Keywords;

/// A bound, and whether it is itself left out.
fn bound<T>(
    keywords: &Keywords<'_>,
    names: [&str; 2],
    read: impl Fn(&Value) -> Option<T>,
) -> (Option<T>, bool) {
    let value = keywords.get(names[0]).and_then(|value| read(value));
    (value, keywords.get(names[1]) == Some(&&Value::Bool(true)))
}

/// Mostly everyday numbers, now and then the ends of the range.
pub(super) fn integer(rng: &mut StdRng, keywords: &Keywords<'_>) -> i64 {
    let (least, above) = bound(keywords, ["minimum", "exclusiveMinimum"], Value::as_i64);
    let (most, below) = bound(keywords, ["maximum", "exclusiveMaximum"], Value::as_i64);
    let int32 = keywords.get("format").is_some_and(|format| *format == "int32");
    let (floor, ceiling) = if int32 {
        (i64::from(i32::MIN), i64::from(i32::MAX))
    } else {
        (i64::MIN, i64::MAX)
    };
    let least = least.map_or(floor, |least| least + i64::from(above));
    let most = most.map_or(ceiling, |most| most - i64::from(below)).max(least);
    let number = match rng.random_range(0..8) {
        0 => most,
        1 => least,
        2 => rng.random_range(0..=2_000_000_000),
        _ => rng.random_range(0..=1_000),
    };
    let number = if (least..=most).contains(&number) {
        number
    } else {
        rng.random_range(least..=most)
    };
    let step = keywords
        .get("multipleOf")
        .and_then(|value| value.as_i64())
        .filter(|step| *step > 0);
    step.map_or(number, |step| {
        let lower = number - number.rem_euclid(step);
        if lower >= least { lower } else { lower + step }
    })
}

pub(super) fn number(rng: &mut StdRng, keywords: &Keywords<'_>) -> Value {
    let (least, above) = bound(keywords, ["minimum", "exclusiveMinimum"], Value::as_f64);
    let (most, below) = bound(keywords, ["maximum", "exclusiveMaximum"], Value::as_f64);
    let (low, high) = match (least, most) {
        (Some(low), Some(high)) => (low, high),
        (Some(low), None) => (low, low + 1_000.0),
        (None, Some(high)) => (high - 1_000.0, high),
        (None, None) => (-1_000.0, 1_000.0),
    };
    if let Some(step) = keywords.get("multipleOf").and_then(|value| value.as_f64()) {
        let first = (low / step).ceil() + f64::from(u8::from(above));
        let last = (high / step).floor() - f64::from(u8::from(below));
        let steps = (last - first).clamp(0.0, 1_000.0) as u32;
        return json!((first + f64::from(rng.random_range(0..=steps))) * step);
    }
    match rng.random_range(0..5) {
        0 if !above => json!(low),
        1 if !below => json!(high),
        // Many servers write a whole number without a fraction.
        2 if low < 1.0 && high > 1.0 => json!(1),
        _ => json!(low + (high - low) * f64::from(rng.random_range(1_u32..1_000)) / 1_000.0),
    }
}
