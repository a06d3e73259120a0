/// The schema `User`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `password`.
    pub password: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    User {
        expected {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "password" => password, set_password(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
