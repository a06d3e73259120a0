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
    pub assigned_mail: ::std::option::Option<::std::string::String>,
    /// Name of the agent in charge.
    /// May be null.
    pub assigned_name: ::std::option::Option<::std::string::String>,
    /// Copy recipients.
    /// Inferred.
    ///
    /// Confidence: D.
    pub cc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Blind copy recipients.
    /// Inferred.
    ///
    /// Confidence: D.
    pub cco: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name of the channel.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub channel_name: ::std::option::Option<::std::string::String>,
    /// Displayed status, e.g. `Novo`, `Pendente`, `Em andamento`, `Em espera`, `Resolvido`, `Rejeitado`, `Cancelado`.
    /// May be null.
    pub current_status_name: ::std::option::Option<::std::string::String>,
    /// Custom fields: `fieldId` (slug) to value; values may be null.
    ///
    /// Confidence: B.
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Description, HTML.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub description: ::std::option::Option<::std::string::String>,
    /// Description without markup.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub description_as_text: ::std::option::Option<::std::string::String>,
    /// When the ticket was resolved.
    /// May be null.
    ///
    /// Confidence: B.
    pub done_date: ::std::option::Option<crate::core::DateTime>,
    /// When the ticket falls due.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub due_date: ::std::option::Option<crate::core::DateTime>,
    /// Name of the flow; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub flow_name: ::std::option::Option<crate::core::Value>,
    /// Name of the group in charge.
    /// May be null.
    /// Seen elsewhere, inferred for this API.
    ///
    /// Confidence: D.
    pub group_assigned_name: ::std::option::Option<::std::string::String>,
    /// Identifier.
    /// Tickets are addressed by `number`, not by this.
    ///
    /// Confidence: C.
    pub id: ::std::option::Option<::std::string::String>,
    /// Person who asked.
    ///
    /// Confidence: D.
    pub id_requester: ::std::option::Option<::std::string::String>,
    /// Domain of the inbox.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub inbox_domain: ::std::option::Option<::std::string::String>,
    /// E-mail of the inbox.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub inbox_mail: ::std::option::Option<::std::string::String>,
    /// When the ticket was last changed; the cursor of the search.
    ///
    /// Confidence: B.
    pub last_date_update: ::std::option::Option<crate::core::DateTime>,
    /// Newest interaction.
    pub last_interaction: ::std::option::Option<super::TicketInteraction>,
    /// Fields of the channel of origin.
    /// Inferred.
    ///
    /// Confidence: D.
    pub multi_channel_field: ::std::option::Option<crate::core::Object>,
    /// Number; the handle of the ticket.
    /// Nine digits or more in newer tenants.
    pub number: ::std::option::Option<i64>,
    /// Address of the ticket in the product.
    ///
    /// Confidence: B.
    pub octadesk_number_url: ::std::option::Option<::std::string::String>,
    /// When the ticket was opened.
    pub open_date: ::std::option::Option<crate::core::DateTime>,
    /// Custom fields of the organization.
    /// Inferred.
    ///
    /// Confidence: D.
    pub organization_custom_field: ::std::option::Option<crate::core::Object>,
    /// Organization of the requester.
    /// May be null.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Priority; only the name of this member is known.
    ///
    /// Confidence: D.
    pub priority: ::std::option::Option<crate::core::Value>,
    /// Name of the priority.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub priority_name: ::std::option::Option<::std::string::String>,
    /// Product; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub product: ::std::option::Option<crate::core::Value>,
    /// Product fields as one text.
    /// May be null.
    ///
    /// Confidence: C.
    pub product_members_join: ::std::option::Option<::std::string::String>,
    /// Whether it was reported as spam.
    /// Inferred.
    ///
    /// Confidence: D.
    pub reported_as_spam: ::std::option::Option<bool>,
    /// Custom fields of the requester.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_custom_field: ::std::option::Option<crate::core::Object>,
    /// Customer code of the requester.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_customer_code: ::std::option::Option<::std::string::String>,
    /// E-mail of the requester.
    /// May be null.
    ///
    /// Confidence: B.
    pub requester_mail: ::std::option::Option<::std::string::String>,
    /// Identifier of the requester in another channel.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub requester_multi_channel_id: ::std::option::Option<::std::string::String>,
    /// Name of the requester.
    pub requester_name: ::std::option::Option<::std::string::String>,
    /// When the service level falls due.
    /// May be null.
    /// Inferred from a sort key.
    ///
    /// Confidence: D.
    pub sla_due_date: ::std::option::Option<crate::core::DateTime>,
    /// Name of the service level; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub sla_name: ::std::option::Option<crate::core::Value>,
    /// Name of the progress state.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub state_progress_name: ::std::option::Option<::std::string::String>,
    /// Title.
    ///
    /// Confidence: B.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Satisfaction survey; shape unknown, may be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub survey: ::std::option::Option<crate::core::Value>,
    /// Names of tags.
    /// Inferred.
    ///
    /// Confidence: D.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name of the category of the subject.
    /// May be null.
    ///
    /// Confidence: B.
    pub topic_group_name: ::std::option::Option<::std::string::String>,
    /// Name of the subject.
    /// May be null.
    ///
    /// Confidence: B.
    pub topic_name: ::std::option::Option<::std::string::String>,
    /// Number of interactions.
    ///
    /// Confidence: B.
    pub total_interactions: ::std::option::Option<i32>,
    /// Name of the type.
    /// May be null.
    /// Inferred.
    ///
    /// Confidence: D.
    pub type_name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Ticket {
        optional {
            "assignedMail" => assigned_mail, set_assigned_mail(impl ::std::convert::Into<::std::string::String>);
            "assignedName" => assigned_name, set_assigned_name(impl ::std::convert::Into<::std::string::String>);
            "cc" => cc, set_cc(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "cco" => cco, set_cco(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "channelName" => channel_name, set_channel_name(impl ::std::convert::Into<::std::string::String>);
            "currentStatusName" => current_status_name, set_current_status_name(impl ::std::convert::Into<::std::string::String>);
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "descriptionAsText" => description_as_text, set_description_as_text(impl ::std::convert::Into<::std::string::String>);
            "doneDate" => done_date, set_done_date(impl ::std::convert::Into<crate::core::DateTime>);
            "dueDate" => due_date, set_due_date(impl ::std::convert::Into<crate::core::DateTime>);
            "flowName" => flow_name, set_flow_name(impl ::std::convert::Into<crate::core::Value>);
            "groupAssignedName" => group_assigned_name, set_group_assigned_name(impl ::std::convert::Into<::std::string::String>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idRequester" => id_requester, set_id_requester(impl ::std::convert::Into<::std::string::String>);
            "inboxDomain" => inbox_domain, set_inbox_domain(impl ::std::convert::Into<::std::string::String>);
            "inboxMail" => inbox_mail, set_inbox_mail(impl ::std::convert::Into<::std::string::String>);
            "lastDateUpdate" => last_date_update, set_last_date_update(impl ::std::convert::Into<crate::core::DateTime>);
            "lastInteraction" => last_interaction, set_last_interaction(super::TicketInteraction);
            "multiChannelField" => multi_channel_field, set_multi_channel_field(crate::core::Object);
            "number" => number, set_number(i64);
            "octadeskNumberUrl" => octadesk_number_url, set_octadesk_number_url(impl ::std::convert::Into<::std::string::String>);
            "openDate" => open_date, set_open_date(impl ::std::convert::Into<crate::core::DateTime>);
            "organizationCustomField" => organization_custom_field, set_organization_custom_field(crate::core::Object);
            "organizationName" => organization_name, set_organization_name(impl ::std::convert::Into<::std::string::String>);
            "priority" => priority, set_priority(impl ::std::convert::Into<crate::core::Value>);
            "priorityName" => priority_name, set_priority_name(impl ::std::convert::Into<::std::string::String>);
            "product" => product, set_product(impl ::std::convert::Into<crate::core::Value>);
            "productMembersJoin" => product_members_join, set_product_members_join(impl ::std::convert::Into<::std::string::String>);
            "reportedAsSpam" => reported_as_spam, set_reported_as_spam(bool);
            "requesterCustomField" => requester_custom_field, set_requester_custom_field(crate::core::Object);
            "requesterCustomerCode" => requester_customer_code, set_requester_customer_code(impl ::std::convert::Into<::std::string::String>);
            "requesterMail" => requester_mail, set_requester_mail(impl ::std::convert::Into<::std::string::String>);
            "requesterMultiChannelId" => requester_multi_channel_id, set_requester_multi_channel_id(impl ::std::convert::Into<::std::string::String>);
            "requesterName" => requester_name, set_requester_name(impl ::std::convert::Into<::std::string::String>);
            "slaDueDate" => sla_due_date, set_sla_due_date(impl ::std::convert::Into<crate::core::DateTime>);
            "slaName" => sla_name, set_sla_name(impl ::std::convert::Into<crate::core::Value>);
            "stateProgressName" => state_progress_name, set_state_progress_name(impl ::std::convert::Into<::std::string::String>);
            "summary" => summary, set_summary(impl ::std::convert::Into<::std::string::String>);
            "survey" => survey, set_survey(impl ::std::convert::Into<crate::core::Value>);
            "tags" => tags, set_tags(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "topicGroupName" => topic_group_name, set_topic_group_name(impl ::std::convert::Into<::std::string::String>);
            "topicName" => topic_name, set_topic_name(impl ::std::convert::Into<::std::string::String>);
            "totalInteractions" => total_interactions, set_total_interactions(i32);
            "typeName" => type_name, set_type_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
