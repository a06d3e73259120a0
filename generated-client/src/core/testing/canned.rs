//! An answer that was prepared.

use std::collections::VecDeque;
use std::future::{pending, ready};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::core::runtime::BoxFuture;
use crate::core::transport::{Chunks, HttpResponse, ResponseBody, TransportError, TransportErrorKind};

/// One answer.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    Http {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Breaks {
        headers: HeaderMap,
        piece: Bytes,
    },
    Fails(TransportErrorKind),
    Never,
}

impl Answer {
    #[track_caller]
    pub(super) fn http(status: u16, media_type: &'static str, body: Bytes) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is no status"));
        let mut headers = HeaderMap::new();
        if !media_type.is_empty() {
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Self::Http {
            status,
            headers,
            body,
        }
    }

    pub(super) fn give(self) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let mut response;
        match self {
            Self::Http {
                status,
                headers,
                body,
            } => {
                response = HttpResponse::new(body.into());
                *response.status_mut() = status;
                *response.headers_mut() = headers;
            }
            Self::Breaks { headers, piece } => {
                response = HttpResponse::new(ResponseBody::new(Broken(VecDeque::from([piece]))));
                *response.headers_mut() = headers;
            }
            Self::Fails(kind) => return Box::pin(ready(Err(failure(kind)))),
            Self::Never => return Box::pin(pending()),
        }
        Box::pin(ready(Ok(response)))
    }
}

fn failure(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "as the mock was told")
}

/// A body that breaks off after its pieces.
struct Broken(VecDeque<Bytes>);

impl Chunks for Broken {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.0.pop_front();
        Box::pin(ready(match piece {
            Some(piece) => Ok(Some(piece)),
            None => Err(failure(TransportErrorKind::Network)),
        }))
    }
}
