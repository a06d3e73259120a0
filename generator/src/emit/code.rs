//! Tokens and tables → text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::docs;
use crate::error::{Error, Stage};
use crate::ir::Docs;

/// An identifier that `name/` made.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A string as a literal: quotes, control and invisible characters are escaped.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric() => out.push(c),
            c => out.extend(c.escape_unicode()),
        }
    }
    out.push('"');
    out
}

/// Documentation attributes, a line each.
pub(crate) fn doc_attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// What a node says, or `fallback` where it says nothing, and its confidence.
pub(crate) fn doc_lines(said: &Docs, fallback: &str) -> Vec<String> {
    let mut lines = docs::lines(&said.summary);
    let description = docs::lines(&said.description);
    if !description.is_empty() && description != lines {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(description);
    }
    if lines.is_empty() {
        lines.push(fallback.to_owned());
    }
    if said.deprecated {
        lines.extend([String::new(), "Deprecated.".to_owned()]);
    }
    if let Some(confidence) = &said.confidence {
        lines.extend([String::new(), format!("Confidence: {}.", docs::line(confidence))]);
    }
    lines
}

/// A text of the wire as inline code.
pub(crate) fn code(text: &str) -> String {
    let plain = !text.is_empty()
        && !text.contains('`')
        && text.len() <= 200
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric());
    if plain && text.trim() == text {
        format!("`{text}`")
    } else {
        docs::line(&literal(text))
    }
}

/// Prints items with a blank line between them.
pub(crate) fn print(items: impl IntoIterator<Item = TokenStream>) -> Result<String, Error> {
    let mut text = String::new();
    for tokens in items {
        let file: syn::File = syn::parse2(tokens.clone()).map_err(|error| {
            Error::new(Stage::Emit, "an item", format!("{error}: {tokens}"))
                .help("this is a defect of the generator; the document is not to blame")
        })?;
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&prettyplease::unparse(&file));
    }
    Ok(text)
}

/// Prints the items of a text.
pub(crate) fn print_text(text: &str) -> Result<String, Error> {
    let file = syn::parse_file(text).map_err(|error| {
        Error::new(Stage::Emit, "an item", format!("{error}: {text}"))
            .help("this is a defect of the generator; the document is not to blame")
    })?;
    Ok(prettyplease::unparse(&file))
}

/// Joins parts of a file with one blank line.
pub(crate) fn join(parts: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&part);
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

/// `//!` lines.
pub(crate) fn inner_docs(lines: &[String]) -> String {
    lines
        .iter()
        .map(|line| {
            if line.is_empty() {
                "//!\n".to_owned()
            } else {
                format!("//! {line}\n")
            }
        })
        .collect()
}

/// `///` lines with an indentation.
pub(crate) fn outer_docs(lines: &[String], indent: &str) -> String {
    lines
        .iter()
        .map(|line| {
            if line.is_empty() {
                format!("{indent}///\n")
            } else {
                format!("{indent}/// {line}\n")
            }
        })
        .collect()
}
