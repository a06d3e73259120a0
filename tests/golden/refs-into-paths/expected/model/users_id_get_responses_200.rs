/// UsersIdGetResponses200Response, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsersIdGetResponses200Response {
    /// `address`.
    pub address: ::std::option::Option<super::UsersIdGetResponses200Address>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    UsersIdGetResponses200Response {
        optional {
            "address" => address, set_address(super::UsersIdGetResponses200Address);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
