//! What the HTML of a docs page says: its scripts, and the attributes of viewers that are configured in HTML.

use scraper::{ElementRef, Html, Selector};
use url::Url;

/// A script element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ScriptElement {
    /// `src`, and whether it is a module.
    External(String, bool),
    /// Text, and whether it is a module.
    Inline(String, bool),
}

/// An address in the HTML, with the words around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) label: Option<String>,
    pub(super) address: String,
    /// The element and attribute.
    pub(super) element: String,
}

/// A docs page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Target of `<base href>`.
    pub(super) base: Option<String>,
    /// Target of `<meta http-equiv="refresh">`.
    pub(super) refresh: Option<String>,
    pub(super) scripts: Vec<ScriptElement>,
    /// Viewers that are configured in HTML: `<redoc spec-url>` and its like.
    pub(super) viewers: Vec<Link>,
    /// A document in the page.
    pub(super) inline: Option<String>,
    /// Links, options and frames, which may lead to other docs pages.
    pub(super) links: Vec<Link>,
    /// Those of the links whose address looks like that of a document.
    pub(super) document_links: Vec<Link>,
}

impl Page {
    pub(super) fn parse(text: &str) -> Self {
        let html = Html::parse_document(text);
        let mut page = Self::default();
        let Ok(all) = Selector::parse("*") else {
            return page;
        };
        for element in html.select(&all) {
            page.element(element);
        }
        page
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let value = element.value();
        let attribute = |name: &str| {
            value
                .attr(name)
                .map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        for name in ["spec-url", "apidescriptionurl", "openapi-url", "data-spec-url"] {
            if let Some(address) = attribute(name) {
                self.viewers.push(Link {
                    label: None,
                    address,
                    element: format!("<{} {name}>", value.name()),
                });
            }
        }
        match value.name() {
            "base" if self.base.is_none() => self.base = attribute("href"),
            "meta" if attribute("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh")) => {
                self.refresh = attribute("content").and_then(|content| refresh_target(&content));
            }
            "link"
                if attribute("rel")
                    .is_some_and(|rel| rel.split_whitespace().any(|rel| rel == "service-desc")) =>
            {
                if let Some(address) = attribute("href") {
                    self.viewers.push(Link {
                        label: attribute("title"),
                        address,
                        element: "<link rel=service-desc>".to_owned(),
                    });
                }
            }
            "script" => self.script(element, &attribute),
            "a" => self.link(attribute("href"), element, "<a href>"),
            "option" => self.link(attribute("value"), element, "<option value>"),
            "iframe" | "frame" => self.link(attribute("src"), element, "<frame src>"),
            _ => {}
        }
    }

    fn script(&mut self, element: ElementRef<'_>, attribute: &dyn Fn(&str) -> Option<String>) {
        let kind = attribute("type").unwrap_or_default().to_ascii_lowercase();
        let text: String = element.text().collect();
        if attribute("id").as_deref() == Some("api-reference") {
            if let Some(address) = attribute("data-url") {
                self.viewers.push(Link {
                    label: None,
                    address,
                    element: "<script id=api-reference data-url>".to_owned(),
                });
            } else if let Some(configuration) = attribute("data-configuration") {
                // A configuration is an object, as in a call.
                self.scripts.push(ScriptElement::Inline(
                    format!("createApiReference({configuration})"),
                    false,
                ));
            } else if !text.trim().is_empty() {
                self.inline = Some(text);
            }
            return;
        }
        let module = kind == "module";
        let runs = module || kind.is_empty() || kind.contains("javascript") || kind.contains("ecmascript");
        match attribute("src") {
            Some(source) if runs => self.scripts.push(ScriptElement::External(source, module)),
            None if runs && !text.trim().is_empty() => self.scripts.push(ScriptElement::Inline(text, module)),
            _ => {}
        }
    }

    fn link(&mut self, address: Option<String>, element: ElementRef<'_>, name: &str) {
        let Some(address) = address else { return };
        let words = element.text().collect::<String>();
        let words: Vec<_> = words.split_whitespace().collect();
        let link = Link {
            label: Some(words.join(" ")).filter(|label| !label.is_empty()),
            address,
            element: name.to_owned(),
        };
        if crate::js::looks_like_an_address(&link.address.replace(' ', "%20")) {
            self.document_links.push(link.clone());
        }
        self.links.push(link);
    }

    /// What relative addresses start from.
    pub(super) fn base(&self, page: &Url) -> Url {
        self.base
            .as_ref()
            .and_then(|base| page.join(base).ok())
            .unwrap_or_else(|| page.clone())
    }
}

fn refresh_target(content: &str) -> Option<String> {
    let (_, rest) = content.split_once(';')?;
    let (key, target) = rest.split_once('=')?;
    let target = target.trim().trim_matches(['"', '\'']);
    (key.trim().eq_ignore_ascii_case("url") && !target.is_empty()).then(|| target.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_viewers_and_links() {
        let page = Page::parse(
            r#"<!doctype html><html><head><base href="/x/"><meta http-equiv=Refresh content="0; URL='a.html'">
            <link rel="alternate service-desc" href="/openapi.json">
            <script src=a.js></script><script type="module" src="b.mjs"></script><script type="text/template"><b></script>
            <script>go("</b>")</script></head><body><redoc spec-url='r.yaml'></redoc>
            <elements-api apiDescriptionUrl="e.yaml"></elements-api>
            <select><option value="">-</option><option value="/docs/tickets.json">Tickets
            API</option></select><a href="/docs/persons/openapi">Persons</a><a href="/about">About</a></body></html>"#,
        );
        let page_url = Url::parse("https://docs.example.com/docs/").expect("url");
        assert_eq!(page.base(&page_url).as_str(), "https://docs.example.com/x/");
        assert_eq!(page.refresh.as_deref(), Some("a.html"));
        assert_eq!(
            page.scripts,
            [
                ScriptElement::External("a.js".into(), false),
                ScriptElement::External("b.mjs".into(), true),
                ScriptElement::Inline("go(\"</b>\")".into(), false),
            ]
        );
        let viewers: Vec<_> = page
            .viewers
            .iter()
            .map(|viewer| viewer.address.as_str())
            .collect();
        assert_eq!(viewers, ["/openapi.json", "r.yaml", "e.yaml"]);
        let links: Vec<_> = page
            .document_links
            .iter()
            .map(|link| (link.label.as_deref(), link.address.as_str()))
            .collect();
        assert_eq!(
            links,
            [
                (Some("Tickets API"), "/docs/tickets.json"),
                (Some("Persons"), "/docs/persons/openapi")
            ]
        );
    }

    #[test]
    fn scalar_in_html() {
        let page = Page::parse(r#"<script id="api-reference" data-url="/a.json"></script>"#);
        assert_eq!(page.viewers[0].address, "/a.json");
        let page = Page::parse(
            r#"<script id="api-reference" type="application/json">{"openapi": "3.1.0"}</script>"#,
        );
        assert_eq!(page.inline.as_deref(), Some(r#"{"openapi": "3.1.0"}"#));
        let page =
            Page::parse(r#"<script id="api-reference" data-configuration='{"url": "/a.json"}'></script>"#);
        assert_eq!(
            page.scripts,
            [ScriptElement::Inline(
                "createApiReference({\"url\": \"/a.json\"})".into(),
                false
            )]
        );
    }
}
