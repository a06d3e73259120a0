//! The definitions of types.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::{Number, Value};

use super::docs;
use super::format::Page;
use super::operations::output;
use super::scope::Scope;
use crate::code::{
    Enum, EnumValues, Field, ModelFile, Output, Presence, Recognition, Rest, StatusVariant, Struct, TypeItem,
    TypeItemKind, Union,
};
use crate::spelling::{Names as _, Std, ident};

/// A file of types.
pub(super) fn text(module: &str, file: &ModelFile) -> Result<String, String> {
    let scope = Scope::of_types(module, &file.items);
    let mut page = Page::default();
    for item in &file.items {
        page.add(definition(item, &scope))?;
    }
    page.below(quote!(), &scope)
}

/// The definition of a type.
fn definition(item: &TypeItem, scope: &Scope<'_>) -> TokenStream {
    let (docs, name) = (docs(&item.docs), ident(&item.name));
    let definition = match &item.kind {
        TypeItemKind::Struct(structure) => self::structure(&name, structure, scope),
        TypeItemKind::Enum(values) => enumeration(&name, values, scope),
        TypeItemKind::Union(union) => self::union(&name, union, scope),
        TypeItemKind::ByStatus(variants) => by_status(&name, variants, scope),
        TypeItemKind::Alias(ty) => {
            let ty = scope.ty(ty);
            quote!(pub type #name = #ty;)
        }
        TypeItemKind::Newtype(ty) => {
            let ty = scope.ty(ty);
            quote! {
                #[derive(Debug, Clone, PartialEq, Default)]
                pub struct #name(pub #ty);

                crate::core::newtype! {
                    #name(#ty)
                }
            }
        }
    };
    quote!(#docs #definition)
}

fn structure(name: &Ident, structure: &Struct, scope: &Scope<'_>) -> TokenStream {
    let default = structure.arguments().next().is_none().then(|| quote!(, Default));
    let fields = structure.fields.iter().map(|field| {
        let (docs, name, ty) = (docs(&field.docs), ident(&field.name), scope.ty(&field.ty));
        quote! {
            #docs
            pub #name: #ty,
        }
    });
    let rest = structure.rest.as_ref().map(|rest| rest_field(rest, scope));
    let [required, expected, optional, nullable] = [
        (Presence::Required, quote!(required)),
        (Presence::Expected, quote!(expected)),
        (Presence::Optional, quote!(optional)),
        (Presence::Nullable, quote!(nullable)),
    ]
    .map(|(presence, title)| {
        let rows = structure.fields.iter().filter(|field| field.presence == presence);
        let mut rows = rows.map(|field| row(field, scope)).peekable();
        rows.peek().is_some().then(|| quote!(#title { #(#rows)* }))
    });
    let rest_row = structure.rest.as_ref().map(|rest| rest_row(rest, scope));
    quote! {
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #rest
        }

        crate::core::model! {
            #name {
                #required
                #expected
                #optional
                #nullable
                #rest_row
            }
        }
    }
}

fn row(field: &Field, scope: &Scope<'_>) -> TokenStream {
    let (wire, name) = (&field.wire, ident(&field.name));
    let (setter, argument) = (ident(&field.setter), scope.argument(&field.argument));
    let docs = docs(&field.setter_docs);
    quote! {
        #docs
        #wire => #name, #setter(#argument);
    }
}

fn rest_field(rest: &Rest, scope: &Scope<'_>) -> TokenStream {
    match rest {
        Rest::Extra => {
            let extra = scope.core("Extra");
            quote! {
                /// Properties that this type does not know; they are kept and written back.
                pub extra: #extra,
            }
        }
        Rest::Additional(_) => {
            let map = scope.ty(&rest.ty());
            quote! {
                /// Properties beside the known ones.
                pub additional: #map,
            }
        }
    }
}

fn rest_row(rest: &Rest, scope: &Scope<'_>) -> TokenStream {
    match rest {
        Rest::Extra => quote!(extra extra;),
        Rest::Additional(value) => {
            let value = scope.ty(value);
            quote!(additional additional: #value;)
        }
    }
}

fn enumeration(name: &Ident, values: &Enum, scope: &Scope<'_>) -> TokenStream {
    let (table, unknown, hash) = match values.values {
        EnumValues::Text => (quote!(string_enum), scope.std(Std::String), quote!(, Eq, Hash)),
        EnumValues::Integer => (quote!(integer_enum), quote!(i64), quote!(, Eq, Hash)),
        EnumValues::Json => (quote!(value_enum), scope.core("Value"), quote!()),
    };
    let variants = values.variants.iter().map(|variant| {
        let (docs, name) = (docs(&variant.docs), ident(&variant.name));
        quote! {
            #docs
            #name,
        }
    });
    let rows = values.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = match (values.values, variant.value.as_i64()) {
            (EnumValues::Integer, Some(integer)) => Literal::i64_unsuffixed(integer).into_token_stream(),
            _ => json(&variant.value),
        };
        quote!(#value => #name,)
    });
    quote! {
        #[derive(Debug, Clone, PartialEq #hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not know; it is written back as it is.
            UnknownValue(#unknown),
        }

        crate::core::#table! {
            #name {
                #(#rows)*
            }
        }
    }
}

/// A value as `value_enum!` takes it: an expression that converts into the runtime's `Value`.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => self::number(number).into_token_stream(),
        // Lists and objects are no values of an enum.
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(null),
    }
}

/// Without a suffix an integer is an `i32`.
fn number(number: &Number) -> Literal {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(integer), ..) => match i32::try_from(integer) {
            Ok(small) => Literal::i32_unsuffixed(small),
            Err(_) => Literal::i64_suffixed(integer),
        },
        (_, Some(large), _) => Literal::u64_suffixed(large),
        (.., float) => Literal::f64_unsuffixed(float.unwrap_or_default()),
    }
}

fn union(name: &Ident, union: &Union, scope: &Scope<'_>) -> TokenStream {
    let variants = union.variants.iter().map(|variant| {
        let (docs, name) = (docs(&variant.docs), ident(&variant.name));
        let value = scope.ty(&variant.value_type());
        quote! {
            #docs
            #name(#value),
        }
    });
    let rows = union.variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        match &variant.when {
            Recognition::Tag(value) => quote!(#value => #name(#ty),),
            Recognition::Content { requires, constants } => {
                let requires = (!requires.is_empty()).then(|| quote!(requires(#(#requires),*)));
                let constants = (!constants.is_empty()).then(|| {
                    let constants = constants.iter().map(|(wire, value)| quote!(#wire = #value));
                    quote!(where(#(#constants),*))
                });
                quote!(#name(#ty) #requires #constants,)
            }
        }
    });
    let unknown = scope.core("Value");
    let (table, tag) = match &union.tag {
        Some(tag) => (quote!(tagged_union), Some(quote!(by #tag))),
        None => (quote!(untagged_union), None),
    };
    quote! {
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that is none of the others; it is written back as it is.
            UnknownValue(#unknown),
        }

        crate::core::#table! {
            #name #tag {
                #(#rows)*
            }
        }
    }
}

fn by_status(name: &Ident, variants: &[StatusVariant], scope: &Scope<'_>) -> TokenStream {
    let variants_of_enum = variants.iter().map(|variant| {
        let (docs, name) = (docs(&variant.docs), ident(&variant.name));
        let value = match &variant.output {
            Output::Empty => None,
            Output::Json(ty) | Output::Optional(ty) | Output::ByStatus(ty) => Some(scope.ty(ty)),
            Output::Text => Some(scope.std(Std::String)),
            Output::Bytes => Some(scope.core("Bytes")),
        };
        let value = value.map(|value| quote!((#value)));
        quote! {
            #docs
            #name #value,
        }
    });
    let rows = variants.iter().map(|variant| {
        let (name, output) = (ident(&variant.name), output(&variant.output, scope));
        let status = match variant.status {
            Some(status) => Literal::u16_unsuffixed(status).into_token_stream(),
            None => quote!(default),
        };
        quote!(#status => #name: #output,)
    });
    quote! {
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum #name {
            #(#variants_of_enum)*
        }

        crate::core::response_enum! {
            #name {
                #(#rows)*
            }
        }
    }
}
