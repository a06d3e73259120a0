/// Mailbox.
/// Both members may be empty.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Inbox {
    /// Domain.
    pub domain: Option<String>,
    /// E-mail.
    pub email: Option<String>,
}

crate::core::model! {
    Inbox {
        optional {
            /// Domain.
            "domain" => domain, set_domain(impl Into<String>);
            /// E-mail.
            "email" => email, set_email(impl Into<String>);
        }
    }
}
