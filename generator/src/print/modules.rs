//! Modules: `mod.rs` of `src/api/`, of a service, of its types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, file_docs};
use crate::code::{Crate, Handle, ModelFile, Server, Service};
use crate::spelling::ident;

/// `src/api/mod.rs`.
pub(super) fn api(krate: &Crate) -> TokenStream {
    let services = krate.services.iter().map(|service| {
        let module = ident(&service.module);
        let cfg = service
            .feature
            .as_ref()
            .map(|feature| quote!(#[cfg(feature = #feature)]));
        quote! {
            #cfg
            pub mod #module;
        }
    });
    let shared = krate.shared.iter().map(|shared| {
        let module = ident(&shared.module);
        quote!(pub mod #module;)
    });
    quote! {
        //! Generated from the documents of the services.

        #(#services)*
        #(#shared)*
    }
}

/// `mod.rs` of a service.
///
/// Everything in it is seen by the modules below it, so it imports nothing: a type of the document could have the name.
pub(super) fn service(service: &Service) -> TokenStream {
    let docs = file_docs(&service.docs);
    // Handles of tags are reached through the modules of these.
    let public = service.handle.is_none().then(|| quote!(pub));
    let mut modules: Vec<(&str, TokenStream)> = Vec::new();
    let mut exports: Vec<&str> = Vec::new();
    for tag in &service.tags {
        let module = ident(&tag.module);
        modules.push((&tag.module, quote!(#public mod #module;)));
        if service.handle.is_some() {
            exports.push(&tag.module);
        }
    }
    if !service.files.is_empty() {
        modules.push((
            "model",
            quote!(
                mod model;
            ),
        ));
        exports.push("model");
    }
    modules.sort_by_key(|(name, _)| *name);
    exports.sort_unstable();
    let modules = modules.into_iter().map(|(_, module)| module);
    let exports = exports.into_iter().map(ident);
    let server = (!service.tags.is_empty()).then(|| {
        let new = service_new(&quote!(crate::core::Service), &service.server);
        quote!(static SERVICE: crate::core::Service = #new;)
    });
    let handle = service
        .handle
        .as_ref()
        .map(|handle| self::handle(handle, &quote!(crate::core::Client)));
    quote! {
        #docs
        #(#modules)*
        #(pub use self::#exports::*;)*
        #server
        #handle
    }
}

/// `mod.rs` of a folder of types.
pub(super) fn models(files: &[ModelFile]) -> TokenStream {
    let files: Vec<_> = files.iter().map(|file| ident(&file.name)).collect();
    quote! {
        //! One file a schema.

        #(mod #files;)*
        #(pub use self::#files::*;)*
    }
}

/// The type that has the operations as methods, and the client's method that gives it.
pub(super) fn handle(handle: &Handle, client: &TokenStream) -> TokenStream {
    let (docs, accessor_docs) = (docs(&handle.docs), docs(&handle.accessor_docs));
    let (name, accessor, aliases) = (ident(&handle.name), ident(&handle.accessor), &handle.aliases);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            client: #client,
        }

        impl #client {
            #accessor_docs
            #(#[doc(alias = #aliases)])*
            #[must_use]
            pub fn #accessor(&self) -> #name {
                #name { client: self.clone() }
            }
        }
    }
}

/// Where requests go.
pub(super) fn service_new(service: &TokenStream, server: &Server) -> TokenStream {
    let Server { slug, origin, base } = server;
    quote!(#service::new(#slug, #origin, #base))
}
