//! Operations of the tag `Search Tickets`.
//!
//! Search with filters.

use super::{SERVICE, SortDirection, Ticket, Tickets};
use crate::core::{DateTime, Method, Operation, Request};

const SEARCH: Operation = Operation::new(&SERVICE, "search", Method::GET, "/search");

impl Tickets {
    /// Searches tickets.
    ///
    /// Filters take a small language: `x` equals, `!x` differs, `>x` greater or equal, `<x` lower or equal (both are inclusive, confidence B); `a|b` is OR within one operator, and a comma joins groups with AND: `!baixa,alta`.
    /// Two ways to page: `page` with `take` (and `searchId`), or the cursor `lastTicketReference`.
    ///
    /// `GET /tickets/search`
    ///
    /// Comes in pages: [`stream`](Search::stream) goes through the items of all of them, [`pages`](Search::pages) page by page.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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

/// Request of [`Tickets::search`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: Request,
}

crate::core::request! {
    Search(SEARCH) => json(Vec<Ticket>) {
        /// Full-text search.
        ///
        /// Confidence: B.
        query "content" => content(impl Into<String>);
        /// Custom field.
        /// The syntax of the value is unknown.
        ///
        /// Confidence: C.
        query "customField" => custom_field(impl Into<String>);
        /// Agent in charge.
        ///
        /// Confidence: B.
        query "idAssigned" => id_assigned(impl Into<String>);
        /// Group in charge.
        ///
        /// Confidence: B.
        query "idGroupAssigned" => id_group_assigned(impl Into<String>);
        /// Organization of the requester.
        ///
        /// Confidence: B.
        query "idOrganization" => id_organization(impl Into<String>);
        /// Participant.
        ///
        /// Confidence: B.
        query "idParticipants" => id_participants(impl Into<String>);
        /// Product.
        ///
        /// Confidence: B.
        query "idProduct" => id_product(impl Into<String>);
        /// Person who asked.
        query "idRequester" => id_requester(impl Into<String>);
        /// Subject.
        ///
        /// Confidence: B.
        query "idSubject" => id_subject(impl Into<String>);
        /// Category of the subject.
        ///
        /// Confidence: B.
        query "idTopicGroup" => id_topic_group(impl Into<String>);
        /// When the ticket was last changed, ISO 8601.
        /// Takes the filter language.
        ///
        /// Confidence: B.
        query "lastDateUpdate" => last_date_update(impl Into<String>);
        /// Cursor: `lastDateUpdate` of the last ticket received.
        ///
        /// Confidence: V.
        query "lastTicketReference" => last_ticket_reference(impl Into<DateTime>);
        /// Number of the ticket.
        /// Takes the filter language: `<1000`.
        ///
        /// Confidence: B.
        query "number" => number(impl Into<String>);
        /// When the ticket was opened, ISO 8601.
        /// Takes the filter language: `>2024-01-01T00:00:00.000Z`.
        ///
        /// Confidence: B.
        query "openDate" => open_date(impl Into<String>);
        /// Members to return, separated by commas; dotted paths are allowed: `number,priority,lastInteraction.comments`.
        ///
        /// Confidence: B.
        query "outputDataSet" => output_data_set(impl Into<String>);
        /// Page, from 1.
        ///
        /// Confidence: B.
        query "page" => page(i32);
        /// Takes the filter language.
        /// Values: `alta`, `media`, `baixa`.
        /// Example: `!baixa,alta`.
        ///
        /// Confidence: B.
        query "priority" => priority(impl Into<String>);
        /// Value of the `search-id` header of an earlier answer, to continue that search.
        ///
        /// Confidence: C.
        query "searchId" => search_id(impl Into<String>);
        /// Sort key.
        /// Two spellings were seen: `number`, `lastDateUpdate`, `openDate`, `slaDueDate` (confidence B), and `number`, `done_date`, `last_date_update`, `open_date`, `requester_name`, `current_status_name`, `assigned_name`, `priority_name`, `sla_due_date` (confidence C).
        /// Clients default to `lastDateUpdate`.
        query "sortBy" => sort_by(impl Into<String>);
        /// Sort direction.
        /// Clients default to `desc`.
        query "sortDirection" => sort_direction(impl Into<SortDirection>);
        /// Takes the filter language.
        /// Values: `novo`, `pendente`, `andamento`, `em espera` (confidence C), `resolvido`, `rejeitado`, `cancelado`.
        /// Example: `novo|pendente`.
        query "status" => status(impl Into<String>);
        /// Name of a tag.
        ///
        /// Confidence: B.
        query "tags" => tags(impl Into<String>);
        /// Page size; clients use 20 and 100.
        query "take" => take(i32);
        /// Takes the filter language.
        /// Values: `problema`, `nao-especificado`, `tarefa`, `duvida`, `incidente` (values: confidence C).
        ///
        /// Confidence: B.
        query "type" => type_(impl Into<String>);
    }
}

crate::core::paging! {
    Search => Ticket {
        next_url("nextPageUrl");
        page("page", 1);
        total_pages("total-pages");
        total_items("total-count");
        keep("search-id", "searchId");
    }
}
