/// A contact status, as an internal service of the vendor returns it; no public operation is known to.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactStatus {
    /// Author; shape unknown.
    pub created_by: ::std::option::Option<crate::core::Value>,
    /// When it was created.
    pub date_creation: ::std::option::Option<crate::core::DateTime>,
    /// Whether it is the default.
    pub default: ::std::option::Option<bool>,
    /// Key of the displayed name.
    /// May be null.
    pub display_name_key: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::std::option::Option<::std::string::String>,
    /// Company.
    pub id_company: ::std::option::Option<i32>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    ContactStatus {
        optional {
            "createdBy" => created_by, set_created_by(impl ::std::convert::Into<crate::core::Value>);
            "dateCreation" => date_creation, set_date_creation(impl ::std::convert::Into<crate::core::DateTime>);
            "default" => default, set_default(bool);
            "displayNameKey" => display_name_key, set_display_name_key(impl ::std::convert::Into<::std::string::String>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idCompany" => id_company, set_id_company(i32);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
