//! From the arguments of a call to the request on the wire.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderValue, Uri, header};

use super::base_url::BaseUrl;
use super::client::Shared;
use super::error::Error;
use super::operation::Operation;
use super::parts::Parts;
use super::path;
use super::request::Request;
use super::transport::HttpRequest;

/// Puts the request together.
pub(crate) fn build(
    shared: &Shared,
    operation: &'static Operation,
    parts: &Parts,
) -> Result<HttpRequest, Error> {
    if let Some(problem) = &parts.problem {
        return Err(Error::request(problem.to_string()));
    }
    let (base, (template, query)) = match &parts.template {
        Some(template) => ("", (&**template, "")),
        None => (operation.service().base(), path::split(operation.path())),
    };
    let origin = origin(shared, operation)?;
    let base = base.trim_end_matches('/');
    let params: usize = parts.path.iter().map(|param| param.text.len()).sum();
    let queries: usize = parts.query.iter().map(|(_, pairs)| pairs.len() + 1).sum();
    let length = origin.len() + base.len() + template.len() + query.len() + 1 + params + queries;
    let mut address = String::with_capacity(length);
    address.push_str(&origin);
    address.push_str(base);
    path::expand(template, &parts.path, &mut address).map_err(Error::request)?;
    let mut separator = '?';
    if !query.is_empty() {
        address.push(separator);
        separator = '&';
        path::substitute(query, &parts.path, &mut address).map_err(Error::request)?;
    }
    for (_, pairs) in parts.query.iter().filter(|(_, pairs)| !pairs.is_empty()) {
        address.push(separator);
        address.push_str(pairs);
        separator = '&';
    }
    let mut request = HttpRequest::new(Bytes::new());
    #[cfg(feature = "test-util")]
    request.extensions_mut().insert(operation);
    *request.method_mut() = operation.method().into();
    *request.uri_mut() = Uri::from_maybe_shared(Bytes::from(address))
        .map_err(|_| Error::request("the address can't be written"))?;
    if request
        .uri()
        .authority()
        .is_some_and(|authority| authority.as_str().contains('@'))
    {
        return Err(Error::request("the address holds credentials"));
    }
    let headers = request.headers_mut();
    // With room for media types, cookies and credentials.
    headers.reserve(shared.headers.len() + parts.headers.len() + 4);
    for (name, value) in &shared.headers {
        headers.insert(name, value.clone());
    }
    headers.insert(header::ACCEPT, HeaderValue::from_static(parts.accept));
    if let Some(body) = &parts.body {
        if let Some(content_type) = &body.content_type {
            headers.insert(header::CONTENT_TYPE, content_type.clone());
        }
        *request.body_mut() = body.content.clone();
    }
    let headers = request.headers_mut();
    if !parts.cookies.is_empty() {
        let cookies: Vec<&str> = parts.cookies.iter().map(|(_, pair)| pair.as_str()).collect();
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| Error::request("the cookies can't be written"))?;
        value.set_sensitive(true);
        headers.insert(header::COOKIE, value);
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    Ok(request)
}

/// The address that a request goes to.
pub(crate) fn address(request: &Request) -> Result<String, Error> {
    let built = build(request.client.shared(), request.operation, &request.parts)?;
    Ok(built.uri().to_string())
}

/// Scheme, host and port, from the client's base URL or else from the document.
fn origin<'a>(shared: &'a Shared, operation: &'static Operation) -> Result<Cow<'a, str>, Error> {
    if let Some(base) = &shared.base_url {
        return Ok(Cow::Borrowed(base.as_str()));
    }
    let origin = match operation.service().origin() {
        "" => shared.default_origin,
        origin => origin,
    };
    match origin {
        "" => Err(Error::request(
            "no document tells the address of the server: set the client's base_url",
        )),
        // There is nothing to be said against it; what else is wrong with it shows when the address is put together.
        origin if origin.starts_with("https://") => Ok(Cow::Borrowed(origin)),
        origin => BaseUrl::parse(origin, shared.insecure)
            .map(|base| Cow::Owned(base.as_str().to_owned()))
            .map_err(Error::request),
    }
}
