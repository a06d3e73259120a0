//! From the address of a docs page to its documents.

mod address;
mod config;
mod content;
mod found;
mod guess;
mod page;
mod scripts;

use protocol::{Error, Step};
use untrusted::Text;
use url::Url;

use self::content::Content;
pub use self::found::{Found, Source};
use self::page::Page;
use crate::http::{Http, Request, Resource, Response};
use crate::js::{self, Config, Entry, Link, ScriptConfigs, Target};
use crate::progress::{Event, Progress};
use crate::text::{TextKind, decode, excerpt};

/// Steps that are kept of the trail; a page may mention any number of places.
const MAX_STEPS: usize = 2_000;

/// What a docs page leads to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovery {
    /// The documents, in the page's order.
    pub documents: Vec<Found>,
    /// All that was looked at, in order.
    pub trail: Vec<Step>,
}

/// Finds the documents of a docs page.
///
/// # Errors
/// When the page cannot be downloaded, leads to no document or to too many, or exhausts the limits of the run.
pub async fn discover(http: &Http, docs_url: &Url, progress: &dyn Progress) -> Result<Discovery, Error> {
    progress.event(Event::Looking {
        url: &docs_url.as_str().into(),
    });
    let mut finder = Finder {
        http,
        progress,
        found: Vec::new(),
        trail: Vec::new(),
        query: docs_url.clone(),
    };
    finder.start(docs_url).await?;
    let most = http.limits().documents;
    if finder.found.len() > most {
        return Err(Error::invalid(
            docs_url.as_str(),
            format!("the page lists more than {most} documents, the most that are fetched"),
            "this is hardly the documentation of one vendor; give the documents that you want with --spec NAME=URL",
        ));
    }
    if let Some(error) = http.exhausted() {
        return Err(error);
    }
    if finder.found.is_empty() {
        return Err(finder.nothing_found(docs_url));
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
    async fn get(&self, url: &Url, resource: Resource, retry: bool) -> Result<Response, Error> {
        let request = Request {
            url,
            resource,
            validators: None,
            name: &url.as_str().into(),
            retry,
        };
        self.http.get_success(&request, self.progress).await
    }

    /// Whether there is no point in looking on: too many documents, or the limits of the run are reached.
    fn is_over(&self) -> bool {
        self.found.len() > self.http.limits().documents || self.http.exhausted().is_some()
    }

    /// Keeps a document, as long as there are not too many.
    fn keep(&mut self, found: Found) {
        if self.found.len() <= self.http.limits().documents {
            self.found.push(found);
        }
    }

    fn step(&mut self, place: impl Into<Text>, result: impl Into<Text>) {
        if self.trail.len() >= MAX_STEPS {
            return;
        }
        let step = Step {
            place: place.into(),
            result: result.into(),
        };
        self.progress.event(Event::Tried {
            place: &step.place,
            result: &step.result,
        });
        self.trail.push(step);
    }

    fn nothing_found(&self, docs_url: &Url) -> Error {
        let last = self.trail.iter().rev().take(3);
        let last: Vec<_> = last
            .map(|step| format!("{}: {}", step.place, step.result))
            .collect();
        Error::invalid(
            docs_url.as_str(),
            format!(
                "no document was found here ({} places were looked at, last {})",
                self.trail.len(),
                last.join("; ")
            ),
            "open the page in a browser, look in its network tab which documents it loads, and give each with --spec NAME=URL, or save them and use --from-dir",
        )
    }

    async fn start(&mut self, docs_url: &Url) -> Result<(), Error> {
        let mut url = docs_url.clone();
        for _ in 0..4 {
            let response = self.get(&url, Resource::Page, true).await?;
            if response.url.query().is_some() {
                self.query = response.url.clone();
            }
            let text = decode(&response.body, &response.content_type)
                .unwrap_or_else(|_| String::from_utf8_lossy(&response.body).into_owned());
            if TextKind::of(&text) != TextKind::Html {
                return self.no_page(&response, &text).await;
            }
            let page = Page::parse(&text);
            match page
                .refresh
                .as_ref()
                .and_then(|target| page.base(&response.url).join(target).ok())
            {
                Some(next) if next != response.url => {
                    self.step(response.url.as_str(), format!("leads on to {next}"));
                    url = next;
                }
                _ => {
                    self.page(&page, &response.url).await;
                    return Ok(());
                }
            }
        }
        Err(Error::network(
            docs_url.as_str(),
            "the page leads to another one, and that to another one again, more than three times",
            "open it in a browser and give the address that it ends at",
        ))
    }

    /// The address is no page: a document, a list of them, or nothing of use.
    async fn no_page(&mut self, response: &Response, text: &str) -> Result<(), Error> {
        let url = &response.url;
        match Content::read(text, url) {
            Content::Document => {
                self.step(url.as_str(), "is a document itself");
                self.keep(Found::at(url.clone(), None, "the address itself"));
                Ok(())
            }
            Content::List(config) => {
                self.step(url.as_str(), "is a list of documents");
                self.take_config(*config, url).await;
                Ok(())
            }
            Content::Other => Err(Error::invalid(
                url.as_str(),
                format!(
                    "neither a docs page nor a document; it begins “{}”",
                    excerpt(text)
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

    /// Takes the documents that the viewers of a page are told to show. Gives the addresses in its scripts.
    async fn viewers(&mut self, page: &Page, url: &Url) -> Vec<String> {
        let base = page.base(url);
        let scripts = self.scripts(page, url, &base).await;
        let ScriptConfigs {
            mut configs,
            addresses,
            unread,
        } = js::read(&scripts, url, &base);
        for (script, why) in unread {
            self.step(script, why);
        }
        if configs.is_empty() {
            self.step(
                url.as_str(),
                format!("{} scripts, none of which starts a viewer", scripts.len()),
            );
        }
        configs.extend(page.viewers.iter().map(|viewer| Config {
            how: viewer.element.clone(),
            urls: vec![Entry {
                label: viewer.label.clone(),
                target: Target::Link(Link::plain(&viewer.address)),
            }],
            ..Config::default()
        }));
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
            found.map(|(_, value)| Link::plain(&value))
        };
        let (query_url, query_config) = (parameter(&["url"]), parameter(&["configUrl", "config"]));
        if configs.is_empty() && (query_url.is_some() || query_config.is_some()) {
            configs.push(Config {
                how: "the page's address".to_owned(),
                ..Config::default()
            });
        }
        for mut config in configs {
            if self.is_over() {
                break;
            }
            // The address of the page wins over its scripts, as in Swagger UI.
            if let Some(link) = &query_config {
                config.config_url = Some(link.clone());
            }
            if let Some(link) = &query_url {
                config.url = Some(link.clone());
                config.spec = None;
            }
            self.take_config(config, &base).await;
        }
        addresses
    }
}
