//! Type expressions in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::code::ident;
use crate::ir::{Type, TypeKind};

impl Context<'_> {
    /// The type as it stands in a field, seen from a module right below the service's.
    pub(crate) fn ty(self, ty: &Type) -> TokenStream {
        match ty {
            Type::Boolean => quote!(bool),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::U64 => quote!(u64),
            Type::F64 => quote!(f64),
            Type::String => quote!(::std::string::String),
            Type::DateTime => quote!(crate::core::DateTime),
            Type::Date => quote!(crate::core::Date),
            Type::Binary => quote!(crate::core::FilePart),
            Type::Any => quote!(crate::core::Value),
            Type::Object => quote!(crate::core::Object),
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(::std::vec::Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                quote!(::std::collections::BTreeMap<::std::string::String, #inner>)
            }
            Type::Named(id) => {
                let name = ident(&self.names.types[id.0 as usize]);
                quote!(super::#name)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(::std::option::Option<#inner>)
            }
        }
    }

    /// The same as text.
    pub(crate) fn ty_text(self, ty: &Type) -> String {
        text(&self.ty(ty))
    }

    /// The argument of a setter: what converts into the type.
    pub(crate) fn argument(self, ty: &Type, boxed: bool) -> TokenStream {
        let plain = self.ty(ty);
        if self.converts(ty) && !boxed {
            quote!(impl ::std::convert::Into<#plain>)
        } else {
            plain
        }
    }

    /// Whether a setter takes whatever converts into the type.
    pub(crate) fn converts(self, ty: &Type) -> bool {
        match self.service.resolve(ty) {
            Type::String | Type::DateTime | Type::Date | Type::Any | Type::List(_) | Type::Binary => true,
            Type::Named(id) => !matches!(
                self.service.type_def(*id).kind,
                TypeKind::Struct(_)
                    | TypeKind::Responses(_)
                    | TypeKind::Tagged { .. }
                    | TypeKind::Untagged(_)
            ),
            _ => false,
        }
    }

    /// The same as text.
    pub(crate) fn argument_text(self, ty: &Type, boxed: bool) -> String {
        text(&self.argument(ty, boxed))
    }

    /// Whether a value of the type is text on the wire and nothing else.
    pub(crate) fn is_text(self, ty: &Type) -> bool {
        matches!(self.service.resolve(ty), Type::String)
    }
}

/// Tokens of a type without the spaces that separate tokens.
pub(crate) fn text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace("impl ", "impl\u{0}")
        .replace(' ', "")
        .replace(',', ", ")
        .replace('\u{0}', " ")
}
