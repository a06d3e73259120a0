/// The schema `Contact`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// `mail`.
    pub mail: ::std::option::Option<::std::string::String>,
    /// `phone`.
    pub phone: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Contact {
        optional {
            "mail" => mail, set_mail(impl ::std::convert::Into<::std::string::String>);
            "phone" => phone, set_phone(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
