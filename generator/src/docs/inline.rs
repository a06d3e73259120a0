//! The inline part of Markdown: code and links to the web stay, everything else is escaped.

/// Text in which rustdoc finds nothing but inline code and links that lead to the web.
pub(super) fn escape(text: &str) -> String {
    let text = one_line(text);
    let Some(first) = special(&text) else { return text };
    let balanced = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    while let Some(c) = rest.chars().next() {
        if c == '`' && balanced {
            let end = rest[1..].find('`').map_or(rest.len(), |end| end + 2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        if let Some((link, length)) = link(rest) {
            out.push_str(&link);
            rest = &rest[length..];
            continue;
        }
        let at_word = !out.ends_with(|c: char| c.is_alphanumeric());
        if at_word && let Some(length) = url(rest) {
            out.push('<');
            out.push_str(&rest[..length]);
            out.push('>');
            rest = &rest[length..];
            continue;
        }
        match c {
            '`' | '[' | ']' | '<' | '>' => {
                out.push('\\');
                out.push(c);
            }
            // A backslash before one of ours would undo it.
            '\\' => out.push_str("\\\\"),
            _ => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
        let plain = special(rest).unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
    }
    out
}

/// The text with single spaces.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Where the next character stands that may be more than itself: a mark, or the start of an address.
fn special(text: &str) -> Option<usize> {
    let mark = |byte: &u8| matches!(byte, b'`' | b'[' | b']' | b'<' | b'>' | b'\\' | b'h');
    let mut start = 0;
    loop {
        let found = start + text.as_bytes()[start..].iter().position(mark)?;
        if !text[found..].starts_with('h') || text[found..].starts_with("http") {
            return Some(found);
        }
        start = found + 1;
    }
}

/// `[text](https://…)` at the start, escaped inside.
fn link(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('[')?;
    let close = inner.find(']')?;
    let label = &inner[..close];
    let target = inner[close + 1..].strip_prefix('(')?;
    let end = target.find(')')?;
    let address = target[..end].split_whitespace().next().unwrap_or_default();
    if label.contains(['[', '`']) || label.trim().is_empty() {
        return None;
    }
    let length = 1 + close + 1 + 1 + end + 1;
    let label = escape_label(label);
    if url(address) != Some(address.len()) {
        // A link that leads nowhere on the web: its text remains.
        return Some((label, length));
    }
    Some((format!("[{label}]({address})"), length))
}

fn escape_label(label: &str) -> String {
    label.chars().fold(String::new(), |mut out, c| {
        if matches!(c, '<' | '>' | '\\' | '`' | '[' | ']') {
            out.push('\\');
        }
        out.push(c);
        out
    })
}

/// The length of an address of the web at the start of the text.
fn url(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.starts_with(scheme))?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c);
    let length: usize = text.chars().take_while(|c| allowed(*c)).map(char::len_utf8).sum();
    let trimmed = text[..length]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_'])
        .len();
    (trimmed > scheme.len()).then_some(trimmed)
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn only_code_and_links_to_the_web_stay() {
        for (text, expected) in [
            ("a `Vec<T>` b", "a `Vec<T>` b"),
            ("a `broken", "a \\`broken"),
            ("``x``", "\\`\\`x\\`\\`"),
            (
                "see [docs](https://example.com/a) now",
                "see [docs](https://example.com/a) now",
            ),
            ("see [docs](/relative)", "see docs"),
            ("[x](javascript:alert(1))", "x)"),
            ("https://example.com/x.", "<https://example.com/x>."),
            ("(https://example.com)", "(<https://example.com>)"),
            ("[Ticket] <T>", "\\[Ticket\\] \\<T\\>"),
            ("a\\[b", "a\\\\\\[b"),
        ] {
            assert_eq!(escape(text), expected, "{text}");
        }
    }
}
