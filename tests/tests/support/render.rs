//! What rustdoc would make of generated documentation.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// The documentation in Rust code: the text of every run of `#[doc]` attributes that stand together.
///
/// Comments inside of the tables that macros take count as well: they become attributes of what the macro makes.
pub fn documentation(code: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut block = String::new();
    for line in code.lines() {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        match text {
            Some(text) => {
                block.push_str(text);
                block.push('\n');
            }
            None if !block.is_empty() => blocks.push(std::mem::take(&mut block)),
            None => {}
        }
    }
    if !block.is_empty() {
        blocks.push(block);
    }
    blocks
}

/// What a browser or `cargo test` would act on: HTML, code that runs, links that lead elsewhere than to the web.
pub fn dangers(markdown: &str) -> Vec<String> {
    // Rustdoc takes one space off every line.
    let text: String = markdown
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
        .collect();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut found = Vec::new();
    for event in Parser::new_ext(&text, options) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => found.push(format!("HTML {html:?}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => found.push("indented code".to_owned()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) if &*language != "text" => {
                found.push(format!("code of language {language:?}"));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                if !is_harmless(&dest_url) =>
            {
                found.push(format!("a link to {dest_url:?}"));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => found.push(format!("a footnote {name:?}")),
            _ => {}
        }
    }
    found
}

/// An address of the web, or a path of Rust that the generator wrote.
fn is_harmless(target: &str) -> bool {
    target.starts_with("https://")
        || target.starts_with("http://")
        || target
            .split("::")
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}
