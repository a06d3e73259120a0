use crate::core::Extra;

/// A macro.
/// Inferred; unknown members are to be kept.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Macro {
    /// Identifier; needed in the body of a PUT.
    ///
    /// Confidence: V.
    pub id: Option<String>,
    /// Owner.
    pub id_owner: Option<String>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Macro {
        optional {
            /// Identifier; needed in the body of a PUT.
            "id" => id, set_id(impl Into<String>);
            /// Owner.
            "idOwner" => id_owner, set_id_owner(impl Into<String>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name.
            "name" => name, set_name(impl Into<String>);
        }
        extra extra;
    }
}
