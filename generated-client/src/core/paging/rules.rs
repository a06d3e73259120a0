//! How operations page, as `spec/client.toml` declares it.

/// How an operation pages. Several ways may be declared: the answer tells which of them the server goes.
#[derive(Debug, Default)]
pub(crate) struct Paging {
    pub(super) next_url: Option<&'static str>,
    pub(super) page: Option<(&'static str, u64)>,
    pub(super) total_pages: Option<&'static str>,
    pub(super) total_items: Option<&'static str>,
    pub(super) keep: Option<(&'static str, &'static str)>,
    pub(super) last_item: Option<&'static str>,
}

impl Paging {
    pub(crate) const fn new() -> Self {
        Self {
            next_url: None,
            page: None,
            total_pages: None,
            total_items: None,
            keep: None,
            last_item: None,
        }
    }

    /// A header of the answer holds the address of the next page, and is absent on the last one.
    pub(crate) const fn next_url(mut self, header: &'static str) -> Self {
        self.next_url = Some(header);
        self
    }

    /// A query parameter takes the number of the page; the first has this number.
    pub(crate) const fn page(mut self, query: &'static str, first: u64) -> Self {
        self.page = Some((query, first));
        self
    }

    /// A header tells how many pages there are.
    pub(crate) const fn total_pages(mut self, header: &'static str) -> Self {
        self.total_pages = Some(header);
        self
    }

    /// A header tells how many items there are on all pages.
    pub(crate) const fn total_items(mut self, header: &'static str) -> Self {
        self.total_items = Some(header);
        self
    }

    /// What this header of an answer says goes into this query parameter of the requests to come.
    pub(crate) const fn keep(mut self, header: &'static str, query: &'static str) -> Self {
        self.keep = Some((header, query));
        self
    }

    /// A query parameter takes a member of the last item received.
    pub(crate) const fn last_item(mut self, query: &'static str) -> Self {
        self.last_item = Some(query);
        self
    }
}
