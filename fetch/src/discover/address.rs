//! An address as the host writes it → where the document may be.

use url::Url;

use crate::js::Link;

/// What an address most likely means, and what else it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidates {
    pub(super) first: Url,
    pub(super) others: Vec<Url>,
}

impl Candidates {
    pub(super) fn of(link: &Link, base: &Url, script: Option<&Url>) -> Option<Self> {
        let mut urls = Vec::new();
        let mut add = |url: Option<Url>| {
            if let Some(mut url) = url {
                url.set_fragment(None);
                if !urls.contains(&url) {
                    urls.push(url);
                }
            }
        };
        let text = link.text.as_str();
        let relative = is_relative(text);
        let mut joined = Vec::new();
        if link.wrapped && relative {
            joined.push(as_folder(base).join(text).ok());
        }
        joined.push(base.join(text).ok());
        if relative {
            joined.push(script.and_then(|script| script.join(text).ok()));
            joined.push(as_folder(base).join(text).ok());
        }
        for url in joined {
            if link.replaced.is_empty() {
                add(url);
                continue;
            }
            add(url.and_then(|url| {
                let text = link
                    .replaced
                    .iter()
                    .fold(url.to_string(), |text, (from, to)| text.replacen(from, to, 1));
                Url::parse(&text).ok()
            }));
        }
        let mut urls = urls.into_iter();
        let first = urls.next()?;
        Some(Self {
            first,
            others: urls.collect(),
        })
    }

    pub(super) fn plain(text: &str, base: &Url, script: Option<&Url>) -> Option<Self> {
        Self::of(&Link::plain(text), base, script)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Url> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

/// Neither from the root nor with a scheme.
fn is_relative(text: &str) -> bool {
    !text.starts_with('/') && !text.starts_with('\\') && Url::parse(text).is_err()
}

/// The page's address with a slash at its end, as if it were a folder.
pub(super) fn as_folder(url: &Url) -> Url {
    let mut folder = url.clone();
    folder.set_query(None);
    folder.set_fragment(None);
    let file = url.path().rsplit('/').next().unwrap_or_default();
    if !file.is_empty() && !file.contains('.') {
        folder.set_path(&format!("{}/", url.path()));
    }
    folder
}

/// The examples that viewers are delivered with.
pub(super) fn is_default(url: &Url) -> bool {
    matches!(
        (url.host_str().unwrap_or_default(), url.path()),
        (
            "petstore.swagger.io" | "petstore3.swagger.io" | "generator.swagger.io" | "generator3.swagger.io",
            _
        ) | (
            "rebilly.github.io" | "redocly.github.io",
            "/ReDoc/swagger.yaml" | "/redoc/openapi.yaml" | "/redoc/museum.yaml"
        )
    )
}

/// Scripts of the viewers themselves and of common libraries, which hold no configuration.
pub(super) fn is_library(url: &Url) -> bool {
    const NAMES: [&str; 18] = [
        "swagger-ui-bundle",
        "swagger-ui-standalone-preset",
        "swagger-ui-es-bundle",
        "redoc.standalone",
        "redoc-standalone",
        "rapidoc-min",
        "jquery",
        "lodash",
        "handlebars",
        "backbone",
        "highlight",
        "marked",
        "bootstrap",
        "immutable",
        "insq",
        "polyfill",
        "jsoneditor",
        "js-yaml",
    ];
    let file = url
        .path()
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    NAMES.iter().any(|name| file.starts_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(link: Link, page: &str, script: Option<&str>) -> Vec<String> {
        let page = Url::parse(page).expect("page");
        let script = script.map(|script| page.join(script).expect("script"));
        Candidates::of(&link, &page, script.as_ref())
            .expect("candidates")
            .all()
            .map(|url| url[url::Position::BeforePath..].to_owned())
            .collect()
    }

    #[test]
    fn what_addresses_may_mean() {
        let plain = Link::plain;
        let wrapped = |text: &str| Link {
            text: text.to_owned(),
            wrapped: true,
            ..Link::default()
        };
        for (link, page, script, expected) in [
            (plain("/a.json"), "https://h.example/docs/", None, vec!["/a.json"]),
            (
                plain("a.json"),
                "https://h.example/docs/",
                None,
                vec!["/docs/a.json"],
            ),
            (
                plain("./a.json?x=1#y"),
                "https://h.example/docs/index.html?q=1",
                None,
                vec!["/docs/a.json?x=1"],
            ),
            (
                plain("a.json"),
                "https://h.example/docs",
                None,
                vec!["/a.json", "/docs/a.json"],
            ),
            (
                plain("a.json"),
                "https://h.example/docs/",
                Some("js/app.js"),
                vec!["/docs/a.json", "/docs/js/a.json"],
            ),
            (
                wrapped("./json"),
                "https://h.example/documentation",
                None,
                vec!["/documentation/json", "/json"],
            ),
            (
                wrapped("./json"),
                "https://h.example/documentation/",
                None,
                vec!["/documentation/json"],
            ),
            (
                Link {
                    replaced: vec![("static/json".into(), "json".into())],
                    ..wrapped("./json")
                },
                "https://h.example/documentation/static/index.html",
                None,
                vec!["/documentation/json"],
            ),
        ] {
            assert_eq!(
                candidates(link.clone(), page, script),
                expected,
                "{link:?} on {page}"
            );
        }
        let protocol_relative = Candidates::plain(
            "//other.example/a",
            &Url::parse("https://h.example/").expect("url"),
            None,
        )
        .expect("candidates");
        assert_eq!(protocol_relative.first.as_str(), "https://other.example/a");
    }
}
