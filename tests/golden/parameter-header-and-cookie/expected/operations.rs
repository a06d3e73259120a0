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

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self, x_request_id: &str, needed: i64) -> Get {
        Get {
            request: self
                .client
                .call(&GET)
                .header("X-Request-Id", x_request_id)
                .cookie("needed", &needed),
        }
    }
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => empty(()) {
        /// Sets `id`.
        query "id" => id(impl ::std::convert::Into<::std::string::String>);
        /// Sets `X-Ids`.
        header "X-Ids" => x_ids(impl ::std::convert::Into<::std::vec::Vec<i64>>);
        /// Sets `X-Map`.
        header[SIMPLE_EXPLODED] "X-Map" => x_map(::std::collections::BTreeMap<::std::string::String, ::std::string::String>);
        /// Sets `id`.
        header "id" => id2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `id`.
        cookie "id" => id3(impl ::std::convert::Into<::std::string::String>);
        /// Sets `sid`.
        cookie "sid" => sid(impl ::std::convert::Into<::std::string::String>);
    }
}
