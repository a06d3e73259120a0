/// A ticket to create.
/// No member is enforced.
/// Every known client sends `summary`; a creation without a comment was seen.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketCreate {
    /// Comments to add.
    pub comments: ::std::option::Option<super::TicketComments>,
    /// Custom fields: `fieldId` (slug) to text, number or null.
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Description.
    /// Sent by clients since 2018; `comments.description` is the more common way.
    ///
    /// Confidence: B.
    pub description: ::std::option::Option<::std::string::String>,
    /// Description without markup.
    /// Sent by one client since 2018.
    ///
    /// Confidence: C.
    pub description_as_text: ::std::option::Option<::std::string::String>,
    /// Agent in charge.
    ///
    /// Confidence: C.
    pub id_assigned: ::std::option::Option<::std::string::String>,
    /// Status.
    /// Status identifiers are constants of the vendor, the same in every tenant: Novo `ab59f270-ccb3-4eac-b4e3-5f2d23961dba`, Pendente `09350a7d-886d-4490-ae88-f3a3605ff587`, Em andamento `18d082d0-4a24-4620-9d96-a827323dfc8b`, Em espera `8543caa3-23d2-47f0-bb60-7ccfba62e7b4`, Resolvido `b2c80a95-840c-4cd0-baa3-f266f303d626`, Rejeitado `62c696e4-ef22-314a-9f84-5c09153db659`, Cancelado `0cac3ff6-6039-4581-a727-c4dff94d5367` (Em andamento: confidence B, the others C).
    pub id_current_status: ::std::option::Option<::std::string::String>,
    /// Form of the ticket.
    ///
    /// Confidence: C.
    pub id_form: ::std::option::Option<::std::string::String>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group_assigned: ::std::option::Option<::std::string::String>,
    /// Product the ticket is about.
    ///
    /// Confidence: C.
    pub id_product_related: ::std::option::Option<::std::string::String>,
    /// Subject.
    ///
    /// Confidence: C.
    pub id_subject: ::std::option::Option<::std::string::String>,
    /// Subject, under the name used by tickets.
    ///
    /// Confidence: C.
    pub id_topic: ::std::option::Option<::std::string::String>,
    /// Category of the subject.
    ///
    /// Confidence: C.
    pub id_topic_group: ::std::option::Option<::std::string::String>,
    /// Mailbox that receives the ticket; optional in practice.
    pub inbox: ::std::option::Option<super::Inbox>,
    /// Channel of origin: 0 is used for ordinary API tickets, 3 was seen for a chat ticket; the full list is unknown.
    pub number_channel: ::std::option::Option<i32>,
    /// Person who asks.
    /// Without it the user of the token is the requester (confidence D).
    pub requester: ::std::option::Option<super::Requester>,
    /// Title of the ticket.
    /// Every known client sends it.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Names of tags.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name of the type.
    ///
    /// Confidence: C.
    pub type_name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TicketCreate {
        optional {
            "comments" => comments, set_comments(super::TicketComments);
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "descriptionAsText" => description_as_text, set_description_as_text(impl ::std::convert::Into<::std::string::String>);
            "idAssigned" => id_assigned, set_id_assigned(impl ::std::convert::Into<::std::string::String>);
            "idCurrentStatus" => id_current_status, set_id_current_status(impl ::std::convert::Into<::std::string::String>);
            "idForm" => id_form, set_id_form(impl ::std::convert::Into<::std::string::String>);
            "idGroupAssigned" => id_group_assigned, set_id_group_assigned(impl ::std::convert::Into<::std::string::String>);
            "idProductRelated" => id_product_related, set_id_product_related(impl ::std::convert::Into<::std::string::String>);
            "idSubject" => id_subject, set_id_subject(impl ::std::convert::Into<::std::string::String>);
            "idTopic" => id_topic, set_id_topic(impl ::std::convert::Into<::std::string::String>);
            "idTopicGroup" => id_topic_group, set_id_topic_group(impl ::std::convert::Into<::std::string::String>);
            "inbox" => inbox, set_inbox(super::Inbox);
            "numberChannel" => number_channel, set_number_channel(i32);
            "requester" => requester, set_requester(super::Requester);
            "summary" => summary, set_summary(impl ::std::convert::Into<::std::string::String>);
            "tags" => tags, set_tags(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "typeName" => type_name, set_type_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
