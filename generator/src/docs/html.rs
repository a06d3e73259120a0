//! HTML in descriptions: its tags go, its text stays.

use std::borrow::Cow;

/// Text without tags and comments; entities become characters.
pub(super) fn strip(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['<', '&']) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        if let Some((character, length)) = entity(rest) {
            out.push(character);
            rest = &rest[length..];
        } else if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.find("-->").map_or("", |end| &after[end + 3..]);
        } else if let Some((name, closing, length)) = tag(rest) {
            rest = &rest[length..];
            match name.as_str() {
                "script" | "style" | "iframe" | "svg" if !closing => {
                    let end = format!("</{name}");
                    let lower = rest.to_ascii_lowercase();
                    rest = lower.find(&end).map_or("", |at| &rest[at..]);
                }
                "br" | "tr" | "table" | "ul" | "ol" | "dl" => out.push('\n'),
                "p" | "div" | "section" | "blockquote" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" => {
                    out.push_str("\n\n");
                }
                "li" | "dt" if !closing => out.push_str("\n- "),
                "td" | "th" if closing => out.push_str(", "),
                "code" | "tt" | "kbd" => out.push('`'),
                "pre" => out.push_str("\n```\n"),
                _ => {}
            }
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A known tag at the start of the text: its name, whether it closes, its length.
fn tag(text: &str) -> Option<(String, bool, usize)> {
    let closing = text.starts_with("</");
    let start = if closing { 2 } else { 1 };
    let name: String = text[start..]
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    if !TAGS.contains(&name.as_str()) {
        return None;
    }
    let after = &text[start + name.len()..];
    if !after.starts_with([' ', '>', '/', '\n']) {
        return None;
    }
    // A tag ends soon, or it is none.
    let end = after.find('>').filter(|end| *end < 2_000)?;
    Some((name, closing, start + text[start..].len() - after.len() + end + 1))
}

fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.strip_prefix('&')?.find(';').filter(|end| *end <= 8)?;
    let name = &text[1..=end];
    let character = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" | "#39" | "#x27" => '\'',
        "nbsp" => ' ',
        "mdash" | "ndash" => '–',
        "hellip" => '…',
        "bull" => '•',
        "rarr" => '→',
        _ => return None,
    };
    Some((character, end + 2))
}

const TAGS: [&str; 69] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "figure",
    "font",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "link",
    "mark",
    "meta",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "ul",
];

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn tags_go_and_text_stays() {
        for (html, text) in [
            (
                "<p>One.</p><p>Two <b>bold</b></p>",
                "\n\nOne.\n\n\n\nTwo bold\n\n",
            ),
            ("<script>alert(1)</script>after", "after"),
            ("<SCRIPT src=x>alert(1)", ""),
            ("<a href=\"https://example.com\">link</a>", "link"),
            ("Vec<String> and a<b", "Vec<String> and a<b"),
            ("&lt;script&gt; &amp; &copy;", "<script> & &copy;"),
            ("x <!-- hidden --> y", "x  y"),
            ("<img src=x onerror=alert(1)>", ""),
            ("a <b", "a <b"),
        ] {
            assert_eq!(strip(html), text, "{html}");
        }
    }
}
