use super::OfObjects;
use crate::core::Value;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `a`.
    pub a: Option<Vec<Value>>,
    /// `b`.
    pub b: Option<OfObjects>,
    /// `slip`.
    pub slip: Option<Vec<String>>,
}

crate::core::model! {
    Holder {
        optional {
            "a" => a, set_a(impl Into<Vec<Value>>);
            "b" => b, set_b(impl Into<OfObjects>);
            "slip" => slip, set_slip(impl Into<Vec<String>>);
        }
    }
}
