/// The schema `Core`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Core {
    /// `additional`.
    pub additional2: ::std::option::Option<::std::string::String>,
    /// `extra`.
    pub extra2: ::std::option::Option<::std::string::String>,
    /// `new`.
    pub new2: ::std::option::Option<::std::string::String>,
    /// `request`.
    pub request: ::std::option::Option<::std::string::String>,
    /// `set_new`.
    pub set_new: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Core {
        optional {
            "additional" => additional2, set_additional2(impl ::std::convert::Into<::std::string::String>);
            "extra" => extra2, set_extra2(impl ::std::convert::Into<::std::string::String>);
            "new" => new2, set_new2(impl ::std::convert::Into<::std::string::String>);
            "request" => request, set_request(impl ::std::convert::Into<::std::string::String>);
            "set_new" => set_new, set_set_new(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
