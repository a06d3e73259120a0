//! Calls of the runtime's macros → text. What they take is a language of its own that prettyplease knows nothing of:
//! braces hold a block, whose lines end with `;`, or with `,` where it has no `;`, or with a block of their own.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;

/// The text of a call.
pub(super) fn print(call: &syn::Macro) -> String {
    let mut printer = Printer::default();
    printer.line(call.path.to_token_stream());
    printer.text.push('!');
    printer.block(&call.tokens);
    printer.text.push('\n');
    printer.text
}

/// Tokens on one line, spaced as a person spaces types and arguments.
pub(super) fn inline(tokens: TokenStream) -> String {
    let mut printer = Printer::default();
    printer.line(tokens);
    printer.text
}

#[derive(Default)]
struct Printer {
    text: String,
    /// Spaces at the start of a line.
    indent: usize,
}

impl Printer {
    fn block(&mut self, tokens: &TokenStream) {
        self.text.push_str(" {");
        if !tokens.is_empty() {
            self.indent += 4;
            self.lines(tokens.clone());
            self.indent -= 4;
            self.new_line();
        }
        self.text.push('}');
    }

    fn lines(&mut self, tokens: TokenStream) {
        let has_semicolon = tokens.clone().into_iter().any(|token| is_punct(&token, ';'));
        let end = if has_semicolon { ';' } else { ',' };
        let mut tokens = tokens.into_iter().peekable();
        let mut last = None;
        while let Some(token) = tokens.next() {
            if last.is_none() {
                self.new_line();
            }
            match (&token, tokens.peek()) {
                (pound, Some(TokenTree::Group(attribute))) if is_punct(pound, '#') => {
                    self.attribute(attribute.stream());
                    tokens.next();
                }
                (TokenTree::Group(group), _) if group.delimiter() == Delimiter::Brace => {
                    self.block(&group.stream());
                    last = None;
                }
                (mark, _) if is_punct(mark, end) => {
                    self.text.push(end);
                    last = None;
                }
                _ => self.token(&mut last, token),
            }
        }
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', self.indent));
    }

    /// A line of documentation as a comment, any other attribute as it is.
    fn attribute(&mut self, tokens: TokenStream) {
        match doc(&tokens) {
            Some(line) => {
                self.text.push_str("///");
                self.text.push_str(line.trim_end());
            }
            None => {
                self.text.push_str("#[");
                self.line(tokens);
                self.text.push(']');
            }
        }
    }

    fn line(&mut self, tokens: TokenStream) {
        let mut last = None;
        for token in tokens {
            self.token(&mut last, token);
        }
    }

    fn token(&mut self, last: &mut Option<TokenTree>, token: TokenTree) {
        if last.as_ref().is_some_and(|last| spaced(last, &token)) {
            self.text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => self.group(group),
            token => self.text.push_str(&token.to_string()),
        }
        // The second colon of a path binds as the first one does.
        if !(is_punct(&token, ':') && last.as_ref().is_some_and(|last| is_punct(last, ':'))) {
            *last = Some(token);
        }
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{ ", " }"),
            Delimiter::None => ("", ""),
        };
        self.text.push_str(open);
        self.line(group.stream());
        self.text.push_str(close);
    }
}

/// The text of `doc = "…"`, when it can stand in a comment.
fn doc(tokens: &TokenStream) -> Option<String> {
    let attribute: syn::MetaNameValue = syn::parse2(tokens.clone()).ok()?;
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(text),
        ..
    }) = attribute.value
    else {
        return None;
    };
    let text = text.value();
    (attribute.path.is_ident("doc") && !text.contains(['\n', '\r']) && !text.starts_with('/')).then_some(text)
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Whether a space parts two tokens of a line.
fn spaced(last: &TokenTree, next: &TokenTree) -> bool {
    match (last, next) {
        // Half of `=>` or `::`.
        (TokenTree::Punct(last), _) if last.spacing() == Spacing::Joint => false,
        (_, TokenTree::Punct(next)) if matches!(next.as_char(), ',' | ';' | '>') => false,
        (TokenTree::Punct(last), _) => !matches!(last.as_char(), '<' | '&' | '-'),
        (TokenTree::Ident(word), TokenTree::Punct(next)) => {
            !matches!(next.as_char(), ':' | '<') || word == "impl"
        }
        (TokenTree::Ident(_), TokenTree::Group(_)) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{inline, print};

    #[test]
    fn types_and_rows_are_spaced_as_by_hand() {
        let minus = proc_macro2::Literal::i64_unsuffixed(-1);
        for (tokens, text) in [
            (quote!(impl Into<Vec<Tag>>), "impl Into<Vec<Tag>>"),
            (
                quote!(impl ::std::convert::Into<BTreeMap<String, super::Option>>),
                "impl ::std::convert::Into<BTreeMap<String, super::Option>>",
            ),
            (quote!(&[i64]), "&[i64]"),
            (
                quote!(200 => Ok: json(crate::core::Value)),
                "200 => Ok: json(crate::core::Value)",
            ),
            (quote!(#minus => Less), "-1 => Less"),
            (
                quote!(query[PIPES] "ids" => ids(Vec<i64>)),
                r#"query[PIPES] "ids" => ids(Vec<i64>)"#,
            ),
            (
                quote!(Card(Card) requires("id", "last4") where("object" = "card")),
                r#"Card(Card) requires("id", "last4") where("object" = "card")"#,
            ),
        ] {
            assert_eq!(inline(tokens), text);
        }
    }

    #[test]
    fn a_decision_is_a_line() {
        let call = syn::parse_quote! {
            crate::core::request! {
                Search(SEARCH) => json(Vec<Ticket>) {
                    #[doc = " Status, `\"`."]
                    #[doc = ""]
                    #[doc = " Another\nline."]
                    query "status" => status(impl Into<String>);
                    query "take" => take(i32);
                }
            }
        };
        assert_eq!(
            print(&call),
            r#"crate::core::request! {
    Search(SEARCH) => json(Vec<Ticket>) {
        /// Status, `"`.
        ///
        #[doc = " Another\nline."]
        query "status" => status(impl Into<String>);
        query "take" => take(i32);
    }
}
"#
        );
    }

    #[test]
    fn nothing_in_a_block_is_nothing_between_its_braces() {
        let call = syn::parse_quote! { crate::core::request! { Get(GET) => empty(()) {} } };
        let text = "crate::core::request! {\n    Get(GET) => empty(()) {}\n}\n";
        assert_eq!(print(&call), text);
    }
}
