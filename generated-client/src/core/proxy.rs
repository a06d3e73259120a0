//! Proxies between the client and the servers.

use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::error::Error;

/// Which proxy connections go through.
#[derive(Default)]
pub(crate) enum Proxy {
    /// What the environment says: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, or the system's settings.
    #[default]
    System,
    /// None.
    Direct,
    /// This one for all; its address may hold credentials.
    Through(SecretString),
}

impl Proxy {
    /// Has the builder of a transport said anything of proxies?
    pub(crate) const fn is_default(&self) -> bool {
        matches!(self, Self::System)
    }

    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn apply(self, client: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        match self {
            Self::System => Ok(client),
            Self::Direct => Ok(client.no_proxy()),
            Self::Through(address) => {
                let url = check(address.expose_secret())?;
                let proxy = reqwest::Proxy::all(url)
                    .map_err(|error| Error::config_source("the proxy can't be used", error.without_url()))?;
                Ok(client.proxy(proxy))
            }
        }
    }

    /// A browser uses its own proxy.
    #[cfg(target_family = "wasm")]
    pub(crate) fn apply(self, client: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        match self {
            Self::System => Ok(client),
            Self::Direct | Self::Through(_) => Err(Error::config("a browser decides on proxies itself")),
        }
    }
}

/// An address of a proxy; what is wrong is told without showing it, for it may hold a password.
fn check(address: &str) -> Result<Url, Error> {
    let url = Url::parse(address).map_err(|_| Error::config("the address of the proxy is no URL"))?;
    match url.scheme() {
        "http" | "https" if url.has_host() => Ok(url),
        _ => Err(Error::config(
            "the address of the proxy must begin with http:// or https://",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_no_proxy_without_showing_it() {
        for address in [
            "",
            "proxy.example.com:8080",
            "ftp://user:secret@proxy.example.com",
            "http://",
        ] {
            let error = check(address).unwrap_err();
            assert!(error.to_string().contains("proxy"), "{error}");
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
        for address in ["http://127.0.0.1:8080", "https://user:secret@proxy.example.com"] {
            assert!(check(address).is_ok(), "{address}");
        }
    }
}
