/// The schema `Job`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Job {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
