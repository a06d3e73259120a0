/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    Thing {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
