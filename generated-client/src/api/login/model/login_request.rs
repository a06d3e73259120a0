/// E-mail and password of a person.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginRequest {
    /// Password.
    pub password: String,
    /// E-mail.
    pub username: String,
}

crate::core::model! {
    LoginRequest {
        required {
            /// Password.
            "password" => password, set_password(impl Into<String>);
            /// E-mail.
            "username" => username, set_username(impl Into<String>);
        }
    }
}
