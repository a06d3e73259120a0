/// Group of a person.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Group {
    /// Identifier.
    pub id: Option<String>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Whether it is the standard group.
    pub standard: Option<bool>,
}

crate::core::model! {
    Group {
        optional {
            /// Identifier.
            "id" => id, set_id(impl Into<String>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name.
            "name" => name, set_name(impl Into<String>);
            /// Whether it is the standard group.
            "standard" => standard, set_standard(bool);
        }
    }
}
