/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `kind`.
    pub kind: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Base {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
