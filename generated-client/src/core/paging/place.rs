//! What is asked for next.

use url::{Url, form_urlencoded};

use super::rules::Paging;
use crate::core::build;
use crate::core::cursor::Place;
use crate::core::error::Error;
use crate::core::request::Request;
use crate::core::response::Reply;

/// What the rules see of an answer.
pub(super) struct Seen<'a> {
    pub(super) reply: &'a Reply,
    /// How many items could be read.
    pub(super) items: usize,
    /// Nothing was on the page. Items that were left out, because they could not be read, were on it.
    pub(super) empty: bool,
    /// The member of the last item; `Some(None)` when it has none.
    pub(super) last: Option<Option<String>>,
}

impl Place {
    /// The request for the page that begins here.
    pub(super) fn request(&self, mut request: Request, paging: &Paging) -> Request {
        if let Some(query) = &self.query {
            request.parts.query.clear();
            request.parts.query.push(("".into(), query.clone()));
            return request;
        }
        if let (Some(page), Some((name, _))) = (self.page, paging.page) {
            request = request.query(name, &page);
        }
        if let (Some(kept), Some((_, name))) = (&self.kept, paging.keep) {
            request = request.query(name, kept);
        }
        if let (Some(last), Some(name)) = (&self.last, paging.last_item) {
            request = request.query(name, last);
        }
        request
    }

    /// Where the next page begins; `None` after the last one.
    pub(super) fn next(
        &self,
        request: &Request,
        paging: &Paging,
        seen: &Seen<'_>,
    ) -> Result<Option<Self>, Error> {
        let told = |header: Option<&str>| seen.reply.headers.get(header?)?.to_str().ok();
        let number = |header: Option<&str>| told(header)?.trim().parse::<u64>().ok();
        let totals = Self {
            total_pages: number(paging.total_pages).or(self.total_pages),
            total_items: number(paging.total_items).or(self.total_items),
            ..Self::default()
        };
        if let Some(address) = told(paging.next_url).filter(|address| !address.trim().is_empty()) {
            return Ok(Some(Self {
                query: Some(next_query(request, address.trim())?),
                ..totals
            }));
        }
        // Who sends addresses sends none with the last page.
        if self.query.is_some() || seen.empty {
            return Ok(None);
        }
        if let Some((name, first)) = paging.page {
            let kept = told(paging.keep.map(|(header, _)| header)).map(str::to_owned);
            let asked = sent(request, name).and_then(|text| text.parse().ok());
            let here = self.page.or(asked).unwrap_or(first);
            let continued = paging
                .keep
                .is_some_and(|(_, query)| sent(request, query).is_some());
            // With several ways declared, numbers are the server's way only if something says so.
            let in_use = paging.next_url.is_none()
                || totals.total_pages.is_some()
                || kept.is_some()
                || self.page.is_some()
                || asked.is_some()
                || continued;
            let is_last = totals
                .total_pages
                .is_some_and(|pages| here.saturating_sub(first).saturating_add(1) >= pages);
            return Ok((in_use && !is_last).then(|| Self {
                page: Some(here.saturating_add(1)),
                kept: kept.or_else(|| self.kept.clone()),
                ..totals
            }));
        }
        match &seen.last {
            Some(Some(last)) => Ok(Some(Self {
                last: Some(last.clone()),
                ..totals
            })),
            Some(None) => Err(Error::paging(
                "the last item of the page lacks the member that the next page is asked for with",
            )),
            None => Ok(None),
        }
    }
}

/// What the caller has set for this parameter of the query.
fn sent(request: &Request, name: &str) -> Option<String> {
    let (_, pairs) = request.parts.query.iter().find(|(known, _)| &**known == name)?;
    let (_, value) = form_urlencoded::parse(pairs.as_bytes()).next()?;
    Some(value.into_owned())
}

/// The query of the next page's address.
///
/// Only the query is used, so credentials can't leave the server that the client is for. An address of another server or path
/// means another resource, and is an error. The server may name itself as the document does when the client reaches it through
/// another address, and `http` instead of `https` where a proxy speaks TLS for it.
fn next_query(request: &Request, address: &str) -> Result<String, Error> {
    let unusable = || Error::paging("the address of the next page can't be read");
    let own = request.address()?;
    let own = Url::parse(&own).map_err(|_| unusable())?;
    let next = own.join(address).map_err(|_| unusable())?;
    let service = request.operation.service();
    let documented = Url::parse(service.origin()).ok();
    let same_server = |other: &Url| {
        next.host() == other.host()
            && (next.port_or_known_default() == other.port_or_known_default()
                || next.port().is_none() && other.port().is_none())
            && matches!(next.scheme(), "http" | "https")
    };
    if !(same_server(&own) || documented.as_ref().is_some_and(same_server)) {
        return Err(Error::paging(
            "the next page is on another server, where the client does not go",
        ));
    }
    let (own_path, next_path) = (
        own.path().trim_end_matches('/'),
        next.path().trim_end_matches('/'),
    );
    // The client's base URL may put a path in front that the server does not know of.
    let same_path = own_path == next_path
        || own_path
            .strip_suffix(next_path)
            .is_some_and(|_| next_path.starts_with(service.base()) && !service.base().is_empty());
    if !same_path {
        return Err(Error::paging(
            "the next page has another path than the page before",
        ));
    }
    Ok(next.query().unwrap_or_default().to_owned())
}

impl Request {
    /// The address of the request without its query parameters.
    fn address(&self) -> Result<String, Error> {
        let mut bare = self.clone();
        bare.parts.query.clear();
        build::address(&bare)
    }
}
