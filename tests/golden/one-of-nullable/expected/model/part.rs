/// The schema `Part`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    Part {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
