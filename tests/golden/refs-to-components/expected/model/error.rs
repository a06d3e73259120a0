/// The schema `Error`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// `message`.
    pub message: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Error {
        optional {
            "message" => message, set_message(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
