//! One attempt: the request, its redirects, the body within its limits.

use std::time::{Duration, SystemTime};

use protocol::Error;
use reqwest::StatusCode;
use reqwest::header::{
    ACCEPT, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    LOCATION, RETRY_AFTER,
};
use url::Url;

use super::retry::{backoff, retry_after};
use super::{Http, Limits, Request, Response, status_text};
use crate::progress::{Event, Progress};

/// An attempt that gave no response.
pub(super) struct Failure {
    error: Error,
    retry: Retry,
}

enum Retry {
    Never,
    AfterBackoff,
    /// After the time that the host asked for.
    After(Duration),
}

impl Failure {
    /// A failure that no retry would change.
    pub(super) fn last(error: Error) -> Self {
        Self {
            error,
            retry: Retry::Never,
        }
    }

    pub(super) fn error(&self) -> &Error {
        &self.error
    }

    /// The wait before the next attempt; `None` when there is to be none.
    pub(super) fn wait_before_retry(&self, attempt: u32, limits: &Limits) -> Option<Duration> {
        if attempt >= limits.attempts {
            return None;
        }
        match self.retry {
            Retry::Never => None,
            Retry::AfterBackoff => Some(backoff(attempt, limits)),
            Retry::After(wait) => (wait <= limits.wait).then_some(wait),
        }
    }

    pub(super) fn into_error(self, attempts: u32) -> Error {
        let error = self.error;
        let mut message = error.message().to_string();
        if attempts > 1 {
            message.push_str(&format!(" ({attempts} attempts)"));
        }
        let next = match self.retry {
            Retry::After(wait) => {
                format!(
                    "the host asks to wait {} s: run the command again after that",
                    wait.as_secs()
                )
            }
            _ => error.next().to_string(),
        };
        Error::new(error.kind(), error.place(), message, next)
    }
}

impl Http {
    pub(super) async fn attempt(
        &self,
        request: &Request<'_>,
        progress: &dyn Progress,
    ) -> Result<Response, Failure> {
        let mut url = request.url.clone();
        let mut redirects = 0;
        loop {
            let response = self.send(request, &url).await?;
            let status = response.status();
            if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
                return self.finish(request, url, response, progress).await;
            }
            redirects += 1;
            if redirects > self.limits.redirects {
                return Err(Failure::last(Error::network(
                    request.url.as_str(),
                    format!(
                        "more than {} redirects, the last one to {url}",
                        self.limits.redirects
                    ),
                    "open the address in a browser and give the address it ends at",
                )));
            }
            url = self
                .follow(&url, response.headers(), status)
                .map_err(Failure::last)?;
        }
    }

    async fn send(&self, request: &Request<'_>, url: &Url) -> Result<reqwest::Response, Failure> {
        self.budget.take_request().map_err(Failure::last)?;
        let mut builder = self
            .client(url)
            .get(url.clone())
            .header(ACCEPT, request.resource.accept());
        if let Some(validators) = &request.validators {
            if let Some(etag) = &validators.etag {
                builder = builder.header(IF_NONE_MATCH, etag);
            }
            if let Some(date) = &validators.last_modified {
                builder = builder.header(IF_MODIFIED_SINCE, date);
            }
        }
        builder.send().await.map_err(|error| {
            let what = if error.is_connect() { "no connection" } else { "no answer" };
            Failure {
                error: Error::network(
                    url.as_str(),
                    format!("{what}: {}", causes(error)),
                    "look at the address, the network and the proxy; where this machine has no way there, save the documents from a browser and use --from-dir",
                ),
                retry: Retry::AfterBackoff,
            }
        })
    }

    fn follow(&self, from: &Url, headers: &HeaderMap, status: StatusCode) -> Result<Url, Error> {
        let target = text(headers, &LOCATION).unwrap_or_default();
        let next = from
            .join(&target)
            .ok()
            .filter(|_| !target.is_empty())
            .ok_or_else(|| {
                Error::network(
                    from.as_str(),
                    format!(
                        "the host answered {} without a usable Location",
                        status_text(status.as_u16())
                    ),
                    "open the address in a browser and give the address it ends at",
                )
            })?;
        self.hosts.check(&next).map_err(|error| {
            Error::new(
                error.kind(),
                from.as_str(),
                format!("redirects to {}: {}", error.place(), error.message()),
                error.next(),
            )
        })?;
        Ok(next)
    }

    async fn finish(
        &self,
        request: &Request<'_>,
        url: Url,
        response: reqwest::Response,
        progress: &dyn Progress,
    ) -> Result<Response, Failure> {
        let status = response.status();
        if status == StatusCode::TOO_MANY_REQUESTS
            || status == StatusCode::REQUEST_TIMEOUT
            || status.is_server_error()
        {
            let wait = text(response.headers(), &RETRY_AFTER)
                .and_then(|value| retry_after(&value, SystemTime::now()));
            return Err(Failure {
                error: Error::network(
                    url.as_str(),
                    format!("the host answered {}", status_text(status.as_u16())),
                    "the host is in trouble: try again later",
                ),
                retry: wait.map_or(Retry::AfterBackoff, Retry::After),
            });
        }
        let headers = response.headers();
        let (content_type, etag, last_modified) = (
            text(headers, &CONTENT_TYPE).unwrap_or_default(),
            text(headers, &ETAG),
            text(headers, &LAST_MODIFIED),
        );
        let body = self.body(request, &url, response, progress).await?;
        Ok(Response {
            url,
            status: status.as_u16(),
            content_type,
            etag,
            last_modified,
            body,
        })
    }

    async fn body(
        &self,
        request: &Request<'_>,
        url: &Url,
        mut response: reqwest::Response,
        progress: &dyn Progress,
    ) -> Result<Vec<u8>, Failure> {
        let total = response.content_length();
        let too_large = || {
            Failure::last(Error::network(
                url.as_str(),
                format!(
                    "the body is larger than the {} that are read",
                    size(self.limits.bytes)
                ),
                "this is no API document; look at the address in a browser",
            ))
        };
        if total.is_some_and(|total| total > self.limits.bytes) {
            return Err(too_large());
        }
        let mut body = Vec::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) => {
                    // Counted after decompression, so that a bomb stops here.
                    if (body.len() + chunk.len()) as u64 > self.limits.bytes {
                        return Err(too_large());
                    }
                    self.budget.take_bytes(chunk.len()).map_err(Failure::last)?;
                    body.extend_from_slice(&chunk);
                    progress.event(Event::Received {
                        name: request.name,
                        bytes: body.len() as u64,
                        total,
                    });
                }
                Ok(None) => return Ok(body),
                Err(error) => {
                    return Err(Failure {
                        error: Error::network(
                            url.as_str(),
                            format!("the body broke off after {} bytes: {}", body.len(), causes(error)),
                            "try again; if it breaks off every time, save the document from a browser and use --from-dir",
                        ),
                        retry: Retry::AfterBackoff,
                    });
                }
            }
        }
    }
}

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned)
}

fn size(bytes: u64) -> String {
    if bytes >= 1024 * 1024 {
        format!("{} MiB", bytes / (1024 * 1024))
    } else {
        format!("{bytes} bytes")
    }
}

/// The error and its causes, without the address, which stands in front anyway.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        let part = inner.to_string();
        if !text.contains(&part) {
            text.push_str(": ");
            text.push_str(&part);
        }
        cause = inner.source();
    }
    text
}
