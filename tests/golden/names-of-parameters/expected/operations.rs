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

const FN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "fn_", crate::core::Method::Get, "/x/{type}/{self}");

impl Operations {
    /// Calls `GET /x/{type}/{self}`.
    pub fn fn_(&self, type_: &str, self_: &str) -> Fn {
        Fn {
            request: self.client.call(&FN).path("type", type_).path("self", self_),
        }
    }
}

/// Request of [`Operations::fn_`](Operations::fn_).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Fn {
    request: crate::core::Request,
}

crate::core::request! {
    Fn(FN) => empty(()) {
        /// Sets "".
        query "" => parameter(impl ::std::convert::Into<::std::string::String>);
        /// Sets `$top`.
        query "$top" => top2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `body`.
        query "body" => body(impl ::std::convert::Into<::std::string::String>);
        /// Sets `fooBar`.
        query "fooBar" => foo_bar2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `foo_bar`.
        query "foo_bar" => foo_bar(impl ::std::convert::Into<::std::string::String>);
        /// Sets `header`.
        query "header" => header2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `ids[]`.
        query "ids[]" => ids(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        /// Sets `pages`.
        query "pages" => pages2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `request`.
        query "request" => request2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `send`.
        query "send" => send2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `stream`.
        query "stream" => stream2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `timeout`.
        query "timeout" => timeout2(impl ::std::convert::Into<::std::string::String>);
        /// Sets `top`.
        query "top" => top(impl ::std::convert::Into<::std::string::String>);
        /// Sets `value`.
        query "value" => value(impl ::std::convert::Into<::std::string::String>);
    }
}
