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
            /// Identifier; `idCurrentStatus` of a ticket.
            "id" => id, set_id(impl Into<String>);
            /// Displayed name, e.g. `Resolvido`.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
