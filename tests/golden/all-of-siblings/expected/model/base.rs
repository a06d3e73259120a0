/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
    /// `kind`.
    pub kind: Option<String>,
}

crate::core::model! {
    Base {
        optional {
            "id" => id, set_id(impl Into<String>);
            "kind" => kind, set_kind(impl Into<String>);
        }
    }
}
