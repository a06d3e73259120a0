//! When a page names no document: what it mentions, and where hosts usually have them.

use url::Url;

use super::address::{Candidates, as_folder, is_default};
use super::answer::Answer;
use super::page::Page;
use super::{Finder, Found, Source};
use crate::http::Want;
use crate::js::{self, Entry, Script, Target};
use crate::text::{Look, decode, look};

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
        for mention in &page.mentions {
            if let Some(candidates) = Candidates::plain(&mention.address, base, None) {
                self.look_at(&candidates, mention.label.clone(), &mention.how)
                    .await;
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
        if !self.found.is_empty() {
            return;
        }
        let folders = folders(base);
        for url in places(&folders, &SCRIPTS) {
            self.look_into_script(&url, base).await;
            if !self.found.is_empty() {
                return;
            }
        }
        for url in places(&folders, &LISTS)
            .chain(nest_document(base))
            .chain(places(&folders, &DOCUMENTS))
        {
            self.look_at(
                &Candidates {
                    first: url,
                    others: Vec::new(),
                },
                None,
                "a usual place",
            )
            .await;
            if !self.found.is_empty() {
                return;
            }
        }
    }

    /// Looks for viewers one level down: at the pages below this one that it leads to.
    async fn follow(&mut self, page: &Page, url: &Url) {
        const MAX_PAGES: usize = 40;
        let (base, here) = (page.base(url), as_folder(url));
        let mut seen = vec![here.clone(), url.clone()];
        for lead in &page.leads {
            let Ok(mut target) = base.join(&lead.address) else {
                continue;
            };
            target.set_fragment(None);
            let below = target.host() == url.host() && target.path().starts_with(folder(&here).path());
            if !self.http.hosts().contains(&target) || !below || seen.contains(&target) {
                continue;
            }
            if seen.len() > MAX_PAGES {
                self.step(&target, "not looked at: the page leads to too many others");
                return;
            }
            seen.push(target.clone());
            let reply = match self.get(&target, Want::Page, true).await {
                Ok(reply) => reply,
                Err(error) => {
                    self.step(&target, error.message());
                    continue;
                }
            };
            let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
            let known = self.found.len();
            if look(&text) == Look::Html {
                self.query = reply.url.clone();
                self.viewers(&Page::parse(&text), &reply.url).await;
            } else if matches!(Answer::read(&text, &reply.url), Answer::Document) {
                self.step(&reply.url, "a document");
                self.found.push(Found {
                    label: None,
                    source: Source::Address {
                        url: reply.url.clone(),
                        others: Vec::new(),
                    },
                    how: lead.how.clone(),
                });
            }
            for found in self.found.iter_mut().skip(known) {
                found.how = format!("{}, behind {}", found.how, lead.how);
                if found.label.is_none() {
                    found.label.clone_from(&lead.label);
                }
            }
        }
    }

    /// Keeps a place when there really is a document, or a list of them.
    async fn look_at(&mut self, candidates: &Candidates, label: Option<String>, how: &str) {
        for url in candidates.all() {
            if is_default(url) {
                self.step(url, "the example that the viewer comes with: passed over");
                continue;
            }
            let reply = match self.get(url, Want::Document, true).await {
                Ok(reply) => reply,
                Err(error) => {
                    self.step(url, error.message());
                    continue;
                }
            };
            let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
            match Answer::read(&text, url) {
                Answer::Document => {
                    self.step(url, "a document");
                    let source = Source::Address {
                        url: url.clone(),
                        others: Vec::new(),
                    };
                    if !self.found.iter().any(|found| found.source == source) {
                        self.found.push(Found {
                            label,
                            source,
                            how: how.to_owned(),
                        });
                    }
                    return;
                }
                Answer::List(config) => {
                    self.step(url, format!("a list of {}", config.urls.len().max(1)));
                    self.take_list(*config, url);
                    return;
                }
                Answer::Other => self.step(url, "neither a document nor a list of them"),
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
            let source = Source::Address {
                url: candidates.first,
                others: candidates.others,
            };
            self.found.push(Found {
                label: entry.label,
                source,
                how: format!("the list at {list}"),
            });
        }
    }

    async fn look_into_script(&mut self, url: &Url, base: &Url) {
        let reply = match self.get(url, Want::Script, true).await {
            Ok(reply) => reply,
            Err(error) => return self.step(url, error.message()),
        };
        let text = decode(&reply.body, &reply.content_type).unwrap_or_default();
        if look(&text) == Look::Html {
            return self.step(url, "an HTML page");
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
            self.step(url, "starts no viewer");
        }
        for config in configs {
            self.settle(config, base).await;
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
