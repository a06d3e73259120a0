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
            "customField" => custom_field, set_custom_field(Object);
            "default" => default, set_default(bool);
            "description" => description, set_description(impl Into<String>);
            "domain" => domain, set_domain(impl Into<String>);
            "domains" => domains, set_domains(impl Into<Vec<String>>);
            "id" => id, set_id(impl Into<String>);
            "idGroup" => id_group, set_id_group(impl Into<String>);
            "idProducts" => id_products, set_id_products(impl Into<Vec<String>>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl Into<String>);
            "number" => number, set_number(i32);
            "phoneContacts" => phone_contacts, set_phone_contacts(impl Into<Vec<PhoneContact>>);
        }
    }
}
