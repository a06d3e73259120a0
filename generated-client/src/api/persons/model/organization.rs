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
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: A.
    pub default: ::std::option::Option<bool>,
    /// Description.
    /// May be null.
    ///
    /// Confidence: A.
    pub description: ::std::option::Option<::std::string::String>,
    /// Main e-mail domain.
    /// May be null.
    /// The older form of `domains`.
    ///
    /// Confidence: B.
    pub domain: ::std::option::Option<::std::string::String>,
    /// E-mail domains.
    ///
    /// Confidence: B.
    pub domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifier; given by the service.
    pub id: ::std::option::Option<::std::string::String>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group: ::std::option::Option<::std::string::String>,
    /// Products of the organization.
    ///
    /// Confidence: C.
    pub id_products: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    ///
    /// Confidence: B.
    pub name: ::std::option::Option<::std::string::String>,
    /// Number; given by the service.
    pub number: ::std::option::Option<i32>,
    /// Phone numbers.
    pub phone_contacts: ::std::option::Option<::std::vec::Vec<super::PhoneContact>>,
}

crate::core::model! {
    Organization {
        optional {
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "default" => default, set_default(bool);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "domain" => domain, set_domain(impl ::std::convert::Into<::std::string::String>);
            "domains" => domains, set_domains(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idGroup" => id_group, set_id_group(impl ::std::convert::Into<::std::string::String>);
            "idProducts" => id_products, set_id_products(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "number" => number, set_number(i32);
            "phoneContacts" => phone_contacts, set_phone_contacts(impl ::std::convert::Into<::std::vec::Vec<super::PhoneContact>>);
        }
    }
}
