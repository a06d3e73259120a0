//! When a call is sent again, and after what wait.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::transport::TransportErrorKind;

/// When a failed call is sent again, and how long is waited before.
///
/// By default a call is sent up to 3 times. Methods that HTTP defines as idempotent (GET, HEAD, OPTIONS, PUT, DELETE) are sent
/// again after a broken connection and after the statuses 408, 429, 502, 503 and 504; POST and PATCH only when the
/// connection was never made or the server answered 429. Some operations differ from their method;
/// [`Operation::is_idempotent`](super::Operation::is_idempotent) tells. A server whose certificate is not accepted is not asked
/// again.
///
/// The wait is drawn at random between zero and a limit that doubles each time, from 200 ms up to 10 s. A `Retry-After` of the
/// server is obeyed up to 30 s; a longer one ends the call at once, with the value in
/// [`Error::retry_after`](super::Error::retry_after).
///
/// Besides, all clones of a client share a budget: while most calls fail, retries stop, so that a server in trouble is not
/// asked three times as much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetryPolicy {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    idempotent: Option<bool>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(30),
            idempotent: None,
        }
    }
}

impl RetryPolicy {
    /// A call is sent once.
    #[must_use]
    pub fn never() -> Self {
        Self::default().with_attempts(1)
    }

    /// Sets how often a call is sent at most, the first time included; the default is 3.
    #[must_use]
    pub const fn with_attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the upper limit of the first wait; the default is 200 ms.
    #[must_use]
    pub const fn with_base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the upper limit of all waits; the default is 10 s.
    #[must_use]
    pub const fn with_max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest `Retry-After` that is waited for; the default is 30 s.
    #[must_use]
    pub const fn with_max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// Says that the call may (or may not) be carried out twice, whatever its method; by default the method tells.
    #[must_use]
    pub const fn with_idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    pub(crate) fn idempotent_or(&self, default: bool) -> bool {
        self.idempotent.unwrap_or(default)
    }

    /// What to do after the attempt with this number (from 1) failed in this way.
    pub(crate) fn decide(&self, attempt: u32, failure: Failure, idempotent: bool, random: f64) -> Decision {
        let transient = match failure {
            Failure::Transport(TransportErrorKind::Connect) => true,
            Failure::Transport(TransportErrorKind::Tls) => false,
            Failure::Transport(TransportErrorKind::Timeout | TransportErrorKind::Network) => idempotent,
            Failure::Status(status, _) => {
                status == StatusCode::TOO_MANY_REQUESTS || (idempotent && is_transient(status))
            }
        };
        if !transient || attempt >= self.attempts {
            return Decision::Stop;
        }
        match failure {
            Failure::Status(_, Some(wait)) if wait > self.max_retry_after => Decision::Stop,
            Failure::Status(_, Some(wait)) => Decision::Wait(wait),
            _ => Decision::Wait(self.backoff(attempt, random)),
        }
    }

    /// Exponential backoff with full jitter.
    fn backoff(&self, attempt: u32, random: f64) -> Duration {
        let limit = self
            .base_delay
            .saturating_mul(1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX));
        limit.min(self.max_delay).mul_f64(random)
    }
}

/// Statuses after which the same call may succeed.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// How an attempt failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    Transport(TransportErrorKind),
    Status(StatusCode, Option<Duration>),
}

/// Whether to send again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Stop,
    Wait(Duration),
}

/// The wait that the server asks for, in seconds or up to a date; never negative. Of several the longest counts.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let asked = headers.get_all(header::RETRY_AFTER).iter();
    asked
        .filter_map(|value| wait(value.to_str().ok()?.trim(), now))
        .max()
}

fn wait(text: &str, now: Timestamp) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    // Not as a timestamp, which does not reach to the end of the year 9999.
    let now = TimeZone::UTC.to_datetime(now);
    Some(Duration::try_from(http_date(text)?.duration_since(now)).unwrap_or(Duration::ZERO))
}

/// One of the three forms that dates have in HTTP. The weekday tells nothing that the date does not.
fn http_date(text: &str) -> Option<DateTime> {
    let (_, date) = text.split_once(' ')?;
    let forms = [
        "%d %b %Y %H:%M:%S GMT",
        "%d-%b-%y %H:%M:%S GMT",
        "%b %e %H:%M:%S %Y",
    ];
    forms.iter().find_map(|form| DateTime::strptime(form, date).ok())
}

/// Tokens for retries, shared by all clones of a client.
///
/// A call that needs no retry earns a fifth of a token, a retry costs one.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    fifths: AtomicU32,
}

impl RetryBudget {
    const RESERVE: u32 = 20 * 5;
    const LIMIT: u32 = 100 * 5;

    pub(crate) const fn new() -> Self {
        Self {
            fifths: AtomicU32::new(Self::RESERVE),
        }
    }

    /// Takes the token for a retry, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        self.fifths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |fifths| {
                fifths.checked_sub(5)
            })
            .is_ok()
    }

    /// Gives what a call earns that succeeded.
    pub(crate) fn deposit(&self) {
        let add = |fifths| (fifths < Self::LIMIT).then_some(fifths + 1);
        // A full budget stays as it is.
        let _ = self
            .fifths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const WAIT: fn(u64) -> Decision = |millis| Decision::Wait(Duration::from_millis(millis));

    fn status(code: u16) -> Failure {
        Failure::Status(StatusCode::from_u16(code).unwrap(), None)
    }

    #[test]
    fn decides() {
        use TransportErrorKind::{Connect, Network, Timeout};
        let cases = [
            (Failure::Transport(Connect), WAIT(100), WAIT(100)),
            (Failure::Transport(Network), WAIT(100), Decision::Stop),
            (Failure::Transport(Timeout), WAIT(100), Decision::Stop),
            (status(408), WAIT(100), Decision::Stop),
            (status(429), WAIT(100), WAIT(100)),
            (status(502), WAIT(100), Decision::Stop),
            (status(503), WAIT(100), Decision::Stop),
            (status(504), WAIT(100), Decision::Stop),
            (status(400), Decision::Stop, Decision::Stop),
            (status(401), Decision::Stop, Decision::Stop),
            (status(404), Decision::Stop, Decision::Stop),
            (status(409), Decision::Stop, Decision::Stop),
            (status(500), Decision::Stop, Decision::Stop),
            (status(501), Decision::Stop, Decision::Stop),
        ];
        let policy = RetryPolicy::default();
        for (failure, idempotent, other) in cases {
            assert_eq!(policy.decide(1, failure, true, 0.5), idempotent, "{failure:?}");
            assert_eq!(policy.decide(1, failure, false, 0.5), other, "{failure:?}");
            assert_eq!(
                policy.decide(3, failure, true, 0.5),
                Decision::Stop,
                "{failure:?}"
            );
            assert_eq!(
                RetryPolicy::never().decide(1, failure, true, 0.5),
                Decision::Stop,
                "{failure:?}"
            );
        }
    }

    #[test]
    fn waits_longer_each_time() {
        let policy = RetryPolicy::default().with_attempts(100);
        let waits = [
            (1, 200),
            (2, 400),
            (3, 800),
            (6, 6_400),
            (7, 10_000),
            (40, 10_000),
            (90, 10_000),
        ];
        for (attempt, millis) in waits {
            let Decision::Wait(longest) = policy.decide(attempt, status(503), true, 1.0) else {
                panic!("no retry")
            };
            assert_eq!(longest, Duration::from_millis(millis), "{attempt}");
            assert_eq!(
                policy.decide(attempt, status(503), true, 0.0),
                Decision::Wait(Duration::ZERO)
            );
        }
    }

    #[test]
    fn obeys_retry_after_up_to_the_cap() {
        let asked = |secs| Failure::Status(StatusCode::TOO_MANY_REQUESTS, Some(Duration::from_secs(secs)));
        let policy = RetryPolicy::default();
        assert_eq!(policy.decide(1, asked(0), false, 0.5), WAIT(0));
        assert_eq!(policy.decide(1, asked(30), false, 0.5), WAIT(30_000));
        assert_eq!(policy.decide(1, asked(31), false, 0.5), Decision::Stop);
    }

    #[test]
    fn reads_retry_after() {
        const DAY: u64 = 24 * 60 * 60;
        let now: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
        let cases: [(&[&str], Option<u64>); 32] = [
            (&[], None),
            (&["0"], Some(0)),
            (&[" 120 "], Some(120)),
            (&["00120"], Some(120)),
            (&["18446744073709551615"], Some(u64::MAX)),
            (&["99999999999999999999999"], Some(u64::MAX)),
            (&["Tue, 02 Jan 2024 03:04:35 GMT"], Some(30)),
            (&["Tue, 02 Jan 2024 03:04:00 GMT"], Some(0)),
            (&["Mon, 01 Jan 1990 00:00:00 GMT"], Some(0)),
            (&["Thu, 01 Jan 0001 00:00:00 GMT"], Some(0)),
            // The weekday says nothing that the date does not.
            (&["Mon, 02 Jan 2024 03:04:35 GMT"], Some(30)),
            (&["Tue, 2 Jan 2024 03:04:35 GMT"], Some(30)),
            (&["tue, 02 jan 2024 03:04:35 GMT"], Some(30)),
            (&["Tuesday, 02-Jan-24 03:04:35 GMT"], Some(30)),
            (&["Tue Jan  2 03:04:35 2024"], Some(30)),
            (&["Wed, 03 Jan 2024 03:04:05 GMT"], Some(DAY)),
            (&["Fri, 31 Dec 9999 23:59:59 GMT"], Some(251_698_136_154)),
            (&["Thu, 30 Dec 9999 23:59:59 GMT"], Some(251_698_049_754)),
            (&["Fri Dec 31 23:59:59 9999"], Some(251_698_136_154)),
            (&["Tue, 02 Jan 2024 03:04:60 GMT"], Some(54)),
            (&["-5"], None),
            (&["+5"], None),
            (&["1.5"], None),
            (&["1e3"], None),
            (&["soon"], None),
            (&["soon GMT"], None),
            (&[""], None),
            (&["Tue, 32 Jan 2024 03:04:35 GMT"], None),
            (&["Fri, 31 Dec 99999 23:59:59 GMT"], None),
            // Of several, the longest counts: too long a wait does less harm than too short a one.
            (&["5", "7"], Some(7)),
            (&["soon", "Tue, 02 Jan 2024 03:04:35 GMT", "7"], Some(30)),
            (&["soon", "later"], None),
        ];
        for (texts, seconds) in cases {
            let mut headers = HeaderMap::new();
            for text in texts {
                headers.append(header::RETRY_AFTER, text.parse().unwrap());
            }
            assert_eq!(
                retry_after(&headers, now),
                seconds.map(Duration::from_secs),
                "{texts:?}"
            );
        }
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_bytes(b"5\xFF").unwrap());
        assert_eq!(retry_after(&headers, now), None);
    }

    #[test]
    fn the_budget_runs_out_and_fills_again() {
        let budget = RetryBudget::new();
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
        (0..9).for_each(|_| budget.deposit());
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
        (0..10_000).for_each(|_| budget.deposit());
        assert_eq!((0..1_000).filter(|_| budget.withdraw()).count(), 100);
    }
}
