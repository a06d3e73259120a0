/// The schema `Client`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// `client`.
    pub client: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Client {
        optional {
            "client" => client, set_client(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
