//! When a page names no document: what it links to, and where hosts usually have them.

use url::Url;

use super::address::{Candidates, as_folder, is_default};
use super::content::Content;
use super::found::label;
use super::page::{Link, Page};
use super::{Finder, Found, Source};
use crate::http::Resource;
use crate::js::{self, Entry, Script, Target};
use crate::text::{TextKind, decode};

/// Pages below the docs page that are looked at.
const MAX_PAGES: usize = 40;

/// Scripts with the configuration, lists, and single documents; each is looked for beside the page, above it and at the root.
const SCRIPTS: [&str; 2] = ["swagger-ui-init.js", "swagger-initializer.js"];
const LISTS: [&str; 2] = ["swagger-resources", "v3/api-docs/swagger-config"];
const DOCUMENTS: [&str; 12] = [
    "openapi.json",
    "swagger.json",
    "v3/api-docs",
    "v2/api-docs",
    "api-docs",
    "swagger/v1/swagger.json",
    "openapi.yaml",
    "swagger.yaml",
    "api-docs.json",
    "json",
    "docs.json",
    "schema/",
];

impl Finder<'_> {
    pub(super) async fn guess(&mut self, page: &Page, addresses: &[String], url: &Url) {
        let base = &page.base(url);
        for link in &page.document_links {
            if let Some(candidates) = Candidates::plain(&link.address, base, None) {
                self.look_at(&candidates, link.label.as_deref(), &link.element)
                    .await;
            }
            if self.is_over() {
                return;
            }
        }
        if !self.found.is_empty() {
            return;
        }
        for address in addresses {
            if let Some(candidates) = Candidates::plain(address, base, None) {
                self.look_at(&candidates, None, "an address in a script").await;
            }
        }
        if self.found.is_empty() {
            self.follow(page, url).await;
        }
        if self.found.is_empty() {
            self.usual_places(base).await;
        }
    }

    /// Looks where hosts usually have their documents, until there is one.
    async fn usual_places(&mut self, base: &Url) {
        let folders = folders(base);
        for url in places(&folders, &SCRIPTS) {
            self.look_into_script(&url, base).await;
            if !self.found.is_empty() || self.is_over() {
                return;
            }
        }
        for url in places(&folders, &LISTS)
            .chain(nest_document(base))
            .chain(places(&folders, &DOCUMENTS))
        {
            let candidates = Candidates {
                first: url,
                others: Vec::new(),
            };
            self.look_at(&candidates, None, "a usual place").await;
            if !self.found.is_empty() || self.is_over() {
                return;
            }
        }
    }

    /// Looks for viewers one level down: at the pages below this one that it links to.
    async fn follow(&mut self, page: &Page, url: &Url) {
        let (base, here) = (page.base(url), as_folder(url));
        let mut seen = vec![here.clone(), url.clone()];
        for link in &page.links {
            let Ok(mut target) = base.join(&link.address) else {
                continue;
            };
            target.set_fragment(None);
            let below = target.host() == url.host() && target.path().starts_with(folder(&here).path());
            if !self.http.hosts().contains(&target) || !below || seen.contains(&target) {
                continue;
            }
            if seen.len() > MAX_PAGES {
                self.step(
                    target.as_str(),
                    "not looked at: the page leads to too many others",
                );
                return;
            }
            if self.is_over() {
                return;
            }
            seen.push(target.clone());
            self.follow_link(link, &target).await;
        }
    }

    async fn follow_link(&mut self, link: &Link, target: &Url) {
        let response = match self.get(target, Resource::Page, false).await {
            Ok(response) => response,
            Err(error) => return self.step(target.as_str(), error.message()),
        };
        let text = decode(&response.body, &response.content_type).unwrap_or_default();
        let known = self.found.len();
        if TextKind::of(&text) == TextKind::Html {
            self.query = response.url.clone();
            self.viewers(&Page::parse(&text), &response.url).await;
        } else if matches!(Content::read(&text, &response.url), Content::Document) {
            self.step(response.url.as_str(), "a document");
            self.keep(Found::at(response.url.clone(), None, &link.element));
        }
        for found in self.found.iter_mut().skip(known) {
            found.how = format!("{}, behind {}", found.how, link.element).into();
            if found.label.is_none() {
                found.label = label(link.label.as_deref());
            }
        }
    }

    /// Keeps a place when there really is a document, or a list of them.
    async fn look_at(&mut self, candidates: &Candidates, name: Option<&str>, how: &str) {
        for url in candidates.all() {
            if is_default(url) {
                self.step(
                    url.as_str(),
                    "the example that the viewer comes with: passed over",
                );
                continue;
            }
            let response = match self.get(url, Resource::Document, false).await {
                Ok(response) => response,
                Err(error) => {
                    self.step(url.as_str(), error.message());
                    continue;
                }
            };
            let text = decode(&response.body, &response.content_type).unwrap_or_default();
            match Content::read(&text, url) {
                Content::Document => {
                    self.step(url.as_str(), "a document");
                    let found = Found::at(url.clone(), label(name), how);
                    if !self.found.iter().any(|known| known.source == found.source) {
                        self.keep(found);
                    }
                    return;
                }
                Content::List(config) => {
                    self.step(url.as_str(), format!("a list of {}", config.urls.len().max(1)));
                    self.take_list(*config, url);
                    return;
                }
                Content::Other => self.step(url.as_str(), "neither a document nor a list of them"),
            }
        }
    }

    /// A list names its documents from the root of the application, which may lie below that of the host.
    fn take_list(&mut self, config: js::Config, list: &Url) {
        let root = LISTS
            .iter()
            .find_map(|name| list.path().strip_suffix(&format!("/{name}")))
            .and_then(|path| list.join(&format!("{path}/")).ok())
            .unwrap_or_else(|| list.clone());
        let single = config.url.map(|link| Entry {
            label: None,
            target: Target::Link(link),
        });
        let entries = if config.urls.is_empty() {
            single.into_iter().collect()
        } else {
            config.urls
        };
        for entry in entries {
            let Target::Link(link) = &entry.target else {
                continue;
            };
            let below = link
                .text
                .strip_prefix('/')
                .filter(|_| root.path() != "/")
                .and_then(|text| root.join(text).ok());
            let Some(mut candidates) = Candidates::plain(&link.text, &root, None) else {
                continue;
            };
            if let Some(below) = below
                && !link.text.starts_with(root.path())
            {
                candidates
                    .others
                    .push(std::mem::replace(&mut candidates.first, below));
            }
            self.keep(Found {
                label: label(entry.label.as_deref()),
                source: Source::Address {
                    url: candidates.first,
                    others: candidates.others,
                },
                how: format!("the list at {list}").into(),
            });
        }
    }

    async fn look_into_script(&mut self, url: &Url, base: &Url) {
        let response = match self.get(url, Resource::Script, false).await {
            Ok(response) => response,
            Err(error) => return self.step(url.as_str(), error.message()),
        };
        let text = decode(&response.body, &response.content_type).unwrap_or_default();
        if TextKind::of(&text) == TextKind::Html {
            return self.step(url.as_str(), "an HTML page");
        }
        let name = url
            .path_segments()
            .and_then(|mut parts| parts.next_back())
            .unwrap_or("script")
            .to_owned();
        let scripts = [Script {
            name,
            url: url.clone(),
            source: text,
            module: false,
        }];
        let configs = js::read(&scripts, base, base).configs;
        if configs.is_empty() {
            self.step(url.as_str(), "starts no viewer");
        }
        for config in configs {
            self.take_config(config, base).await;
        }
    }
}

/// The folder that a page is in.
fn folder(page: &Url) -> Url {
    page.join(".").unwrap_or_else(|_| page.clone())
}

/// The page's folder, the one above, and the root.
fn folders(base: &Url) -> Vec<Url> {
    let here = as_folder(base);
    let mut folders = Vec::new();
    for folder in [here.join("."), here.join(".."), here.join("/")]
        .into_iter()
        .flatten()
    {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    folders
}

fn places<'a>(folders: &'a [Url], names: &'a [&str]) -> impl Iterator<Item = Url> + 'a {
    names
        .iter()
        .flat_map(move |name| folders.iter().filter_map(move |folder| folder.join(name).ok()))
}

/// `/docs` → `/docs-json`.
fn nest_document(base: &Url) -> Option<Url> {
    let path = base.path().trim_end_matches('/');
    (!path.is_empty() && !path.ends_with(".html")).then(|| base.join(&format!("{path}-json")).ok())?
}
