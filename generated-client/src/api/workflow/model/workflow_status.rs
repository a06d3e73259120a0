/// A status of tickets.
/// Inferred; further members are unknown.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkflowStatus {
    /// Identifier; `idCurrentStatus` of a ticket.
    pub id: ::std::option::Option<::std::string::String>,
    /// Displayed name, e.g. `Resolvido`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    WorkflowStatus {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
