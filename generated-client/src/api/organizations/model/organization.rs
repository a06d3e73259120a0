use super::PhoneContact;
use crate::core::{Extra, Maybe, Object};

/// An organization.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Custom fields: `fieldId` (slug) to value.
    /// May be null.
    pub custom_field: Maybe<Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: A.
    pub default: Option<bool>,
    /// Description.
    /// May be null.
    ///
    /// Confidence: A.
    pub description: Maybe<String>,
    /// Main e-mail domain.
    /// May be null.
    /// The older form of `domains`.
    pub domain: Maybe<String>,
    /// E-mail domains.
    pub domains: Option<Vec<String>>,
    /// Identifier; given by the service.
    ///
    /// Confidence: V.
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
    ///
    /// Confidence: V.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Number; given by the service.
    ///
    /// Confidence: V.
    pub number: Option<i32>,
    /// Phone numbers.
    ///
    /// Confidence: V.
    pub phone_contacts: Option<Vec<PhoneContact>>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Organization {
        expected {
            /// Name.
            "name" => name, set_name(impl Into<String>);
        }
        optional {
            /// Whether it is the default organization.
            "default" => default, set_default(bool);
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
            /// Number; given by the service.
            "number" => number, set_number(i32);
            /// Phone numbers.
            "phoneContacts" => phone_contacts, set_phone_contacts(impl Into<Vec<PhoneContact>>);
        }
        nullable {
            /// Custom fields: `fieldId` (slug) to value.
            "customField" => custom_field, set_custom_field(Object);
            /// Description.
            "description" => description, set_description(impl Into<String>);
            /// Main e-mail domain.
            "domain" => domain, set_domain(impl Into<String>);
        }
        extra extra;
    }
}
