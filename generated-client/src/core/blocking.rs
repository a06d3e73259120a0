//! Calls for programs without an async runtime.

use std::sync::{LazyLock, mpsc};

use tokio::runtime::{Builder, Runtime};

use super::error::Error;
use super::raw_request::TypedRequest;
use super::sending::Sending;

/// Carries all calls that threads wait for. It is never shut down: connections live as long as the program.
static RUNTIME: LazyLock<Result<Runtime, String>> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(concat!(env!("CARGO_PKG_NAME"), "-blocking"))
        .enable_all()
        .build()
        .map_err(|error| error.to_string())
});

/// Runs the future to its end while this thread waits.
///
/// # Errors
///
/// When the system refuses a thread for the work.
pub(crate) fn wait_for<F>(future: F) -> Result<F::Output, Error>
where
    F: Future<Output: Send + 'static> + Send + 'static,
{
    let runtime = RUNTIME
        .as_ref()
        .map_err(|reason| Error::config_source("blocking calls can't be made", reason.clone()))?;
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime.spawn(async move {
        // Nobody waits any more when the waiting thread was killed.
        let _ = sender.send(future.await);
    });
    receiver
        .recv()
        .map_err(|_| Error::config("the blocking call was broken off by a panic"))
}

impl<T: Send + 'static> Sending<T> {
    /// Makes the call while this thread waits; for programs without an async runtime (feature `blocking`).
    ///
    /// The call runs on a thread of this crate. In async code, await the call instead: `wait` would hold up all else that runs
    /// on the thread.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn wait(self) -> Result<T, Error> {
        wait_for(self)?
    }
}

impl<T: Send + 'static> TypedRequest<T> {
    /// Makes the call while this thread waits; see [`Sending::wait`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn wait(self) -> Result<T, Error> {
        self.send().wait()
    }
}
