/// Person who asks.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Requester {
    /// E-mail.
    pub email: ::std::string::String,
    /// Identifier of the person.
    ///
    /// Confidence: B.
    pub id: ::std::option::Option<::std::string::String>,
    /// Identifier of the person in another channel.
    ///
    /// Confidence: C.
    pub multi_channel_id: ::std::option::Option<::std::string::String>,
    /// Name; may be empty or left out (left out: confidence B).
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Requester {
        required {
            "email" => email, set_email(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "multiChannelId" => multi_channel_id, set_multi_channel_id(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
