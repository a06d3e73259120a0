use super::TopicGroup;

/// A subject.
/// Inferred from query parameters and from members of tickets.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Subject {
    /// Identifier; `idSubject` of a ticket.
    pub id: Option<String>,
    /// Category of the subject.
    pub id_topic_group: Option<String>,
    /// Whether customers do not see it.
    pub invisible_to_client: Option<bool>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name; `topicName` of a ticket.
    pub name: Option<String>,
    /// `topicGroup`.
    pub topic_group: Option<TopicGroup>,
}

crate::core::model! {
    Subject {
        optional {
            /// Identifier; `idSubject` of a ticket.
            "id" => id, set_id(impl Into<String>);
            /// Category of the subject.
            "idTopicGroup" => id_topic_group, set_id_topic_group(impl Into<String>);
            /// Whether customers do not see it.
            "invisibleToClient" => invisible_to_client, set_invisible_to_client(bool);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name; `topicName` of a ticket.
            "name" => name, set_name(impl Into<String>);
            "topicGroup" => topic_group, set_topic_group(TopicGroup);
        }
    }
}
