//! From the address of a docs page to its documents.

mod address;
mod answer;
mod found;
mod guess;
mod page;
mod scripts;
mod settle;

use serde::Serialize;
use url::Url;

use self::answer::Answer;
pub use self::found::{Found, Source};
use self::page::Page;
use crate::error::Error;
use crate::http::{Ask, Http, Reply, Want};
use crate::js::{self, Config, Entry, Findings, Link, Target};
use crate::progress::{Event, Progress};
use crate::text::{Look, decode, first_words, look};

/// A place that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Where.
    pub place: String,
    /// What came of it.
    pub result: String,
}

/// What a docs page leads to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Discovery {
    /// The documents, in the page's order.
    pub documents: Vec<Found>,
    /// All that was looked at, in order.
    pub trail: Vec<Step>,
}

/// Finds the documents of a docs page.
///
/// # Errors
/// When the page cannot be had, or leads to no document.
pub async fn discover(http: &Http, docs_url: &Url, progress: &dyn Progress) -> Result<Discovery, Error> {
    progress.event(Event::Looking {
        url: docs_url.as_str(),
    });
    let mut finder = Finder {
        http,
        progress,
        found: Vec::new(),
        trail: Vec::new(),
        query: docs_url.clone(),
    };
    finder.start(docs_url).await?;
    if finder.found.is_empty() {
        let tried: Vec<_> = finder
            .trail
            .iter()
            .rev()
            .take(3)
            .map(|step| format!("{}: {}", step.place, step.result))
            .collect();
        return Err(Error::invalid(
            docs_url,
            format!(
                "no document was found here ({} places were looked at, last {})",
                finder.trail.len(),
                tried.join("; ")
            ),
            "open the page in a browser, look in its network tab which documents it loads, and give each with --spec NAME=URL, or save them and use --from-dir",
        ));
    }
    progress.event(Event::Found {
        documents: finder.found.len(),
    });
    Ok(Discovery {
        documents: finder.found,
        trail: finder.trail,
    })
}

struct Finder<'a> {
    http: &'a Http,
    progress: &'a dyn Progress,
    found: Vec<Found>,
    trail: Vec<Step>,
    /// The address whose parameters count: the page's, or the one that was asked for when redirects drop them.
    query: Url,
}

impl Finder<'_> {
    async fn get(&self, url: &Url, want: Want, once: bool) -> Result<Reply, Error> {
        let ask = Ask {
            url,
            want,
            since: None,
            name: url.as_str(),
            once,
        };
        self.http.get_success(&ask, self.progress).await
    }

    fn step(&mut self, place: impl ToString, result: impl ToString) {
        let step = Step {
            place: place.to_string(),
            result: result.to_string(),
        };
        self.progress.event(Event::Tried {
            place: &step.place,
            result: &step.result,
        });
        self.trail.push(step);
    }

    async fn start(&mut self, docs_url: &Url) -> Result<(), Error> {
        let mut url = docs_url.clone();
        for _ in 0..4 {
            let reply = self.get(&url, Want::Page, false).await?;
            if reply.url.query().is_some() {
                self.query = reply.url.clone();
            }
            let text = decode(&reply.body, &reply.content_type)
                .unwrap_or_else(|_| String::from_utf8_lossy(&reply.body).into_owned());
            if look(&text) != Look::Html {
                return self.no_page(&reply, &text).await;
            }
            let page = Page::parse(&text);
            match page
                .refresh
                .as_ref()
                .and_then(|target| page.base(&reply.url).join(target).ok())
            {
                Some(next) if next != reply.url => {
                    self.step(&reply.url, format!("leads on to {next}"));
                    url = next;
                }
                _ => {
                    self.page(&page, &reply.url).await;
                    return Ok(());
                }
            }
        }
        Err(Error::network(
            docs_url,
            "the page leads on and on",
            "open it in a browser and give the address it ends at",
        ))
    }

    /// The address is no page: a document, a list of them, or nothing of use.
    async fn no_page(&mut self, reply: &Reply, text: &str) -> Result<(), Error> {
        match Answer::read(text, &reply.url) {
            Answer::Document => {
                self.step(&reply.url, "is a document itself");
                self.found.push(Found {
                    label: None,
                    source: Source::Address {
                        url: reply.url.clone(),
                        others: Vec::new(),
                    },
                    how: "the address itself".to_owned(),
                });
                Ok(())
            }
            Answer::List(config) => {
                self.step(&reply.url, "is a list of documents");
                self.settle(*config, &reply.url).await;
                Ok(())
            }
            Answer::Other => Err(Error::invalid(
                &reply.url,
                format!(
                    "neither a docs page nor a document; it begins “{}”",
                    first_words(text)
                ),
                "give the address of the page that shows the documentation in a browser",
            )),
        }
    }

    async fn page(&mut self, page: &Page, url: &Url) {
        let addresses = self.viewers(page, url).await;
        if self.found.is_empty() {
            self.guess(page, &addresses, url).await;
        }
    }

    /// Takes what the viewers of a page are told to show. Gives the addresses in its scripts.
    async fn viewers(&mut self, page: &Page, url: &Url) -> Vec<String> {
        let base = page.base(url);
        let scripts = self.scripts(page, url, &base).await;
        let Findings {
            mut configs,
            addresses,
            notes,
        } = js::read(&scripts, url, &base);
        for (place, note) in notes {
            self.step(place, note);
        }
        if configs.is_empty() {
            self.step(
                url,
                format!("{} scripts, none of which starts a viewer", scripts.len()),
            );
        }
        for viewer in &page.viewers {
            let link = Link {
                text: viewer.address.clone(),
                ..Link::default()
            };
            let entry = Entry {
                label: viewer.label.clone(),
                target: Target::Link(link),
            };
            configs.push(Config {
                how: viewer.how.clone(),
                urls: vec![entry],
                ..Config::default()
            });
        }
        if let Some(text) = &page.inline {
            configs.push(Config {
                how: "document in the page".to_owned(),
                spec: Some(Target::Text(text.clone())),
                ..Config::default()
            });
        }
        let parameter = |names: &[&str]| {
            let found = self
                .query
                .query_pairs()
                .find(|(name, value)| names.contains(&name.as_ref()) && !value.is_empty());
            found.map(|(_, value)| Link {
                text: value.into_owned(),
                ..Link::default()
            })
        };
        let (query_url, query_config) = (parameter(&["url"]), parameter(&["configUrl", "config"]));
        if configs.is_empty() && (query_url.is_some() || query_config.is_some()) {
            configs.push(Config {
                how: "the page's address".to_owned(),
                ..Config::default()
            });
        }
        for mut config in configs {
            // The address of the page wins over its scripts, as in Swagger UI.
            if let Some(link) = &query_config {
                config.config_url = Some(link.clone());
            }
            if let Some(link) = &query_url {
                config.url = Some(link.clone());
                config.spec = None;
            }
            self.settle(config, &base).await;
        }
        addresses
    }
}
