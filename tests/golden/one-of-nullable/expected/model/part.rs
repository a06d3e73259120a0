/// The schema `Part`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Part {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
