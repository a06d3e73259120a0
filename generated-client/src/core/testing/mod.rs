//! A network that answers what a test tells it to (feature `test-util`).
//!
//! A [`MockTransport`] stands in for the network below a client that is real in all else: arguments become requests, answers are
//! decoded, failures are retried and become [`Error`](super::Error)s. Nothing listens anywhere.
//!
//! ```ignore
//! let mock = MockTransport::new();
//! mock.on::<tickets::Get>().reply(Ticket::new().set_summary("Printer"));
//!
//! let client = mock.client();
//! let ticket = client.tickets().get(7).await?;
//!
//! assert_eq!(ticket.summary.as_deref(), Some("Printer"));
//! assert_eq!(mock.requests()[0].path(), "/tickets/7");
//! ```
//!
//! Several answers of one operation are given one after the other, and the last one again for all calls to come:
//!
//! ```ignore
//! mock.on::<tickets::Get>()
//!     .status(503)
//!     .times_out()
//!     .reply(Ticket::new());
//! ```
//!
//! A call for which nothing was registered panics, and tells what was. Where the call is made by another task, the panic comes
//! once more when the last clone of the mock is dropped, so that no test passes by it.

mod answer;
mod canned;
mod mocked;
mod recorded;
mod rules;
mod runtime;
mod transport;

pub use self::answer::Answers;
pub use self::mocked::MockedOperation;
pub use self::recorded::RecordedRequest;
pub use self::transport::MockTransport;

pub(crate) use self::mocked::{json, mocked, with_status};
