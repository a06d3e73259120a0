/// A group of agents.
/// Its members are those of the groups that persons carry.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Group {
    /// Identifier.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether it is the standard group.
    pub standard: ::std::option::Option<bool>,
}

crate::core::model! {
    Group {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "standard" => standard, set_standard(bool);
        }
    }
}
