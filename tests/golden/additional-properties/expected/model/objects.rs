use std::collections::BTreeMap;

/// The schema `Objects`.
pub type Objects = BTreeMap<String, ObjectsValue>;

/// A value of the schema [`Objects`](super::Objects).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectsValue {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    ObjectsValue {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
