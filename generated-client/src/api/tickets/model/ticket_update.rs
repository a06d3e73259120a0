use super::{Inbox, Requester, TicketComments};
use crate::core::Object;

/// Changes to a ticket; members left out stay as they are.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketUpdate {
    /// Comments to add.
    pub comments: Option<TicketComments>,
    /// Custom fields: `fieldId` (slug) to text, number or null.
    pub custom_field: Option<Object>,
    /// Description.
    /// Sent on creation; that an update takes it is inferred.
    ///
    /// Confidence: D.
    pub description: Option<String>,
    /// Description without markup.
    /// Sent on creation; that an update takes it is inferred.
    ///
    /// Confidence: D.
    pub description_as_text: Option<String>,
    /// Agent in charge.
    ///
    /// Confidence: C.
    pub id_assigned: Option<String>,
    /// Status.
    /// Status identifiers are constants of the vendor, the same in every tenant: Novo `ab59f270-ccb3-4eac-b4e3-5f2d23961dba`, Pendente `09350a7d-886d-4490-ae88-f3a3605ff587`, Em andamento `18d082d0-4a24-4620-9d96-a827323dfc8b`, Em espera `8543caa3-23d2-47f0-bb60-7ccfba62e7b4`, Resolvido `b2c80a95-840c-4cd0-baa3-f266f303d626`, Rejeitado `62c696e4-ef22-314a-9f84-5c09153db659`, Cancelado `0cac3ff6-6039-4581-a727-c4dff94d5367` (Em andamento: confidence B, the others C).
    pub id_current_status: Option<String>,
    /// Form of the ticket.
    ///
    /// Confidence: C.
    pub id_form: Option<String>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group_assigned: Option<String>,
    /// Product the ticket is about.
    ///
    /// Confidence: C.
    pub id_product_related: Option<String>,
    /// Subject.
    ///
    /// Confidence: C.
    pub id_subject: Option<String>,
    /// Subject, under the name used by tickets.
    ///
    /// Confidence: C.
    pub id_topic: Option<String>,
    /// Category of the subject.
    ///
    /// Confidence: C.
    pub id_topic_group: Option<String>,
    /// Mailbox that receives the ticket; optional in practice.
    pub inbox: Option<Inbox>,
    /// Channel of origin: 0 is used for ordinary API tickets, 3 was seen for a chat ticket; the full list is unknown.
    pub number_channel: Option<i32>,
    /// Person who asks.
    /// Without it the user of the token is the requester (confidence D).
    pub requester: Option<Requester>,
    /// Title of the ticket.
    /// Every known client sends it.
    pub summary: Option<String>,
    /// Names of tags.
    pub tags: Option<Vec<String>>,
    /// Name of the type.
    ///
    /// Confidence: C.
    pub type_name: Option<String>,
}

crate::core::model! {
    TicketUpdate {
        optional {
            /// Comments to add.
            "comments" => comments, set_comments(TicketComments);
            /// Custom fields: `fieldId` (slug) to text, number or null.
            "customField" => custom_field, set_custom_field(Object);
            /// Description.
            "description" => description, set_description(impl Into<String>);
            /// Description without markup.
            "descriptionAsText" => description_as_text, set_description_as_text(impl Into<String>);
            /// Agent in charge.
            "idAssigned" => id_assigned, set_id_assigned(impl Into<String>);
            /// Status.
            "idCurrentStatus" => id_current_status, set_id_current_status(impl Into<String>);
            /// Form of the ticket.
            "idForm" => id_form, set_id_form(impl Into<String>);
            /// Group in charge.
            "idGroupAssigned" => id_group_assigned, set_id_group_assigned(impl Into<String>);
            /// Product the ticket is about.
            "idProductRelated" => id_product_related, set_id_product_related(impl Into<String>);
            /// Subject.
            "idSubject" => id_subject, set_id_subject(impl Into<String>);
            /// Subject, under the name used by tickets.
            "idTopic" => id_topic, set_id_topic(impl Into<String>);
            /// Category of the subject.
            "idTopicGroup" => id_topic_group, set_id_topic_group(impl Into<String>);
            /// Mailbox that receives the ticket; optional in practice.
            "inbox" => inbox, set_inbox(Inbox);
            /// Channel of origin: 0 is used for ordinary API tickets, 3 was seen for a chat ticket; the full list is unknown.
            "numberChannel" => number_channel, set_number_channel(i32);
            /// Person who asks.
            "requester" => requester, set_requester(Requester);
            /// Title of the ticket.
            "summary" => summary, set_summary(impl Into<String>);
            /// Names of tags.
            "tags" => tags, set_tags(impl Into<Vec<String>>);
            /// Name of the type.
            "typeName" => type_name, set_type_name(impl Into<String>);
        }
    }
}
