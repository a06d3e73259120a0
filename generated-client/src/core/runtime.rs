//! Time and chance, which tests replace.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;
#[cfg(not(target_family = "wasm"))]
use std::time::Instant;

use jiff::Timestamp;
// A browser has no clock that the standard library knows.
#[cfg(target_family = "wasm")]
use web_time::Instant;

/// A future on the heap; `Send` wherever there are threads.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A future on the heap; `Send` wherever there are threads.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// `Send` wherever there are threads.
#[cfg(not(target_family = "wasm"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_family = "wasm"))]
impl<T: Send + ?Sized> MaybeSend for T {}
/// `Send` wherever there are threads.
#[cfg(target_family = "wasm")]
pub trait MaybeSend {}
#[cfg(target_family = "wasm")]
impl<T: ?Sized> MaybeSend for T {}

/// Where a client takes the time from, and how it waits and draws lots.
///
/// The default is the system's clock and tokio's timer, in a browser the page's. Replace it (with
/// [`ClientBuilder::runtime`](super::ClientBuilder::runtime)) to test retries without waiting.
pub trait Runtime: Send + Sync + 'static {
    /// Time since some fixed point; never goes back.
    fn now(&self) -> Duration;

    /// The time of day, to which a server's dates relate.
    fn time_of_day(&self) -> Timestamp;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Waits as long as something else is waited for at most; by default like [`sleep`](Runtime::sleep).
    ///
    /// It is asked for only when that something is not ready at once.
    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }

    /// A number from 0 up to, but not including, 1.
    fn random(&self) -> f64;
}

/// The system's clock and timer.
pub(crate) struct SystemRuntime {
    start: Instant,
}

impl SystemRuntime {
    pub(crate) fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Runtime for SystemRuntime {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn time_of_day(&self) -> Timestamp {
        Timestamp::now()
    }

    #[cfg(not(target_family = "wasm"))]
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    #[cfg(target_family = "wasm")]
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(gloo_timers::future::sleep(duration))
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// The time was up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Elapsed;

/// A limit for one wait or several, together. Nothing is said to the timer while what is waited for is ready at once.
pub(crate) struct Limit<'a> {
    runtime: &'a dyn Runtime,
    time: Duration,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl<'a> Limit<'a> {
    /// So much time, from the first wait on.
    pub(crate) fn new(runtime: &'a dyn Runtime, time: Duration) -> Self {
        Self {
            runtime,
            time,
            sleep: None,
        }
    }

    /// Waits for the future until the time is up. The future stays where it is: moved in, it would have its room twice.
    pub(crate) fn on<T>(
        &mut self,
        mut future: Pin<&mut impl Future<Output = T>>,
    ) -> impl Future<Output = Result<T, Elapsed>> {
        poll_fn(move |context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            let sleep = self.sleep.get_or_insert_with(|| self.runtime.limit(self.time));
            sleep.as_mut().poll(context).map(|()| Err(Elapsed))
        })
    }
}
