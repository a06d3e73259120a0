/// StoredResponse, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StoredResponse {
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    StoredResponse {
        optional {
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
