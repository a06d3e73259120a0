/// Author of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionPerson {
    /// E-mail.
    /// May be null.
    pub email: ::std::option::Option<::std::string::String>,
    /// Name; for automatic steps the name of the trigger.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    InteractionPerson {
        optional {
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
