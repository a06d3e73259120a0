/// Category of a subject.
/// Inferred.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TopicGroup {
    /// Identifier; `idTopicGroup` of a ticket.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name; `topicGroupName` of a ticket.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TopicGroup {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
