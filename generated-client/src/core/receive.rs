//! Reads the bodies of answers, up to a limit.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};

use super::http_transport::Answer;
use super::transport::TransportError;

/// An answer that is being read. What has come is kept when the reading is broken off.
pub(crate) struct Receiver {
    answer: Answer,
    /// Most bodies come in one piece, which is then not copied.
    first: Bytes,
    /// All pieces, if there are more.
    whole: BytesMut,
}

impl Receiver {
    pub(crate) fn new(answer: Answer) -> Self {
        Self {
            answer,
            first: Bytes::new(),
            whole: BytesMut::new(),
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.answer.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// The size of the body, as the head of the answer tells it.
    pub(crate) fn announced(&self) -> Option<usize> {
        let length = self.headers().get(header::CONTENT_LENGTH)?;
        length.to_str().ok()?.parse().ok()
    }

    /// Reads the body to its end; `false` when there is more than the limit, which is cut off.
    pub(crate) async fn read(&mut self, limit: usize) -> Result<bool, TransportError> {
        while let Some(piece) = self.answer.next().await? {
            if !self.take(piece, limit) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn take(&mut self, mut piece: Bytes, limit: usize) -> bool {
        let room = limit - self.first.len().max(self.whole.len());
        let fits = piece.len() <= room;
        piece.truncate(room);
        if self.first.is_empty() {
            self.first = piece;
        } else {
            if self.whole.is_empty() {
                self.whole.reserve(self.announced().unwrap_or(0).min(limit));
                self.whole.extend_from_slice(&self.first);
            }
            self.whole.extend_from_slice(&piece);
        }
        fits
    }

    /// The headers, and what has come of the body.
    pub(crate) fn into_parts(self) -> (HeaderMap, Bytes) {
        let body = if self.whole.is_empty() {
            self.first
        } else {
            self.whole.freeze()
        };
        (self.answer.into_headers(), body)
    }
}
