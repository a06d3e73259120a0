/// A subject.
/// Inferred from query parameters and from members of tickets.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Subject {
    /// Identifier; `idSubject` of a ticket.
    pub id: ::std::option::Option<::std::string::String>,
    /// Category of the subject.
    pub id_topic_group: ::std::option::Option<::std::string::String>,
    /// Whether customers do not see it.
    pub invisible_to_client: ::std::option::Option<bool>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name; `topicName` of a ticket.
    pub name: ::std::option::Option<::std::string::String>,
    /// `topicGroup`.
    pub topic_group: ::std::option::Option<super::TopicGroup>,
}

crate::core::model! {
    Subject {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idTopicGroup" => id_topic_group, set_id_topic_group(impl ::std::convert::Into<::std::string::String>);
            "invisibleToClient" => invisible_to_client, set_invisible_to_client(bool);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "topicGroup" => topic_group, set_topic_group(super::TopicGroup);
        }
    }
}
