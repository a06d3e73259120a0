use super::PhoneContact;
use crate::core::Object;

/// Organization of a person.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Organization {
    /// Custom fields: `fieldId` (slug) to value.
    /// May be null.
    ///
    /// Confidence: B.
    pub custom_field: Option<Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: A.
    pub default: Option<bool>,
    /// Description.
    /// May be null.
    ///
    /// Confidence: A.
    pub description: Option<String>,
    /// Main e-mail domain.
    /// May be null.
    /// The older form of `domains`.
    ///
    /// Confidence: B.
    pub domain: Option<String>,
    /// E-mail domains.
    ///
    /// Confidence: B.
    pub domains: Option<Vec<String>>,
    /// Identifier; given by the service.
    pub id: Option<String>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group: Option<String>,
    /// Products of the organization.
    ///
    /// Confidence: C.
    pub id_products: Option<Vec<String>>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name.
    ///
    /// Confidence: B.
    pub name: Option<String>,
    /// Number; given by the service.
    pub number: Option<i32>,
    /// Phone numbers.
    pub phone_contacts: Option<Vec<PhoneContact>>,
}

crate::core::model! {
    Organization {
        optional {
            /// Custom fields: `fieldId` (slug) to value.
            "customField" => custom_field, set_custom_field(Object);
            /// Whether it is the default organization.
            "default" => default, set_default(bool);
            /// Description.
            "description" => description, set_description(impl Into<String>);
            /// Main e-mail domain.
            "domain" => domain, set_domain(impl Into<String>);
            /// E-mail domains.
            "domains" => domains, set_domains(impl Into<Vec<String>>);
            /// Identifier; given by the service.
            "id" => id, set_id(impl Into<String>);
            /// Group in charge.
            "idGroup" => id_group, set_id_group(impl Into<String>);
            /// Products of the organization.
            "idProducts" => id_products, set_id_products(impl Into<Vec<String>>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name.
            "name" => name, set_name(impl Into<String>);
            /// Number; given by the service.
            "number" => number, set_number(i32);
            /// Phone numbers.
            "phoneContacts" => phone_contacts, set_phone_contacts(impl Into<Vec<PhoneContact>>);
        }
    }
}
