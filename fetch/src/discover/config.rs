//! A configuration → the documents it names, with the precedence of Swagger UI.

use untrusted::Text;
use url::Url;

use super::address::{Candidates, is_default};
use super::content::Content;
use super::found::label;
use super::{Finder, Found, Source};
use crate::http::Resource;
use crate::js::{Config, Target};
use crate::text::{decode, excerpt};

/// Where a configuration comes from.
struct Origin<'a> {
    how: &'a str,
    /// What relative addresses start from.
    base: &'a Url,
    script: Option<&'a Url>,
    /// Documents that were found before; a configuration may name one twice.
    known: usize,
}

impl Finder<'_> {
    /// Takes the documents of a configuration: those of `configUrl`, else `urls`, else the inlined one, else `url`.
    pub(super) async fn take_config(&mut self, mut config: Config, base: &Url) {
        if let Some(link) = config.config_url.take()
            && let Some(candidates) = Candidates::of(&link, base, config.script.as_ref())
            && let Some(fetched) = self.fetched_config(&candidates).await
        {
            if !fetched.urls.is_empty() {
                config.urls = fetched.urls;
            }
            config.spec = fetched.spec.or(config.spec);
            config.url = fetched.url.or(config.url);
            config.how = format!("{}, configUrl", config.how);
        }
        if config.unknown > 0 {
            let count = config.unknown;
            self.step(
                &config.how,
                format!("{count} entries of its list are no literals and are not known"),
            );
        }
        let origin = Origin {
            how: &config.how,
            base,
            script: config.script.as_ref(),
            known: self.found.len(),
        };
        if !config.urls.is_empty() {
            self.step(origin.how, format!("a list of {}", config.urls.len()));
            for entry in config.urls {
                if self.is_over() {
                    return;
                }
                self.take(entry.label.as_deref(), entry.target, &origin);
            }
        } else if let Some(target) = config.spec {
            self.step(origin.how, "an inlined document");
            self.take(None, target, &origin);
        } else if let Some(link) = config.url {
            let Some(candidates) = Candidates::of(&link, base, origin.script) else {
                return self.no_address(&origin, &link.text);
            };
            // Pages without a document fall back on the root of their host.
            if candidates.first.path() == "/"
                && candidates.first.query().is_none()
                && !self.is_document(&candidates.first).await
            {
                return self.step(origin.how, "names no document");
            }
            self.step(origin.how, format!("one address: {}", Text::address(&link.text)));
            self.take(None, Target::Link(link), &origin);
        }
    }

    fn no_address(&mut self, origin: &Origin<'_>, text: &str) {
        self.step(
            origin.how,
            format!("an address that cannot be used: {}", Text::address(text)),
        );
    }

    /// Keeps a document, unless an earlier configuration has named it already.
    fn take(&mut self, name: Option<&str>, target: Target, origin: &Origin<'_>) {
        let &Origin {
            how,
            base,
            script,
            known,
        } = origin;
        let source = match target {
            Target::Link(link) => {
                let Some(candidates) = Candidates::of(&link, base, script) else {
                    return self.no_address(origin, &link.text);
                };
                let url = candidates.first;
                if is_default(&url) && !self.http.hosts().contains(&url) {
                    let result = format!("{url} is the example that the viewer comes with: passed over");
                    return self.step(how, result);
                }
                Source::Address {
                    url,
                    others: candidates.others,
                }
            }
            Target::Value { value, left_out } => Source::Inline {
                url: script.unwrap_or(base).clone(),
                text: value.to_string(),
                left_out,
            },
            Target::Text(text) => Source::Inline {
                url: script.unwrap_or(base).clone(),
                text,
                left_out: 0,
            },
        };
        if !self.found.iter().take(known).any(|found| found.source == source) {
            self.keep(Found {
                label: label(name),
                source,
                how: how.into(),
            });
        }
    }

    async fn fetched_config(&mut self, candidates: &Candidates) -> Option<Config> {
        for url in candidates.all() {
            match self.get(url, Resource::Document, true).await {
                Ok(response) => {
                    let text = decode(&response.body, &response.content_type).unwrap_or_default();
                    if let Content::List(config) = Content::read(&text, url) {
                        self.step(url.as_str(), "the configuration");
                        return Some(*config);
                    }
                    self.step(
                        url.as_str(),
                        format!("is no configuration; it begins “{}”", excerpt(&text)),
                    );
                }
                Err(error) => self.step(url.as_str(), error.message()),
            }
        }
        None
    }

    pub(super) async fn is_document(&self, url: &Url) -> bool {
        let Ok(response) = self.get(url, Resource::Document, false).await else {
            return false;
        };
        let text = decode(&response.body, &response.content_type).unwrap_or_default();
        matches!(Content::read(&text, url), Content::Document)
    }
}
