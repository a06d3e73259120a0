/// Members beside allOf.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Derived {
    /// `extra`.
    pub extra2: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `kind`.
    pub kind: Option<String>,
}

crate::core::model! {
    Derived {
        optional {
            "extra" => extra2, set_extra2(i64);
            "id" => id, set_id(impl Into<String>);
            "kind" => kind, set_kind(impl Into<String>);
        }
    }
}
