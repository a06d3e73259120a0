//! Which addresses may be asked.

use std::net::IpAddr;

use protocol::Error;
use url::{Host, Url};

/// The hosts that may be asked: that of the docs page, and those that were allowed by name.
#[derive(Debug, Clone, Default)]
pub struct Hosts {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    host: String,
    /// `None` allows every port.
    port: Option<u16>,
}

impl Hosts {
    /// No host at all.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Allows `host` (any port) or `host:port`.
    pub fn allow(&mut self, text: &str) -> &mut Self {
        let text = text.trim().to_ascii_lowercase();
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, port.parse().ok()),
            _ => (text.as_str(), None),
        };
        // What follows a colon and is no port makes a host that no address has.
        let host = if port.is_some() { host } else { &text };
        self.entries.push(Entry {
            host: host.to_owned(),
            port,
        });
        self
    }

    /// Allows the host of an address, on its port alone.
    pub fn allow_origin(&mut self, url: &Url) -> &mut Self {
        if let Some(host) = url.host_str() {
            self.entries.push(Entry {
                host: host.to_ascii_lowercase(),
                port: url.port_or_known_default(),
            });
        }
        self
    }

    /// Whether the address is on one of these hosts.
    #[must_use]
    pub fn contains(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        let host = host.to_ascii_lowercase();
        let port = url.port_or_known_default();
        self.entries
            .iter()
            .any(|entry| entry.host == host && (entry.port.is_none() || entry.port == port))
    }

    /// Says why an address may not be asked.
    ///
    /// # Errors
    /// When it is neither https nor on this machine, carries a password, or is on another host.
    pub fn check(&self, url: &Url) -> Result<(), Error> {
        if !matches!(url.scheme(), "https" | "http") {
            return Err(Error::network(
                url.as_str(),
                format!("the scheme {} is not fetched, only https", url.scheme()),
                "give an https address",
            ));
        }
        if url.scheme() == "http" && !is_loopback(url) {
            return Err(Error::network(
                url.as_str(),
                "plain http is refused, except on this machine",
                "use the https address; if the host has none, save the documents from a browser and use --from-dir",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::network(
                url.as_str(),
                "the address carries a user name or a password",
                "leave them out: the documentation is public",
            ));
        }
        if !self.contains(url) {
            let host = url.host_str().unwrap_or_default();
            return Err(Error::network(
                url.as_str(),
                format!("{host} is another host than the docs page's"),
                format!(
                    "if it is to be trusted, run again with --allow-host {}",
                    origin(url)
                ),
            ));
        }
        Ok(())
    }
}

fn origin(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether an address is on this machine.
#[must_use]
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect(text)
    }

    #[test]
    fn only_the_docs_host_and_allowed_ones() {
        let mut hosts = Hosts::new();
        hosts
            .allow_origin(&url("https://docs.example.com/docs/"))
            .allow("api.example.com")
            .allow("cdn.example.com:8443");
        for (address, fine) in [
            ("https://docs.example.com/a.json", true),
            ("https://DOCS.example.com/a.json", true),
            ("https://docs.example.com:444/a.json", false),
            ("https://api.example.com:9000/a.json", true),
            ("https://cdn.example.com:8443/a.json", true),
            ("https://cdn.example.com/a.json", false),
            ("https://docs.example.com.evil.example/a.json", false),
            ("http://docs.example.com/a.json", false),
            ("ftp://docs.example.com/a.json", false),
            ("file:///etc/hosts", false),
            ("https://user:secret@docs.example.com/", false),
        ] {
            assert_eq!(hosts.check(&url(address)).is_ok(), fine, "{address}");
        }
        let error = hosts
            .check(&url("https://user:secret@docs.example.com/"))
            .expect_err("refused")
            .to_string();
        assert!(!error.contains("secret"), "{error}");
    }

    #[test]
    fn http_is_for_this_machine() {
        let mut hosts = Hosts::new();
        hosts
            .allow("127.0.0.1")
            .allow("localhost")
            .allow("[::1]")
            .allow("[::1]:80");
        for address in ["http://127.0.0.1:8000/", "http://localhost/", "http://[::1]/"] {
            assert!(hosts.check(&url(address)).is_ok(), "{address}");
        }
    }
}
