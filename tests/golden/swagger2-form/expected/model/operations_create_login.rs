/// OperationsCreateLoginBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsCreateLoginBody {
    /// `remember`.
    pub remember: ::std::option::Option<bool>,
    /// `user`.
    pub user: ::std::string::String,
}

crate::core::model! {
    OperationsCreateLoginBody {
        required {
            "user" => user, set_user(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "remember" => remember, set_remember(bool);
        }
    }
}
