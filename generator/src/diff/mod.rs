//! What changed between two snapshots: for the wire, and for those who call the generated crate.
//!
//! ```no_run
//! # use std::path::Path;
//! # fn main() -> Result<(), generator::Error> {
//! // Spec folders (as `spec/`: upstream/, overlays/, names.toml) or single documents.
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
//! The wire view comes from the two IRs, walked together: operations are paired by method and path, types by the
//! place where they stand, and what was only moved or renamed by its structure. The Rust view comes from the two
//! [surfaces](crate::surface), which follow the emitter, so that it cannot disagree with the code. Every difference
//! of the surfaces is laid to the change that caused it; one without such a cause is reported by itself.

mod align;
mod alternatives;
mod approvals;
mod bodies;
mod bytes;
mod causes;
mod change;
mod constraints;
mod fingerprint;
mod input;
mod markdown;
mod names;
mod operations;
mod overlays;
mod pairs;
mod parameters;
mod reach;
mod regenerated;
mod report;
mod rust;
mod service;
mod spell;
mod structs;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod walk;
mod words;

use std::path::Path;

pub use approvals::Approvals;
pub use change::{Change, ItemChange, Rust, Section, Wire};
pub use input::Input;
pub use regenerated::regenerated;
pub use report::Report;

pub(crate) use align::wires;
pub(crate) use reach::Reached;
pub(crate) use walk::{file, shown};

use crate::error::Error;

/// Compares two snapshots: folders such as `spec/`, or single documents.
///
/// The names of a snapshot come from its own `names.toml`. Where it has none, what the old one has keeps its name.
/// What the new one's `approvals.toml` approves is marked.
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

/// Compares two snapshots that were read already.
#[must_use]
pub fn compare_inputs(old: &Input, new: &Input) -> Report {
    crate::pool::run(|| walk::compare(old, new))
}
