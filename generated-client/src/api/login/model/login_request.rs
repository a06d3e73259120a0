/// E-mail and password of a person.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginRequest {
    /// Password.
    pub password: ::std::string::String,
    /// E-mail.
    pub username: ::std::string::String,
}

crate::core::model! {
    LoginRequest {
        required {
            "password" => password, set_password(impl ::std::convert::Into<::std::string::String>);
            "username" => username, set_username(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
