//! Descriptions → lines of documentation. Whatever a document says, what comes out is text: no test runs, no
//! HTML reaches a browser, no lint of rustdoc or clippy finds anything.
//!
//! Markdown is reduced to what survives everywhere: paragraphs with a sentence a line, flat lists, inline code,
//! links to the web, and fenced blocks of plain text.

mod html;
mod inline;

use std::borrow::Cow;

use proc_macro2::Literal;

/// The longest documentation of one item, in bytes.
const MAX_LENGTH: usize = 6_000;

/// How much of a description is looked at: markup goes before the length is taken.
const MAX_READ: usize = 8 * MAX_LENGTH;

/// The lines of a description, without `///`.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for block in blocks(&clean(text)) {
        if !out.is_empty() {
            out.push(String::new());
        }
        match block {
            Block::Paragraph(text) => out.extend(sentences(&inline::escape(&text)).map(guard)),
            Block::List(items) => {
                // A marker of its own on every line: no line can be taken for the continuation of another one.
                out.extend(
                    items
                        .iter()
                        .map(|item| format!("* {}", guard(inline::escape(item)))),
                );
            }
            Block::Verbatim(text) => {
                out.push("```text".to_owned());
                out.extend(text.into_iter().map(|line| line.replace("```", "'''")));
                out.push("```".to_owned());
            }
        }
    }
    out
}

/// The first sentence of a description on one line, for places that have room for no more.
pub(crate) fn line(text: &str) -> String {
    let Some(first) = blocks(&clean(text)).into_iter().next() else {
        return String::new();
    };
    match first {
        Block::Paragraph(text) => sentences(&inline::escape(&text)).next().map(guard),
        Block::List(items) => items.first().map(|item| guard(inline::escape(item))),
        // Without its fence it is text like any other.
        Block::Verbatim(lines) => lines
            .iter()
            .find(|line| !line.trim().is_empty())
            .map(|line| guard(inline::escape(line))),
    }
    .unwrap_or_default()
}

/// A text of the wire as inline code.
pub(crate) fn code(text: &str) -> String {
    let plain = !text.is_empty()
        && text.len() <= 200
        && text.trim() == text
        && text
            .chars()
            .all(|c| c != '`' && (c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric()));
    if plain {
        format!("`{text}`")
    } else {
        line(&Literal::string(text).to_string())
    }
}

/// Text without markup of HTML and characters that are not seen, not longer than what is shown.
fn clean(text: &str) -> Cow<'_, str> {
    let clean = match plain(head(text, MAX_READ)) {
        Cow::Borrowed(text) => html::strip(text),
        Cow::Owned(text) => Cow::Owned(html::strip(&text).into_owned()),
    };
    if clean.len() > MAX_LENGTH {
        return Cow::Owned(format!("{}…", head(&clean, MAX_LENGTH)));
    }
    clean
}

/// The start of a text, at most so many bytes.
fn head(text: &str, length: usize) -> &str {
    &text[..text.floor_char_boundary(length)]
}

/// One kind of line break, no control characters, nothing invisible or that turns the direction of text.
fn plain(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| byte == b'\n' || matches!(byte, b' '..=b'~'))
    {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    text.chars()
        .filter_map(|c| match c {
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => Some('\n'),
            '\n' => Some('\n'),
            '\t' | '\u{a0}' | '\u{3000}' => Some(' '),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{ad}' => None,
            '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[derive(Debug, PartialEq)]
enum Block {
    Paragraph(String),
    List(Vec<String>),
    Verbatim(Vec<String>),
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // Whether the next line belongs to the block before it.
    let mut open = false;
    let mut lines = text.lines().peekable();
    while let Some(raw) = lines.next() {
        let line = raw.trim().trim_start_matches(['>', ' ']).trim();
        if let Some(fence) = ["```", "~~~"].into_iter().find(|fence| line.starts_with(fence)) {
            let mut body = Vec::new();
            for inner in lines.by_ref() {
                if inner.trim().trim_start_matches(['>', ' ']).starts_with(fence) {
                    break;
                }
                body.push(inner.trim_end().to_owned());
            }
            if body.iter().any(|line| !line.trim().is_empty()) {
                blocks.push(Block::Verbatim(body));
            }
            open = false;
        } else if line.is_empty() || is_rule(line) {
            open = false;
        } else if line.starts_with('|') && line.len() > 1 {
            let mut rows = vec![line.to_owned()];
            while let Some(next) = lines.next_if(|next| next.trim().starts_with('|')) {
                rows.push(next.trim().to_owned());
            }
            blocks.push(Block::Verbatim(rows));
            open = false;
        } else if let Some(item) = list_item(line) {
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(item.to_owned()),
                _ => blocks.push(Block::List(vec![item.to_owned()])),
            }
            open = true;
        } else if let Some(heading) = heading(line) {
            if !heading.is_empty() {
                blocks.push(Block::Paragraph(heading.to_owned()));
            }
            open = false;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text)) if open => {
                    text.push(' ');
                    text.push_str(line);
                }
                Some(Block::List(items)) if open => {
                    if let Some(item) = items.last_mut() {
                        item.push(' ');
                        item.push_str(line);
                    }
                }
                _ => blocks.push(Block::Paragraph(line.to_owned())),
            }
            open = true;
        }
    }
    blocks
}

fn is_rule(line: &str) -> bool {
    ['-', '=', '_', '*']
        .iter()
        .any(|mark| line.chars().all(|c| c == *mark || c == ' '))
}

fn list_item(line: &str) -> Option<&str> {
    if let Some(rest) = ["- ", "* ", "+ ", "• "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
    {
        return Some(rest.trim()).filter(|rest| !rest.is_empty());
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    if digits == 0 || digits > 3 {
        return None;
    }
    let rest = line[digits..]
        .strip_prefix(". ")
        .or_else(|| line[digits..].strip_prefix(") "))?;
    Some(rest.trim()).filter(|rest| !rest.is_empty())
}

fn heading(line: &str) -> Option<&str> {
    let level = line.chars().take_while(|c| *c == '#').count();
    ((1..=6).contains(&level) && line[level..].starts_with([' ', '\u{0}'])
        || (level > 0 && line.len() == level))
        .then(|| line[level..].trim().trim_end_matches('#').trim())
}

/// A sentence a line, so that a change in one of them is a change of one line.
fn sentences(paragraph: &str) -> impl Iterator<Item = String> {
    let mut words = paragraph.split_whitespace().peekable();
    let mut lines = Vec::new();
    let mut line = String::new();
    // Never part a link or a piece of code.
    let (mut brackets, mut code) = (0_i32, false);
    while let Some(word) = words.next() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        for byte in word.bytes() {
            match byte {
                b'`' => code = !code,
                b'[' | b'(' if !code => brackets += 1,
                b']' | b')' if !code => brackets -= 1,
                _ => {}
            }
        }
        let ends = word.ends_with(['.', '!', '?'])
            && word.len() > 2
            && !word.ends_with("e.g.")
            && !word.ends_with("i.e.");
        let starts = words
            .peek()
            .is_some_and(|next| next.starts_with(|c: char| c.is_uppercase()));
        if ends && starts && brackets <= 0 && !code {
            lines.push(std::mem::take(&mut line));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines.into_iter()
}

/// A line of a paragraph that would start a list, a heading or a quotation is told not to.
fn guard(mut line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        line.insert(digits, '\\');
    } else if line.starts_with(['-', '+', '*', '#', '>', '=', '|', '~']) {
        line.insert(0, '\\');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_a_line() {
        assert_eq!(
            lines("First one. Second one (e.g. This).\nStill second, i.e. here.\n\nNew paragraph."),
            [
                "First one.",
                "Second one (e.g. This).",
                "Still second, i.e. here.",
                "",
                "New paragraph."
            ]
        );
    }

    #[test]
    fn code_is_text_and_never_runs() {
        assert_eq!(
            lines("Run:\n```rust\nstd::process::exit(1)\n```"),
            ["Run:", "", "```text", "std::process::exit(1)", "```"]
        );
        assert_eq!(
            lines("    std::fs::write(\"x\", \"y\");"),
            ["std::fs::write(\"x\", \"y\");"]
        );
        assert_eq!(lines("```\nunclosed"), ["```text", "unclosed", "```"]);
        assert_eq!(lines("~~~\na ``` b\n~~~"), ["```text", "a ''' b", "```"]);
    }

    #[test]
    fn lists_are_flat_and_guarded() {
        assert_eq!(
            lines("Values:\n - one\n   more of one\n   - nested\n1. two\n\n- three"),
            ["Values:", "", "* one more of one", "* nested", "* two", "* three"]
        );
        assert_eq!(
            lines("2023. was a year"),
            ["* was a year"].map(|_| "2023\\. was a year")
        );
        assert_eq!(lines("+1 is a value"), ["\\+1 is a value"]);
    }

    #[test]
    fn a_line_is_text_whatever_it_comes_from() {
        assert_eq!(line("```\n<x-y onclick=z>\n```"), "\\<x-y onclick=z\\>");
        assert_eq!(line("- ~~~rust"), "\\~~~rust");
        assert_eq!(lines("- ~~~rust\n- # b"), ["* \\~~~rust", "* \\# b"]);
        assert_eq!(line("One. Two."), "One.");
    }

    #[test]
    fn a_long_text_is_cut_before_it_costs_anything() {
        for piece in ["<script></script>", "<b ", "&", "<!--", "[", "`"] {
            let text = piece.repeat(1_000_000 / piece.len());
            let length: usize = lines(&text).iter().map(String::len).sum();
            assert!(length <= 2 * MAX_LENGTH + 10, "{piece}: {length}");
        }
    }

    #[test]
    fn controls_and_direction_marks_go() {
        assert_eq!(
            lines("a\rb\u{85}c\u{2028}d\u{202e}e\u{0}f\u{feff}"),
            ["a b c def"]
        );
        assert_eq!(lines("*/ \n /*! */"), ["\\*/ /\\*! \\*/"].map(|_| "\\*/ /*! */"));
    }

    #[test]
    fn headings_and_tables() {
        assert_eq!(
            lines("# Title #\ntext\n===\n| a | b |\n|---|---|\n| 1 | 2 |"),
            [
                "Title",
                "",
                "text",
                "",
                "```text",
                "| a | b |",
                "|---|---|",
                "| 1 | 2 |",
                "```"
            ]
        );
    }
}
