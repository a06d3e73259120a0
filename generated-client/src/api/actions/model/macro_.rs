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
    pub id: ::std::option::Option<::std::string::String>,
    /// Owner.
    pub id_owner: ::std::option::Option<::std::string::String>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    Macro {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idOwner" => id_owner, set_id_owner(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
