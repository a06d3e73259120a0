//! The operations of a tag: constants, methods of the handle, requests.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::format::Page;
use super::modules::{self, service_new};
use super::scope::Scope;
use super::{docs, file_docs, table};
use crate::code::{
    Argument, ArgumentType, Docs, Operation, Output, Paging, RequestPart, RequestSetter, Service, TagModule,
};
use crate::example::Examples;
use crate::ir::{Encoding, ParameterLocation, Style};
use crate::spelling::{Names as _, Std, ident};

/// The file of a tag.
pub(super) fn text(
    service: &Service,
    tag: &TagModule,
    examples: Option<&Examples<'_>>,
) -> Result<String, String> {
    let scope = Scope::of_operations(service, tag);
    let mut page = Page::default();
    if let Some(handle) = &tag.handle {
        page.add(modules::handle(handle, &scope.core("Client")))?;
    }
    for operation in &tag.operations {
        page.add(constant(operation, &scope))?;
    }
    let handle = match (&tag.handle, &service.handle) {
        (Some(own), _) => ident(&own.name).into_token_stream(),
        (None, Some(shared)) => scope.handle(&shared.name),
        (None, None) => return page.below(file_docs(&tag.docs), &scope),
    };
    let methods = tag.operations.iter().map(|operation| {
        let example = examples.map(|examples| examples.section(service, tag, operation));
        method(operation, &example.unwrap_or_default(), &scope)
    });
    page.add(quote! {
        impl #handle {
            #(#methods)*
        }
    })?;
    for operation in &tag.operations {
        page.add(request(operation, &handle, &scope))?;
    }
    page.below(file_docs(&tag.docs), &scope)
}

/// What is known of an operation before it is called.
fn constant(operation: &Operation, scope: &Scope<'_>) -> TokenStream {
    let (constant, method) = (ident(&operation.constant), ident(operation.http_method));
    let (name, path) = (&operation.method.name, &operation.path);
    let (operation_type, method_type) = (scope.core("Operation"), scope.core("Method"));
    let authentication = (!operation.authenticated).then(|| quote!(.without_auth()));
    let idempotence = operation
        .idempotent
        .map(|idempotent| quote!(.idempotent(#idempotent)));
    let new = |service: TokenStream| {
        quote! {
            #operation_type::new(&#service, #name, #method_type::#method, #path) #authentication #idempotence
        }
    };
    let value = match &operation.server {
        None => new(scope.service()),
        Some(server) => {
            let service_type = scope.core("Service");
            let (server, new) = (service_new(&service_type, server), new(quote!(SERVER)));
            quote! {
                {
                    static SERVER: #service_type = #server;
                    #new
                }
            }
        }
    };
    quote!(const #constant: #operation_type = #value;)
}

/// The method of the handle.
fn method(operation: &Operation, example: &Docs, scope: &Scope<'_>) -> TokenStream {
    let method = &operation.method;
    let docs = docs(method.docs.iter().chain(example));
    let aliases = &method.aliases;
    let deprecated = method.deprecated.then(|| quote!(#[deprecated]));
    let allow = (method.arguments.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let name = ident(&method.name);
    let arguments = method.arguments.iter().map(|argument| {
        let (name, ty) = (ident(&argument.name), scope.argument(&argument.ty));
        quote!(#name: #ty)
    });
    let (request, constant) = (ident(&operation.request.name), ident(&operation.constant));
    let parts = method.arguments.iter().map(|argument| part(argument, scope));
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #allow
        pub fn #name(&self, #(#arguments),*) -> #request {
            #request { request: self.client.call(&#constant) #(.#parts)* }
        }
    }
}

/// The call that puts an argument into the request.
fn part(argument: &Argument, scope: &Scope<'_>) -> TokenStream {
    let name = ident(&argument.name);
    let value = match argument.ty {
        ArgumentType::Owned(_) => quote!(&#name),
        ArgumentType::Into(_) | ArgumentType::Str | ArgumentType::Slice(_) | ArgumentType::Reference(_) => {
            quote!(#name)
        }
    };
    match &argument.part {
        RequestPart::Parameter {
            location,
            wire,
            style,
        } => {
            let method = ident(location_name(*location));
            match style_name(*style) {
                None => quote!(#method(#wire, #value)),
                Some(style) => {
                    let method = ident(&format!("{method}_styled"));
                    let (style_type, style) = (scope.core("Style"), ident(style));
                    quote!(#method(#wire, #value, #style_type::#style))
                }
            }
        }
        RequestPart::Body { encoding, media_type } => match encoding {
            Encoding::Json if media_type == "application/json" => quote!(json(#value)),
            Encoding::Json => quote!(json_as(#media_type, #value)),
            Encoding::Form => quote!(form(#value)),
            Encoding::Multipart => quote!(multipart(#value)),
            Encoding::Text => quote!(text(#media_type, #value)),
            Encoding::Bytes => quote!(bytes(#media_type, #value)),
        },
    }
}

/// The type of the request.
fn request(operation: &Operation, handle: &TokenStream, scope: &Scope<'_>) -> TokenStream {
    let (name, constant) = (ident(&operation.request.name), ident(&operation.constant));
    let handle = table::inline(handle.clone());
    let doc = format!(" Request of [`{handle}::{}`].", operation.method.name);
    let (request, output) = (scope.core("Request"), output(&operation.request.output, scope));
    let setters = operation
        .request
        .setters
        .iter()
        .map(|setter| self::setter(setter, scope));
    let paging = operation.request.paging.iter().map(|paging| {
        let by = paging.last_item_field.as_ref().map(|field| {
            let field = ident(field);
            quote!(by #field)
        });
        let (item, rules) = (scope.ty(&paging.item), paging_rules(paging));
        quote! {
            crate::core::paging! {
                #name #by => #item { #(#rules;)* }
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone)]
        #[must_use = "a request is sent when it is awaited"]
        pub struct #name {
            request: #request,
        }

        crate::core::request! {
            #name(#constant) => #output { #(#setters)* }
        }

        #(#paging)*
    }
}

/// How the response is decoded, in the words of the runtime's macros.
pub(super) fn output(output: &Output, scope: &Scope<'_>) -> TokenStream {
    match output {
        Output::Empty => quote!(empty(())),
        Output::Json(ty) => {
            let ty = scope.ty(ty);
            quote!(json(#ty))
        }
        Output::Optional(ty) => {
            let ty = scope.ty(ty);
            quote!(optional(#ty))
        }
        Output::Text => {
            let string = scope.std(Std::String);
            quote!(text(#string))
        }
        Output::Bytes => {
            let bytes = scope.core("Bytes");
            quote!(bytes(#bytes))
        }
        Output::ByStatus(ty) => {
            let ty = scope.ty(ty);
            quote!(any(#ty))
        }
    }
}

fn setter(setter: &RequestSetter, scope: &Scope<'_>) -> TokenStream {
    let docs = docs(&setter.docs);
    let (name, argument) = (ident(&setter.name), scope.argument(&setter.ty));
    let (part, wire) = match &setter.part {
        RequestPart::Parameter {
            location,
            wire,
            style,
        } => {
            let location_name = ident(location_name(*location));
            let style = style_name(*style).map(|style| {
                let style = ident(style);
                quote!([#style])
            });
            (quote!(#location_name #style), wire)
        }
        RequestPart::Body { encoding, media_type } => {
            let encoding = match encoding {
                Encoding::Json => quote!(json),
                Encoding::Form => quote!(form),
                Encoding::Multipart => quote!(multipart),
                Encoding::Text => quote!(text),
                Encoding::Bytes => quote!(bytes),
            };
            (encoding, media_type)
        }
    };
    quote! {
        #docs
        #part #wire => #name(#argument);
    }
}

fn paging_rules(paging: &Paging) -> Vec<TokenStream> {
    let rules = &paging.rules;
    let next_url = rules.next_url.as_ref().map(|header| quote!(next_url(#header)));
    let page = rules.page.as_ref().map(|page| {
        let (query, first) = (&page.query, proc_macro2::Literal::u64_unsuffixed(page.first));
        quote!(page(#query, #first))
    });
    let total_pages = rules
        .total_pages
        .as_ref()
        .map(|header| quote!(total_pages(#header)));
    let total_items = rules
        .total_items
        .as_ref()
        .map(|header| quote!(total_items(#header)));
    let keep = rules
        .keep
        .as_ref()
        .map(|(header, query)| quote!(keep(#header, #query)));
    let last_item = rules.last_item.as_ref().map(|last| {
        let query = &last.query;
        quote!(last_item(#query))
    });
    let all = [next_url, page, total_pages, total_items, keep, last_item];
    all.into_iter().flatten().collect()
}

fn location_name(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

/// The runtime's name of a style that is not its location's default.
fn style_name(style: Style) -> Option<&'static str> {
    Some(match style {
        Style::Default => return None,
        Style::FormJoined => "FORM_JOINED",
        Style::Spaces => "SPACES",
        Style::Pipes => "PIPES",
        Style::Deep => "DEEP",
        Style::SimpleExploded => "SIMPLE_EXPLODED",
        Style::Label => "LABEL",
        Style::LabelExploded => "LABEL_EXPLODED",
        Style::Matrix => "MATRIX",
        Style::MatrixExploded => "MATRIX_EXPLODED",
        Style::Json => "JSON",
    })
}
