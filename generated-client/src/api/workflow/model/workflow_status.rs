/// A status of tickets.
/// Inferred; further members are unknown.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkflowStatus {
    /// Identifier; `idCurrentStatus` of a ticket.
    pub id: Option<String>,
    /// Displayed name, e.g. `Resolvido`.
    pub name: Option<String>,
}

crate::core::model! {
    WorkflowStatus {
        optional {
            "id" => id, set_id(impl Into<String>);
            "name" => name, set_name(impl Into<String>);
        }
    }
}
