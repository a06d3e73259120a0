//! One attempt: the request, its redirects, the body within its limits.

use std::time::{Duration, SystemTime};

use reqwest::header::{
    ACCEPT, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    LOCATION, RETRY_AFTER,
};
use reqwest::{Response, StatusCode};
use url::Url;

use super::retry::{backoff, retry_after};
use super::{Ask, Http, Limits, Reply, status_text};
use crate::error::Error;
use crate::progress::{Event, Progress};

/// An attempt that gave no answer.
pub(super) struct Failure {
    error: Error,
    again: Again,
}

enum Again {
    Never,
    /// After the usual pause.
    Later,
    /// After the pause the host asked for.
    After(Duration),
}

impl Failure {
    pub(super) fn final_(error: Error) -> Self {
        Self {
            error,
            again: Again::Never,
        }
    }

    pub(super) fn error(&self) -> &Error {
        &self.error
    }

    /// The pause before the next attempt; `None` when there is to be none.
    pub(super) fn pause(&self, attempt: u32, limits: &Limits) -> Option<Duration> {
        if attempt >= limits.attempts {
            return None;
        }
        match self.again {
            Again::Never => None,
            Again::Later => Some(backoff(attempt, limits)),
            Again::After(pause) => (pause <= limits.pause).then_some(pause),
        }
    }

    pub(super) fn into_error(self, attempts: u32) -> Error {
        let error = self.error;
        let mut message = error.message().to_owned();
        if attempts > 1 {
            message.push_str(&format!(" ({attempts} attempts)"));
        }
        let next = match self.again {
            Again::After(pause) => format!(
                "the host asks to wait {} s: run the command again after that",
                pause.as_secs()
            ),
            _ => error.next().to_owned(),
        };
        Error::new(error.kind(), error.place(), message, next)
    }
}

impl Http {
    pub(super) async fn attempt(&self, ask: &Ask<'_>, progress: &dyn Progress) -> Result<Reply, Failure> {
        let mut url = ask.url.clone();
        let mut redirects = 0;
        loop {
            let response = self.send(ask, &url).await?;
            let status = response.status();
            if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
                return self.finish(ask, url, response, progress).await;
            }
            redirects += 1;
            if redirects > self.limits.redirects {
                return Err(Failure::final_(Error::network(
                    ask.url,
                    format!(
                        "more than {} redirects, the last one to {url}",
                        self.limits.redirects
                    ),
                    "open the address in a browser and give the address it ends at",
                )));
            }
            url = self
                .follow(&url, response.headers(), status)
                .map_err(Failure::final_)?;
        }
    }

    async fn send(&self, ask: &Ask<'_>, url: &Url) -> Result<Response, Failure> {
        let mut request = self
            .client(url)
            .get(url.clone())
            .header(ACCEPT, ask.want.accept());
        if let Some(since) = &ask.since {
            if let Some(etag) = &since.etag {
                request = request.header(IF_NONE_MATCH, etag);
            }
            if let Some(date) = &since.last_modified {
                request = request.header(IF_MODIFIED_SINCE, date);
            }
        }
        request.send().await.map_err(|error| {
            let what = if error.is_connect() { "no connection" } else { "no answer" };
            Failure {
                error: Error::network(
                    url,
                    format!("{what}: {}", causes(error)),
                    "look at the address, the network and the proxy; where this machine has no way there, save the documents from a browser and use --from-dir",
                ),
                again: Again::Later,
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
                    from,
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
                from,
                format!("redirects to {}: {}", error.place(), error.message()),
                error.next(),
            )
        })?;
        Ok(next)
    }

    async fn finish(
        &self,
        ask: &Ask<'_>,
        url: Url,
        response: Response,
        progress: &dyn Progress,
    ) -> Result<Reply, Failure> {
        let status = response.status();
        if status == StatusCode::TOO_MANY_REQUESTS
            || status == StatusCode::REQUEST_TIMEOUT
            || status.is_server_error()
        {
            let pause = text(response.headers(), &RETRY_AFTER)
                .and_then(|value| retry_after(&value, SystemTime::now()));
            return Err(Failure {
                error: Error::network(
                    &url,
                    format!("the host answered {}", status_text(status.as_u16())),
                    "the host is in trouble: try again later",
                ),
                again: pause.map_or(Again::Later, Again::After),
            });
        }
        let headers = response.headers();
        let (content_type, etag, last_modified) = (
            text(headers, &CONTENT_TYPE).unwrap_or_default(),
            text(headers, &ETAG),
            text(headers, &LAST_MODIFIED),
        );
        let body = self.body(ask, &url, response, progress).await?;
        Ok(Reply {
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
        ask: &Ask<'_>,
        url: &Url,
        mut response: Response,
        progress: &dyn Progress,
    ) -> Result<Vec<u8>, Failure> {
        let total = response.content_length();
        let too_large = || {
            Failure::final_(Error::network(
                url,
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
                    body.extend_from_slice(&chunk);
                    progress.event(Event::Received {
                        name: ask.name,
                        bytes: body.len() as u64,
                        total,
                    });
                }
                Ok(None) => return Ok(body),
                Err(error) => {
                    return Err(Failure {
                        error: Error::network(
                            url,
                            format!("the body broke off after {} bytes: {}", body.len(), causes(error)),
                            "try again; if it breaks off every time, save the document from a browser and use --from-dir",
                        ),
                        again: Again::Later,
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
