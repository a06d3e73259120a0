//! Operations of Lists without a tag.

/// The operations of Lists; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Lists.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_X: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_x", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get_x(&self) -> GetX {
        GetX {
            request: self.client.call(&GET_X),
        }
    }
}

/// Request of [`Operations::get_x`](Operations::get_x).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: crate::core::Request,
}

crate::core::request! {
    GetX(GET_X) => empty(()) {
        /// Sets `csv`.
        query[FORM_JOINED] "csv" => csv(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `multi`.
        query "multi" => multi(impl ::std::convert::Into<::std::vec::Vec<super::OperationsGetXMultiItem>>);
        /// Sets `none`.
        query[FORM_JOINED] "none" => none(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `pipes`.
        query[PIPES] "pipes" => pipes(impl ::std::convert::Into<::std::vec::Vec<i64>>);
        /// Sets `ssv`.
        query[SPACES] "ssv" => ssv(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `tsv`.
        query[FORM_JOINED] "tsv" => tsv(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `X-Ids`.
        header "X-Ids" => x_ids(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `tsv-header`.
        header "tsv-header" => tsv_header(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
    }
}
