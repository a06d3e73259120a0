use super::TicketInteraction;
use crate::core::{DateTime, Object, Value};

/// A ticket.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// E-mail of the agent in charge.
    /// May be null.
    ///
    /// Confidence: B.
    pub assigned_mail: Option<String>,
    /// Name of the agent in charge.
    /// May be null.
    pub assigned_name: Option<String>,
    /// Copy recipients.
    /// Inferred.
    ///
    /// Confidence: D.
    pub cc: Option<Vec<String>>,
    /// Blind copy recipients.
    /// Inferred.
    ///
    /// Confidence: D.
    pub cco: Option<Vec<String>>,
    /// Name of the channel.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub channel_name: Option<String>,
    /// Displayed status, e.g. `Novo`, `Pendente`, `Em andamento`, `Em espera`, `Resolvido`, `Rejeitado`, `Cancelado`.
    /// May be null.
    pub current_status_name: Option<String>,
    /// Custom fields: `fieldId` (slug) to value; values may be null.
    ///
    /// Confidence: B.
    pub custom_field: Option<Object>,
    /// Description, HTML.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub description: Option<String>,
    /// Description without markup.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub description_as_text: Option<String>,
    /// When the ticket was resolved.
    /// May be null.
    ///
    /// Confidence: B.
    pub done_date: Option<DateTime>,
    /// When the ticket falls due.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub due_date: Option<DateTime>,
    /// Name of the flow; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub flow_name: Option<Value>,
    /// Name of the group in charge.
    /// May be null.
    /// Seen elsewhere, inferred for this API.
    ///
    /// Confidence: D.
    pub group_assigned_name: Option<String>,
    /// Identifier.
    /// Tickets are addressed by `number`, not by this.
    ///
    /// Confidence: C.
    pub id: Option<String>,
    /// Person who asked.
    ///
    /// Confidence: D.
    pub id_requester: Option<String>,
    /// Domain of the inbox.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub inbox_domain: Option<String>,
    /// E-mail of the inbox.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub inbox_mail: Option<String>,
    /// When the ticket was last changed; the cursor of the search.
    ///
    /// Confidence: B.
    pub last_date_update: Option<DateTime>,
    /// Newest interaction.
    pub last_interaction: Option<TicketInteraction>,
    /// Fields of the channel of origin.
    /// Inferred.
    ///
    /// Confidence: D.
    pub multi_channel_field: Option<Object>,
    /// Number; the handle of the ticket.
    /// Nine digits or more in newer tenants.
    pub number: Option<i64>,
    /// Address of the ticket in the product.
    ///
    /// Confidence: B.
    pub octadesk_number_url: Option<String>,
    /// When the ticket was opened.
    pub open_date: Option<DateTime>,
    /// Custom fields of the organization.
    /// Inferred.
    ///
    /// Confidence: D.
    pub organization_custom_field: Option<Object>,
    /// Organization of the requester.
    /// May be null.
    pub organization_name: Option<String>,
    /// Priority; only the name of this member is known.
    ///
    /// Confidence: D.
    pub priority: Option<Value>,
    /// Name of the priority.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub priority_name: Option<String>,
    /// Product; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub product: Option<Value>,
    /// Product fields as one text.
    /// May be null.
    ///
    /// Confidence: C.
    pub product_members_join: Option<String>,
    /// Whether it was reported as spam.
    /// Inferred.
    ///
    /// Confidence: D.
    pub reported_as_spam: Option<bool>,
    /// Custom fields of the requester.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_custom_field: Option<Object>,
    /// Customer code of the requester.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_customer_code: Option<String>,
    /// E-mail of the requester.
    /// May be null.
    ///
    /// Confidence: B.
    pub requester_mail: Option<String>,
    /// Identifier of the requester in another channel.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_multi_channel_id: Option<String>,
    /// Name of the requester.
    pub requester_name: Option<String>,
    /// When the service level falls due.
    /// May be null.
    /// Inferred from a sort key.
    ///
    /// Confidence: D.
    pub sla_due_date: Option<DateTime>,
    /// Name of the service level; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub sla_name: Option<Value>,
    /// Name of the progress state.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub state_progress_name: Option<String>,
    /// Title.
    ///
    /// Confidence: B.
    pub summary: Option<String>,
    /// Satisfaction survey; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub survey: Option<Value>,
    /// Names of tags.
    /// Inferred.
    ///
    /// Confidence: D.
    pub tags: Option<Vec<String>>,
    /// Name of the category of the subject.
    /// May be null.
    ///
    /// Confidence: B.
    pub topic_group_name: Option<String>,
    /// Name of the subject.
    /// May be null.
    ///
    /// Confidence: B.
    pub topic_name: Option<String>,
    /// Number of interactions.
    ///
    /// Confidence: B.
    pub total_interactions: Option<i32>,
    /// Name of the type.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub type_name: Option<String>,
}

crate::core::model! {
    Ticket {
        optional {
            /// E-mail of the agent in charge.
            "assignedMail" => assigned_mail, set_assigned_mail(impl Into<String>);
            /// Name of the agent in charge.
            "assignedName" => assigned_name, set_assigned_name(impl Into<String>);
            /// Copy recipients.
            "cc" => cc, set_cc(impl Into<Vec<String>>);
            /// Blind copy recipients.
            "cco" => cco, set_cco(impl Into<Vec<String>>);
            /// Name of the channel.
            "channelName" => channel_name, set_channel_name(impl Into<String>);
            /// Displayed status, e.g. `Novo`, `Pendente`, `Em andamento`, `Em espera`, `Resolvido`, `Rejeitado`, `Cancelado`.
            "currentStatusName" => current_status_name, set_current_status_name(impl Into<String>);
            /// Custom fields: `fieldId` (slug) to value; values may be null.
            "customField" => custom_field, set_custom_field(Object);
            /// Description, HTML.
            "description" => description, set_description(impl Into<String>);
            /// Description without markup.
            "descriptionAsText" => description_as_text, set_description_as_text(impl Into<String>);
            /// When the ticket was resolved.
            "doneDate" => done_date, set_done_date(impl Into<DateTime>);
            /// When the ticket falls due.
            "dueDate" => due_date, set_due_date(impl Into<DateTime>);
            /// Name of the flow; shape unknown, may be null.
            "flowName" => flow_name, set_flow_name(impl Into<Value>);
            /// Name of the group in charge.
            "groupAssignedName" => group_assigned_name, set_group_assigned_name(impl Into<String>);
            /// Identifier.
            "id" => id, set_id(impl Into<String>);
            /// Person who asked.
            "idRequester" => id_requester, set_id_requester(impl Into<String>);
            /// Domain of the inbox.
            "inboxDomain" => inbox_domain, set_inbox_domain(impl Into<String>);
            /// E-mail of the inbox.
            "inboxMail" => inbox_mail, set_inbox_mail(impl Into<String>);
            /// When the ticket was last changed; the cursor of the search.
            "lastDateUpdate" => last_date_update, set_last_date_update(impl Into<DateTime>);
            /// Newest interaction.
            "lastInteraction" => last_interaction, set_last_interaction(TicketInteraction);
            /// Fields of the channel of origin.
            "multiChannelField" => multi_channel_field, set_multi_channel_field(Object);
            /// Number; the handle of the ticket.
            "number" => number, set_number(i64);
            /// Address of the ticket in the product.
            "octadeskNumberUrl" => octadesk_number_url, set_octadesk_number_url(impl Into<String>);
            /// When the ticket was opened.
            "openDate" => open_date, set_open_date(impl Into<DateTime>);
            /// Custom fields of the organization.
            "organizationCustomField" => organization_custom_field, set_organization_custom_field(Object);
            /// Organization of the requester.
            "organizationName" => organization_name, set_organization_name(impl Into<String>);
            /// Priority; only the name of this member is known.
            "priority" => priority, set_priority(impl Into<Value>);
            /// Name of the priority.
            "priorityName" => priority_name, set_priority_name(impl Into<String>);
            /// Product; shape unknown, may be null.
            "product" => product, set_product(impl Into<Value>);
            /// Product fields as one text.
            "productMembersJoin" => product_members_join, set_product_members_join(impl Into<String>);
            /// Whether it was reported as spam.
            "reportedAsSpam" => reported_as_spam, set_reported_as_spam(bool);
            /// Custom fields of the requester.
            "requesterCustomField" => requester_custom_field, set_requester_custom_field(Object);
            /// Customer code of the requester.
            "requesterCustomerCode" => requester_customer_code, set_requester_customer_code(impl Into<String>);
            /// E-mail of the requester.
            "requesterMail" => requester_mail, set_requester_mail(impl Into<String>);
            /// Identifier of the requester in another channel.
            "requesterMultiChannelId" => requester_multi_channel_id, set_requester_multi_channel_id(impl Into<String>);
            /// Name of the requester.
            "requesterName" => requester_name, set_requester_name(impl Into<String>);
            /// When the service level falls due.
            "slaDueDate" => sla_due_date, set_sla_due_date(impl Into<DateTime>);
            /// Name of the service level; shape unknown, may be null.
            "slaName" => sla_name, set_sla_name(impl Into<Value>);
            /// Name of the progress state.
            "stateProgressName" => state_progress_name, set_state_progress_name(impl Into<String>);
            /// Title.
            "summary" => summary, set_summary(impl Into<String>);
            /// Satisfaction survey; shape unknown, may be null.
            "survey" => survey, set_survey(impl Into<Value>);
            /// Names of tags.
            "tags" => tags, set_tags(impl Into<Vec<String>>);
            /// Name of the category of the subject.
            "topicGroupName" => topic_group_name, set_topic_group_name(impl Into<String>);
            /// Name of the subject.
            "topicName" => topic_name, set_topic_name(impl Into<String>);
            /// Number of interactions.
            "totalInteractions" => total_interactions, set_total_interactions(i32);
            /// Name of the type.
            "typeName" => type_name, set_type_name(impl Into<String>);
        }
    }
}
