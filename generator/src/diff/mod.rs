//! What changed between two snapshots: for clients on the wire, and for callers of the generated crate.
//!
//! ```no_run
//! # use std::path::Path;
//! # fn main() -> Result<(), generator::Error> {
//! // Folders such as `spec/` (upstream/, overlays/, names.toml), or single documents.
//! let report = generator::diff::compare(Path::new("old/spec"), Path::new("spec"))?;
//! println!("{}", report.markdown());            // for a pull request: below 65,536 characters
//! println!("{}", report.text());                // for a terminal
//! println!("{:#}", report.json());              // for a machine
//! let breaks = report.verdict() == generator::diff::Rust::Major;
//! # let _ = breaks;
//! # Ok(())
//! # }
//! ```
//!
//! Both versions of a service are lowered and named ([`Input`]), and their operations and types are paired: by
//! identity, then by where they are used, then by their structure. Then there are two views:
//!
//! * The **wire view** (`compare/`) compares the parts of the service, pair by pair. Each difference falls under a
//!   [`Rule`].
//! * The **Rust view** (`rust/`) compares the items of `api.txt`, with the old version under the names of the new one.
//!   Each difference is attributed to the changes of the wire view that explain it; what none explains is a change
//!   of its own.
//!
//! A [`Report`] holds the changes and prints them.

mod approvals;
mod change;
mod compare;
mod counterparts;
mod describe;
mod draft;
mod fingerprint;
mod input;
mod locate;
mod pairs;
mod reach;
mod regenerated;
mod relation;
mod report;
mod rule;
mod rust;
mod severity;
mod sides;
mod sink;
mod snapshots;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use approvals::Approvals;
pub use change::{Change, ItemChange};
pub use input::Input;
pub use regenerated::regenerated;
pub use report::{Counts, Report};
pub use rule::{Rule, Section};
pub use severity::{Rust, Wire};

pub(crate) use locate::{call, file, wire_names};
pub(crate) use reach::Reach;

use crate::error::Error;

/// Compares two snapshots: folders such as `spec/`, or single documents.
///
/// The names of a snapshot come from its own `names.toml`; a new snapshot without one takes the names of the old one.
/// Changes that the `approvals.toml` of the new snapshot approves are marked.
///
/// # Errors
/// When an input is missing or a stage refuses a document.
pub fn compare(old: &Path, new: &Path) -> Result<Report, Error> {
    crate::pool::run(|| {
        let approvals = match new.is_dir() {
            true => Approvals::read(&new.join("approvals.toml"))?,
            false => Approvals::default(),
        };
        let (old, new) = Input::read_both(old, new)?;
        let mut report = compare_inputs(&old, &new);
        report.approve(&approvals);
        Ok(report)
    })
}

/// Compares two snapshots that are in memory.
#[must_use]
pub fn compare_inputs(old: &Input, new: &Input) -> Report {
    crate::pool::run(|| snapshots::compare_snapshots(old, new))
}
