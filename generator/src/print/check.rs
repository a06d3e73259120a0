//! Whether a printed text says what its tokens say. Text of a document could become code on the way only if it did not.

use proc_macro2::{Literal, TokenStream, TokenTree};

/// Reads the text again and compares.
///
/// # Errors
/// When the text is not Rust, or says something else.
pub(super) fn check(text: &str, tokens: TokenStream) -> Result<(), String> {
    let read: TokenStream = text.parse().map_err(|error| format!("{error}: {text}"))?;
    if same(read, tokens) {
        Ok(())
    } else {
        Err(format!("printed as something else: {text}"))
    }
}

/// Whether the tokens are the same but for commas, which the printer adds and drops.
fn same(left: TokenStream, right: TokenStream) -> bool {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let mut left = left.into_iter().filter(|token| !is_comma(token));
    let mut right = right.into_iter().filter(|token| !is_comma(token));
    loop {
        let equal = match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(TokenTree::Group(left)), Some(TokenTree::Group(right))) => {
                left.delimiter() == right.delimiter() && same(left.stream(), right.stream())
            }
            (Some(TokenTree::Ident(left)), Some(TokenTree::Ident(right))) => left == right,
            (Some(TokenTree::Punct(left)), Some(TokenTree::Punct(right))) => {
                left.as_char() == right.as_char()
            }
            (Some(TokenTree::Literal(left)), Some(TokenTree::Literal(right))) => {
                left.to_string() == right.to_string()
                    || text(left).is_some_and(|left| Some(left) == text(right))
            }
            _ => false,
        };
        if !equal {
            return false;
        }
    }
}

/// The text that a literal stands for; documentation in a template is a raw string.
fn text(literal: Literal) -> Option<String> {
    match syn::Lit::new(literal) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}
