use super::{CustomFieldType, DomainType};
use crate::core::{Extra, Value};

/// A custom field.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// `domainType`.
    pub domain_type: Option<DomainType>,
    /// Slug; the key in `customField` maps.
    pub field_id: Option<String>,
    /// Whether it is built in; given by the service.
    pub fixed: Option<bool>,
    /// Identifier; given by the service.
    pub id: Option<String>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Items of a list field; their shape is unknown.
    pub list_item: Option<Vec<Value>>,
    /// Position.
    pub order: Option<i32>,
    /// `systemType`.
    pub system_type: Option<DomainType>,
    /// Label.
    pub title: Option<String>,
    /// `type`.
    pub type_: Option<CustomFieldType>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    CustomField {
        expected {
            "domainType" => domain_type, set_domain_type(impl Into<DomainType>);
            /// Slug; the key in `customField` maps.
            "fieldId" => field_id, set_field_id(impl Into<String>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Position.
            "order" => order, set_order(i32);
            "systemType" => system_type, set_system_type(impl Into<DomainType>);
            /// Label.
            "title" => title, set_title(impl Into<String>);
            "type" => type_, set_type(impl Into<CustomFieldType>);
        }
        optional {
            /// Whether it is built in; given by the service.
            "fixed" => fixed, set_fixed(bool);
            /// Identifier; given by the service.
            "id" => id, set_id(impl Into<String>);
            /// Items of a list field; their shape is unknown.
            "listItem" => list_item, set_list_item(impl Into<Vec<Value>>);
        }
        extra extra;
    }
}
