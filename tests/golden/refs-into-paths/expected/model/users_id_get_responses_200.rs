use super::UsersIdGetResponses200Address;

/// A schema without a name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsersIdGetResponses200Response {
    /// `address`.
    pub address: Option<UsersIdGetResponses200Address>,
    /// `name`.
    pub name: Option<String>,
}

crate::core::model! {
    UsersIdGetResponses200Response {
        optional {
            "address" => address, set_address(UsersIdGetResponses200Address);
            "name" => name, set_name(impl Into<String>);
        }
    }
}
