//! Operations of Golden without a tag.

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const SEARCH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn search(
        &self,
        required: &[::std::string::String],
        required_text: &str,
    ) -> Search {
        Search {
            request: self
                .client
                .call(&SEARCH)
                .query_styled("required", required, crate::core::Style::FORM_JOINED)
                .query("requiredText", required_text),
        }
    }
}

/// Request of [`Operations::search`](Operations::search).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: crate::core::Request,
}

crate::core::request! {
    Search(SEARCH) => empty(()) {
        /// Sets `deep`.
        query[DEEP] "deep" => deep(super::OperationsSearchDeep);
        /// Sets `filter[name]`.
        query "filter[name]" => filter_name(impl ::std::convert::Into<::std::string::String>);
        /// Sets `joined`.
        query[FORM_JOINED] "joined" => joined(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `json`.
        query[JSON] "json" => json(super::Filter);
        /// Sets `object`.
        query "object" => object(::std::collections::BTreeMap<::std::string::String, ::std::string::String>);
        /// Sets `objectJoined`.
        query[FORM_JOINED] "objectJoined" => object_joined(super::Filter);
        /// Sets `pipes`.
        query[PIPES] "pipes" => pipes(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `plain`.
        query "plain" => plain(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `spaces`.
        query[SPACES] "spaces" => spaces(impl ::std::convert::Into<::std::vec::Vec<i64>>);
        /// Sets `spacesExploded`.
        query "spacesExploded" => spaces_exploded(impl ::std::convert::Into<::std::vec::Vec<i64>>);
        /// Sets `text`.
        query "text" => text(impl ::std::convert::Into<::std::string::String>);
        /// Sets `untyped`.
        query "untyped" => untyped(impl ::std::convert::Into<crate::core::Value>);
    }
}
