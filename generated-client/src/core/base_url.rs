//! Where requests go.

use url::{Host, Url};

/// Scheme, host, port and maybe a path that all paths begin with; no final slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Checks an address: https unless it is on this machine (or `insecure` is given), and nothing that does not belong there.
    pub(crate) fn parse(text: &str, insecure: bool) -> Result<Self, &'static str> {
        let url = Url::parse(text).map_err(|_| "the base URL is no URL")?;
        let host = url.host().ok_or("the base URL has no host")?;
        match url.scheme() {
            "https" => {}
            "http" if insecure || is_loopback(&host) => {}
            "http" => return Err("the base URL must begin with https:// (or call allow_insecure_http)"),
            _ => return Err("the base URL must begin with https://"),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL must not hold credentials");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL must not have a query or a fragment");
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

/// Scheme, host and port of an address, to be shown in an error.
pub(crate) fn origin_of(text: &str) -> Option<String> {
    let origin = Url::parse(text).ok()?.origin();
    origin.is_tuple().then(|| origin.ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_is_safe() {
        let cases = [
            ("https://api.example.com", false, Some("https://api.example.com")),
            (
                "HTTPS://API.example.com:443/",
                false,
                Some("https://api.example.com"),
            ),
            (
                "https://api.example.com/v1/",
                false,
                Some("https://api.example.com/v1"),
            ),
            ("http://localhost:8080", false, Some("http://localhost:8080")),
            ("http://127.0.0.1:1/p", false, Some("http://127.0.0.1:1/p")),
            ("http://[::1]:1", false, Some("http://[::1]:1")),
            ("http://api.example.com", true, Some("http://api.example.com")),
            ("http://api.example.com", false, None),
            ("http://localhost.example.com", false, None),
            ("https://user:secret@api.example.com", false, None),
            ("https://api.example.com?a=b", false, None),
            ("https://api.example.com#a", false, None),
            ("file:///etc/passwd", true, None),
            ("ftp://api.example.com", true, None),
            ("api.example.com", true, None),
            ("", true, None),
        ];
        for (text, insecure, expected) in cases {
            let base = BaseUrl::parse(text, insecure).ok();
            assert_eq!(base.as_ref().map(BaseUrl::as_str), expected, "{text}");
        }
    }

    #[test]
    fn shows_the_origin_only() {
        assert_eq!(
            origin_of("https://example.com/a?token=b").as_deref(),
            Some("https://example.com")
        );
        assert_eq!(origin_of("/login?token=b"), None);
        assert_eq!(origin_of("data:text/plain,x"), None);
    }
}
