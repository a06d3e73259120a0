use super::{InteractionAttachment, InteractionComment, InteractionPerson};
use crate::core::{DateTime, Object};

/// One step in the history of a ticket.
/// Its shape is inferred from exports and notifications.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketInteraction {
    /// Files.
    pub attachments: Option<Vec<InteractionAttachment>>,
    /// Comments made.
    pub comments: Option<Vec<InteractionComment>>,
    /// When it happened.
    pub date_creation: Option<DateTime>,
    /// Who did it.
    pub person: Option<InteractionPerson>,
    /// Changed properties: name or localized label to new value, as text.
    ///
    /// Confidence: B.
    pub properties_changes: Option<Object>,
}

crate::core::model! {
    TicketInteraction {
        optional {
            /// Files.
            "attachments" => attachments, set_attachments(impl Into<Vec<InteractionAttachment>>);
            /// Comments made.
            "comments" => comments, set_comments(impl Into<Vec<InteractionComment>>);
            /// When it happened.
            "dateCreation" => date_creation, set_date_creation(impl Into<DateTime>);
            /// Who did it.
            "person" => person, set_person(InteractionPerson);
            /// Changed properties: name or localized label to new value, as text.
            "propertiesChanges" => properties_changes, set_properties_changes(Object);
        }
    }
}
