/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `when`.
    pub when: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Base {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "state" => state, set_state(impl ::std::convert::Into<::std::string::String>);
            "when" => when, set_when(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
