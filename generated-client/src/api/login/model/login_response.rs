/// Outcome of a login.
/// Members beside `token` are unknown; no life time of the token is told.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginResponse {
    /// Access token, opaque.
    /// Sent as `Authorization: Bearer TOKEN`.
    pub token: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    LoginResponse {
        optional {
            "token" => token, set_token(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
