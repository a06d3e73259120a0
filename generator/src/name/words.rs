//! Text of a document → words → identifiers. Every identifier of generated code is made here.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::canonical::sha256;

/// The longest identifier; what is longer is cut and told apart by a hash.
const MAX_LENGTH: usize = 64;

/// Words of the 2024 edition that cannot be plain identifiers, and some that would confuse readers.
const KEYWORDS: [&str; 54] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "union", "_",
];

/// The words of a text in lower-case ASCII, parted where heck parts them. Accents are folded, other scripts are
/// transliterated.
pub(crate) fn words(text: &str) -> Vec<String> {
    let ascii = deunicode::deunicode_with_tofu_cow(text, " ");
    let words = regular(&ascii).to_snake_case();
    words
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The text with the spellings that heck would part in the wrong place made regular: plurals of abbreviations (`IDs`),
/// versions behind one (`IPv4`), `OAuth`, and apostrophes (`don't`).
fn regular(ascii: &str) -> String {
    let text = ascii.replace('\'', "").replace("OAuth", "Oauth");
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < bytes.len() {
        let capitals = bytes[index..]
            .iter()
            .take_while(|byte| byte.is_ascii_uppercase())
            .count();
        let rest = &bytes[index + capitals..];
        let next = rest.get(1).copied().unwrap_or(b' ');
        let one_word = match rest.first() {
            Some(b's') => !next.is_ascii_lowercase(),
            Some(b'v') => next.is_ascii_digit(),
            _ => false,
        };
        let length = capitals.max(1);
        for (position, &byte) in bytes[index..index + length].iter().enumerate() {
            let lower = position > 0 && one_word;
            out.push(char::from(if lower { byte.to_ascii_lowercase() } else { byte }));
        }
        index += length;
    }
    out
}

/// What a text of symbols alone is called.
fn symbol_words(text: &str) -> Vec<String> {
    text.chars()
        .filter_map(|c| {
            Some(match c {
                '+' => "plus",
                '-' | '−' => "minus",
                '*' => "asterisk",
                '/' => "slash",
                '\\' => "backslash",
                '=' => "equal",
                '<' => "less",
                '>' => "greater",
                '!' => "not",
                '?' => "question",
                '&' => "and",
                '|' => "or",
                '%' => "percent",
                '.' => "dot",
                ',' => "comma",
                ':' => "colon",
                ';' => "semicolon",
                '#' => "hash",
                '@' => "at",
                '$' => "dollar",
                '~' => "tilde",
                '^' => "caret",
                '_' => "underscore",
                '(' | ')' | '[' | ']' | '{' | '}' => "bracket",
                '"' | '\'' | '`' => "quote",
                ' ' => "space",
                _ => return None,
            })
        })
        .map(str::to_owned)
        .collect()
}

/// Words that are never none: symbols are spelled out, and what has no letters at all gets `fallback`.
pub(crate) fn some_words(text: &str, fallback: &str) -> Vec<String> {
    let found = words(text);
    if !found.is_empty() {
        return found;
    }
    let symbols = symbol_words(text);
    if symbols.is_empty() {
        vec![fallback.to_owned()]
    } else {
        symbols
    }
}

/// The words of an enum value, in which a leading sign counts: `-1` is not `1`.
pub(crate) fn value_words(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["empty".to_owned()];
    }
    let mut found = some_words(text, "value");
    let signs: String = text
        .trim_start()
        .chars()
        .take_while(|c| "+-<>!=@#$*".contains(*c))
        .collect();
    if !signs.is_empty() && !words(text).is_empty() {
        let mut signed = symbol_words(&signs);
        signed.append(&mut found);
        found = signed;
    }
    found
}

/// `SomeName`, a valid identifier.
pub(crate) fn pascal(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        // Digits that meet are parted, or `1_1` and `11` would be one name.
        if word.starts_with(|c: char| c.is_ascii_digit()) && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    finish(name, "Value")
}

/// `some_name`, a valid identifier.
pub(crate) fn snake(words: &[String]) -> String {
    finish(words.join("_"), "value_")
}

/// `SOME_NAME`, a valid identifier.
pub(crate) fn screaming(snake: &str) -> String {
    snake.to_shouty_snake_case()
}

fn finish(mut name: String, prefix: &str) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, prefix);
    }
    if name.len() > MAX_LENGTH {
        let hash = sha256(name.as_bytes());
        name.truncate(MAX_LENGTH - 9);
        name = format!("{}_{}", name.trim_end_matches('_'), &hash[..8]);
        if prefix == "Value" {
            name = name.replace('_', "");
        }
    }
    if KEYWORDS.contains(&name.as_str()) || is_device(&name) {
        name.push('_');
    }
    name
}

/// Names that some systems take for a device, whatever follows after a dot: no file may be called so.
fn is_device(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let numbered = |stem: &str| {
        lower
            .strip_prefix(stem)
            .is_some_and(|rest| rest.len() == 1 && rest != "0" && rest.chars().all(|c| c.is_ascii_digit()))
    };
    matches!(lower.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Whether a person's choice can stand in code as it is.
pub(crate) fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 100
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_words_where_a_reader_would() {
        for (text, expected) in [
            ("lastInteraction", "last_interaction"),
            ("HTTPServer", "http_server"),
            ("IDs", "ids"),
            ("clusterIPs", "cluster_ips"),
            ("groupsIDsOld", "groups_ids_old"),
            ("IPv4Address", "ipv4_address"),
            ("V1Pod", "v1_pod"),
            ("OAuth2Token", "oauth2_token"),
            ("2FA", "value_2fa"),
            ("descrição", "descricao"),
            ("e\u{301}cole", "ecole"),
            ("type", "type_"),
            ("gen", "gen_"),
            ("Self", "self_"),
            ("a.b-c d/e", "a_b_c_d_e"),
            ("don't", "dont"),
        ] {
            assert_eq!(snake(&some_words(text, "field")), expected, "{text}");
        }
    }

    #[test]
    fn any_text_becomes_an_identifier() {
        let long = "x".repeat(5000);
        for text in [
            "",
            "_",
            "+1",
            "-1",
            ">=",
            "日本語",
            "🦀",
            "\u{202e}",
            "crate",
            "1",
            "%",
            "a\u{0}b",
            long.as_str(),
        ] {
            for name in [pascal(&value_words(text)), snake(&some_words(text, "field"))] {
                assert!(is_identifier(&name) || name.ends_with('_'), "{text:?} → {name}");
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{text:?} → {name}");
                assert!(name.len() <= MAX_LENGTH + 1, "{name}");
            }
        }
    }

    #[test]
    fn signs_count_in_values() {
        for (text, expected) in [
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("1", "Value1"),
            (">=", "GreaterEqual"),
            ("", "Empty"),
            ("asc", "Asc"),
            ("-created_at", "MinusCreatedAt"),
        ] {
            assert_eq!(pascal(&value_words(text)), expected, "{text}");
        }
    }
}
