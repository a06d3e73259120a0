/// Members beside allOf.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Derived {
    /// `extra`.
    pub extra2: ::std::option::Option<i64>,
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `kind`.
    pub kind: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Derived {
        optional {
            "extra" => extra2, set_extra2(i64);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
