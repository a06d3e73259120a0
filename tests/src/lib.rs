//! What the tests of the workspace share: the mock Octadesk ([`mock`]) and the comparison of requests on the wire ([`wire`]).

use std::path::{Path, PathBuf};

use generator::Document;

use crate::mock::{Builder, MockServer};

pub mod mock;
pub mod wire;

/// The bearer token that mocks made by [`octadesk_mock`] accept without a login.
pub const TOKEN: &str = "octadesk-tests";

/// The folder with the vendor's documents.
pub fn spec_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The vendor's documents.
///
/// # Panics
///
/// When the folder is broken.
#[track_caller]
pub fn documents() -> Vec<Document> {
    match generator::documents(&spec_dir()) {
        Ok(documents) => documents,
        Err(error) => panic!("spec/ is broken: {error}"),
    }
}

/// A mock of the vendor's documents that accepts [`TOKEN`].
#[track_caller]
pub fn octadesk_mock() -> Builder {
    MockServer::builder(documents()).accept_token(TOKEN)
}

/// A configuration of a client of `server` that sends [`TOKEN`] and every call once only.
pub fn client_of(server: &MockServer) -> octadesk::ClientBuilder {
    octadesk::Client::builder()
        .base_url(server.url())
        .authenticator(octadesk::Bearer::new(TOKEN))
        .retry(octadesk::RetryPolicy::never())
}
