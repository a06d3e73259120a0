/// The base.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    Base {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
