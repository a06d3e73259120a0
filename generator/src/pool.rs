//! Threads for the stages that recurse into documents or run side by side.

use std::sync::OnceLock;

/// Enough for the deepest document that is read, in an unoptimised build too.
const STACK_BYTES: usize = 256 * 1024 * 1024;

/// Frees a large value on another thread, while this one goes on.
pub(crate) fn free<T: Send + 'static>(value: T) {
    rayon::spawn(move || drop(value));
}

/// Runs work on a thread with a deep stack; what it does side by side has deep stacks as well.
pub(crate) fn run<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    static POOL: OnceLock<Option<rayon::ThreadPool>> = OnceLock::new();
    let pool = POOL.get_or_init(|| {
        rayon::ThreadPoolBuilder::new()
            .stack_size(STACK_BYTES)
            .build()
            .ok()
    });
    match pool {
        Some(pool) => pool.install(work),
        // No threads to be had: the caller's own will do for all but the deepest documents.
        None => work(),
    }
}
