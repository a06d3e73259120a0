use crate::core::Extra;

/// The schema `Part`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// `id`.
    pub id: Option<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Part {
        optional {
            "id" => id, set_id(impl Into<String>);
        }
        extra extra;
    }
}
