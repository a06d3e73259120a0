/// File of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionAttachment {
    /// File name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Address of the file.
    pub url: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    InteractionAttachment {
        optional {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "url" => url, set_url(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
