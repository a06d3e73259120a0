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
            "domain" => domain, set_domain(impl Into<String>);
            "email" => email, set_email(impl Into<String>);
        }
    }
}
