/// Outcome of a login.
/// Members beside `token` are unknown; no life time of the token is told.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginResponse {
    /// Access token, opaque.
    /// Sent as `Authorization: Bearer TOKEN`.
    pub token: Option<String>,
}

crate::core::model! {
    LoginResponse {
        optional {
            /// Access token, opaque.
            "token" => token, set_token(impl Into<String>);
        }
    }
}
