//! The tables that the runtime's macros take, as far as they tell what callers see.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Result};
use syn::{Attribute, Ident, Lit, LitStr, Token, Type, braced, parenthesized, token};

/// `model! { Ticket { optional { "id" => id, set_id(impl Into<String>); } extra extra; } }`
pub struct Model {
    pub rows: Vec<ModelRow>,
    /// The field for other properties.
    pub rest: Option<Ident>,
}

pub struct ModelRow {
    /// `required`, `expected`, `optional` or `nullable`.
    pub section: Ident,
    pub field: Ident,
    pub setter: Ident,
    pub argument: Type,
}

impl Parse for Model {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Ident>()?;
        let (mut rows, mut rest) = (Vec::new(), None);
        let content;
        braced!(content in input);
        while !content.is_empty() {
            let section: Ident = content.parse()?;
            if section == "extra" || section == "additional" {
                rest = Some(content.parse()?);
                if content.peek(Token![:]) {
                    content.parse::<Token![:]>()?;
                    content.parse::<Type>()?;
                }
                content.parse::<Token![;]>()?;
                continue;
            }
            let section_rows;
            braced!(section_rows in content);
            while !section_rows.is_empty() {
                Attribute::parse_outer(&section_rows)?;
                section_rows.parse::<LitStr>()?;
                section_rows.parse::<Token![=>]>()?;
                let field = section_rows.parse()?;
                section_rows.parse::<Token![,]>()?;
                let setter = section_rows.parse()?;
                let argument;
                parenthesized!(argument in section_rows);
                rows.push(ModelRow {
                    section: section.clone(),
                    field,
                    setter,
                    argument: argument.parse()?,
                });
                section_rows.parse::<Token![;]>()?;
            }
        }
        Ok(Self { rows, rest })
    }
}

/// `request! { Search(SEARCH) => json(Vec<Ticket>) { query "status" => status(impl Into<String>); } }`
pub struct Request {
    /// `json`, `optional`, `text`, `bytes`, `empty` or `any`.
    pub decoder: Ident,
    pub output: Type,
    pub setters: Vec<(Ident, Type)>,
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Ident>()?;
        let constant;
        parenthesized!(constant in input);
        constant.parse::<Ident>()?;
        input.parse::<Token![=>]>()?;
        let (decoder, output) = call(input)?;
        let mut setters = Vec::new();
        let content;
        braced!(content in input);
        while !content.is_empty() {
            Attribute::parse_outer(&content)?;
            content.parse::<Ident>()?;
            if content.peek(token::Bracket) {
                let style;
                syn::bracketed!(style in content);
                style.parse::<Ident>()?;
            }
            content.parse::<LitStr>()?;
            content.parse::<Token![=>]>()?;
            setters.push(call(&content)?);
            content.parse::<Token![;]>()?;
        }
        Ok(Self {
            decoder,
            output,
            setters,
        })
    }
}

/// `paging! { Search by number => Ticket { … } }`
pub struct Paging {
    pub name: Ident,
    pub item: Type,
}

impl Parse for Paging {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name = input.parse()?;
        if input.peek(Ident) {
            // `by` and the field of the last item.
            input.parse::<Ident>()?;
            input.parse::<Ident>()?;
        }
        input.parse::<Token![=>]>()?;
        let item = input.parse()?;
        // The rules, which callers do not see.
        input.parse::<TokenStream>()?;
        Ok(Self { name, item })
    }
}

/// The variants of `string_enum!`, `integer_enum!` and `value_enum!` (`"open" => Open`), of `tagged_union!`
/// (`"cat" => Cat(Cat)`), of `untagged_union!` (`Cat(Cat) requires("name")`) and of `response_enum!` (`200 => Ok: json(Cat)`).
pub struct Variants {
    pub variants: Vec<(Ident, Option<Type>)>,
}

impl Parse for Variants {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Ident>()?;
        if input.peek(Ident) {
            // `by` and the tag.
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
        }
        let content;
        braced!(content in input);
        let mut variants = Vec::new();
        while !content.is_empty() {
            variants.push(variant(&content)?);
            while !content.is_empty() && !content.peek(Token![,]) {
                content.parse::<TokenTree>()?;
            }
            content.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { variants })
    }
}

fn variant(content: ParseStream<'_>) -> Result<(Ident, Option<Type>)> {
    if content.fork().call(key).is_ok() {
        content.call(key)?;
    }
    if content.peek2(Token![:]) {
        let name = content.parse()?;
        content.parse::<Token![:]>()?;
        let (kind, ty) = call(content)?;
        return Ok((name, Some(ty).filter(|_| kind != "empty")));
    }
    if content.peek2(token::Paren) {
        let (name, ty) = call(content)?;
        return Ok((name, Some(ty)));
    }
    Ok((content.parse()?, None))
}

/// A value or status and an arrow.
fn key(content: ParseStream<'_>) -> Result<()> {
    content.parse::<Option<Token![-]>>()?;
    if content.peek(Lit) {
        content.parse::<Lit>()?;
    } else {
        content.parse::<Ident>()?;
    }
    content.parse::<Token![=>]>()?;
    Ok(())
}

/// `newtype! { Tree(Vec<Tree>) }`
pub struct Newtype {
    pub inner: Type,
}

impl Parse for Newtype {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let (_, inner) = call(input)?;
        input.parse::<Option<Token![;]>>()?;
        Ok(Self { inner })
    }
}

/// `name(Type)`
fn call(input: ParseStream<'_>) -> Result<(Ident, Type)> {
    let name = input.parse()?;
    let inner;
    parenthesized!(inner in input);
    Ok((name, inner.parse()?))
}
