//! A configuration → the documents it names, with the precedence of Swagger UI.

use url::Url;

use super::address::{Candidates, is_default};
use super::answer::Answer;
use super::{Finder, Found, Source};
use crate::http::Want;
use crate::js::{Config, Entry, Target};
use crate::text::{decode, first_words};

impl Finder<'_> {
    /// Takes what a configuration says, with the precedence of Swagger UI: the answer of `configUrl`, `urls`, the inlined document, `url`.
    pub(super) async fn settle(&mut self, mut config: Config, base: &Url) {
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
            self.step(
                &config.how,
                format!(
                    "{} entries of its list are no literals and are not known",
                    config.unknown
                ),
            );
        }
        let script = config.script.clone();
        if !config.urls.is_empty() {
            let count = config.urls.len();
            self.step(&config.how, format!("a list of {count}"));
            let known = self.found.len();
            for entry in config.urls {
                self.take(entry, &config.how, base, script.as_ref(), known);
            }
        } else if let Some(target) = config.spec {
            self.step(&config.how, "an inlined document");
            let known = self.found.len();
            self.take(
                Entry { label: None, target },
                &config.how,
                base,
                script.as_ref(),
                known,
            );
        } else if let Some(link) = config.url {
            let Some(candidates) = Candidates::of(&link, base, script.as_ref()) else {
                self.step(&config.how, format!("an address that is none: {}", link.text));
                return;
            };
            // Pages without a document fall back on the root of their host.
            if candidates.first.path() == "/"
                && candidates.first.query().is_none()
                && !self.is_document(&candidates.first).await
            {
                self.step(&config.how, "names no document");
                return;
            }
            self.step(&config.how, format!("one address: {}", link.text));
            let known = self.found.len();
            self.take(
                Entry {
                    label: None,
                    target: Target::Link(link),
                },
                &config.how,
                base,
                script.as_ref(),
                known,
            );
        }
    }

    /// Keeps a document, unless an earlier configuration (the first `known` ones) has named it already.
    pub(super) fn take(&mut self, entry: Entry, how: &str, base: &Url, script: Option<&Url>, known: usize) {
        let source = match entry.target {
            Target::Link(link) => {
                let Some(candidates) = Candidates::of(&link, base, script) else {
                    self.step(how, format!("an address that is none: {}", link.text));
                    return;
                };
                if is_default(&candidates.first) && !self.http.hosts().contains(&candidates.first) {
                    self.step(
                        how,
                        format!(
                            "{} is the example that the viewer comes with: passed over",
                            candidates.first
                        ),
                    );
                    return;
                }
                Source::Address {
                    url: candidates.first,
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
            let label = entry.label.map(|label| label.trim().to_owned());
            self.found.push(Found {
                label: label.filter(|label| !label.is_empty()),
                source,
                how: how.to_owned(),
            });
        }
    }

    async fn fetched_config(&mut self, candidates: &Candidates) -> Option<Config> {
        for url in candidates.all() {
            match self.get(url, Want::Document, false).await {
                Ok(reply) => {
                    let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
                    if let Answer::List(config) = Answer::read(&text, url) {
                        self.step(url, "the configuration");
                        return Some(*config);
                    }
                    self.step(
                        url,
                        format!("is no configuration; it begins “{}”", first_words(&text)),
                    );
                }
                Err(error) => self.step(url, error.message()),
            }
        }
        None
    }

    pub(super) async fn is_document(&self, url: &Url) -> bool {
        let Ok(reply) = self.get(url, Want::Document, true).await else {
            return false;
        };
        let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
        matches!(Answer::read(&text, url), Answer::Document)
    }
}
