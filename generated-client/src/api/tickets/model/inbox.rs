/// Mailbox.
/// Both members may be empty.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Inbox {
    /// Domain.
    pub domain: ::std::option::Option<::std::string::String>,
    /// E-mail.
    pub email: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Inbox {
        optional {
            "domain" => domain, set_domain(impl ::std::convert::Into<::std::string::String>);
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
