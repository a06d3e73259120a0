use std::collections::BTreeMap;

/// The schema `Beside`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Beside {
    /// `id`.
    pub id: Option<String>,
    /// Properties beside the known ones.
    pub additional: BTreeMap<String, f64>,
}

crate::core::model! {
    Beside {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
        additional additional: f64;
    }
}
