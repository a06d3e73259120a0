/// The schema `Job`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    Job {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
