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

const GET_OLD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_old", crate::core::Method::Get, "/old");

impl Operations {
    /// Calls `GET /old`.
    #[deprecated]
    pub fn get_old(&self) -> GetOld {
        GetOld {
            request: self.client.call(&GET_OLD),
        }
    }
}

/// Request of [`Operations::get_old`](Operations::get_old).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetOld {
    request: crate::core::Request,
}

crate::core::request! {
    GetOld(GET_OLD) => json(super::Old) {
        /// Sets `old`.
        ///
        /// Deprecated.
        query "old" => old(impl ::std::convert::Into<::std::string::String>);
    }
}
