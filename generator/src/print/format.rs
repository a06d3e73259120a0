//! Tokens → text: prettyplease prints items, [`table`] the calls of the runtime's macros.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use super::scope::{Import, Scope};
use super::{check, table};

/// The text of items that stand below each other.
#[derive(Default)]
pub(super) struct Page {
    text: String,
    last: Option<Kind>,
}

/// Items of these kinds stand together, all others have a blank line between them.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Constant,
    Module,
    Use,
    Other,
}

impl Page {
    /// Prints items.
    ///
    /// # Errors
    /// When the tokens are no items, or the text does not say what they say.
    pub(super) fn add(&mut self, tokens: TokenStream) -> Result<(), String> {
        let file: syn::File = syn::parse2(tokens.clone()).map_err(|error| format!("{error}: {tokens}"))?;
        let start = self.text.len();
        if !file.attrs.is_empty() {
            self.put(Kind::Other, &unparse(file.attrs, vec![]));
        }
        for item in file.items {
            match item {
                Item::Macro(call) => self.put(Kind::Other, &table::print(&call.mac)),
                Item::Impl(_) => self.put(Kind::Other, &part_methods(&unparse(vec![], vec![item]))),
                Item::Const(_) => self.put(Kind::Constant, &unparse(vec![], vec![item])),
                Item::Mod(_) => self.put(Kind::Module, &unparse(vec![], vec![item])),
                Item::Use(_) => self.put(Kind::Use, &unparse(vec![], vec![item])),
                _ => self.put(Kind::Other, &unparse(vec![], vec![item])),
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
        if group.text.lines().count() == 1 {
            self.put(Kind::Use, &group.text);
            return Ok(());
        }
        self.add(quote!(#(use #module::#names;)*))
    }

    fn put(&mut self, kind: Kind, text: &str) {
        if self.last.is_some_and(|last| last != kind || kind == Kind::Other) {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.last = Some(kind);
    }

    /// The text of a file that starts with these `//!` lines and imports what the items use.
    pub(super) fn below(self, docs: TokenStream, scope: &Scope<'_>) -> Result<String, String> {
        let mut file = Self::default();
        file.add(docs)?;
        for import in scope.imports() {
            file.import(&import)?;
        }
        if !self.text.is_empty() {
            file.put(Kind::Other, &self.text);
        }
        Ok(file.text)
    }
}

/// The text of a file that imports nothing.
pub(super) fn text(tokens: TokenStream) -> Result<String, String> {
    let mut page = Page::default();
    page.add(tokens)?;
    Ok(page.text)
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> String {
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
