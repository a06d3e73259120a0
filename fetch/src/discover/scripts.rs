//! Loads the scripts of a page.

use protocol::Error;
use url::Url;

use super::Finder;
use super::address::{self, Candidates};
use super::page::{Page, ScriptElement};
use crate::http::Resource;
use crate::js::Script;
use crate::text::{TextKind, decode};

impl Finder<'_> {
    /// The scripts of a page that may configure a viewer: all but libraries and those of other hosts.
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
                        self.step(candidates.first.as_str(), "script of another host, not loaded");
                        continue;
                    }
                    if scripts.len() >= MAX_SCRIPTS {
                        self.step(
                            candidates.first.as_str(),
                            "not loaded: the page has too many scripts",
                        );
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
            let loaded = self.get(url, Resource::Script, true).await.and_then(|response| {
                let text = decode(&response.body, &response.content_type)
                    .unwrap_or_else(|_| String::from_utf8_lossy(&response.body).into_owned());
                if TextKind::of(&text) == TextKind::Html {
                    return Err(Error::invalid(
                        url.as_str(),
                        "an HTML page came instead of a script",
                        "",
                    ));
                }
                Ok((response.url, text))
            });
            match loaded {
                Ok(script) => return Some(script),
                Err(error) => self.step(url.as_str(), error.message()),
            }
        }
        None
    }
}
