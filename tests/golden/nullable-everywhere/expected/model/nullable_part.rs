use crate::core::Extra;

/// The schema `NullablePart`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NullablePart {
    /// `id`.
    pub id: Option<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    NullablePart {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
        extra extra;
    }
}
