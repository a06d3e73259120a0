//! The scripts of a page, loaded.

use url::Url;

use super::Finder;
use super::address::{self, Candidates};
use super::page::{Page, ScriptElement};
use crate::error::Error;
use crate::http::Want;
use crate::js::Script;
use crate::text::{Look, decode, look};

impl Finder<'_> {
    /// The scripts of a page that may say something: all but libraries and those of other hosts.
    pub(super) async fn scripts(&mut self, page: &Page, url: &Url, base: &Url) -> Vec<Script> {
        const MAX_SCRIPTS: usize = 20;
        let mut scripts = Vec::new();
        let mut inline = 0;
        for element in &page.scripts {
            match element {
                ScriptElement::Inline(text, module) => {
                    inline += 1;
                    scripts.push(Script {
                        name: format!("inline script {inline}"),
                        url: url.clone(),
                        source: text.clone(),
                        module: *module,
                    });
                }
                ScriptElement::External(source, module) => {
                    let Some(candidates) = Candidates::plain(source, base, None) else {
                        continue;
                    };
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
                        let name = url
                            .path_segments()
                            .and_then(|mut parts| parts.next_back())
                            .unwrap_or("script")
                            .to_owned();
                        scripts.push(Script {
                            name,
                            url,
                            source,
                            module: *module,
                        });
                    }
                }
            }
        }
        scripts
    }

    async fn script(&mut self, candidates: &Candidates) -> Option<(Url, String)> {
        for url in candidates.all() {
            let loaded = self.get(url, Want::Script, false).await.and_then(|reply| {
                let text = decode(&reply.body, &reply.content_type)
                    .unwrap_or_else(|_| String::from_utf8_lossy(&reply.body).into_owned());
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
}
