//! Operations of the tag `Search Tickets`.
//!
//! Search with filters.

const SEARCH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search", crate::core::Method::Get, "/search");

impl super::Tickets {
    /// Searches tickets.
    ///
    /// Filters take a small language: `x` equals, `!x` differs, `>x` greater or equal, `<x` lower or equal (both are inclusive, confidence B); `a|b` is OR within one operator, and a comma joins groups with AND: `!baixa,alta`.
    /// Two ways to page: `page` with `take` (and `searchId`), or the cursor `lastTicketReference`.
    ///
    /// `GET /tickets/search`
    ///
    /// The answers come in pages: [`stream`](super::Search::stream) and [`pages`](super::Search::pages) go through all of them.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let mut items = octadesk.tickets().search().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchTickets")]
    #[doc(alias = "pesquisar tickets")]
    #[doc(alias = "buscar chamados")]
    pub fn search(&self) -> Search {
        Search {
            request: self.client.call(&SEARCH),
        }
    }
}

/// Request of [`Tickets::search`](super::Tickets::search).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: crate::core::Request,
}

crate::core::request! {
    Search(SEARCH) => json(::std::vec::Vec<super::Ticket>) {
        /// Full-text search.
        ///
        /// Confidence: B.
        query "content" => content(impl ::std::convert::Into<::std::string::String>);
        /// Custom field.
        /// The syntax of the value is unknown.
        ///
        /// Confidence: C.
        query "customField" => custom_field(impl ::std::convert::Into<::std::string::String>);
        /// Agent in charge.
        ///
        /// Confidence: B.
        query "idAssigned" => id_assigned(impl ::std::convert::Into<::std::string::String>);
        /// Group in charge.
        ///
        /// Confidence: B.
        query "idGroupAssigned" => id_group_assigned(impl ::std::convert::Into<::std::string::String>);
        /// Organization of the requester.
        ///
        /// Confidence: B.
        query "idOrganization" => id_organization(impl ::std::convert::Into<::std::string::String>);
        /// Participant.
        ///
        /// Confidence: B.
        query "idParticipants" => id_participants(impl ::std::convert::Into<::std::string::String>);
        /// Product.
        ///
        /// Confidence: B.
        query "idProduct" => id_product(impl ::std::convert::Into<::std::string::String>);
        /// Person who asked.
        query "idRequester" => id_requester(impl ::std::convert::Into<::std::string::String>);
        /// Subject.
        ///
        /// Confidence: B.
        query "idSubject" => id_subject(impl ::std::convert::Into<::std::string::String>);
        /// Category of the subject.
        ///
        /// Confidence: B.
        query "idTopicGroup" => id_topic_group(impl ::std::convert::Into<::std::string::String>);
        /// When the ticket was last changed, ISO 8601.
        /// Takes the filter language.
        ///
        /// Confidence: B.
        query "lastDateUpdate" => last_date_update(impl ::std::convert::Into<::std::string::String>);
        /// Cursor: `lastDateUpdate` of the last ticket received.
        ///
        /// Confidence: V.
        query "lastTicketReference" => last_ticket_reference(impl ::std::convert::Into<crate::core::DateTime>);
        /// Number of the ticket.
        /// Takes the filter language: `<1000`.
        ///
        /// Confidence: B.
        query "number" => number(impl ::std::convert::Into<::std::string::String>);
        /// When the ticket was opened, ISO 8601.
        /// Takes the filter language: `>2024-01-01T00:00:00.000Z`.
        ///
        /// Confidence: B.
        query "openDate" => open_date(impl ::std::convert::Into<::std::string::String>);
        /// Members to return, separated by commas; dotted paths are allowed: `number,priority,lastInteraction.comments`.
        ///
        /// Confidence: B.
        query "outputDataSet" => output_data_set(impl ::std::convert::Into<::std::string::String>);
        /// Page, from 1.
        ///
        /// Confidence: B.
        query "page" => page(i32);
        /// Takes the filter language.
        /// Values: `alta`, `media`, `baixa`.
        /// Example: `!baixa,alta`.
        ///
        /// Confidence: B.
        query "priority" => priority(impl ::std::convert::Into<::std::string::String>);
        /// Value of the `search-id` header of an earlier answer, to continue that search.
        ///
        /// Confidence: C.
        query "searchId" => search_id(impl ::std::convert::Into<::std::string::String>);
        /// Sort key.
        /// Two spellings were seen: `number`, `lastDateUpdate`, `openDate`, `slaDueDate` (confidence B), and `number`, `done_date`, `last_date_update`, `open_date`, `requester_name`, `current_status_name`, `assigned_name`, `priority_name`, `sla_due_date` (confidence C).
        /// Clients default to `lastDateUpdate`.
        query "sortBy" => sort_by(impl ::std::convert::Into<::std::string::String>);
        /// Sort direction.
        /// Clients default to `desc`.
        query "sortDirection" => sort_direction(impl ::std::convert::Into<super::SortDirection>);
        /// Takes the filter language.
        /// Values: `novo`, `pendente`, `andamento`, `em espera` (confidence C), `resolvido`, `rejeitado`, `cancelado`.
        /// Example: `novo|pendente`.
        query "status" => status(impl ::std::convert::Into<::std::string::String>);
        /// Name of a tag.
        ///
        /// Confidence: B.
        query "tags" => tags(impl ::std::convert::Into<::std::string::String>);
        /// Page size; clients use 20 and 100.
        query "take" => take(i32);
        /// Takes the filter language.
        /// Values: `problema`, `nao-especificado`, `tarefa`, `duvida`, `incidente` (values: confidence C).
        ///
        /// Confidence: B.
        query "type" => type_(impl ::std::convert::Into<::std::string::String>);
    }
}

crate::core::paging! {
    Search => super::Ticket {
        next_url("nextPageUrl");
        page("page", 1);
        total_pages("total-pages");
        total_items("total-count");
        keep("search-id", "searchId");
    }
}
