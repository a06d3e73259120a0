//! Reads the bodies of answers, up to a limit.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, header};

use super::http_transport::Incoming;
use super::transport::TransportError;

/// A body that is being read. What has come is kept when the reading is broken off.
pub(crate) struct Receiver {
    body: Incoming,
    limit: usize,
    /// The size that the head of the answer tells.
    announced: usize,
    /// Most bodies come in one piece, which is then not copied.
    first: Bytes,
    /// All pieces, if there are more.
    whole: BytesMut,
}

impl Receiver {
    /// Reads up to `limit`; an answer that announces its size, and keeps to it, has its room made once.
    pub(crate) fn new(body: Incoming, limit: usize, announced: Option<usize>) -> Self {
        Self {
            body,
            limit,
            announced: announced.unwrap_or(0).min(limit),
            first: Bytes::new(),
            whole: BytesMut::new(),
        }
    }

    /// Reads to the end; `false` when there is more than the limit, which is cut off.
    pub(crate) async fn read(&mut self) -> Result<bool, TransportError> {
        while let Some(piece) = self.body.next().await? {
            if !self.take(piece) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn take(&mut self, mut piece: Bytes) -> bool {
        let room = self.limit - self.first.len().max(self.whole.len());
        let fits = piece.len() <= room;
        piece.truncate(room);
        if self.first.is_empty() {
            self.first = piece;
        } else {
            if self.whole.is_empty() {
                self.whole.reserve(self.announced);
                self.whole.extend_from_slice(&self.first);
            }
            self.whole.extend_from_slice(&piece);
        }
        fits
    }

    /// What has come.
    pub(crate) fn into_bytes(self) -> Bytes {
        if self.whole.is_empty() {
            self.first
        } else {
            self.whole.freeze()
        }
    }
}

/// The size of the body, as the head of the answer tells it.
pub(crate) fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
