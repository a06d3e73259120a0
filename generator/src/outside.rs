//! Types as a crate writes them that depends on the generated one.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::code::{ArgumentType, RustType};

/// An identifier that `name/` made.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A type of the crate `krate`.
pub(crate) fn ty(ty: &RustType, krate: &Ident) -> TokenStream {
    let inner = |ty: &RustType| self::ty(ty, krate);
    match ty {
        RustType::Unit => quote!(()),
        RustType::Bool => quote!(bool),
        RustType::I32 => quote!(i32),
        RustType::I64 => quote!(i64),
        RustType::U64 => quote!(u64),
        RustType::F64 => quote!(f64),
        RustType::String => quote!(String),
        RustType::Core(core) => {
            let name = ident(core.name());
            quote!(#krate::#name)
        }
        RustType::Vec(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        RustType::Map(value) => {
            let value = inner(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        RustType::Option(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        RustType::Maybe(value) => {
            let value = inner(value);
            quote!(#krate::Maybe<#value>)
        }
        RustType::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
        RustType::Generated(path) => {
            let (module, name) = (ident(&path.module), ident(&path.name));
            quote!(#krate::#module::#name)
        }
    }
}

/// The type of a variable that is passed as an argument.
pub(crate) fn argument(argument: &ArgumentType, krate: &Ident) -> TokenStream {
    match argument {
        ArgumentType::Owned(ty) | ArgumentType::Into(ty) => self::ty(ty, krate),
        ArgumentType::Str => quote!(&str),
        ArgumentType::Slice(item) => {
            let item = ty(item, krate);
            quote!(&[#item])
        }
        ArgumentType::Reference(ty) => {
            let ty = self::ty(ty, krate);
            quote!(&#ty)
        }
    }
}
