/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `when`.
    pub when: Option<String>,
}

crate::core::model! {
    Base {
        optional {
            "id" => id, set_id(impl Into<String>);
            "state" => state, set_state(impl Into<String>);
            "when" => when, set_when(impl Into<String>);
        }
    }
}
