//! Types in Rust: how they are built is the same everywhere, how the names in them are written depends on the code around.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};

use crate::code::{ArgumentType, RustType, TypePath};

/// An identifier that [`name`](crate::name) made.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A name of the standard library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Std {
    Box,
    BTreeMap,
    Into,
    Option,
    String,
    Vec,
}

impl Std {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Box => "Box",
            Self::BTreeMap => "BTreeMap",
            Self::Into => "Into",
            Self::Option => "Option",
            Self::String => "String",
            Self::Vec => "Vec",
        }
    }

    /// The name with the module that has it.
    pub(crate) fn path(self) -> TokenStream {
        match self {
            Self::Box => quote!(::std::boxed::Box),
            Self::BTreeMap => quote!(::std::collections::BTreeMap),
            Self::Into => quote!(::std::convert::Into),
            Self::Option => quote!(::std::option::Option),
            Self::String => quote!(::std::string::String),
            Self::Vec => quote!(::std::vec::Vec),
        }
    }
}

/// Code that names types.
pub(crate) trait Names {
    /// A name of the standard library.
    fn std(&self, name: Std) -> TokenStream;

    /// A name of the runtime.
    fn core(&self, name: &'static str) -> TokenStream;

    /// A generated type.
    fn generated(&self, path: &TypePath) -> TokenStream;

    /// A type.
    fn ty(&self, ty: &RustType) -> TokenStream {
        let generic = |outer: TokenStream, inner: &RustType| {
            let inner = self.ty(inner);
            quote!(#outer<#inner>)
        };
        match ty {
            RustType::Unit => quote!(()),
            RustType::Bool => quote!(bool),
            RustType::I32 => quote!(i32),
            RustType::I64 => quote!(i64),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::String => self.std(Std::String),
            RustType::Core(core) => self.core(core.name()),
            RustType::Vec(item) => generic(self.std(Std::Vec), item),
            RustType::Map(value) => {
                let (map, key, value) = (self.std(Std::BTreeMap), self.std(Std::String), self.ty(value));
                quote!(#map<#key, #value>)
            }
            RustType::Option(inner) => generic(self.std(Std::Option), inner),
            RustType::Maybe(inner) => generic(self.core("Maybe"), inner),
            RustType::Boxed(inner) => generic(self.std(Std::Box), inner),
            RustType::Generated(path) => self.generated(path),
        }
    }

    /// The type of an argument.
    fn argument(&self, argument: &ArgumentType) -> TokenStream {
        match argument {
            ArgumentType::Owned(ty) => self.ty(ty),
            ArgumentType::Into(ty) => {
                let (into, ty) = (self.std(Std::Into), self.ty(ty));
                quote!(impl #into<#ty>)
            }
            ArgumentType::Str => quote!(&str),
            ArgumentType::Slice(item) => {
                let item = self.ty(item);
                quote!(&[#item])
            }
            ArgumentType::Reference(ty) => {
                let ty = self.ty(ty);
                quote!(&#ty)
            }
        }
    }
}

/// Code of a crate that depends on the generated one and imports nothing of it.
pub(crate) struct Dependent<'c> {
    pub(crate) krate: &'c Ident,
}

impl Names for Dependent<'_> {
    fn std(&self, name: Std) -> TokenStream {
        match name {
            Std::BTreeMap => quote!(std::collections::BTreeMap),
            prelude => ident(prelude.name()).into_token_stream(),
        }
    }

    fn core(&self, name: &'static str) -> TokenStream {
        let (krate, name) = (self.krate, ident(name));
        quote!(#krate::#name)
    }

    fn generated(&self, path: &TypePath) -> TokenStream {
        let (krate, module, name) = (self.krate, ident(&path.module), ident(&path.name));
        quote!(#krate::#module::#name)
    }
}
