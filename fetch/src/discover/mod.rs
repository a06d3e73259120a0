//! From the address of a docs page to its documents.

mod address;
mod answer;
mod guess;
mod page;

use serde::Serialize;
use url::Url;

use self::address::{Candidates, is_default};
use self::answer::Answer;
use self::page::{Page, ScriptElement};
use crate::error::Error;
use crate::http::{Ask, Http, Reply, Want};
use crate::js::{self, Config, Entry, Findings, Link, Script, Target};
use crate::progress::{Event, Progress};
use crate::text::{Look, decode, first_words, look};

/// Where a found document is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// At an address.
    Address {
        /// Where the host says it is.
        url: Url,
        /// Where else it may be, for addresses that may be meant in more than one way.
        others: Vec<Url>,
    },
    /// In the page or one of its scripts.
    Inline {
        /// The page or the script.
        url: Url,
        /// The document.
        text: String,
        /// Members that were no literals, and are missing.
        left_out: usize,
    },
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Its label in the drop-down.
    pub label: Option<String>,
    /// Where it is.
    pub source: Source,
    /// How it was found.
    pub how: String,
}

impl Found {
    /// A document at an address that was given by hand.
    #[must_use]
    pub fn given(label: Option<String>, url: Url) -> Self {
        Self { label, source: Source::Address { url, others: Vec::new() }, how: "given by hand".to_owned() }
    }

    /// The address, or that of the page it stands in.
    #[must_use]
    pub fn url(&self) -> &Url {
        match &self.source {
            Source::Address { url, .. } | Source::Inline { url, .. } => url,
        }
    }

    /// A name for progress and messages.
    #[must_use]
    pub fn name(&self) -> String {
        self.label.clone().unwrap_or_else(|| {
            let url = self.url();
            url.path_segments().and_then(|mut parts| parts.rfind(|part| !part.is_empty())).unwrap_or(url.as_str()).to_owned()
        })
    }
}

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
    progress.event(Event::Looking { url: docs_url.as_str() });
    let mut finder = Finder { http, progress, found: Vec::new(), trail: Vec::new(), query: docs_url.clone() };
    finder.start(docs_url).await?;
    if finder.found.is_empty() {
        let tried: Vec<_> = finder.trail.iter().rev().take(3).map(|step| format!("{}: {}", step.place, step.result)).collect();
        return Err(Error::invalid(
            docs_url,
            format!("no document was found here ({} places were looked at, last {})", finder.trail.len(), tried.join("; ")),
            "open the page in a browser, look in its network tab which documents it loads, and give each with --spec NAME=URL, or save them and use --from-dir",
        ));
    }
    progress.event(Event::Found { documents: finder.found.len() });
    Ok(Discovery { documents: finder.found, trail: finder.trail })
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
        let ask = Ask { url, want, since: None, name: url.as_str(), once };
        self.http.get_success(&ask, self.progress).await
    }

    fn step(&mut self, place: impl ToString, result: impl ToString) {
        let step = Step { place: place.to_string(), result: result.to_string() };
        self.progress.event(Event::Tried { place: &step.place, result: &step.result });
        self.trail.push(step);
    }

    async fn start(&mut self, docs_url: &Url) -> Result<(), Error> {
        let mut url = docs_url.clone();
        for _ in 0..4 {
            let reply = self.get(&url, Want::Page, false).await?;
            if reply.url.query().is_some() {
                self.query = reply.url.clone();
            }
            let text = decode(&reply.body, &reply.content_type).unwrap_or_else(|_| String::from_utf8_lossy(&reply.body).into_owned());
            if look(&text) != Look::Html {
                return self.no_page(&reply, &text).await;
            }
            let page = Page::parse(&text);
            match page.refresh.as_ref().and_then(|target| page.base(&reply.url).join(target).ok()) {
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
        Err(Error::network(docs_url, "the page leads on and on", "open it in a browser and give the address it ends at"))
    }

    /// The address is no page: a document, a list of them, or nothing of use.
    async fn no_page(&mut self, reply: &Reply, text: &str) -> Result<(), Error> {
        match Answer::read(text, &reply.url) {
            Answer::Document => {
                self.step(&reply.url, "is a document itself");
                self.found.push(Found {
                    label: None,
                    source: Source::Address { url: reply.url.clone(), others: Vec::new() },
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
                format!("neither a docs page nor a document; it begins “{}”", first_words(text)),
                "give the address of the page that shows the documentation in a browser",
            )),
        }
    }

    async fn page(&mut self, page: &Page, url: &Url) {
        let base = page.base(url);
        let scripts = self.scripts(page, url, &base).await;
        let Findings { mut configs, addresses, notes } = js::read(&scripts, url, &base);
        for (place, note) in notes {
            self.step(place, note);
        }
        if configs.is_empty() {
            self.step(url, format!("{} scripts, none of which starts a viewer", scripts.len()));
        }
        for viewer in &page.viewers {
            let link = Link { text: viewer.address.clone(), ..Link::default() };
            let entry = Entry { label: viewer.label.clone(), target: Target::Link(link) };
            configs.push(Config { how: viewer.how.clone(), urls: vec![entry], ..Config::default() });
        }
        if let Some(text) = &page.inline {
            configs.push(Config { how: "document in the page".to_owned(), spec: Some(Target::Text(text.clone())), ..Config::default() });
        }
        let parameter = |names: &[&str]| {
            let found = self.query.query_pairs().find(|(name, value)| names.contains(&name.as_ref()) && !value.is_empty());
            found.map(|(_, value)| Link { text: value.into_owned(), ..Link::default() })
        };
        let (query_url, query_config) = (parameter(&["url"]), parameter(&["configUrl", "config"]));
        if configs.is_empty() && (query_url.is_some() || query_config.is_some()) {
            configs.push(Config { how: "the page's address".to_owned(), ..Config::default() });
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
        if self.found.is_empty() {
            self.guess(page, &addresses, &base).await;
        }
    }

    /// The scripts of a page that may say something: all but libraries and those of other hosts.
    async fn scripts(&mut self, page: &Page, url: &Url, base: &Url) -> Vec<Script> {
        const MAX_SCRIPTS: usize = 20;
        let mut scripts = Vec::new();
        let mut inline = 0;
        for element in &page.scripts {
            match element {
                ScriptElement::Inline(text, module) => {
                    inline += 1;
                    scripts.push(Script { name: format!("inline script {inline}"), url: url.clone(), source: text.clone(), module: *module });
                }
                ScriptElement::External(source, module) => {
                    let Some(candidates) = Candidates::plain(source, base, None) else { continue };
                    if address::is_library(&candidates.first) {
                        continue;
                    }
                    if !self.http.hosts().contains(&candidates.first) {
                        self.step(&candidates.first, "script of another host, not loaded");
                        continue;
                    }
                    if scripts.len() >= MAX_SCRIPTS {
                        self.step(&candidates.first, "not loaded: the page has too many scripts");
                        continue;
                    }
                    if let Some((url, source)) = self.script(&candidates).await {
                        let name = url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or("script").to_owned();
                        scripts.push(Script { name, url, source, module: *module });
                    }
                }
            }
        }
        scripts
    }

    async fn script(&mut self, candidates: &Candidates) -> Option<(Url, String)> {
        for url in candidates.all() {
            let loaded = self.get(url, Want::Script, false).await.and_then(|reply| {
                let text = decode(&reply.body, &reply.content_type).unwrap_or_else(|_| String::from_utf8_lossy(&reply.body).into_owned());
                if look(&text) == Look::Html {
                    return Err(Error::invalid(url, "an HTML page came instead of a script", ""));
                }
                Ok((reply.url, text))
            });
            match loaded {
                Ok(script) => return Some(script),
                Err(error) => self.step(url, error.message()),
            }
        }
        None
    }

    /// Takes what a configuration says, with the precedence of Swagger UI: the answer of `configUrl`, `urls`, the inlined document, `url`.
    async fn settle(&mut self, mut config: Config, base: &Url) {
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
            self.step(&config.how, format!("{} entries of its list are no literals and are not known", config.unknown));
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
            self.take(Entry { label: None, target }, &config.how, base, script.as_ref(), known);
        } else if let Some(link) = config.url {
            let Some(candidates) = Candidates::of(&link, base, script.as_ref()) else {
                self.step(&config.how, format!("an address that is none: {}", link.text));
                return;
            };
            // Pages without a document fall back on the root of their host.
            if candidates.first.path() == "/" && candidates.first.query().is_none() && !self.is_document(&candidates.first).await {
                self.step(&config.how, "names no document");
                return;
            }
            self.step(&config.how, format!("one address: {}", link.text));
            let known = self.found.len();
            self.take(Entry { label: None, target: Target::Link(link) }, &config.how, base, script.as_ref(), known);
        }
    }

    /// Keeps a document, unless an earlier configuration (the first `known` ones) has named it already.
    fn take(&mut self, entry: Entry, how: &str, base: &Url, script: Option<&Url>, known: usize) {
        let source = match entry.target {
            Target::Link(link) => {
                let Some(candidates) = Candidates::of(&link, base, script) else {
                    self.step(how, format!("an address that is none: {}", link.text));
                    return;
                };
                if is_default(&candidates.first) && !self.http.hosts().contains(&candidates.first) {
                    self.step(how, format!("{} is the example that the viewer comes with: passed over", candidates.first));
                    return;
                }
                Source::Address { url: candidates.first, others: candidates.others }
            }
            Target::Value { value, left_out } => {
                Source::Inline { url: script.unwrap_or(base).clone(), text: value.to_string(), left_out }
            }
            Target::Text(text) => Source::Inline { url: script.unwrap_or(base).clone(), text, left_out: 0 },
        };
        if !self.found.iter().take(known).any(|found| found.source == source) {
            self.found.push(Found { label: entry.label, source, how: how.to_owned() });
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
                    self.step(url, format!("is no configuration; it begins “{}”", first_words(&text)));
                }
                Err(error) => self.step(url, error.message()),
            }
        }
        None
    }

    async fn is_document(&self, url: &Url) -> bool {
        let Ok(reply) = self.get(url, Want::Document, true).await else { return false };
        let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
        matches!(Answer::read(&text, url), Answer::Document)
    }
}
