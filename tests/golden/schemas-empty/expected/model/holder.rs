use crate::core::{Object, Value};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `any`.
    pub any: Option<Value>,
    /// `list`.
    pub list: Option<Vec<Value>>,
    /// `object`.
    pub object: Option<Object>,
}

crate::core::model! {
    Holder {
        optional {
            "any" => any, set_any(impl Into<Value>);
            "list" => list, set_list(impl Into<Vec<Value>>);
            "object" => object, set_object(Object);
        }
    }
}
