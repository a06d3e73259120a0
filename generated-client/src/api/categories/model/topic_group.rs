/// Category of a subject.
/// Inferred.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TopicGroup {
    /// Identifier; `idTopicGroup` of a ticket.
    pub id: Option<String>,
    /// Name; `topicGroupName` of a ticket.
    pub name: Option<String>,
}

crate::core::model! {
    TopicGroup {
        optional {
            /// Identifier; `idTopicGroup` of a ticket.
            "id" => id, set_id(impl Into<String>);
            /// Name; `topicGroupName` of a ticket.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
