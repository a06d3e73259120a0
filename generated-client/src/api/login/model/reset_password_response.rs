/// Outcome of a password reset.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    /// Whether the reset was accepted.
    /// Only its truth was observed.
    pub success: Option<bool>,
}

crate::core::model! {
    ResetPasswordResponse {
        optional {
            /// Whether the reset was accepted.
            "success" => success, set_success(bool);
        }
    }
}
