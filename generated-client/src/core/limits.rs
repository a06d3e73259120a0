//! How long a call may take and how much it may bring.

use std::time::Duration;

/// Time limits of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Timeouts {
    /// Name resolution, connection and TLS handshake.
    pub(crate) connect: Duration,
    /// One attempt, from the first byte sent to the last byte received.
    pub(crate) attempt: Duration,
    /// The body of an error.
    pub(crate) error_body: Duration,
    /// The call with all its attempts and the waits between them.
    pub(crate) total: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(30),
            error_body: Duration::from_secs(2),
            total: Duration::from_secs(100),
        }
    }
}

/// Size limits of an answer, after decompression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SizeLimits {
    /// The body of a success; more is an error.
    pub(crate) response: usize,
    /// The body of a failure; more is cut off.
    pub(crate) error: usize,
    /// The models of a decoded success; more is an error. By default it depends on the body.
    pub(crate) decoded: Option<usize>,
}

impl SizeLimits {
    /// Bytes that the models of a success may take, of which the body has this size.
    pub(crate) fn decoded(&self, body: usize) -> usize {
        self.decoded
            .unwrap_or_else(|| body.saturating_mul(8).max(32 << 20))
    }
}

impl Default for SizeLimits {
    fn default() -> Self {
        Self {
            response: 32 << 20,
            error: 64 << 10,
            decoded: None,
        }
    }
}
