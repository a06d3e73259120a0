/// OperationsCreateThingsResponse, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsCreateThingsResponse {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OperationsCreateThingsResponse {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
