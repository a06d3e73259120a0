/// Author of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionPerson {
    /// E-mail.
    /// May be null.
    pub email: Option<String>,
    /// Name; for automatic steps the name of the trigger.
    pub name: Option<String>,
}

crate::core::model! {
    InteractionPerson {
        optional {
            /// E-mail.
            "email" => email, set_email(impl Into<String>);
            /// Name; for automatic steps the name of the trigger.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
