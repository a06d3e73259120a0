//! The report for machines.

use serde_json::{Value, json};

use super::model::{Counts, Report};

impl Report {
    /// Everything, for machines.
    #[must_use]
    pub fn json(&self) -> Value {
        let [old, new] = self.counts().map(|counts| {
            let Counts {
                services,
                operations,
                types,
            } = counts;
            json!({ "services": services, "operations": operations, "types": types })
        });
        json!({
            "verdict": self.verdict(),
            "why": self.why(),
            "wire": self.wire(),
            "old": old,
            "new": new,
            "changes": self.changes(),
        })
    }
}
