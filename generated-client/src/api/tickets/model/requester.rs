/// Person who asks.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Requester {
    /// E-mail.
    pub email: String,
    /// Identifier of the person.
    ///
    /// Confidence: B.
    pub id: Option<String>,
    /// Identifier of the person in another channel.
    ///
    /// Confidence: C.
    pub multi_channel_id: Option<String>,
    /// Name; may be empty or left out (left out: confidence B).
    pub name: Option<String>,
}

crate::core::model! {
    Requester {
        required {
            /// E-mail.
            "email" => email, set_email(impl Into<String>);
        }
        optional {
            /// Identifier of the person.
            "id" => id, set_id(impl Into<String>);
            /// Identifier of the person in another channel.
            "multiChannelId" => multi_channel_id, set_multi_channel_id(impl Into<String>);
            /// Name; may be empty or left out (left out: confidence B).
            "name" => name, set_name(impl Into<String>);
        }
    }
}
