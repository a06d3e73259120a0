//! What a run is to do, read from the request of the command line.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use protocol::{Error, Request};
use untrusted::Text;
use url::Url;

use crate::host::Hosts;
use crate::http::{Http, Limits, Sleep, TokioSleep};

/// What to fetch, from where, and within which limits.
#[derive(Clone)]
pub struct Options {
    /// The snapshot folder; an empty one takes every document that is found.
    pub spec_dir: PathBuf,
    /// The docs page.
    pub docs_url: Option<Url>,
    /// Documents that are named by hand: service, address.
    pub specs: Vec<(String, Url)>,
    /// A folder of documents that were saved by hand; then there is no docs page.
    pub from_dir: Option<PathBuf>,
    /// The only services that are wanted; all when empty.
    pub services: Vec<String>,
    /// Hosts that may be asked besides the docs page's: `host` or `host:port`.
    pub allow_hosts: Vec<String>,
    /// Write nothing.
    pub dry_run: bool,
    /// Limits of the run and of its downloads.
    pub limits: Limits,
    /// How to wait between attempts.
    pub sleep: Arc<dyn Sleep>,
}

impl Options {
    /// Options for a snapshot folder, with nothing to fetch yet.
    #[must_use]
    pub fn new(spec_dir: impl Into<PathBuf>) -> Self {
        Self {
            spec_dir: spec_dir.into(),
            docs_url: None,
            specs: Vec::new(),
            from_dir: None,
            services: Vec::new(),
            allow_hosts: Vec::new(),
            dry_run: false,
            limits: Limits::default(),
            sleep: Arc::new(TokioSleep),
        }
    }

    /// The options of a request. The docs page is not asked when documents are named by hand or come from a folder.
    ///
    /// # Errors
    /// When an address is none.
    pub fn from_request(request: Request) -> Result<Self, Error> {
        let specs = request
            .specs
            .iter()
            .map(|spec| spec_of(spec))
            .collect::<Result<Vec<_>, _>>()?;
        let docs_url = request
            .docs_url
            .filter(|_| specs.is_empty() && request.from_dir.is_none());
        Ok(Self {
            docs_url: docs_url.map(|text| address_of("--docs-url", &text)).transpose()?,
            specs,
            from_dir: request.from_dir,
            services: request.services,
            allow_hosts: request.allow_hosts,
            dry_run: request.dry_run,
            ..Self::new(request.spec_dir)
        })
    }

    /// A client for the hosts that these options allow.
    ///
    /// # Errors
    /// When the machine has no usable TLS set-up.
    pub fn http(&self) -> Result<Http, Error> {
        let mut hosts = Hosts::new();
        for url in self.docs_url.iter().chain(self.specs.iter().map(|(_, url)| url)) {
            hosts.allow_origin(url);
        }
        for host in &self.allow_hosts {
            hosts.allow(host);
        }
        Ok(Http::new(hosts, self.limits.clone())?.with_sleep(self.sleep.clone()))
    }
}

/// `NAME=URL`
fn spec_of(text: &str) -> Result<(String, Url), Error> {
    let (name, url) = text
        .split_once('=')
        .filter(|(name, _)| !name.trim().is_empty() && !name.contains(['/', ':', '@', '?']))
        .ok_or_else(|| {
            Error::usage(
                format!("--spec {}", Text::address(text)),
                "wants NAME=URL",
                "give the name of a service and the address of its document",
            )
        })?;
    Ok((
        name.trim().to_owned(),
        address_of(&format!("--spec {name}="), url)?,
    ))
}

fn address_of(argument: &str, text: &str) -> Result<Url, Error> {
    text.parse().map_err(|error| {
        Error::usage(
            format!("{argument} {}", Text::address(text)),
            format!("no address: {error}"),
            "give an address such as https://docs.example.com/docs/",
        )
    })
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |url: &Url| Text::new(url.as_str());
        let specs: Vec<_> = self.specs.iter().map(|(name, url)| (name, shown(url))).collect();
        f.debug_struct("Options")
            .field("spec_dir", &self.spec_dir)
            .field("docs_url", &self.docs_url.as_ref().map(shown))
            .field("specs", &specs)
            .field("from_dir", &self.from_dir)
            .field("services", &self.services)
            .field("dry_run", &self.dry_run)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
