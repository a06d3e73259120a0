//! Tokens → text: prettyplease prints items, [`table`] the calls of the runtime's macros.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Item, ItemUse, UseTree};

use super::scope::{Import, Scope};
use super::{check, table};

/// The text of items that stand below each other.
#[derive(Default)]
pub(super) struct Page {
    text: String,
    last: Option<Kind>,
}

/// Items of the same kind stand together, all others have a blank line between them.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Constant,
    Module,
    UseOfStd,
    Use,
    Other,
}

impl Page {
    /// Prints items.
    ///
    /// # Errors
    /// When the tokens are no items, or the text does not say what they say.
    pub(super) fn add(&mut self, tokens: TokenStream) -> Result<(), String> {
        let file: syn::File = syn::parse2(tokens.clone()).map_err(|error| error.to_string())?;
        let start = self.text.len();
        let (docs, attributes) = file
            .attrs
            .into_iter()
            .partition(|attribute| attribute.path().is_ident("doc"));
        self.put(Kind::Other, &unparse(docs, vec![]));
        self.put(Kind::Other, &unparse(attributes, vec![]));
        for item in file.items {
            let kind = kind(&item);
            match item {
                Item::Macro(call) => self.put(kind, &table::print(&call.mac)),
                Item::Impl(_) => self.put(kind, &part_methods(&unparse(vec![], vec![item]))),
                _ => self.put(kind, &unparse(vec![], vec![item])),
            }
        }
        check::check(&self.text[start..], tokens)
    }

    /// Prints an import: the names of a module on one line, or a line for each where one line does not hold them, so that
    /// another name never breaks all of them anew.
    fn import(&mut self, Import { module, names }: &Import) -> Result<(), String> {
        if let [name] = names.as_slice() {
            return self.add(quote!(use #module::#name;));
        }
        let mut group = Self::default();
        group.add(quote!(use #module::{#(#names),*};))?;
        if group.text.lines().count() > 1 {
            return self.add(quote!(#(use #module::#names;)*));
        }
        self.put(Kind::Use, &group.text);
        Ok(())
    }

    fn put(&mut self, kind: Kind, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.last.is_some_and(|last| last != kind || kind == Kind::Other) {
            self.text.push('\n');
        }
        self.text.push_str(text);
        if !text.ends_with('\n') {
            self.text.push('\n');
        }
        self.last = Some(kind);
    }

    /// The text of a file that starts with these `//!` lines and imports what the items use.
    pub(super) fn below(self, docs: TokenStream, scope: &Scope<'_>) -> Result<String, String> {
        let mut file = Self::default();
        file.add(docs)?;
        for import in scope.imports() {
            file.import(&import)?;
        }
        file.put(Kind::Other, &self.text);
        Ok(file.text)
    }
}

/// The text of a file that imports nothing.
pub(super) fn text(tokens: TokenStream) -> Result<String, String> {
    let mut page = Page::default();
    page.add(tokens)?;
    Ok(page.text)
}

fn kind(item: &Item) -> Kind {
    match item {
        Item::Const(_) => Kind::Constant,
        Item::Mod(_) => Kind::Module,
        Item::Use(ItemUse {
            tree: UseTree::Path(path),
            ..
        }) if path.ident == "std" => Kind::UseOfStd,
        Item::Use(_) => Kind::Use,
        _ => Kind::Other,
    }
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// Puts a blank line between methods; prettyplease puts none.
fn part_methods(text: &str) -> String {
    text.replace("\n    }\n    ", "\n    }\n\n    ")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::text;

    #[test]
    fn items_have_the_blank_lines_that_a_person_puts() {
        let tokens = quote! {
            //! Module.
            #![recursion_limit = "512"]
            use std::collections::BTreeMap;
            use super::Ticket;
            use crate::core::Client;
            mod a;
            #[cfg(feature = "b")]
            mod b;
            const A: i32 = 1;
            const B: i32 = 2;
            /// Struct.
            struct C { #[doc = ""] d: i32 }
            impl C {
                /// First.
                fn e(&self) -> i32 { self.d }
                /// Second.
                fn f(&self) -> i32 { self.d }
            }
            crate::core::newtype! { C(i32) }
        };
        assert_eq!(
            text(tokens).expect("items"),
            r#"//! Module.

#![recursion_limit = "512"]

use std::collections::BTreeMap;

use super::Ticket;
use crate::core::Client;

mod a;
#[cfg(feature = "b")]
mod b;

const A: i32 = 1;
const B: i32 = 2;

/// Struct.
struct C {
    ///
    d: i32,
}

impl C {
    /// First.
    fn e(&self) -> i32 {
        self.d
    }

    /// Second.
    fn f(&self) -> i32 {
        self.d
    }
}

crate::core::newtype! {
    C(i32)
}
"#
        );
    }

    #[test]
    fn documentation_is_a_comment_whatever_it_says() {
        for line in ["", " Plain.", " */ \"\\ \u{e9}", " ```", " }", " {", "/ odd"] {
            let text = text(quote!(#[doc = #line] struct A;)).expect("an item");
            assert!(text.starts_with("///") || line.starts_with('/'), "{text}");
            syn::parse_str::<syn::File>(&text).expect("is Rust");
        }
    }

    #[test]
    fn what_would_break_out_of_a_comment_stays_a_literal_or_is_refused() {
        for line in ["\nfn evil() {}", "a\rb"] {
            if let Ok(text) = text(quote!(#[doc = #line] struct A;)) {
                let file: syn::File = syn::parse_str(&text).expect("is Rust");
                assert_eq!(file.items.len(), 1, "{text}");
            }
        }
    }
}
