/// The response to `POST /things`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsCreateThingsResponse {
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    OperationsCreateThingsResponse {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
