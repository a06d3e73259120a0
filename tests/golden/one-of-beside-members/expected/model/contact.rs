/// The schema `Contact`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// `mail`.
    pub mail: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
}

crate::core::model! {
    Contact {
        optional {
            "mail" => mail, set_mail(impl Into<String>);
            "phone" => phone, set_phone(impl Into<String>);
        }
    }
}
