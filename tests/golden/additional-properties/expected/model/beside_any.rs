use crate::core::Extra;

/// The schema `BesideAny`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BesideAny {
    /// `a`.
    pub a: Option<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    BesideAny {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
        extra extra;
    }
}
