/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Thing {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
