//! Threads for the stages that recurse into documents or run side by side.

use std::sync::OnceLock;
use std::sync::mpsc::{self, Sender};

use crate::error::Error;

/// Enough for the deepest document that is read, in an unoptimised build too.
const STACK_BYTES: usize = 256 * 1024 * 1024;

/// Frees a large value on another thread, while this one goes on.
pub(crate) fn free<T: Send + 'static>(value: T) {
    rayon::spawn(move || drop(value));
}

/// Runs work on a thread with a deep stack; what it does side by side has deep stacks as well.
pub(crate) fn run<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match threads() {
        Some(pool) => pool.install(work),
        // No threads to be had: the caller's own will do for all but the deepest documents.
        None => work(),
    }
}

/// Makes things like [`run`] does, and hands each to `take` on the caller's thread as soon as it is there.
///
/// # Errors
/// The first error of either side, which ends both.
pub(crate) fn stream<T: Send>(
    make: impl FnOnce(&Sender<T>) -> Result<(), Error> + Send,
    mut take: impl FnMut(T) -> Result<(), Error>,
) -> Result<(), Error> {
    let (sender, receiver) = mpsc::channel();
    let Some(pool) = threads() else {
        make(&sender)?;
        drop(sender);
        return receiver.into_iter().try_for_each(take);
    };
    let mut made = Ok(());
    let taken = pool.in_place_scope(|scope| {
        let made = &mut made;
        scope.spawn(move |_| *made = make(&sender));
        receiver.into_iter().try_for_each(&mut take)
    });
    taken.and(made)
}

fn threads() -> Option<&'static rayon::ThreadPool> {
    static POOL: OnceLock<Option<rayon::ThreadPool>> = OnceLock::new();
    let build = || {
        let builder = rayon::ThreadPoolBuilder::new();
        builder.stack_size(STACK_BYTES).build().ok()
    };
    POOL.get_or_init(build).as_ref()
}
