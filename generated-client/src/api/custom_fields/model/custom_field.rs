/// A custom field.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// `domainType`.
    pub domain_type: ::std::option::Option<super::DomainType>,
    /// Slug; the key in `customField` maps.
    pub field_id: ::std::option::Option<::std::string::String>,
    /// Whether it is built in; given by the service.
    pub fixed: ::std::option::Option<bool>,
    /// Identifier; given by the service.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Items of a list field; their shape is unknown.
    pub list_item: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// Position.
    pub order: ::std::option::Option<i32>,
    /// `systemType`.
    pub system_type: ::std::option::Option<super::DomainType>,
    /// Label.
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`.
    pub type_: ::std::option::Option<super::CustomFieldType>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    CustomField {
        expected {
            "domainType" => domain_type, set_domain_type(impl ::std::convert::Into<super::DomainType>);
            "fieldId" => field_id, set_field_id(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "order" => order, set_order(i32);
            "systemType" => system_type, set_system_type(impl ::std::convert::Into<super::DomainType>);
            "title" => title, set_title(impl ::std::convert::Into<::std::string::String>);
            "type" => type_, set_type(impl ::std::convert::Into<super::CustomFieldType>);
        }
        optional {
            "fixed" => fixed, set_fixed(bool);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "listItem" => list_item, set_list_item(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
        }
        extra extra;
    }
}
