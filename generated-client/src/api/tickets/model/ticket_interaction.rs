/// One step in the history of a ticket.
/// Its shape is inferred from exports and notifications.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketInteraction {
    /// Files.
    pub attachments: ::std::option::Option<::std::vec::Vec<super::InteractionAttachment>>,
    /// Comments made.
    pub comments: ::std::option::Option<::std::vec::Vec<super::InteractionComment>>,
    /// When it happened.
    pub date_creation: ::std::option::Option<crate::core::DateTime>,
    /// Who did it.
    pub person: ::std::option::Option<super::InteractionPerson>,
    /// Changed properties: name or localized label to new value, as text.
    ///
    /// Confidence: B.
    pub properties_changes: ::std::option::Option<crate::core::Object>,
}

crate::core::model! {
    TicketInteraction {
        optional {
            "attachments" => attachments, set_attachments(impl ::std::convert::Into<::std::vec::Vec<super::InteractionAttachment>>);
            "comments" => comments, set_comments(impl ::std::convert::Into<::std::vec::Vec<super::InteractionComment>>);
            "dateCreation" => date_creation, set_date_creation(impl ::std::convert::Into<crate::core::DateTime>);
            "person" => person, set_person(super::InteractionPerson);
            "propertiesChanges" => properties_changes, set_properties_changes(crate::core::Object);
        }
    }
}
